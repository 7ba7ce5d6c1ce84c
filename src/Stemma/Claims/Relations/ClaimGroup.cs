using Stemma.Text;

namespace Stemma.Claims.Relations;

/// <summary>A claim with the drafts that it was made of, in the order of its renditions.</summary>
internal sealed record ClaimGroup(Claim Claim, IReadOnlyList<Draft> Drafts)
{
    /// <summary>The relation from this claim to another, borne out by a draft of each.</summary>
    public ClaimRelation Relate(Draft mine, ClaimGroup other, Draft theirs, RelationKind kind, string rule) =>
        new(Claim.Id, other.Claim.Id, kind, rule, mine.Article.Passage(mine.Passage), theirs.Article.Passage(theirs.Passage));
}

/// <summary>The claims' drafts by article, in the order of their place.</summary>
internal sealed class DraftMap
{
    private readonly Dictionary<int, List<(Draft Draft, ClaimGroup Group)>> _byArticle = [];

    public DraftMap(IEnumerable<ClaimGroup> groups)
    {
        foreach (var group in groups)
        {
            foreach (var draft in group.Drafts)
            {
                if (!_byArticle.TryGetValue(draft.Article.Rank, out var list))
                {
                    _byArticle[draft.Article.Rank] = list = [];
                }

                list.Add((draft, group));
            }
        }

        foreach (var list in _byArticle.Values)
        {
            list.Sort((a, b) => a.Draft.Core.CompareTo(b.Draft.Core) is not 0 and var order ? order : a.Draft.Kind.CompareTo(b.Draft.Kind));
        }
    }

    /// <summary>The drafts of each article, in the order of the claims.</summary>
    public IEnumerable<IReadOnlyList<(Draft Draft, ClaimGroup Group)>> Articles => _byArticle.OrderBy(a => a.Key).Select(a => a.Value);

    /// <summary>The sentence that a draft begins in, or an empty span.</summary>
    public static TextSpan Sentence(Draft draft) =>
        draft.Article.Text.SentenceAt(draft.Core.Start) is >= 0 and var s ? draft.Article.Text.Sentences[s].Span : new TextSpan(draft.Core.Start, draft.Core.Start);
}
