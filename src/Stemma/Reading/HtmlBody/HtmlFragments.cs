using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Stemma.Reading.HtmlBody;

/// <summary>Parses HTML as a browser does, without scripts, styles or requests.</summary>
internal static class HtmlFragments
{
    /// <summary>The document that a browser would make of <paramref name="html"/>.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
}
