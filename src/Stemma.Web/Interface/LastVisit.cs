using System.Globalization;

namespace Stemma.Web.Interface;

/// <summary>Up to which change of the library a reader had seen when the visit before this one ended.</summary>
internal static class LastVisit
{
    private const string Cookie = "stemma-seen";

    /// <summary>Who comes back sooner is still on the same visit.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>Reads the cookie and moves it on: <c>BEFORE.NOW.MINUTE</c>, the change seen before this visit, the last seen in it, and when.</summary>
    /// <returns>The number of the last change that is not news, or null on a first visit.</returns>
    public static long? Note(HttpContext context, long lastChange, DateTimeOffset now)
    {
        var minute = now.ToUnixTimeSeconds() / 60;
        var parts = context.Request.Cookies[Cookie]?.Split('.');
        long? before = null;
        if (parts is [var b, var n, var m]
            && long.TryParse(b, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var oldBefore)
            && long.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var oldNow)
            && long.TryParse(m, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            before = minute - at > Pause.TotalMinutes ? oldNow : oldBefore < 0 ? null : oldBefore;
        }

        var value = string.Create(CultureInfo.InvariantCulture, $"{before ?? -1}.{lastChange}.{minute}");
        context.Response.Cookies.Append(Cookie, value, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
        return before;
    }
}
