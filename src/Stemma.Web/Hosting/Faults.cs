using System.Diagnostics.CodeAnalysis;
using Stemma.Web.Interface;
using Stemma.Web.Pages;
using Stemma.Web.Rendering;

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
            await Tell(context, StatusCodes.Status400BadRequest, "Bad request", e.Message);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await Tell(context, e.StatusCode, "Bad request", e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException && !context.Response.HasStarted)
        {
            Failed(log, e, context.TraceIdentifier, context.Request.Path);
            await Tell(context, StatusCodes.Status500InternalServerError, "A fault of the server", $"The log has the cause under {context.TraceIdentifier}; please report it.");
        }
    }

    /// <summary>A page for a reader, problem+json for a program.</summary>
    private static async Task Tell(HttpContext context, int status, string title, string detail)
    {
        if (!Problems.WantsPage(context.Request))
        {
            await Problems.Write(context, status, title, detail);
            return;
        }

        var visit = Visit.Of(context);
        var renderer = context.RequestServices.GetRequiredService<PageRenderer>();
        await Answers.Page(context, await renderer.Render<MessagePage>(("Visit", visit), ("Title", visit.Texts[title]), ("Detail", detail)), status);
    }

    [LoggerMessage(2, LogLevel.Error, "fault {Trace} at {Path}")]
    private static partial void Failed(ILogger log, Exception fault, string trace, string path);
}
