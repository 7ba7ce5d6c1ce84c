using Stemma.Knowledge;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Conventions;

/// <summary>What holds for every knowledge file: readable, sorted, no line twice.</summary>
public sealed class KnowledgeConventions
{
    public static TheoryData<string> Files() => [.. KnowledgeSource.BuiltIn().Paths];

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_sorted_and_has_no_line_twice(string path)
    {
        var lines = File.ReadLines(Path.Combine(SharedFolder.Root, "knowledge", path)).Skip(1).Where(l => l.Length > 0 && l[0] != '#').ToArray();
        Assert.NotEmpty(lines);
        Assert.Equal(lines.Length, lines.Distinct(StringComparer.Ordinal).Count());
        var keys = lines.Select(l => l.Split('\t')[0]).ToArray();
        for (var i = 1; i < keys.Length; i++)
        {
            Assert.True(string.CompareOrdinal(keys[i - 1], keys[i]) <= 0, $"knowledge/{path}: '{keys[i]}' stands behind '{keys[i - 1]}': sort the lines ordinally by the first column");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Has_a_readme_beside_it(string path) =>
        Assert.True(File.Exists(Path.Combine(SharedFolder.Root, "knowledge", Path.GetDirectoryName(path)!, "README.md")), $"knowledge/{Path.GetDirectoryName(path)}/README.md: expected columns, meaning, source and licence");

    [Theory]
    [MemberData(nameof(Files))]
    public void Without_examples_all_else_is_the_same(string path)
    {
        var table = KnowledgeSource.BuiltIn().Table(path);
        var example = table.Columns.ToList().IndexOf("example");
        var without = KnowledgeSource.BuiltIn(examples: false).Table(path);
        Assert.Equal(table.Columns, without.Columns);
        Assert.Equal(table.Rows.Select(r => string.Join('\t', r.Select((c, i) => i == example ? "" : c))), without.Rows.Select(r => string.Join('\t', r)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Parses(string path) => Assert.NotEmpty(KnowledgeSource.BuiltIn().Table(path).Rows);
}
