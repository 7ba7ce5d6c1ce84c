using System.Text;
using Stemma.Articles;
using Stemma.Exchange;
using Stemma.Text;

namespace Stemma.Dossiers.Html;

/// <summary>Writes an article's own text with all anchored places in it.</summary>
internal sealed class ArticleSection(PageContext page)
{
    private readonly MarkedText _marked = new();

    /// <summary>Anchors of spans that had to be cut.</summary>
    public IReadOnlyCollection<string> Cut => _marked.Cut;

    /// <summary>Appends the article.</summary>
    public void Write(StringBuilder html, DossierArticle entry)
    {
        var article = entry.Article;
        var figures = entry.Analysis.Quantities.Select(q => q.Span).ToHashSet();
        var said = entry.Analysis.Statements.SelectMany(s => s.Content).ToHashSet();
        html.Append("<article class=\"text\" id=\"article-").Append(entry.Number).Append("\" lang=\"").Text(article.Language).Append("\">");
        Head(html, entry);
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Title || block.Span.IsEmpty)
            {
                continue;
            }

            var (element, style) = block.Kind switch
            {
                BlockKind.Heading => ("h5", ""),
                BlockKind.Paragraph => ("p", ""),
                _ => ("p", " class=\"aside\""),
            };
            html.Append('<').Append(element).Append(style).Append(" dir=\"auto\">");
            if (style.Length > 0)
            {
                html.Append("<span class=\"kind\" lang=\"en\">").Append(ExchangeNames.Lower(block.Kind)).Append("</span> ");
            }

            _marked.Write(html, entry, block.Span, page.Evidence.Of(entry), span => figures.Contains(span) ? "f" : said.Contains(span) ? "s" : "");
            html.Append("</").Append(element).Append(">\n");
        }

        html.Append("</article>\n");
    }

    /// <summary>Appends publication time and what it rests on.</summary>
    public static void Published(StringBuilder html, Article article)
    {
        if (article.Published is { } clock)
        {
            html.Append("<time datetime=\"").Text(clock.ToIso8601()).Append("\">").Text(Dates.Show(clock.Date)).Append("</time> <span class=\"soft\">")
                .Append(Basis(clock)).Append("</span>");
        }
        else
        {
            html.Append("<span class=\"soft\">no clock found</span>");
        }
    }

    private static string Basis(Clock clock) => clock.Origin switch
    {
        ClockOrigin.Url => "by its address",
        ClockOrigin.JsonLd or ClockOrigin.HtmlMeta => "by the page’s metadata",
        ClockOrigin.Dateline => "by its dateline",
        ClockOrigin.Body => "printed in the page",
        ClockOrigin.FrontMatter => clock.IsMirror ? "by the mirror’s front matter" : "by its front matter",
        ClockOrigin.Epoch => "by the mirror’s stamp",
        ClockOrigin.Feed => "by the feed",
        _ => "by the file’s name",
    };

    private static void Head(StringBuilder html, DossierArticle entry)
    {
        var article = entry.Article;
        html.Append("<header><p class=\"over\" lang=\"en\"><b>").Append(entry.Number).Append("</b> ").Foreign(entry.Outlet, article.Language).Append(" · ");
        Published(html, article);
        html.Append("</p><h3 dir=\"auto\">").Text(article.Title.Length > 0 ? article.Title : "(no title)").Append("</h3><p class=\"meta\" lang=\"en\">");
        if (article.Url is { } url)
        {
            Address(html, url);
        }

        foreach (var clock in article.Clocks.Skip(1))
        {
            html.Append("<span>other clock: ").Text(clock.ToIso8601()).Append(' ').Append(Basis(clock)).Append("</span>");
        }

        if (article.Dateline is { } dateline)
        {
            html.Append("<span>dateline: ").Foreign(article.Text.Slice(dateline.Span), article.Language).Append("</span>");
        }

        html.Append("<span>read from ").Text(article.Path).Append("</span><span>SHA-256 <code>").Text(article.ContentHash).Append("</code></span></p></header>\n");
    }

    /// <summary>Only addresses of the web become links; anything else (javascript:, data:) is shown as text.</summary>
    private static void Address(StringBuilder html, string url)
    {
        var isWeb = Uri.TryCreate(url, UriKind.Absolute, out var parsed) && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps);
        html.Append("<span class=\"url\">");
        if (isWeb)
        {
            html.Append("<a rel=\"noreferrer\" href=\"").Text(url).Append("\">").Text(url).Append("</a>");
        }
        else
        {
            html.Append("<bdi>").Text(url).Append("</bdi>");
        }

        html.Append("</span>");
    }
}
