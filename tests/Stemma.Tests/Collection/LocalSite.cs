using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Stemma.Tests.Collection;

/// <summary>A web site on this machine: what it answers is written byte by byte, so that it can misbehave as sites do.</summary>
internal sealed class LocalSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, byte[]> _answers = new(StringComparer.Ordinal);

    public LocalSite()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Task.Run(Serve);
    }

    public int Port { get; }

    /// <summary>The requests that came, with the moment of each.</summary>
    public ConcurrentQueue<(string Text, DateTime At)> Requests { get; } = new();

    /// <summary>Has a page answer with a body; <c>null</c> as content type sends none.</summary>
    public LocalSite With(string path, string body, string? type = "text/html; charset=utf-8", string headers = "") => With(path, Encoding.UTF8.GetBytes(body), type, headers);

    /// <summary>Has a page answer with bytes.</summary>
    public LocalSite With(string path, byte[] body, string? type, string headers = "", string status = "200 OK")
    {
        var head = FormattableString.Invariant($"HTTP/1.1 {status}\r\n{(type is null ? "" : $"Content-Type: {type}\r\n")}{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n");
        return Raw(path, [.. Encoding.ASCII.GetBytes(head), .. body]);
    }

    /// <summary>Has a page send elsewhere.</summary>
    public LocalSite Redirect(string path, string to) => With(path, [], null, $"Location: {to}\r\n", "302 Found");

    /// <summary>Has a page answer with exactly these bytes; the connection stays open when <paramref name="path"/> begins with <c>/slow</c>.</summary>
    public LocalSite Raw(string path, byte[] answer)
    {
        _answers[path] = answer;
        return this;
    }

    /// <summary>An address on the site.</summary>
    public string Url(string path, string host = "127.0.0.1") => FormattableString.Invariant($"http://{host}:{Port}{path}");

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                _ = Answer(await _listener.AcceptTcpClientAsync(_stop.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Answer(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var buffer = new byte[16384];
                var text = new StringBuilder();
                while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
                {
                    var read = await stream.ReadAsync(buffer, _stop.Token);
                    if (read == 0)
                    {
                        return;
                    }

                    text.Append(Encoding.ASCII.GetString(buffer, 0, read));
                }

                Requests.Enqueue((text.ToString(), DateTime.UtcNow));
                var path = text.ToString().Split(' ')[1];
                await stream.WriteAsync(_answers.TryGetValue(path, out var answer) ? answer : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), _stop.Token);
                if (path.StartsWith("/slow", StringComparison.Ordinal))
                {
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
            {
                // The reader has heard enough.
            }
        }
    }
}
