using System.Globalization;
using Stemma.Claims;
using Stemma.Text;

namespace Stemma.Dossiers.Html;

/// <summary>All places that data of a dossier rest on, article by article: each becomes an anchor in the article's text.</summary>
internal sealed class EvidenceIndex
{
    private readonly SortedSet<TextSpan>[] _spans;
    private readonly SortedDictionary<string, SortedSet<string>> _together = new(StringComparer.Ordinal);

    /// <summary>Collects the evidence of <paramref name="dossier"/>.</summary>
    public EvidenceIndex(Dossier dossier)
    {
        _spans = [.. dossier.Articles.Select(_ => new SortedSet<TextSpan>())];
        foreach (var affair in dossier.Affairs)
        {
            foreach (var entry in affair.Timeline)
            {
                Add(entry.Evidence);
                Add(entry.Conflicts.Select(c => c.Evidence));
                Bind(entry.Statement);
            }

            foreach (var statement in affair.Speakers.SelectMany(s => s.Statements))
            {
                Add(statement.Content);
                Bind(statement);
            }

            foreach (var reading in affair.Figures.SelectMany(f => f.Readings))
            {
                Add([reading.Evidence]);
            }

            Add(affair.Chains.SelectMany(c => c.Evidence));
            Add(Passages(affair).Select(Dossier.Evidence));
        }
    }

    /// <summary>Places that light up together with another: the further pieces of an interrupted quotation. First piece's anchor → the others'.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> Together => _together;

    /// <summary>The anchored spans of an article, by start, then by end.</summary>
    public IEnumerable<TextSpan> Of(DossierArticle article) => _spans[article.Number - 1];

    /// <summary>The anchor of a place: article number, start and end, so that a link tells what it points to.</summary>
    public static string Anchor(int article, TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"a{article}-{span.Start}-{span.End}");

    /// <summary>The anchor of a datum's evidence.</summary>
    public static string Anchor(Evidence evidence) => Anchor(evidence.Article, evidence.Span);

    private static IEnumerable<Passage> Passages(AffairDossier affair)
    {
        var renditions = affair.Claims.Claims.SelectMany(c => c.Renditions);
        return renditions.SelectMany(r => new[] { r.Passage, r.Core })
            .Concat(affair.Claims.Claims.SelectMany(c => c.Changes).Select(c => c.Before))
            .Concat(affair.Claims.Relations.SelectMany(r => new[] { r.FromEvidence, r.ToEvidence }))
            .Concat(affair.Coverage.Rows.SelectMany(r => r.Cells).Select(c => c.Passage).OfType<Passage>())
            .Concat(affair.Graph.Edges.SelectMany(e => e.Evidence));
    }

    private void Add(IEnumerable<Evidence> evidence)
    {
        foreach (var e in evidence)
        {
            if (!e.Span.IsEmpty)
            {
                _spans[e.Article - 1].Add(e.Span);
            }
        }
    }

    private void Bind(StatementRecord? statement)
    {
        if (statement is null || statement.Content.Count < 2)
        {
            return;
        }

        Add(statement.Content);
        var first = Anchor(statement.Content[0]);
        if (!_together.TryGetValue(first, out var others))
        {
            _together[first] = others = new SortedSet<string>(StringComparer.Ordinal);
        }

        others.UnionWith(statement.Content.Skip(1).Select(Anchor));
    }
}
