using Microsoft.Net.Http.Headers;

namespace Stemma.Web.Interface;

/// <summary>Chooses the interface's language: what the reader switched to, else what the browser asks for, else English.</summary>
internal static class LanguageChoice
{
    /// <summary>Name of the cookie that keeps the switch.</summary>
    public const string Cookie = "stemma-language";

    /// <summary>The texts for a request.</summary>
    public static Texts Of(HttpRequest request)
    {
        if (request.Cookies[Cookie] is "en" or "zh")
        {
            return Texts.Of(request.Cookies[Cookie]);
        }

        var wanted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1);
        foreach (StringWithQualityHeaderValue language in wanted)
        {
            if (language.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
            {
                return Texts.Chinese;
            }

            if (language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            {
                return Texts.English;
            }
        }

        return Texts.English;
    }
}
