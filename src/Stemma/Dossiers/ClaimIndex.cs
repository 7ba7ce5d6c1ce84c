using Stemma.Claims;

namespace Stemma.Dossiers;

/// <summary>Finds the claim that a statement, a quantity or an event of an article is a rendition of.</summary>
internal sealed class ClaimIndex
{
    private readonly Dictionary<(ClaimKind Kind, int Article, int Index), Claim> _claims = [];

    /// <summary>Indexes <paramref name="set"/>; of a statement that asserts several things, the first claim is found.</summary>
    public ClaimIndex(ClaimSet set)
    {
        foreach (var claim in set.Claims)
        {
            foreach (var rendition in claim.Renditions)
            {
                _claims.TryAdd((claim.Kind, rendition.Article + 1, rendition.Index), claim);
            }
        }
    }

    /// <summary>The claim, or null.</summary>
    /// <param name="kind">The layer.</param>
    /// <param name="article">Number of the article.</param>
    /// <param name="index">Index in the layer.</param>
    public Claim? Of(ClaimKind kind, int article, int index) => _claims.GetValueOrDefault((kind, article, index));
}
