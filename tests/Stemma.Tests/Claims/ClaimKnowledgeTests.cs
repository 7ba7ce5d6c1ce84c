using Stemma.Claims;
using Stemma.Knowledge;
using Stemma.Provenance;
using Stemma.Reading;

namespace Stemma.Tests.Claims;

/// <summary>The example of every row is read as the row says.</summary>
public sealed class ClaimKnowledgeTests
{
    private static readonly KnowledgeSource Knowledge = KnowledgeSource.BuiltIn();

    public static TheoryData<string, string, string> Synonyms() => Rows("claims/synonyms.tsv");

    public static TheoryData<string, string, string> Hedges() => Rows("claims/hedges.tsv");

    [Theory]
    [MemberData(nameof(Synonyms))]
    public void Synonym_stands_for_its_kind(string word, string standsFor, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        var view = ClaimText.View(example);
        var wording = new WordingReader(Knowledge, Engine.Analysis.Folding, Engine.Analysis.Lexicon).Read(view, [view.Text.Sentences[0].Span]);

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
