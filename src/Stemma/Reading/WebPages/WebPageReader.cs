using AngleSharp.Dom;
using Stemma.Articles;
using Stemma.Reading.HtmlBody;

namespace Stemma.Reading.WebPages;

/// <summary>Reads an HTML document: metadata, headline, and the main content without knowing the site.</summary>
internal static class WebPageReader
{
    public static ReadResult Read(DecodedInput input, ReadingContext context)
    {
        var document = HtmlFragments.Parse(input.Text);
        var metadata = PageMetadata.Read(document);
        var builder = new ArticleBuilder(context, input) { Url = metadata.Url, OutletName = metadata.Outlet, ClaimedLanguage = metadata.Language };
        builder.Authors.AddRange(metadata.Authors);
        foreach (var (origin, date) in metadata.Clocks)
        {
            AddClock(builder, origin, date);
        }

        if (MarkedContent(document) is { } content)
        {
            builder.Title = PageTitle.Find(document, [], metadata.Titles);
            HtmlBodyWalker.Walk(content, builder);
            return builder.Build();
        }

        var outline = new PageOutline(document.Body ?? document.DocumentElement);
        builder.Title = PageTitle.Find(document, outline.Blocks.Select(outline.TextOf), metadata.Titles);
        if (metadata.Outlet is null && !context.Outlets.IsMirror(metadata.Url))
        {
            builder.OutletName = context.SiteName.Find(document.Title ?? "", builder.Title, outline);
        }

        var kept = MainContent.Find(outline, context.Furniture);
        ContentTrimming.Trim(outline, context.Furniture, builder.Title, kept);
        if (VisibleDate.Near(outline, kept, builder.Title) is { } printed)
        {
            builder.AddClock(ClockOrigin.Body, printed);
        }

        if (PageBody.From(outline, kept) is not { } body)
        {
            return input.Reject(RejectionReason.NoContent, "a page without running text; expected an article");
        }

        HtmlBodyWalker.Walk(body.Root, builder, body.Omitted);
        return builder.Build();
    }

    /// <summary>The content of the page's one h-entry (microformats2): by that convention it is the whole text and nothing else.</summary>
    private static IElement? MarkedContent(IDocument document)
    {
        var marked = document.GetElementsByClassName("e-content");
        return marked.Length == 1 && !string.IsNullOrWhiteSpace(marked[0].TextContent) ? marked[0] : null;
    }

    private static void AddClock(ArticleBuilder builder, ClockOrigin origin, StatedDate date)
    {
        if (date.Instant is { } instant)
        {
            builder.AddClock(origin, instant);
        }
        else
        {
            builder.AddClock(origin, date.Date);
        }
    }
}
