namespace Stemma.Web.Hosting;

/// <summary>Lets only this site's own pages change anything: browsers say where a request comes from (Fetch Metadata; the Origin header of older ones).</summary>
internal sealed class OriginGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return next(context);
        }

        string? site = request.Headers["Sec-Fetch-Site"], origin = request.Headers.Origin;
        var own = site is { Length: > 0 }
            ? site is "same-origin" or "none"
            : origin is null or "" || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        return own
            ? next(context)
            : Problems.Write(context, StatusCodes.Status403Forbidden, "Request of another site", "Only pages of this server may change its library.");
    }
}
