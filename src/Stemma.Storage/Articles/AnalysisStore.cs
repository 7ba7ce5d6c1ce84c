using System.Text;
using Stemma.Exchange;
using Stemma.Storage.Databases;
using Stemma.Text;

namespace Stemma.Storage.Articles;

/// <summary>Keeps analyses in the exchange format, compressed. Thread-safe.</summary>
internal sealed class AnalysisStore(ScriptFolding folding)
{
    /// <summary>The analysis as it is kept.</summary>
    public static CompressedBytes Pack(ArticleAnalysis analysis)
    {
        using var json = new MemoryStream();
        AnalysisJson.Write(json, analysis);
        return CompressedBytes.Of(json.GetBuffer().AsSpan(0, (int)json.Length));
    }

    /// <summary>Keeps the analysis of a version, in place of the one before. The size stands in front of the encoding.</summary>
    public static void Keep(Session session, long article, int version, string engine, CompressedBytes analysis) => session.Run(
        "INSERT INTO analysis (article, number, engine, encoding, data) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (article, number) DO UPDATE SET engine = excluded.engine, encoding = excluded.encoding, data = excluded.data",
        article, version, engine, FormattableString.Invariant($"{analysis.Encoding}:{analysis.Size}"), analysis.Data);

    /// <summary>The analysis of a version, or null when there is none.</summary>
    public (ArticleAnalysis Analysis, string Engine)? Find(Session session, string id, int version) => session.First<(ArticleAnalysis, string)?>(
        "SELECT n.encoding, n.data, n.engine FROM analysis n JOIN article a ON a.seq = n.article WHERE a.id = $1 AND n.number = $2",
        r => (Unpack(id, r.Text(0), r.Bytes(1)), r.Text(2)),
        id, version);

    /// <summary>The current analyses of articles, in the given order.</summary>
    public IReadOnlyList<ArticleAnalysis> Current(Session session, IReadOnlyList<string> ids)
    {
        var analyses = new List<ArticleAnalysis>(ids.Count);
        foreach (var id in ids)
        {
            if (session.First("SELECT n.encoding, n.data FROM analysis n JOIN article a ON a.seq = n.article AND a.version = n.number WHERE a.id = $1", r => Unpack(id, r.Text(0), r.Bytes(1)), id) is { } analysis)
            {
                analyses.Add(analysis);
            }
        }

        return analyses;
    }

    private ArticleAnalysis Unpack(string id, string encoding, byte[] data)
    {
        var colon = encoding.IndexOf(':', StringComparison.Ordinal);
        var json = CompressedBytes.Unpack(encoding[..colon], data, int.Parse(encoding.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture));
        return json is not null
            ? AnalysisReading.Read(json, folding)
            : throw new LibraryException($"article {id}: its analysis is damaged; 'stemma reanalyze --all' makes it anew from the archived bytes");
    }
}
