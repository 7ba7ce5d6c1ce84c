using System.Text;
using Stemma.Knowledge;
using Stemma.Reading;
using Stemma.Storage.Ingestion;

namespace Stemma.Storage.Tests;

/// <summary>The one engine that all tests share, and articles for them.</summary>
internal static class Engine
{
    private static readonly KnowledgeSource Knowledge = KnowledgeSource.BuiltIn();
    private static readonly Lazy<Analysis> Shared = new(() => new Analysis(Knowledge));
    private static readonly Lazy<ArticleReader> SharedReader = new(() => new ArticleReader(Analysis.Folding));

    public static Analysis Analysis => Shared.Value;

    public static EngineIdentity Identity => new(Knowledge, Analysis.Folding);

    /// <summary>The repository, found from where the test runs.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The analyses of a file's bytes.</summary>
    public static IReadOnlyList<ArticleAnalysis> Read(string path, byte[] bytes) => [.. SharedReader.Value.Read(bytes, path).Articles.Select(Analysis.Analyze)];

    /// <summary>A post with front matter, ready to be taken in.</summary>
    public static IReadOnlyList<PreparedArticle> Post(this Library library, string url, string title, string body, string date = "2025-03-04", string? path = null) =>
        library.File(path ?? url + ".md", Encoding.UTF8.GetBytes($"---\ntitle: \"{title}\"\ndate: {date}\nfrom: {url}\n---\n<p>{body.ReplaceLineEndings("</p>\n<p>")}</p>\n"));

    /// <summary>A file's articles, ready to be taken in.</summary>
    public static IReadOnlyList<PreparedArticle> File(this Library library, string path, byte[] bytes) => library.Intake.Preparation.Prepare(Read(path, bytes), bytes);

    /// <summary>The samples' files.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Samples() => Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith("README.md", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(f => (Path.GetRelativePath(Root, f), System.IO.File.ReadAllBytes(f)));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Stemma.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("expected the tests to run inside the repository");
        }

        return folder;
    }
}
