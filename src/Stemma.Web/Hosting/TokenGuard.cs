using System.Security.Cryptography;
using System.Text;

namespace Stemma.Web.Hosting;

/// <summary>Lets in who knows the token: as <c>Authorization: Bearer</c>, or by the cookie that signing in sets.</summary>
internal sealed class TokenGuard(RequestDelegate next, ServeOptions options)
{
    /// <summary>The page to sign in on.</summary>
    public const string SignIn = "/signin";

    private const string Cookie = "stemma-key";

    public Task InvokeAsync(HttpContext context)
    {
        if (options.Token is not { } token || IsOpen(context.Request.Path) || Knows(context.Request, token))
        {
            return next(context);
        }

        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
        {
            context.Response.Redirect(SignIn + "?to=" + Uri.EscapeDataString(context.Request.Path + context.Request.QueryString));
            return Task.CompletedTask;
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.Write(context, StatusCodes.Status401Unauthorized, "Token wanted", "Send the server's token as 'Authorization: Bearer TOKEN'.");
    }

    /// <summary>Sets the cookie when <paramref name="given"/> is the token.</summary>
    public static bool TrySignIn(HttpContext context, ServeOptions options, string? given)
    {
        if (options.Token is not { } token || given is null || !Equal(given, token))
        {
            return false;
        }

        context.Response.Cookies.Append(Cookie, Derived(token), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, MaxAge = TimeSpan.FromDays(30), Secure = context.Request.IsHttps });
        return true;
    }

    private static bool IsOpen(PathString path) => path == SignIn || path == "/health" || path.StartsWithSegments("/assets");

    private static bool Knows(HttpRequest request, string token)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? Equal(header[7..].Trim(), token)
            : request.Cookies[Cookie] is { } cookie && Equal(cookie, Derived(token));
    }

    /// <summary>The cookie holds no token: who copies it cannot use it with the interface for programs, and a new token makes it worthless.</summary>
    private static string Derived(string token) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(token), "stemma reading room"u8));

    /// <summary>In constant time, so that answering time tells nothing of the token.</summary>
    private static bool Equal(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(left)), SHA256.HashData(Encoding.UTF8.GetBytes(right)));
}
