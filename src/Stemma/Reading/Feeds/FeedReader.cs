using System.Text;
using Stemma.Articles;
using Stemma.Reading.HtmlBody;

namespace Stemma.Reading.Feeds;

/// <summary>Reads RSS 2.0, RSS 1.0, Atom and JSON Feed with full text: one article an item. A bad item is a rejection; the others go on.</summary>
internal static class FeedReader
{
    /// <summary>Items of one file; archives hold some thousands.</summary>
    public const int MaximalItems = 20_000;

    public static ReadResult Read(DecodedInput input, ReadingContext context)
    {
        var feed = input.Text.AsSpan().TrimStart().StartsWith("{") ? JsonFeed.Read(input.Text, out var problem) : XmlFeed.Read(input.Text, out problem);
        if (feed is null)
        {
            return input.Reject(RejectionReason.Malformed, problem!);
        }

        if (feed.Items.Count == 0)
        {
            return input.Reject(RejectionReason.NoContent, "a feed without items; expected at least one");
        }

        var articles = new List<Article>();
        var rejections = new List<Rejection>();
        foreach (var item in feed.Items)
        {
            var result = Read(item, feed, input, context);
            articles.AddRange(result.Articles);
            rejections.AddRange(result.Rejections.Select(r => r with { Line = r.Line ?? item.Line }));
        }

        return new ReadResult(articles, rejections);
    }

    private static ReadResult Read(FeedItem item, Feed feed, DecodedInput input, ReadingContext context)
    {
        var path = input.Path + "#" + item.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (item.Problem is not null)
        {
            return Reject(RejectionReason.Malformed, item.Problem);
        }

        if (item.Content is not { } content)
        {
            return Reject(RejectionReason.NoContent, "an item without text; expected content:encoded, content, description or summary");
        }

        var builder = new ArticleBuilder(context, input with { Bytes = Encoding.UTF8.GetBytes(item.Source) })
        {
            Item = item.Number,
            Title = item.Title,
            Url = item.Url,
            OutletName = feed.Title,
            ClaimedLanguage = feed.Language,
        };
        if (item.Published is { } date)
        {
            if (date.Instant is { } instant)
            {
                builder.AddClock(ClockOrigin.Feed, instant);
            }
            else
            {
                builder.AddClock(ClockOrigin.Feed, date.Date);
            }
        }

        foreach (var author in item.Authors)
        {
            builder.AddCredit(null, author);
        }

        if (!item.IsHtml)
        {
            foreach (var line in content.AsSpan().EnumerateLines())
            {
                builder.Add(BlockKind.Paragraph, line);
            }
        }
        else if (MarkupDepth.Exceeds(content, ReadingLimits.MaximalDepth))
        {
            return Reject(RejectionReason.TooDeep, $"more than {ReadingLimits.MaximalDepth} elements open at once");
        }
        else
        {
            HtmlBodyWalker.Walk(content.AsMemory(), builder);
        }

        return builder.Build();

        ReadResult Reject(RejectionReason reason, string message) => new([], [new Rejection(path, reason, message, item.Line)]);
    }
}
