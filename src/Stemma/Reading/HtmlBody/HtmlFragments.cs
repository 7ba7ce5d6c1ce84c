using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Stemma.Reading.HtmlBody;

/// <summary>Parses HTML as a browser does, without scripts, styles or requests.</summary>
internal static class HtmlFragments
{
    /// <summary>What a parser sets up for itself costs a third of parsing a post, so that each thread keeps one; it holds nothing of what it has parsed.</summary>
    private static readonly ThreadLocal<HtmlParser> Parser = new(() => new HtmlParser(new HtmlParserOptions { IsScripting = false }));

    /// <summary>The document that a browser would make of <paramref name="html"/>.</summary>
    public static IHtmlDocument Parse(string html) => Parser.Value!.ParseDocument(html);
}
