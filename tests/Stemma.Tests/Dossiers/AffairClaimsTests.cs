using System.Text;
using System.Xml.Linq;
using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Dossiers.Changes;
using Stemma.Dossiers.Coverage;
using Stemma.Dossiers.Positions;
using Stemma.Exchange;
using static Stemma.Tests.Claims.ClaimText;

namespace Stemma.Tests.Dossiers;

/// <summary>What a dossier makes of the claims of its articles, over real analyses of sentences of our own.</summary>
public sealed class AffairClaimsTests
{
    private static readonly DossierBuilder Builder = new(Stage);

    private static readonly ArticleAnalysis[] Border =
    [
        Article("甲报", "2025-03-05", "法国国防部周三表示，约3000名法国士兵抵达边境。", "法国总统马克龙3月5日表示，欧洲应当共同承担边境防务的费用。"),
        Article("乙报", "2025-03-06", "3000名法国士兵抵达边境。", "路透社报道，法国总统马克龙3月5日表示，欧洲应当共同承担边境防务的费用。"),
        Article("丙报", "2025-03-20", "法国总统马克龙3月20日表示，欧洲应当共同承担边境防务的费用。", "马克龙3月20日还表示，德国没有回应法国的邀请。"),
    ];

    [Fact]
    public void Passages_of_claims_point_to_the_numbered_articles()
    {
        var (articles, story) = Builder.BuildStory([.. Border.Reverse()]);
        Assert.Equal(["甲报", "乙报", "丙报"], articles.Select(a => a.Outlet));
        Assert.All(story.Claims.Claims.SelectMany(c => c.Renditions), r =>
        {
            var evidence = Dossier.Evidence(r.Passage);
            Assert.Equal(articles[evidence.Article - 1].Article.Text.Slice(evidence.Span), evidence.Text);
            Assert.Equal(articles[evidence.Article - 1].Outlet, r.Outlet);
        });
    }

    [Fact]
    public void One_claim_is_one_row_of_the_timeline_with_all_its_articles()
    {
        var story = Story();
        var row = Assert.Single(story.Timeline, e => e.Statement?.Content[0].Text.StartsWith("欧洲应当", StringComparison.Ordinal) == true && e.Date == "2025-03-05");
        Assert.Equal([1, 2], row.Evidence.Select(e => e.Article));
        Assert.Equal("马克龙", Assert.Single(row.Claim!.Origins).Name);
    }

    [Fact]
    public void Coverage_tells_what_an_outlet_lost()
    {
        var coverage = Story().Coverage;
        Assert.Equal(["甲报", "乙报", "丙报"], coverage.Outlets.OrderBy(o => "甲乙丙".IndexOf(o[0], StringComparison.Ordinal)));
        var row = Assert.Single(coverage.Rows, r => r.Claim.Kind == ClaimKind.Figure);
        Assert.Equal(
            [("甲报", CoverageStatus.Reported), ("乙报", CoverageStatus.Unattributed), ("丙报", CoverageStatus.Absent)],
            coverage.Outlets.Select((o, i) => (o, row.Cells[i].Status)).OrderBy(c => "甲乙丙".IndexOf(c.o[0], StringComparison.Ordinal)));
    }

    [Fact]
    public void Positions_tell_first_again_and_new()
    {
        var ledger = Assert.Single(Story().Positions, p => p.Speaker.Name == "马克龙");
        Assert.Equal(
            [("03-05", PositionStanding.First), ("03-20", PositionStanding.Repeated), ("03-20", PositionStanding.New)],
            ledger.Entries.Select(e => (e.Day.ToString("MM-dd"), e.Standing)));
        Assert.Equal(ledger.Entries[0].Claim.Id, ledger.Entries[1].Earlier);
    }

    [Fact]
    public void Changes_since_a_day_and_since_an_earlier_dossier_agree()
    {
        var dossier = Builder.Build(Border, []);
        var since = ChangeFinder.Since(dossier, new DateOnly(2025, 3, 6));
        Assert.Equal([2, 3], since.Articles);
        Assert.Contains(since.Renditions, r => r.Claim.Kind == ClaimKind.Figure);
        Assert.DoesNotContain(since.Claims, c => c.Kind == ClaimKind.Figure);
        using var earlier = new MemoryStream();
        DossierJson.Write(earlier, Builder.Build([Border[0]], []));
        var against = ChangeFinder.Against(dossier, PreviousDossier.Parse(earlier.ToArray()));
        Assert.Equal(since.Articles, against.Articles);
        Assert.Equal(since.Claims.Select(c => c.Id), against.Claims.Select(c => c.Id));
        Assert.Equal(since.Relations, against.Relations);
        Assert.True(ChangeFinder.Since(dossier, new DateOnly(2026, 1, 1)).IsEmpty);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"articles\":3}")]
    [InlineData("{")]
    public void What_is_no_earlier_dossier_is_refused(string json) =>
        Assert.Throws<FormatException>(() => PreviousDossier.Parse(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Graphs_are_written_for_other_programs()
    {
        var dossier = Builder.Build(Border, []);
        var edges = dossier.Affairs.Sum(a => a.Graph.Edges.Count);
        using var dot = new MemoryStream();
        GraphFormats.WriteDot(dot, dossier);
        var text = Encoding.UTF8.GetString(dot.ToArray());
        Assert.Equal(edges, text.Split(" -> ").Length - 1);
        Assert.Equal(text.Count(c => c == '{'), text.Count(c => c == '}'));
        using var xml = new MemoryStream();
        GraphFormats.WriteGraphMl(xml, dossier);
        var root = XDocument.Parse(Encoding.UTF8.GetString(xml.ToArray())).Root!;
        Assert.Equal(edges, root.Descendants(root.Name.Namespace + "edge").Count());
        var nodes = root.Descendants(root.Name.Namespace + "node").Select(n => n.Attribute("id")!.Value).ToHashSet();
        Assert.All(root.Descendants(root.Name.Namespace + "edge"), e => Assert.Contains(e.Attribute("target")!.Value, nodes));
    }

    private static AffairDossier Story() => Builder.BuildStory(Border).Story;
}
