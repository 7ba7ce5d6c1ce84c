using Stemma.Knowledge;
using Stemma.Quantities;
using Stemma.Tests.Times;

namespace Stemma.Tests.Quantities;

/// <summary>Every row of knowledge/quantities does its work in its own example.</summary>
public sealed class QuantityKnowledgeTests
{
    public static TheoryData<string, string> Units => Rows("quantities/units.tsv", 0, 2);

    public static TheoryData<string, string> Currencies => Rows("quantities/currencies-before.tsv", 0, 1);

    public static TheoryData<string, string> Modifiers => Rows("quantities/modifiers.tsv", 1, 3);

    public static TheoryData<string, string> Idioms => Rows("quantities/idioms.tsv", 0, 3);

    public static TheoryData<string, string> Links => Rows("quantities/links.tsv", 0, 1);

    public static TheoryData<string, string> Counting
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in KnowledgeSource.BuiltIn().Table("quantities/counting.tsv").Rows)
            {
                data.Add(row[0] + " " + row[1], row[2]);
            }

            return data;
        }
    }

    public static TheoryData<string, string> Telling
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in KnowledgeSource.BuiltIn().Table("quantities/telling.tsv").Rows)
            {
                data.Add(row[0] + " " + row[1], row[2]);
            }

            return data;
        }
    }

    public static TheoryData<string, string> Designs => Rows("quantities/designs.tsv", 0, 1);

    public static TheoryData<string, string> Names => Rows("quantities/names.tsv", 0, 1);

    [Theory]
    [MemberData(nameof(Units))]
    public void Finds_units(string unit, string example) => Assert.Contains(Find(example), q => string.Equals(q.Unit, unit, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(Currencies))]
    public void Finds_currencies(string currency, string example) =>
        Assert.Contains(Find(example), q => example[q.Span.Start..q.Span.End].StartsWith(currency, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(Modifiers))]
    public void Finds_modifiers(string modifier, string example) =>
        Assert.Contains(Find(example), q => q.Modifier.ToString().Equals(modifier, StringComparison.OrdinalIgnoreCase) && q.Value == 12);

    [Theory]
    [MemberData(nameof(Idioms))]
    public void Finds_idioms(string idiom, string example) => Assert.Contains(Find(example), q => example[q.Span.Start..q.Span.End] == idiom);

    [Theory]
    [MemberData(nameof(Links))]
    public void Looks_behind_links(string link, string example)
    {
        Assert.Contains(link, example, StringComparison.Ordinal);
        var counted = Assert.Single(Find(example)).Counted;
        Assert.Equal("学生", counted is { } span ? example[span.Start..span.End] : null);
    }

    /// <summary>An attribute keeps two nouns together, a fate and a deed are counted, a level is not.</summary>
    [Theory]
    [MemberData(nameof(Counting))]
    public void Knows_what_counting_words_do(string row, string example)
    {
        var (word, role) = (row[..row.IndexOf(' ', StringComparison.Ordinal)], row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        Assert.Contains(word, example, StringComparison.Ordinal);
        var counted = Assert.Single(Find(example)).Counted is { } span ? example[span.Start..span.End] : null;
        var expected = role switch { "attribute" => $"大学{word}人员", "level" or "aim" => "失业率", _ => word };
        Assert.Equal(expected, counted);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Counts_nothing_in_names(string name, string example)
    {
        Assert.Contains(name, example, StringComparison.Ordinal);
        Assert.Empty(Find(example));
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void Counts_nothing_in_names_of_designs(string design, string example)
    {
        Assert.Contains(design, example, StringComparison.Ordinal);
        Assert.Empty(Find(example));
    }

    /// <summary>Who tells a number, in whatever way, is whom it is attributed to.</summary>
    [Theory]
    [MemberData(nameof(Telling))]
    public void Attributes_what_a_source_gives_out(string row, string example)
    {
        Assert.Contains(row[..row.IndexOf(' ', StringComparison.Ordinal)], example, StringComparison.Ordinal);
        var analysis = Engine.Analysis.Analyze(Clipping.Article(example, new DateOnly(2024, 11, 1)));
        Assert.Equal("芬兰商会", Assert.Single(Assert.Single(analysis.Quantities).AccordingTo.Select(e => analysis.Entities.Entities[e].Name)));
    }

    private static IReadOnlyList<Quantity> Find(string input) => Engine.Analysis.Analyze(Clipping.Article(input, new DateOnly(2024, 11, 1))).Quantities;

    private static TheoryData<string, string> Rows(string path, int first, int second)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in KnowledgeSource.BuiltIn().Table(path).Rows)
        {
            data.Add(row[first], row[second]);
        }

        return data;
    }
}
