using Stemma.Articles;
using Stemma.Reading.HtmlBody;

namespace Stemma.Reading.WebPages;

/// <summary>Reads an HTML document.</summary>
internal static class WebPageReader
{
    public static ReadResult Read(DecodedInput input, ReadingContext context)
    {
        var document = HtmlFragments.Parse(input.Text);
        var builder = new ArticleBuilder(context, input) { Title = document.QuerySelector("h1")?.TextContent ?? document.Title ?? "" };
        builder.Url = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        if (DateTimeOffset.TryParse(document.QuerySelector("meta[property='article:published_time']")?.GetAttribute("content"), out var time))
        {
            builder.AddClock(ClockOrigin.HtmlMeta, time);
        }

        HtmlBodyWalker.Walk(document.QuerySelector("[itemprop=articleBody]") ?? document.QuerySelector("article") ?? document.Body!, builder);
        return builder.Build();
    }
}
