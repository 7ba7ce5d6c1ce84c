using System.Net;
using System.Net.Sockets;

namespace Stemma.Collection;

/// <summary>A host that may not be fetched from.</summary>
internal sealed class ForbiddenHostException(string message) : Exception(message);

/// <summary>Connects to hosts of the public internet only.</summary>
/// <remarks>
/// The name is resolved here, the addresses are checked, and the connection is made to a checked address, so that a name server which answers
/// otherwise the second time (DNS rebinding) gains nothing. Redirects come through here as well, since each opens its own connection or uses a checked one.
/// </remarks>
/// <param name="isAllowed">Whether an address may be connected to.</param>
/// <param name="resolve">The addresses of a name.</param>
internal sealed class CheckedConnection(Predicate<IPAddress> isAllowed, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    public async ValueTask<Stream> Open(DnsEndPoint host, CancellationToken stop)
    {
        var addresses = await resolve(host.Host, stop).ConfigureAwait(false);
        var allowed = Array.FindAll(addresses, isAllowed);
        if (allowed.Length == 0)
        {
            throw addresses.Length == 0
                ? new SocketException((int)SocketError.HostNotFound)
                : new ForbiddenHostException($"{host.Host} is {addresses[0]}, an address of this machine or of a network around it; --allow-private fetches such, too");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
