using Stemma.Knowledge;
using Stemma.Statements;

namespace Stemma.Tests.Statements;

/// <summary>Every row's example is analysed and must show what the row says.</summary>
public sealed class StatementKnowledgeTests
{
    public static TheoryData<string, string, string, string> Cues()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in KnowledgeSource.BuiltIn().Table("statements/cues.tsv").Rows)
        {
            data.Add(row[0], row[1], row[2], row[4]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cues))]
    public void The_cue_reports_in_its_example(string cue, string act, string frame, string example)
    {
        Assert.Contains(cue, example, StringComparison.Ordinal);
        var analysis = Engine.Analysis.Analyze(Ledger.Article(example));
        var at = example.IndexOf(cue, StringComparison.Ordinal);
        if (frame == "none")
        {
            Assert.DoesNotContain(analysis.Statements, s => s.Cue is { } c && c.Start >= at && c.End <= at + cue.Length);
            return;
        }

        var found = Assert.Single(analysis.Statements, s => s.Cue is { } c && c.Start == at);
        Assert.Equal(cue.Length, found.Cue!.Value.Length);
        Assert.Equal(Enum.Parse<SpeechAct>(act, ignoreCase: true), found.Act);
    }

    [Theory]
    [MemberData(nameof(Rows), "anaphora.tsv")]
    [MemberData(nameof(Rows), "via.tsv")]
    [MemberData(nameof(Rows), "grammar.tsv")]
    public void The_word_stands_in_its_example(string word, string kind, string example)
    {
        Assert.NotEmpty(kind);
        Assert.Contains(word, example, StringComparison.Ordinal);
        Assert.NotNull(Engine.Analysis.Analyze(Ledger.Article(example)).Statements);
    }

    [Theory]
    [MemberData(nameof(Rows), "via.tsv")]
    public void An_unnamed_source_speaks(string phrase, string kind, string example)
    {
        Assert.NotEmpty(kind);
        var statement = Assert.Single(Engine.Analysis.Analyze(Ledger.Article(example)).Statements);
        Assert.Equal(phrase, example.Substring(statement.Cue!.Value.Start, statement.Cue.Value.Length));
    }

    public static TheoryData<string, string, string> Rows(string file)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in KnowledgeSource.BuiltIn().Table("statements/" + file).Rows)
        {
            data.Add(row[0], row[1], row[2]);
        }

        return data;
    }
}
