using Stemma.Entities;
using Stemma.Knowledge;

namespace Stemma.Tests.Entities;

/// <summary>Every row of the stage's lexicons is found in its own example with the reading it claims.</summary>
public sealed class EntityKnowledgeTests
{
    public static TheoryData<string, string, string> Suffixes => Rows("suffixes.tsv", "type");

    public static TheoryData<string, string, string> BodyWords => Rows("body-words.tsv", "word");

    public static TheoryData<string, string, string> Titles => Rows("titles.tsv", "kind");

    public static TheoryData<string, string, string> Nominals => Rows("nominals.tsv", "subtype");

    public static TheoryData<string, string, string> Metonyms => Rows("metonym-contexts.tsv", "reading");

    public static TheoryData<string, string, string> Surnames => Rows("surnames.tsv", "weight");

    public static TheoryData<string, string, string> Blockers => Rows("blockers.tsv", "word");

    public static TheoryData<string, string, string> Pairs => Rows("state-pairs.tsv", "pair");

    public static TheoryData<string, string, string> Contexts => Rows("person-contexts.tsv", "weight");

    public static TheoryData<string, string, string> Endings => Rows("transliteration-endings.tsv", "type");

    public static TheoryData<string, string, string> LatinWords => Rows("latin-words.tsv", "reading");

    public static TheoryData<string, string, string> GlossWords => Rows("gloss-words.tsv", "reading");

    [Theory]
    [MemberData(nameof(GlossWords))]
    public void Gloss_tells_what_the_name_is(string word, string reading, string example)
    {
        var layer = EntityReader.Read(example);
        Assert.Contains(word, example, StringComparison.Ordinal);
        Assert.Contains(layer.Mentions, m => example[m.Span.Start..m.Span.End] == "马尔达洛" && layer.Entities[m.Entity].Type.ToString().Equals(reading, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Suffixes))]
    public void Suffix_makes_a_name(string suffix, string type, string example)
    {
        var layer = EntityReader.Read(example);
        Assert.Contains(layer.Mentions, m => example[m.Span.Start..m.Span.End].EndsWith(suffix, StringComparison.Ordinal)
            && m.Span.Length > suffix.Length && layer.Entities[m.Entity].Type.ToString().Equals(type, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(BodyWords))]
    public void Body_word_is_inside_a_name(string word, string _, string example)
    {
        var at = example.IndexOf(word, StringComparison.Ordinal);
        var layer = EntityReader.Read(example);
        var mention = Assert.Single(layer.Mentions);
        Assert.Equal(EntityType.Org, layer.Entities[mention.Entity].Type);
        Assert.True(at > 0 && mention.Span.Start < at && mention.Span.End > at + word.Length);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Title_belongs_to_a_person(string title, string kind, string example)
    {
        var layer = EntityReader.Read(example);
        var at = example.IndexOf(title, StringComparison.Ordinal);
        var mention = Assert.Single(layer.Mentions, m => layer.Entities[m.Entity].Type == EntityType.Person);
        Assert.True(mention.Extent.Start <= at && mention.Extent.End >= at + title.Length, $"{kind}: {example[mention.Extent.Start..mention.Extent.End]}");
    }

    [Theory]
    [MemberData(nameof(Nominals))]
    public void Nominal_is_found(string head, string subtype, string example)
    {
        var layer = EntityReader.Read(example);
        Assert.Contains(layer.Nominals, m => example[m.Span.Start..m.Span.End].EndsWith(head, StringComparison.Ordinal) && layer.Entities[m.Entity].Subtype == subtype);
    }

    [Theory]
    [MemberData(nameof(Metonyms))]
    public void Neighbour_decides_the_reading(string word, string reading, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        var layer = EntityReader.Read(example);
        var mention = layer.Mentions[^1];
        Assert.Equal(reading == "acts" ? EntityType.State : EntityType.Place, layer.Entities[mention.Entity].Type);
    }

    [Theory]
    [MemberData(nameof(Surnames))]
    public void Surname_begins_a_name(string surname, string weight, string example)
    {
        var layer = EntityReader.Read(example);
        Assert.NotEmpty(weight);
        Assert.Contains(layer.Mentions, m => example[m.Span.Start..m.Span.End].StartsWith(surname, StringComparison.Ordinal) && layer.Entities[m.Entity].Type == EntityType.Person);
    }

    [Theory]
    [MemberData(nameof(Blockers))]
    public void Blocked_word_holds_no_name(string word, string _, string example)
    {
        var at = example.IndexOf(word, StringComparison.Ordinal);
        Assert.True(at >= 0);
        Assert.DoesNotContain(EntityReader.Read(example).Mentions, m => m.Span.Start < at + word.Length && m.Span.End > at);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Pair_of_states_is_no_name(string pair, string _, string example)
    {
        Assert.StartsWith(pair, example, StringComparison.Ordinal);
        Assert.Empty(EntityReader.Read(example).Mentions);
    }

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Context_stands_beside_a_name(string word, string weight, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        var persons = EntityReader.Read(example).Entities.Count(e => e.Type == EntityType.Person);
        Assert.Equal(weight[0] == '-' ? 0 : 1, persons);
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void Ending_tells_the_kind(string ending, string type, string example)
    {
        var layer = EntityReader.Read(example);
        Assert.Contains(layer.Mentions, m => example[m.Span.Start..m.Span.End].EndsWith(ending, StringComparison.Ordinal)
            && layer.Entities[m.Entity].Type.ToString().Equals(type, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(LatinWords))]
    public void Latin_word_or_neighbour_is_read(string word, string reading, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        var layer = EntityReader.Read(example);
        if (reading == "common")
        {
            Assert.Empty(layer.Mentions);
        }
        else
        {
            Assert.Equal(reading, layer.Entities[Assert.Single(layer.Mentions).Entity].Type.ToString().ToLowerInvariant());
        }
    }

    private static TheoryData<string, string, string> Rows(string file, string column)
    {
        var table = KnowledgeSource.BuiltIn().Table("entities/" + file);
        var data = new TheoryData<string, string, string>();
        foreach (var row in table.Rows)
        {
            data.Add(row[0], row[table.Column(column)], row[table.Column("example")]);
        }

        return data;
    }
}
