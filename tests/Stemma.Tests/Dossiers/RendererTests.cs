using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Stemma.Cli.Terminal;
using Stemma.Dossiers;
using Stemma.Dossiers.Html;
using Stemma.Dossiers.Markdown;
using Stemma.Entities;
using Stemma.Events;
using Stemma.Exchange;
using Stemma.Reading;

namespace Stemma.Tests.Dossiers;

public sealed class RendererTests
{
    private const string Script = "<script>alert(\"1\")</script>";

    private const string Nasty = "'\"><img src=x onerror=alert(1)> & \u202Eright-to-left\u001B[31m\u0007 😀 `|* [x](javascript:1) \0";

    private static readonly Dossier Hostile = MakeHostile();

    [Fact]
    public void Hostile_text_makes_no_element_in_the_page()
    {
        var page = Page(Hostile);
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, embed, form, input, base, link"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.All(page.QuerySelectorAll("a[href]"), a => Assert.Matches("^(#|https?://)", a.GetAttribute("href")!));
        Assert.Contains(Script, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_cannot_steer_the_terminal()
    {
        var screen = Render(s => DossierScreen.Write(s, Hostile, 80, colour: false));
        Assert.DoesNotContain(screen, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202E', screen);
        Assert.Contains("\\u001B", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text_in_Markdown()
    {
        var markdown = Render(s => DossierMarkdown.Write(s, Hostile));
        Assert.DoesNotMatch(@"(?<!\\)<", markdown);
        Assert.DoesNotMatch(@"(?<!\\)\]\(", markdown);
        Assert.DoesNotContain(markdown, c => char.IsControl(c) && c != '\n');
        Assert.Contains("\\<script\\>", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_is_kept_as_it_is_in_JSON()
    {
        using var json = JsonDocument.Parse(Render(s => DossierJson.Write(s, Hostile)));
        var article = json.RootElement.GetProperty("articles")[0];
        Assert.Equal(Hostile.Articles[0].Article.Text.Printed, article.GetProperty("text").GetString());
        Assert.Equal(Script + Nasty, article.GetProperty("title").GetString());
    }

    [Fact]
    public void Every_link_of_the_page_leads_to_its_exact_words()
    {
        var dossier = Sketches.Dossier([.. Sketches.Dam(), Sketches.Unrelated()]);
        var page = Page(dossier);
        var links = page.QuerySelectorAll("a.ev").ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var target = page.GetElementById(link.GetAttribute("href")![1..]);
            Assert.NotNull(target);
            if (link.QuerySelector("q") is { } words)
            {
                Assert.StartsWith(words.TextContent.Split(" … ")[0], target.TextContent, StringComparison.Ordinal);
            }
        }

        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_page_holds_every_article_word_for_word()
    {
        var dossier = Sketches.Dossier(Sketches.Dam());
        var page = Page(dossier);
        foreach (var article in dossier.Articles)
        {
            var paragraphs = page.QuerySelectorAll($"#article-{article.Number} > p").Select(p => p.TextContent);
            Assert.Equal(article.Article.Blocks.Where(b => b.IsProse).Select(b => article.Article.Text.Slice(b.Span)), paragraphs);
        }
    }

    [Fact]
    public void Pieces_of_an_interrupted_quotation_light_up_together()
    {
        var html = Render(s => DossierPage.Write(s, Sketches.Dossier(Sketches.Dam())));
        Assert.Matches("body:has\\(#a1-\\d+-\\d+:target\\) :is\\(#a1-", html);
    }

    [Fact]
    public void The_chart_has_one_mark_a_reading_and_shows_the_range()
    {
        var page = Page(Sketches.Dossier(Sketches.Dam()));
        var chart = page.QuerySelector("svg.chart")!;
        Assert.Equal(2, chart.QuerySelectorAll("a").Length);
        Assert.Single(chart.QuerySelectorAll(".range"));
        Assert.Single(chart.QuerySelectorAll(".ring"));
    }

    [Fact]
    public void Spans_in_JSON_slice_to_their_strings()
    {
        using var json = JsonDocument.Parse(Render(s => DossierJson.Write(s, Sketches.Dossier(Sketches.Dam()))));
        var texts = json.RootElement.GetProperty("articles").EnumerateArray().ToDictionary(a => a.GetProperty("id").GetString()!, a => (Text: a.GetProperty("text").GetString()!, Hash: a.GetProperty("contentHash").GetString()));
        var evidence = All(json.RootElement).Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("contentHash", out _) && e.TryGetProperty("start", out _)).ToList();
        Assert.True(evidence.Count >= 15, $"found {evidence.Count} pieces of evidence");
        Assert.All(evidence, e =>
        {
            var (text, hash) = texts[e.GetProperty("article").GetString()!];
            Assert.Equal(hash, e.GetProperty("contentHash").GetString());
            Assert.Equal(text[e.GetProperty("start").GetInt32()..e.GetProperty("end").GetInt32()], e.GetProperty("text").GetString());
        });
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_of_the_terminal_is_wider_than_it(int width)
    {
        var screen = Render(s => DossierScreen.Write(s, Sketches.Dossier([.. Sketches.Dam(), Sketches.Unrelated()]), width, colour: false));
        Assert.All(screen.Split('\n'), line => Assert.True(Spectre.Console.Rendering.Segment.CellCount([new Spectre.Console.Rendering.Segment(line)]) <= width, line));
        Assert.Contains("“约三千名士兵已抵达青岭” ← 南方通讯社", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_only_when_asked_for()
    {
        var dossier = Sketches.Dossier(Sketches.Dam());
        Assert.DoesNotContain('\u001B', Render(s => DossierScreen.Write(s, dossier, 100, colour: false)));
        Assert.Contains('\u001B', Render(s => DossierScreen.Write(s, dossier, 100, colour: true)));
    }

    [Fact]
    public void Nothing_read_is_a_dossier_too()
    {
        var empty = new Dossier { Articles = [], Affairs = [], Rejections = [new Rejection("x<y.html", RejectionReason.Empty, "nothing but white space")] };
        Assert.Contains("Nothing read", Render(s => DossierScreen.Write(s, empty, 80, colour: false)), StringComparison.Ordinal);
        Assert.Contains("x<y.html", Page(empty).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("x\\<y.html", Render(s => DossierMarkdown.Write(s, empty)), StringComparison.Ordinal);
        Assert.Contains("\"x<y.html\"", Render(s => DossierJson.Write(s, empty)), StringComparison.Ordinal);
    }

    private static Dossier MakeHostile()
    {
        var sketch = new Sketch("外媒" + Script, "2025-04-03", Script + Nasty, "甲方" + Script + "说，" + Nasty + "已有3名" + Script + "。")
        {
            With = a => a with { Url = "javascript:alert(1)", MirroredFrom = "data:text/html," + Script, Path = "a\u001B[2J.html" },
        };
        var party = sketch.Entity("甲方" + Script, EntityType.Org, role: Nasty);
        var statement = sketch.Statement(party, "说", "2025-04-03", [], Nasty + "已有3名" + Script);
        sketch.Quantity("3名", 3, Script, [party], statement);
        sketch.Event(EventType.Accuse, [party], [], "2025-04-03", "甲方" + Script + "说，" + Nasty);
        return Sketches.Dossier(sketch.Build());
    }

    private static IEnumerable<JsonElement> All(JsonElement element)
    {
        yield return element;
        var children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(p => p.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };
        foreach (var child in children.SelectMany(All))
        {
            yield return child;
        }
    }

    private static IDocument Page(Dossier dossier) => new HtmlParser().ParseDocument(Render(s => DossierPage.Write(s, dossier)));

    private static string Render(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
