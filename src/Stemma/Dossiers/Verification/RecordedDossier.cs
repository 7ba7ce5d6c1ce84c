using System.Text.Json;

namespace Stemma.Dossiers.Verification;

/// <summary>One dossier of an <see cref="EvidenceFile"/>: its evidence laid beside the article it names.</summary>
internal sealed class RecordedDossier
{
    private readonly Dictionary<(string Id, string Hash), List<int>> _byKey = [];
    private readonly List<List<RecordedEvidence>> _evidences = [];
    private readonly List<RecordedArticle> _articles = [];
    private readonly List<Discrepancy> _discrepancies = [];

    /// <summary>Reads the dossier.</summary>
    /// <exception cref="FormatException">Articles or affairs are missing.</exception>
    public RecordedDossier(JsonElement root, string prefix)
    {
        if (!root.TryGetProperty("articles", out var articles) || articles.ValueKind != JsonValueKind.Array
            || !root.TryGetProperty("affairs", out var affairs) || affairs.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException(prefix + "a dossier without articles or affairs");
        }

        foreach (var article in articles.EnumerateArray())
        {
            _evidences.Add([]);
            Add(ArticleFields.Read(article, FormattableString.Invariant($"{prefix}.articles[{_articles.Count}]"), _evidences[^1]));
        }

        var walk = new SpanWalk(prefix, Visit, cell => _discrepancies.Add(new Discrepancy(DiscrepancyKind.NoEvidence, cell, null, null, null, "evidence", "")));
        foreach (var section in root.EnumerateObject().Where(s => s.Name is not ("articles" or "rejections")))
        {
            walk.Property(section);
        }
    }

    /// <summary>Its articles with what is quoted from each.</summary>
    public IReadOnlyList<RecordedArticle> Articles => _articles;

    /// <summary>What is no evidence or names no article of the dossier.</summary>
    public IReadOnlyList<Discrepancy> Discrepancies => _discrepancies;

    /// <summary>How many evidences there are.</summary>
    public int Evidences { get; private set; }

    private void Add(RecordedArticle article)
    {
        var key = (article.Id, article.ContentHash);
        if (!_byKey.TryGetValue(key, out var same))
        {
            _byKey.Add(key, same = []);
        }

        same.Add(_articles.Count);
        _articles.Add(article);
    }

    private void Visit(string cell, JsonElement at)
    {
        Evidences++;
        if (!ArticleFields.TryOffsets(at, out var start, out var end)
            || ArticleFields.String(at, "article") is not { } id
            || ArticleFields.String(at, "contentHash") is not { } hash
            || ArticleFields.String(at, "text") is not { } words)
        {
            _discrepancies.Add(new Discrepancy(DiscrepancyKind.NoEvidence, cell, null, null, null, "article, contentHash, start, end and text", ""));
            return;
        }

        var evidence = new RecordedEvidence(cell, start, end, words);
        if (!_byKey.TryGetValue((id, hash), out var candidates))
        {
            _discrepancies.Add(new Discrepancy(DiscrepancyKind.UnknownArticle, cell, null, start, end, words, FormattableString.Invariant($"article {id}, content hash {hash}")));
            return;
        }

        // Items of one feed that have no address of their own share identifier and hash: the words say which is meant.
        var article = candidates.Count == 1 ? candidates[0] : candidates.FirstOrDefault(a => ArticleVerification.Holds(evidence, _articles[a].Text), candidates[0]);
        _evidences[article].Add(evidence);
    }
}
