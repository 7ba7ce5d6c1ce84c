using Stemma.Articles;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Sources;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Tests.Sources;

/// <summary>Whom an article credits, with hand-made entities and statements.</summary>
public sealed class SourceStageTests
{
    private static readonly KnowledgeSource Knowledge = KnowledgeSource.BuiltIn();
    private static readonly ScriptFolding Folding = new(Knowledge);
    private static readonly SourceStage Stage;
    private static readonly Tokenizer Tokenizer;

    static SourceStageTests()
    {
        var builder = new LexiconBuilder(Folding);
        WordList.Load(Knowledge, builder);
        Stage = new SourceStage(Knowledge, builder);
        Tokenizer = new Tokenizer(builder.Build());
    }

    [Theory]
    [InlineData("Person|杜邦|教授", "expert")]
    [InlineData("Person|杜邦|外交部发言人", "official")]
    [InlineData("Person|杜邦|国防大臣", "official")]
    [InlineData("Person|杜邦|首席执行官", "organisation")]
    [InlineData("Person|杜邦|总编辑", "organisation")]
    [InlineData("Person|杜邦|记者", "media")]
    [InlineData("Person|杜邦|", "official")]
    [InlineData("Anonymous|知情人士|", "anonymous")]
    [InlineData("Anonymous|军事专家|", "expert")]
    [InlineData("Anonymous|分析人士|", "anonymous")]
    [InlineData("Anonymous|首相府发言人|", "official")]
    [InlineData("State|法国|", "official")]
    [InlineData("Force|法军|", "official")]
    [InlineData("Org|西门子|", "organisation")]
    [InlineData("Media|费加罗报|", "media")]
    [InlineData("Media|法新社|", "agency")]
    [InlineData("Doc|年度报告|", "document")]
    [InlineData("Other|西方|", "official")]
    public void Tells_the_kind(string entity, string kind) =>
        Assert.Equal([kind], Kinds(Find("杜邦说好。", [entity], speakers: [0])));

    [Fact]
    public void Lists_speakers_and_media_once_by_first_credit()
    {
        var found = Find("杜邦说好。", ["Person|杜邦|教授", "Media|费加罗报|"], speakers: [0], via: [1], statements: 2);
        Assert.Equal([0, 1], found.Select(s => s.Entity));
    }

    [Fact]
    public void Takes_interviewers_for_sources_but_not_other_addressees() =>
        Assert.Equal([0, 1], Find("杜邦说好。", ["Person|杜邦|", "Media|费加罗报|", "Person|默茨|总理"], speakers: [0], addressees: [1, 2]).Select(s => s.Entity));

    [Theory]
    [InlineData("杜邦接受费加罗报专访时不语。", true)]
    [InlineData("杜邦接受費加羅報訪問。", true)]
    [InlineData("杜邦在读费加罗报。", false)]
    [InlineData("费加罗报采访了杜邦。", false)]
    public void Finds_interviews_that_no_statement_tells_of(string prose, bool isSource) =>
        Assert.Equal(isSource, Find(prose, ["Media|费加罗报|"]).Count == 1);

    [Theory]
    [InlineData("天晴。（法新社、路透社）", 2)]
    [InlineData("天晴。（法新社、路透社等）", 2)]
    [InlineData("天晴。（法新社摄影记者杜邦）", 0)]
    [InlineData("（法新社）天晴。", 0)]
    public void Finds_agencies_credited_in_brackets(string prose, int count) =>
        Assert.Equal(count, Find(prose, ["Media|法新社|", "Media|路透社|"]).Count);

    [Theory]
    [InlineData("Media|晨报|", 0)]
    [InlineData("Media|晨报中文网|", 0)]
    [InlineData("Media|本报|", 0)]
    [InlineData("Media|晨报英语部|", 1)]
    [InlineData("Media|晚报|", 1)]
    [InlineData("Anonymous|本报记者|", 0)]
    public void Leaves_out_the_outlet_itself_but_not_its_desks(string entity, int count) =>
        Assert.Equal(count, Find("天晴。", [entity], speakers: [0]).Count);

    [Fact]
    public void Has_no_sources_without_credits() => Assert.Empty(Find("天晴。", ["Person|杜邦|"]));

    private static IReadOnlyList<Source> Find(string prose, string[] entities, int[]? speakers = null, int[]? via = null, int[]? addressees = null, int statements = 1)
    {
        var source = new SourceText(prose, Folding);
        Block[] blocks = [new(BlockKind.Paragraph, new TextSpan(0, prose.Length))];
        var article = new Article { Id = "t", Path = "t", ContentHash = "", Title = "", Outlet = "晨报", Language = "zh-Hans", Blocks = blocks, Text = source };
        var all = entities.Select((e, i) => Entity(e.Split('|'), i)).ToArray();
        var mentions = all
            .Select((e, i) => (Start: source.Folded.IndexOf(e.Name, StringComparison.Ordinal), Entity: i))
            .Where(m => m.Start >= 0)
            .Select(m => new TextSpan(m.Start, m.Start + all[m.Entity].Name.Length) is var span ? new Mention(span, m.Entity, MentionKind.Name, span) : default)
            .OrderBy(m => m.Span)
            .ToArray();
        var said = speakers is null && via is null && addressees is null
            ? []
            : Enumerable.Repeat(new Statement { Kind = StatementKind.Indirect, Speakers = speakers ?? [], Via = via ?? [], Addressees = addressees ?? [], Content = [new TextSpan(0, 1)], Act = SpeechAct.Assert }, statements).ToArray();
        return Stage.Find(Tokenizer.Tokenize(source, blocks), article, new EntityLayer(all, mentions, []), said);
    }

    private static Entity Entity(string[] cells, int index) => new()
    {
        Id = $"e{index + 1}",
        Key = cells[1],
        Type = cells[0] == "Anonymous" ? EntityType.Person : Enum.Parse<EntityType>(cells[0]),
        Name = cells[1],
        Role = cells[2].Length == 0 ? null : cells[2],
        Anonymous = cells[0] == "Anonymous",
    };

    private static string[] Kinds(IReadOnlyList<Source> sources) => [.. sources.Select(s => s.Kind.ToString().ToLowerInvariant())];
}
