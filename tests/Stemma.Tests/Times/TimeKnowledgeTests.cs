using Stemma.Knowledge;
using Stemma.Times;

namespace Stemma.Tests.Times;

/// <summary>Every row of knowledge/times is found in its own example.</summary>
public sealed class TimeKnowledgeTests
{
    private static readonly DateOnly Clock = new(2020, 10, 7);

    public static TheoryData<string, string, string> Words => Rows("times/words.tsv");

    public static TheoryData<string, string> Eras => Pairs("times/eras.tsv", 2);

    public static TheoryData<string, string> Units => Pairs("times/units.tsv", 3);

    public static TheoryData<string, string> Names => Pairs("times/names.tsv", 1);

    [Theory]
    [MemberData(nameof(Words))]
    public void Finds_words(string word, string kind, string example)
    {
        var at = example.IndexOf(word, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the example does not hold {word}");
        if (kind is "future" or "past")
        {
            Assert.Contains(Find(example), t => t.Value is not null);
            return;
        }

        var covering = Assert.Single(Find(example), t => t.Span.Start <= at && t.Span.End >= at + word.Length);
        Assert.Equal(kind == "set", covering.Kind == TimeKind.Set);
        Assert.Equal(kind == "set", covering.Value is null);
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public void Counts_eras(string era, string example) =>
        Assert.Contains(Find(example), t => example[t.Span.Start..t.Span.End].StartsWith(era, StringComparison.Ordinal) && t.Value is { Length: 4 });

    [Theory]
    [MemberData(nameof(Units))]
    public void Measures_units(string unit, string example) =>
        Assert.Contains(Find(example), t => example[t.Span.Start..t.Span.End].EndsWith(unit, StringComparison.Ordinal) && t.Kind == TimeKind.Duration);

    [Theory]
    [MemberData(nameof(Names))]
    public void Passes_over_names(string name, string example)
    {
        Assert.Contains(name, example, StringComparison.Ordinal);
        Assert.Empty(Find(example));
    }

    private static IReadOnlyList<TimeExpression> Find(string input) => Engine.Analysis.Analyze(Clipping.Article(input, Clock)).Times;

    private static TheoryData<string, string, string> Rows(string path)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in KnowledgeSource.BuiltIn().Table(path).Rows)
        {
            data.Add(row[0], row[1], row[3]);
        }

        return data;
    }

    private static TheoryData<string, string> Pairs(string path, int example)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in KnowledgeSource.BuiltIn().Table(path).Rows)
        {
            data.Add(row[0], row[example]);
        }

        return data;
    }
}
