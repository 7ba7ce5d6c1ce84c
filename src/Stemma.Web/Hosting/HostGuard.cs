namespace Stemma.Web.Hosting;

/// <summary>Answers only requests that name a host it was started for, so that no foreign name can be bound to this machine's address (DNS rebinding).</summary>
internal sealed class HostGuard(RequestDelegate next, ServeOptions options)
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    private readonly HashSet<string> _names = new(Names(options), StringComparer.OrdinalIgnoreCase);

    /// <summary>Bound to every interface, the machine has names that nobody told us; then the token, which is bound to a name, is the guard.</summary>
    private readonly bool _any = options.Urls.Any(u => u.Contains("//0.0.0.0", StringComparison.Ordinal) || u.Contains("//[::]", StringComparison.Ordinal) || u.Contains("//*", StringComparison.Ordinal) || u.Contains("//+", StringComparison.Ordinal));

    public Task InvokeAsync(HttpContext context)
    {
        if (_any || _names.Contains(context.Request.Host.Host))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Problems.Write(context, StatusCodes.Status421MisdirectedRequest, "Unknown host", $"This server answers to {string.Join(", ", _names)}. Start it with --urls to have it answer to another name.");
    }

    private static IEnumerable<string> Names(ServeOptions options) =>
        LoopbackNames.Concat(options.Urls.Select(u => Uri.TryCreate(u, UriKind.Absolute, out var uri) ? uri.Host : "").Where(h => h.Length > 0));
}
