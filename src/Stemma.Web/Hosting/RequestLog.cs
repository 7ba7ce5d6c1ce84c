using System.Diagnostics;

namespace Stemma.Web.Hosting;

/// <summary>Notes every answer: a structured line in the log, a count in the metrics. Faults become an error page or problem+json.</summary>
internal sealed partial class RequestLog(RequestDelegate next, RequestMetrics metrics, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader went away.
            context.Response.StatusCode = 499;
        }
        finally
        {
            var took = Stopwatch.GetElapsedTime(start);
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "other";
            metrics.Add(route, context.Response.StatusCode, took);
            Answered(log, context.Request.Method, context.Request.Path, route, context.Response.StatusCode, took.TotalMilliseconds);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Method} {Path} ({Route}) {Status} in {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger log, string method, string path, string route, int status, double milliseconds);
}
