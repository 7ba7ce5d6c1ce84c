namespace Stemma.Reading.Outlets;

/// <summary>Tells whether two addresses are of one site.</summary>
internal static class WebSite
{
    /// <summary>Labels such as com and co in front of a country's, behind which names are sold, have no more letters.</summary>
    private const int LongestShared = 3;

    /// <summary>Whether the hosts belong together: www, m and amp of one name do; two names below com.cn or co.uk do not.</summary>
    public static bool Same(string left, string right) => Site(left) is { } site && site == Site(right);

    /// <summary>The registered name of a host, as far as its form tells; an address in numbers as it is; null when there is none.</summary>
    private static string? Site(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return null;
        }

        if (uri.HostNameType != UriHostNameType.Dns)
        {
            return uri.Host;
        }

        var labels = uri.IdnHost.ToLowerInvariant().Split('.');
        var kept = labels.Length > 2 && labels[^2].Length <= LongestShared && labels[^1].Length == 2 ? 3 : 2;
        return string.Join('.', labels[Math.Max(0, labels.Length - kept)..]);
    }
}
