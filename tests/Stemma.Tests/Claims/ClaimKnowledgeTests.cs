using Stemma.Claims;
using Stemma.Claims.Relations;
using Stemma.Knowledge;
using Stemma.Provenance;
using Stemma.Reading;

namespace Stemma.Tests.Claims;

/// <summary>The example of every row is read as the row says.</summary>
public sealed class ClaimKnowledgeTests
{
    private static readonly KnowledgeSource Knowledge = KnowledgeSource.BuiltIn();

    private static readonly ClaimWords Words = new(Knowledge, Engine.Analysis.Folding);

    public static TheoryData<string, string, string> FunctionWords() => Rows("claims/words.tsv");

    public static TheoryData<string, string, string> Officials() => Rows("claims/officials.tsv");

    public static TheoryData<string, string, string> Synonyms() => Rows("claims/synonyms.tsv");

    public static TheoryData<string, string, string> Hedges() => Rows("claims/hedges.tsv");

    [Theory]
    [MemberData(nameof(Synonyms))]
    public void Synonym_stands_for_its_kind(string word, string standsFor, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        var view = ClaimText.View(example);
        var wording = new WordingReader(Knowledge, Engine.Analysis.Folding, Engine.Analysis.Lexicon, Words).Read(view, [view.Text.Sentences[0].Span]);

        // A word that other knowledge makes a name is told by its entity.
        if (view.Analysis.Entities.MentionAt(view.Analysis.Article.Text.Printed.LastIndexOf(word, StringComparison.Ordinal)) is null)
        {
            Assert.Contains("w:" + standsFor, wording.Features.ToArray().Select(f => f.Key));
        }
    }

    [Theory]
    [MemberData(nameof(Hedges))]
    public void Hedge_is_found_in_its_example(string word, string @class, string example)
    {
        var view = ClaimText.View(example);
        var found = new HedgeReader(Knowledge, Engine.Analysis.Folding).Words(view.Text, view.Text.Sentences[0].Span);
        Assert.Contains((word, @class), found.Select(f => (view.Analysis.Article.Text.Slice(f.Span), f.Class.ToString().ToLowerInvariant())));
    }

    [Theory]
    [MemberData(nameof(FunctionWords))]
    public void Word_does_in_its_example_what_its_role_says(string word, string role, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        var found = ClaimText.Find(ClaimText.Article("甲报", "2025-03-05", example));
        switch (role)
        {
            case "share":
                Assert.Contains(found.Relations, r => r.Rule == PartsOfWholes.ShareRule);
                break;
            case "part" or "part-inside":
                Assert.Contains(found.Relations, r => r.Rule == PartsOfWholes.OpenedRule);
                break;
            case "correction":
                Assert.Contains(found.Relations, r => r.Rule == Corrections.Rule);
                break;
            case "denial" or "denied" or "taking-up":
                Assert.Contains(found.Relations, r => r.Rule == Denials.TakenUpRule);
                break;
            case "negation":
                var view = ClaimText.View(example);
                Assert.True(new WordingReader(Knowledge, Engine.Analysis.Folding, Engine.Analysis.Lexicon, Words).Read(view, [view.Text.Sentences[0].Span]).Negated);
                break;
            case "issue":
                var paper = ClaimText.View(example);
                var issuers = new Issuers(Knowledge, Engine.Analysis.Folding, Words);
                var voices = paper.Analysis.Statements[^1].Speakers.SelectMany(s => issuers.Voices(paper, s));
                Assert.Equal(["state:de", "state:fr"], voices.Order(StringComparer.Ordinal));
                break;
            case "fate":
                Assert.Contains(word, Fate(example), StringComparison.Ordinal);
                break;
            case "clause-end":
                var clauses = ClaimText.View(example);
                var whole = clauses.Text.Sentences[0].Span;
                var proposition = Assert.Single(new Propositions(Knowledge, Engine.Analysis.Folding, Words).Cut(clauses.Text, whole));
                Assert.StartsWith(example[..(example.IndexOf('，', StringComparison.Ordinal) + 1)], clauses.Text.Source.Printed[proposition.Start..proposition.End], StringComparison.Ordinal);
                break;
            case "not-yet":
                Assert.Equal(Confirmations.Rule, Assert.Single(Later(example, "法国国防部3月15日证实，俄罗斯士兵已经参加战斗。")).Rule);
                break;
            default:
                Assert.Equal("by-now", role);
                Assert.Equal(Confirmations.Rule, Assert.Single(Later("法国国防部3月5日表示，俄罗斯士兵尚未参加战斗。", example)).Rule);
                break;
        }
    }

    private static string Fate(string example)
    {
        var view = ClaimText.View(example);
        var clause = view.Text.Sentences[0].Span;
        var wording = new WordingReader(Knowledge, Engine.Analysis.Folding, Engine.Analysis.Lexicon, Words).Read(view, [clause]);
        return new CountedSubjects(Knowledge, Engine.Analysis.Folding, Words).Read(view, Assert.Single(view.Analysis.Quantities), clause, wording).Fate;
    }

    private static IReadOnlyList<ClaimRelation> Later(string first, string second) =>
        ClaimText.Find(ClaimText.Article("甲报", "2025-03-05", first), ClaimText.Article("乙报", "2025-03-15", second)).Relations;

    [Theory]
    [MemberData(nameof(Officials))]
    public void Speaker_of_the_example_speaks_for_whom_the_row_says(string word, string speaks, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        var view = ClaimText.View(example);
        var speaker = Assert.Single(Assert.Single(view.Analysis.Statements).Speakers);
        Assert.Equal(speaks == "organ", new OfficialNames(Knowledge, Engine.Analysis.Folding).IsOfficial(view, speaker));
    }

    private static TheoryData<string, string, string> Rows(string path)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Knowledge.Table(path).Rows)
        {
            data.Add(row[0], row[1], row[2]);
        }

        return data;
    }
}
