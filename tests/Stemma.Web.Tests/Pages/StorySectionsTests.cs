using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Stemma.Storage;
using Stemma.Storage.Stories;

namespace Stemma.Web.Tests.Pages;

/// <summary>What a story's page says of claims: how they bear on one another, what changed, who holds to what.</summary>
public sealed partial class StorySectionsTests(SamplesRoom samples)
{
    private ReadingRoom Room => samples.Room;

    [Fact]
    public async Task A_relation_shows_the_words_of_both_sides()
    {
        var page = await Largest();
        var item = Item().Matches(Section(page, "relations")).Select(m => m.Value).First(i => i.Contains(">includes<", StringComparison.Ordinal));
        Assert.Equal(2, Evidence().Count(item));
        Assert.Contains("120", item, StringComparison.Ordinal);
        Assert.Contains("其中45", item, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_shows_the_claim_and_the_words_before_and_after()
    {
        var page = await Largest();
        var item = Item().Matches(Section(page, "changes")).Select(m => m.Value).First(i => i.Contains(">hedge lost<", StringComparison.Ordinal));
        Assert.Equal(2, Evidence().Count(item));
        Assert.Contains("class=\"whole\"", item, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Origins_stand_left_of_the_outlets()
    {
        var section = Section(await Largest(), "stemma");
        var origins = Places(section, "origin");
        var outlets = Places(section, "outlet");
        Assert.NotEmpty(origins);
        Assert.NotEmpty(outlets);
        Assert.True(origins.Max() < outlets.Min(), "an origin stands right of an outlet");
        Assert.All(Way().Matches(section), way => Assert.True(Number(way, 1) < Number(way, 2) || outlets.Contains(Number(way, 1) - 168), "a way does not lead from left to right"));
    }

    [Fact]
    public async Task Coverage_is_the_engine_s()
    {
        var story = Room.Library.Stories.List(StoryFilter.Any, new PageRequest(Size: 100)).Items.MaxBy(s => s.Articles)!;
        var section = Section(await Largest(), "coverage");
        var dossier = System.Text.Json.JsonDocument.Parse(await Room.Get($"/api/v1/stories/{story.Id}/dossier")).RootElement;
        var rows = dossier.GetProperty("affairs")[0].GetProperty("coverage").GetProperty("rows").GetArrayLength();
        Assert.Equal(Math.Min(rows, 25), Row().Count(section));
        Assert.Contains("without attribution", section, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_that_is_repeated_has_the_earlier_wording_under_it()
    {
        await using var room = await ReadingRoom.Open([Report("one", "2025-03-03", "挪威首相斯特勒星期一表示，反对重开港口。"), Report("two", "2025-03-05", "挪威首相斯特勒星期三重申，反对重开港口。")]);
        var stories = room.Library.Stories.List(StoryFilter.Any, new PageRequest()).Items;
        if (stories.Count > 1)
        {
            room.Library.Edits.Merge(stories[0].Id, stories[1].Id, "editor", "");
        }

        var id = Assert.Single(room.Library.Stories.List(StoryFilter.Any, new PageRequest()).Items).Id;
        var page = await room.Get("/stories/" + id, ("Accept-Language", "en"));
        var positions = Section(page, "positions");
        Assert.Contains(">first said<", positions, StringComparison.Ordinal);
        Assert.Matches(">repeated<.*<ul class=\"aligned\"", positions.ReplaceLineEndings(" "));
        Assert.Contains("立场", await room.Get("/stories/" + id, ("Accept-Language", "zh")), StringComparison.Ordinal);
    }

    private async Task<string> Largest()
    {
        var story = Room.Library.Stories.List(StoryFilter.Any, new PageRequest(Size: 100)).Items.MaxBy(s => s.Articles)!;
        return await Room.Get("/stories/" + Uri.EscapeDataString(story.Id), ("Accept-Language", "en"));
    }

    private static string Section(string page, string id)
    {
        var start = page.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, $"no section {id}");
        var end = page.IndexOf("<section id=", start + 1, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)];
    }

    private static List<double> Places(string section, string kind) =>
        [.. Regex.Matches(section, $"<g class=\"node {kind}\".*?<rect x=\"([0-9.]+)\"", RegexOptions.Singleline).Select(m => Number(m, 1))];

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static (string Path, byte[] Bytes) Report(string name, string day, string text) => (name + ".html", Encoding.UTF8.GetBytes($$"""
        <!doctype html><html lang="zh"><head><meta charset="utf-8"><title>挪威首相谈港口</title><link rel="canonical" href="https://www.news.example/2025/{{name}}.html">
        <meta property="article:published_time" content="{{day}}T20:00:00+01:00"></head><body><article><h1>挪威首相谈港口</h1><p>{{text}}</p><p>港口工人对此表示欢迎，他们说码头还很危险。</p></article></body></html>
        """));

    [GeneratedRegex("<li id=\"[rh]-.*?</li>", RegexOptions.Singleline)]
    private static partial Regex Item();

    [GeneratedRegex("<a class=\"ev\" href=\"/articles/[^\"]+\\?at=[0-9]")]
    private static partial Regex Evidence();

    [GeneratedRegex("<tr id=\"c-")]
    private static partial Regex Row();

    [GeneratedRegex("<path class=\"way[^>]* d=\"M([0-9.]+) [0-9.]+C[0-9. ]+ ([0-9.]+) [0-9.]+\"")]
    private static partial Regex Way();
}
