using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Stemma.Storage;
using Stemma.Storage.Articles;

namespace Stemma.Web.Tests.Pages;

/// <summary>The REST interface, feeds and exports over the samples.</summary>
public sealed class RestTests(SamplesRoom samples)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private ReadingRoom Room => samples.Room;

    private string Story => Uri.EscapeDataString(Room.Library.Stories.List(Storage.Stories.StoryFilter.Any, new PageRequest(Size: 500)).Items.MaxBy(s => s.Articles)!.Id);

    private string Article => Room.Library.Articles.List(ArticleFilter.Any, new PageRequest()).Items[0].Id;

    private string Actor => Uri.EscapeDataString(Room.Library.Actors.List(null, null, new PageRequest()).Items[0].Key);

    [Fact]
    public async Task Every_operation_is_described_and_its_example_has_the_shape_of_the_answer()
    {
        using var document = JsonDocument.Parse(await Room.Get("/openapi/v1.json"));
        var operations = document.RootElement.GetProperty("paths").EnumerateObject().Select(p => (p.Name, Get: p.Value.GetProperty("get"))).ToList();
        Assert.True(operations.Count >= 18, $"{operations.Count} operations");
        foreach (var (path, operation) in operations)
        {
            Assert.True(operation.TryGetProperty("summary", out _), path);
            Assert.True(operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out var example), path + ": no example; make them anew (docs/WEB.md)");
            using var answer = JsonDocument.Parse(await Room.Get(Filled(path)));
            Assert.Equal(Keys(answer.RootElement), Keys(example));
        }
    }

    [Theory]
    [InlineData("/api/v1/stories?limit=3")]
    [InlineData("/api/v1/articles?limit=3")]
    [InlineData("/api/v1/statements?limit=20")]
    [InlineData("/api/v1/figures?limit=20")]
    [InlineData("/api/v1/actors?limit=20")]
    public async Task Lists_are_read_part_by_part_each_item_once(string path)
    {
        var items = new List<string>();
        string? cursor = null;
        do
        {
            using var page = JsonDocument.Parse(await Room.Get(path + (cursor is null ? "" : "&cursor=" + Uri.EscapeDataString(cursor))));
            items.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetRawText()));
            cursor = page.RootElement.GetProperty("next").GetString();
        }
        while (cursor is not null);

        Assert.True(items.Count > 3);
        Assert.Equal(items.Count, items.Distinct().Count());
    }

    [Fact]
    public async Task An_unchanged_answer_is_not_sent_again()
    {
        using var first = await Room.Send(HttpMethod.Get, "/api/v1/stories");
        using var second = await Room.Send(HttpMethod.Get, "/api/v1/stories", ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/stories/none", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/stories?cursor=broken", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/stories?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/search?q=x&in=dreams", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/actors?type=ghost", HttpStatusCode.BadRequest)]
    public async Task Errors_are_problem_json_with_words(string path, HttpStatusCode expected)
    {
        using var answer = await Room.Send(HttpMethod.Get, path);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((int)expected, problem.RootElement.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrWhiteSpace(problem.RootElement.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task Search_folds_scripts_and_expands_names()
    {
        using var hits = JsonDocument.Parse(await Room.Get("/api/v1/search?q=" + Uri.EscapeDataString("貨櫃")));
        Assert.True(hits.RootElement.GetProperty("total").GetInt32() > 0);
        using var statements = JsonDocument.Parse(await Room.Get("/api/v1/search?in=statements&q=" + Uri.EscapeDataString("集装箱")));
        Assert.True(statements.RootElement.GetProperty("total").GetInt32() > 0);
    }

    [Fact]
    public async Task An_article_is_the_public_format()
    {
        using var analysis = JsonDocument.Parse(await Room.Get("/api/v1/articles/" + Article));
        Assert.Equal("stemma/article-analysis/1", analysis.RootElement.GetProperty("schema").GetString());
        using var dossier = JsonDocument.Parse(await Room.Get($"/api/v1/stories/{Story}/dossier"));
        Assert.StartsWith("stemma/dossier/", dossier.RootElement.GetProperty("schema").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feeds/articles")]
    [InlineData("/stories/STORY/changes")]
    [InlineData("/actors/ACTOR/statements")]
    public async Task Feeds_are_valid_in_both_forms(string path)
    {
        path = path.Replace("STORY", Story, StringComparison.Ordinal).Replace("ACTOR", Actor, StringComparison.Ordinal);
        var feed = XDocument.Parse(await Room.Get(path + ".atom")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var element in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.All(new[] { "id", "title", "updated" }, n => Assert.NotEqual("", element.Element(Atom + n)?.Value ?? ""));
        }

        var ids = feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        using var json = JsonDocument.Parse(await Room.Get(path + ".json"));
        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        Assert.Equal(ids, json.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("dossier.html", "text/html")]
    [InlineData("dossier.md", "text/markdown")]
    [InlineData("dossier.json", "application/json")]
    [InlineData("claims.csv", "text/csv")]
    [InlineData("figures.csv", "text/csv")]
    public async Task A_story_is_exported_as_a_file(string name, string type)
    {
        using var answer = await Room.Send(HttpMethod.Get, $"/stories/{Story}/{name}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(text.Split('\n').Length > 3, text);
    }

    [Fact]
    public async Task Pages_carry_structured_data()
    {
        var page = await Room.Get("/articles/" + Article);
        var start = page.IndexOf("<script type=\"application/ld+json\">", StringComparison.Ordinal);
        using var data = JsonDocument.Parse(page[(page.IndexOf('>', start) + 1)..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
        Assert.Equal("NewsArticle", data.RootElement.GetProperty("@type").GetString());
        Assert.Contains("\"@type\":\"Claim\"", await Room.Get("/stories/" + Story), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_and_metrics_answer()
    {
        Assert.Contains("\"ok\"", await Room.Get("/health"), StringComparison.Ordinal);
        var metrics = await Room.Get("/metrics");
        Assert.Contains("stemma_http_request_duration_seconds_bucket{route=\"/health\",status=\"200\",le=\"+Inf\"}", metrics, StringComparison.Ordinal);
        Assert.Contains("stemma_library_last_change", metrics, StringComparison.Ordinal);
    }

    private string Filled(string path) => path switch
    {
        "/api/v1/search" => path + "?q=" + Uri.EscapeDataString("挪威"),
        "/api/v1/claims" => path + "?story=" + Story,
        _ => path.Replace("/stories/{id}", "/stories/" + Story, StringComparison.Ordinal)
            .Replace("/affairs/{id}", "/affairs/" + Uri.EscapeDataString(Room.Library.Stories.Affairs(1, new PageRequest()).Items[0].Id), StringComparison.Ordinal)
            .Replace("{id}", Article, StringComparison.Ordinal).Replace("{key}", Actor, StringComparison.Ordinal),
    };

    private static IEnumerable<string> Keys(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Take(1).SelectMany(Keys),
        _ => [],
    };
}
