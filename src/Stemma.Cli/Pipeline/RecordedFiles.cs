using System.Security.Cryptography;
using Stemma.Articles;
using Stemma.Dossiers.Verification;
using Stemma.Reading;

namespace Stemma.Cli.Pipeline;

/// <summary>Finds the files that a dossier names, reads them again and has each article checked.</summary>
/// <param name="reader">Reads as the dossier was read.</param>
/// <param name="folder">Where files are looked for that are not in the current folder; null for nowhere.</param>
internal sealed class RecordedFiles(ArticleReader reader, string? folder)
{
    /// <summary>The articles by the file they were read from, in the order of the dossier: a feed is read once for all its items.</summary>
    public static IEnumerable<IReadOnlyList<RecordedArticle>> ByFile(IReadOnlyList<RecordedArticle> articles) =>
        articles.GroupBy(a => WithoutItem(a.Path), StringComparer.Ordinal).Select(g => g.ToList());

    /// <summary>Everything that does not hold in the articles of one file.</summary>
    public IReadOnlyList<Discrepancy> Check(IReadOnlyList<RecordedArticle> articles)
    {
        var read = new Dictionary<(string, string), Reread>();
        var found = new List<Discrepancy>();
        foreach (var recorded in articles)
        {
            if (WithoutItem(recorded.Path) == "-")
            {
                found.Add(ArticleVerification.Unavailable(recorded, "came from standard input, which cannot be read again"));
                continue;
            }

            var (file, name) = Locate(recorded.Path);
            if (!read.TryGetValue((file, name), out var now))
            {
                read.Add((file, name), now = Read(file, name));
            }

            if (now.Failure is not null)
            {
                found.Add(ArticleVerification.Unavailable(recorded, now.Failure));
            }
            else
            {
                found.AddRange(ArticleVerification.Check(recorded, now.Articles.GetValueOrDefault(recorded.Path), name == recorded.Path ? now.FileHash : null));
            }
        }

        return found;
    }

    /// <summary>The file and the name under which it was read; a file whose own name ends like an item's goes before the feed.</summary>
    private (string File, string Name) Locate(string path)
    {
        var bare = WithoutItem(path);
        string?[] folders = ["", folder];
        foreach (var at in folders.OfType<string>())
        {
            foreach (var name in path == bare ? [path] : new[] { path, bare })
            {
                var file = Path.Combine(at, name);
                if (File.Exists(file) || Directory.Exists(file))
                {
                    return (file, name);
                }
            }
        }

        return (bare, bare);
    }

    private Reread Read(string file, string name)
    {
        if (RegularFile.Load(file, ReadingLimits.MaximalBytes, out var bytes) is { } failure)
        {
            return new Reread(failure, "", []);
        }

        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in reader.Read(bytes, name).Articles)
        {
            articles.TryAdd(article.Path, article);
        }

        return new Reread(null, Convert.ToHexStringLower(SHA256.HashData(bytes)), articles);
    }

    private static string WithoutItem(string path)
    {
        var digits = path.AsSpan().TrimEnd("0123456789");
        return digits.Length < path.Length && digits.EndsWith('#') ? path[..(digits.Length - 1)] : path;
    }

    private sealed record Reread(string? Failure, string FileHash, Dictionary<string, Article> Articles);
}
