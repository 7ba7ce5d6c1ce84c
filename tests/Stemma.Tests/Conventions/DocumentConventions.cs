using System.Text.RegularExpressions;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Conventions;

/// <summary>The documents tell the truth: links lead somewhere, terms name types, folders exist.</summary>
public sealed partial class DocumentConventions
{
    public static TheoryData<string> Documents() =>
        [.. Directory.EnumerateFiles(SharedFolder.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(SharedFolder.Root, "docs"), "*.md")).Select(f => Path.GetRelativePath(SharedFolder.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_files(string document)
    {
        var path = Path.Combine(SharedFolder.Root, document);
        var dead = from match in LocalLink().Matches(File.ReadAllText(path))
                   let target = match.Groups[1].Value.Split('#')[0]
                   where target.Length > 0 && !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target))
                   select target;
        Assert.Empty(dead);
    }

    [Fact]
    public void Terms_of_the_glossary_are_types_of_the_engine()
    {
        var types = typeof(Analysis).Assembly.GetTypes().ToLookup(t => t.Name);
        var unknown = from line in File.ReadLines(Path.Combine(SharedFolder.Root, "GLOSSARY.md"))
                      where line.StartsWith("| ", StringComparison.Ordinal) && !line.Contains("(planned)", StringComparison.Ordinal)
                      from match in TypeName().Matches(line.Split('|')[2])
                      where !types.Contains(match.Groups[1].Value)
                      select match.Value;
        Assert.Empty(unknown);
    }

    [Fact]
    public void Folders_of_the_architecture_exist()
    {
        var missing = from line in File.ReadLines(Path.Combine(SharedFolder.Root, "ARCHITECTURE.md"))
                      let match = Folder().Match(line)
                      where match.Success && !Path.Exists(Path.Combine(SharedFolder.Root, "src", "Stemma", match.Groups[1].Value))
                      select match.Groups[1].Value;
        Assert.Empty(missing);
    }

    [GeneratedRegex(@"\]\((?!https?:|mailto:)([^)\s]+)\)")]
    private static partial Regex LocalLink();

    [GeneratedRegex(@"`([A-Z][A-Za-z]+)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^\| `([\w/.]+)` \|")]
    private static partial Regex Folder();
}
