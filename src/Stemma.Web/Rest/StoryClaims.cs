using Stemma.Claims;
using Stemma.Provenance;
using Stemma.Text;
using Stemma.Web.Views;

namespace Stemma.Web.Rest;

/// <summary>The claims of a story.</summary>
/// <param name="StoryId">The story.</param>
/// <param name="Claims">By publication of their first rendition.</param>
/// <param name="Relations">How they bear on one another.</param>
internal sealed record StoryClaims(string StoryId, IReadOnlyList<ClaimRecord> Claims, IReadOnlyList<RelationRecord> Relations)
{
    public static StoryClaims Of(StoryView story)
    {
        Cited Cite(Passage p) => new(story.Articles[p.Article].Article.Id, story.Articles[p.Article].Article.ContentHash, p.Span, p.Text);
        return new StoryClaims(
            story.Stored.Summary.Id,
            [.. story.Claims.Claims.Select(c => new ClaimRecord(
                c.Id, c.Kind, c.Gist, c.Day,
                [.. c.Origins.Select(o => new OriginRecord(o.Key, o.Name, o.Unknown, o.Renditions))],
                [.. c.Renditions.Select(r => new RenditionRecord(r.Outlet, r.Family, r.Published, Cite(r.Passage), [.. r.Chain.Select(l => l.Name)], [.. r.Hedges.Select(h => h.Text)]))],
                [.. c.Changes.Select(x => new ChangeRecord(x.From, x.To, x.Kind))]))],
            [.. story.Claims.Relations.Select(r => new RelationRecord(r.From, r.To, r.Kind, r.Rule, Cite(r.FromEvidence), Cite(r.ToEvidence)))]);
    }
}

/// <summary>A claim with everything that bears it out.</summary>
internal sealed record ClaimRecord(string Id, ClaimKind Kind, string Gist, DateOnly? Day, IReadOnlyList<OriginRecord> Origins, IReadOnlyList<RenditionRecord> Renditions, IReadOnlyList<ChangeRecord> Changes);

/// <summary>An origin; renditions by index.</summary>
internal sealed record OriginRecord(string Key, string Name, bool Unknown, IReadOnlyList<int> Renditions);

/// <summary>A place where an article asserts the claim; chain from the medium nearest to the article to the origin.</summary>
internal sealed record RenditionRecord(string Outlet, string Family, DateOnly? Published, Cited Evidence, IReadOnlyList<string> Chain, IReadOnlyList<string> Hedges);

/// <summary>What was kept or lost from one rendition to another, by index.</summary>
internal sealed record ChangeRecord(int From, int To, ChangeKind Kind);

/// <summary>How one claim bears on another.</summary>
internal sealed record RelationRecord(string From, string To, RelationKind Kind, string Why, Cited FromEvidence, Cited ToEvidence);

/// <summary>Words of an article, as evidence stands in the dossier.</summary>
internal sealed record Cited(string Article, string ContentHash, TextSpan Span, string Text);
