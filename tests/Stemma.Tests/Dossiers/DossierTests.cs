using Stemma.Dossiers;
using Stemma.Knowledge;
using Stemma.Tests.Claims;

namespace Stemma.Tests.Dossiers;

public sealed class DossierTests
{
    private static readonly Dossier Dam = Sketches.Dossier(Sketches.Dam());

    [Fact]
    public void Articles_are_numbered_by_publication() =>
        Assert.Equal(["1 甲报 2025-04-03", "2 乙台 2025-04-04"], Dam.Articles.Select(a => $"{a.Number} {a.Outlet} {a.Article.Published!.ToIso8601()}"));

    [Fact]
    public void An_article_read_twice_counts_once()
    {
        var copy = Sketches.First() with { };
        copy = copy with { Article = copy.Article with { Path = "丁/copy.html" } };
        var dossier = Sketches.Dossier(Sketches.First(), copy);
        Assert.Equal(["甲报.html"], Assert.Single(dossier.Articles).Copies);
    }

    [Fact]
    public void The_same_event_with_two_dates_shows_both()
    {
        var affair = Assert.Single(Dam.Affairs);
        var meeting = Assert.Single(affair.Timeline, e => e.Event is not null);
        Assert.Equal("2025-04-01", meeting.Date);
        Assert.Equal([1, 2], meeting.Evidence.Select(e => e.Article));
        var conflict = Assert.Single(meeting.Conflicts);
        Assert.Equal("2025-04-02", conflict.Date);
        Assert.Equal(2, conflict.Evidence.Article);
    }

    [Fact]
    public void Undated_entries_come_last()
    {
        var dates = Assert.Single(Dam.Affairs).Timeline.Select(e => e.Date ?? "-");
        Assert.Equal(["2025-04-01", "2025-04-01", "-", "-"], dates);
    }

    [Fact]
    public void Soldiers_and_servicemen_stand_side_by_side()
    {
        var subject = Assert.Single(Assert.Single(Dam.Affairs).Figures);
        Assert.Equal(["3000 Approx 士兵 周安 ← 南方通讯社 as of 2025-04-03", "4000 Exact 军人 国防部 ←  as of 2025-04-04"], subject.Readings.Select(Show));
    }

    [Fact]
    public void A_speaker_is_one_across_articles_and_chains_name_the_media_between()
    {
        var affair = Assert.Single(Dam.Affairs);
        var zhou = Assert.Single(affair.Speakers, s => s.Speaker.Name == "周安");
        Assert.Equal("北国总理", zhou.Speaker.Title);
        Assert.Equal([1, 2], zhou.Speaker.Articles);
        Assert.Equal(["2025-04-01", "in print"], zhou.Statements.Select(s => s.Date?.ToString("yyyy-MM-dd") ?? "in print"));
        Assert.Equal(
            ["乙台 ←  ← 国防部", "甲报 ←  ← 周安", "甲报 ← 南方通讯社 ← 周安"],
            affair.Chains.Select(c => $"{c.Outlet} ← {string.Join(" ← ", c.Via.Select(v => v.Name))} ← {c.Speaker.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void People_without_a_name_are_never_one_across_articles()
    {
        static ArticleAnalysis Make(string outlet)
        {
            var s = new Sketch(outlet, "2025-04-03", "青岭水坝官员谈溃堤", "一名官员说，青岭水坝溃堤在意料之中。");
            var official = s.Entity("一名官员", Stemma.Entities.EntityType.Person, anonymous: true);
            s.Entity("青岭水坝", Stemma.Entities.EntityType.Other);
            s.Statement(official, "说", null, [], "青岭水坝溃堤在意料之中");
            return s.Build();
        }

        var affair = Assert.Single(Sketches.Dossier(Make("甲报"), Make("乙台")).Affairs);
        Assert.Equal(2, affair.Speakers.Count);
    }

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        var there = Json(Sketches.Dossier(Sketches.First(), Sketches.Second(), Sketches.Unrelated()));
        var back = Json(Sketches.Dossier(Sketches.Unrelated(), Sketches.Second(), Sketches.First()));
        Assert.Equal(there, back);
    }

    [Fact]
    public void Every_counted_noun_is_found_in_its_example()
    {
        foreach (var row in KnowledgeSource.BuiltIn().Table("figures/nouns.tsv").Rows)
        {
            var sketch = new Sketch("甲报", "2025-04-03", "数字", row[2]);
            Assert.True(row[2].Contains(row[0], StringComparison.Ordinal), $"figures/nouns.tsv: the example of '{row[0]}' does not hold it");
            sketch.Quantity(row[2][..1], 1, row[0], []);
            var claim = Assert.Single(ClaimText.Stage.Find([sketch.Build()]).Claims);
            Assert.Equal($"|{row[1]}|", claim.Figure!.Subject);
        }
    }

    [Theory]
    [InlineData("2024-10-31", "2024-10-31")]
    [InlineData("2024-10", "2024-10-01")]
    [InlineData("2024", "2024-01-01")]
    [InlineData("2024-10-08/2024-10-13", "2024-10-08")]
    [InlineData("2023-08/..", "2023-08-01")]
    [InlineData("2024-W45", "2024-11-04")]
    [InlineData("2024-10-31T13:00", "2024-10-31")]
    [InlineData("../2024-10", null)]
    [InlineData("spring", null)]
    [InlineData("", null)]
    public void A_coarse_date_sorts_by_its_first_day(string value, string? expected) =>
        Assert.Equal(expected, Timeline.FirstDay(value)?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("甲说。乙有[三人]在场。丙走。", "乙有三人在场。")]
    [InlineData("他说：“有[三人]。”然后走。", "他说：“有三人。”")]
    [InlineData("[三人]", "三人")]
    [InlineData("甲\n乙[三人]\n丙", "乙三人")]
    public void A_sentence_is_found_around_a_figure(string marked, string expected)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var span = SentenceAround.Find(text, new Stemma.Text.TextSpan(start, end));
        Assert.Equal(expected, text[span.Start..span.End]);
    }

    private static string Json(Dossier dossier)
    {
        using var stream = new MemoryStream();
        Stemma.Exchange.DossierJson.Write(stream, dossier);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Show(FigureReading reading) =>
        $"{reading.Value} {reading.Modifier} {reading.Counted?.Text} {string.Join(',', reading.Asserters.Select(a => a.Name))} ← {string.Join(',', reading.Via.Select(a => a.Name))} as of {reading.AsOf:yyyy-MM-dd}";
}
