namespace Stemma.Web.Rendering;

/// <summary>Sends bytes that the reader may keep until they change.</summary>
internal static class Answers
{
    /// <summary>Sends a page.</summary>
    public static Task Page(HttpContext context, RenderedPage page, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        return Bytes(context, page.Bytes, page.Tag, "text/html; charset=utf-8", status);
    }

    /// <summary>Sends bytes with their tag, or says that the reader has them already.</summary>
    public static Task Bytes(HttpContext context, byte[] bytes, string tag, string type, int status = StatusCodes.Status200OK)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "private, no-cache";
        if (status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = $"\"{tag}\"";
            if (context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        response.ContentType = type;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, 0, bytes.Length, context.RequestAborted);
    }
}
