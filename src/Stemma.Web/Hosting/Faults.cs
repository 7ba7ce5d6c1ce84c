using System.Diagnostics.CodeAnalysis;

namespace Stemma.Web.Hosting;

/// <summary>Turns what went wrong into an answer that says so: the asker's mistakes as 400, ours as 500 with a number to find in the log.</summary>
internal sealed partial class Faults(RequestDelegate next, ILogger<Faults> log)
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The border of the server: whatever it is, the reader gets an answer and the log the cause.")]
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (ArgumentException e) when (!context.Response.HasStarted)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "Bad request", e.Message);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await Problems.Write(context, e.StatusCode, "Bad request", e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException && !context.Response.HasStarted)
        {
            Failed(log, e, context.TraceIdentifier, context.Request.Path);
            await Problems.Write(context, StatusCodes.Status500InternalServerError, "A fault of the server", $"The log has the cause under {context.TraceIdentifier}; please report it.");
        }
    }

    [LoggerMessage(2, LogLevel.Error, "fault {Trace} at {Path}")]
    private static partial void Failed(ILogger log, Exception fault, string trace, string path);
}
