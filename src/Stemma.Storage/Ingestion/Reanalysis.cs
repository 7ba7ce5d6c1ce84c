using Stemma.Storage.Articles;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Ingestion;

/// <summary>What a run of reanalysis did.</summary>
/// <param name="Renewed">Versions that were analysed anew.</param>
/// <param name="Unread">Versions whose archived bytes this engine does not read as the article; their old analysis stays.</param>
public sealed record ReanalysisReport(int Renewed, IReadOnlyList<string> Unread);

/// <summary>Analyses stored versions anew, from the archived bytes.</summary>
internal sealed class Reanalysis(DatabasePool pool, Intake intake, Func<byte[], string, IReadOnlyList<ArticleAnalysis>> read, bool all)
{
    /// <summary>Versions of one transaction.</summary>
    private const int AtOnce = 64;

    public ReanalysisReport Run(Action<int>? progress, CancellationToken interruption)
    {
        var renewed = 0;
        var unread = new List<string>();
        var last = (Article: 0L, Version: 0);
        while (true)
        {
            interruption.ThrowIfCancellationRequested();
            var versions = pool.Read(s => s.List(
                """
                SELECT v.article, v.number, a.version, a.id, v.path, v.hash, v.file, a.story
                FROM version v JOIN article a ON a.seq = v.article JOIN analysis n ON n.article = v.article AND n.number = v.number
                WHERE (n.engine <> $1 OR $2 = 1) AND (v.article, v.number) > ($3, $4) ORDER BY v.article, v.number LIMIT $5
                """,
                r => new StoredVersion(r.Long(0), r.Int(1), r.Int(1) == r.Int(2), r.Text(3), r.Text(4), r.Text(5), r.Text(6)),
                intake.Engine, all, last.Article, last.Version, AtOnce));
            if (versions.Count == 0)
            {
                return new ReanalysisReport(renewed, unread);
            }

            last = (versions[^1].Article, versions[^1].Number);
            var files = pool.Read(s => versions.Select(v => v.File).Distinct(StringComparer.Ordinal).ToDictionary(f => f, f => Archive.Find(s, f), StringComparer.Ordinal));
            var prepared = versions.AsParallel().AsOrdered().WithCancellation(interruption).Select(v => (Version: v, Prepared: Prepare(v, files[v.File]))).ToList();
            unread.AddRange(prepared.Where(p => p.Prepared is null).Select(p => p.Version.Path));
            intake.Renew([.. prepared.Where(p => p.Prepared is not null).Select(p => (p.Version.Article, p.Version.Number, p.Version.Current, p.Prepared!))]);
            renewed += prepared.Count(p => p.Prepared is not null);
            progress?.Invoke(renewed);
        }
    }

    private PreparedArticle? Prepare(StoredVersion version, ArchivedFile? file)
    {
        if (file is null)
        {
            return null;
        }

        // A file that was read under a name with # and digits of its own, and one item of a feed, look alike.
        var analyses = read(file.Bytes, version.Path);
        var hash = version.Path.LastIndexOf('#');
        if (!analyses.Any(a => Same(a, version)) && hash > 0)
        {
            analyses = read(file.Bytes, version.Path[..hash]);
        }

        // The article keeps its name in the library, whatever address this engine finds.
        return analyses.FirstOrDefault(a => Same(a, version)) is { } found
            ? intake.Preparation.Prepare(found with { Article = found.Article with { Id = version.Id } }, new FileBytes(file.FileHash, new CompressedBytes("raw", [], 0)))
            : null;
    }

    private static bool Same(ArticleAnalysis analysis, StoredVersion version) => analysis.Article.Path == version.Path && (analysis.Article.ContentHash == version.Hash || analysis.Article.Id == version.Id);

    private sealed record StoredVersion(long Article, int Number, bool Current, string Id, string Path, string Hash, string File);
}
