using System.Net;
using System.Net.Sockets;

namespace Stemma.Collection;

/// <summary>Tells addresses of the public internet from those of this machine, of networks around it, and of no one.</summary>
/// <remarks>IANA, IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and its updates), as of 2025.</remarks>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] NotPublic =
    [
        // This network, private use, shared by carriers, loopback, link-local, protocol assignments, documentation, relays, benchmarks, multicast, reserved.
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.0.2.0/24"), IPNetwork.Parse("192.31.196.0/24"), IPNetwork.Parse("192.52.193.0/24"),
        IPNetwork.Parse("192.88.99.0/24"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("192.175.48.0/24"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"), IPNetwork.Parse("224.0.0.0/4"), IPNetwork.Parse("240.0.0.0/4"),

        // Within the global unicast addresses of IPv6: protocol assignments with Teredo, documentation, 6to4 (which carries IPv4 addresses), more documentation.
        IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("2620:4f:8000::/48"), IPNetwork.Parse("3fff::/20"),
    ];

    /// <summary>Where IPv6 hands out addresses to hosts of the internet; everything else is local, multicast, mapped or unassigned.</summary>
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>NAT64: IPv4 addresses behind a translator.</summary>
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether a host of the public internet may have the address.</summary>
    public static bool Contains(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Contains(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetworkV6 && Translated.Contains(address))
        {
            return Contains(new IPAddress(address.GetAddressBytes().AsSpan(12)));
        }

        return (address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address)) && !Array.Exists(NotPublic, n => n.Contains(address));
    }
}
