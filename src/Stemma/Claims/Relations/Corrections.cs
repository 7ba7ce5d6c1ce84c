using Stemma.Text;

namespace Stemma.Claims.Relations;

/// <summary>Finds figures that a sentence itself calls the correction of another: 死者人数由12人更正为9人.</summary>
internal sealed class Corrections(ClaimWords words)
{
    /// <summary>A corrected number behind a word for correcting.</summary>
    public const string Rule = "corrects-to";

    public IEnumerable<ClaimRelation> Find(DraftMap map)
    {
        foreach (var article in map.Articles)
        {
            var figures = article.Where(d => d.Draft.Kind == ClaimKind.Figure).ToList();
            for (var f = 1; f < figures.Count; f++)
            {
                var (wrong, right) = (figures[f - 1], figures[f]);
                var (from, to) = (wrong.Draft.Article.Analysis.Quantities[wrong.Draft.Index].Span, right.Draft.Article.Analysis.Quantities[right.Draft.Index].Span);
                if (wrong.Group != right.Group
                    && DraftMap.Sentence(wrong.Draft) == DraftMap.Sentence(right.Draft)
                    && wrong.Draft.Subject!.Unit == right.Draft.Subject!.Unit
                    && from.End <= to.Start
                    && right.Draft.Article.Analysis.Article.Text.Key(new TextSpan(from.End, to.Start)).ToString() is var between
                    && words.Corrections.Any(w => between.EndsWith(w, StringComparison.Ordinal)))
                {
                    yield return right.Group.Relate(right.Draft, wrong.Group, wrong.Draft, RelationKind.Corrects, Rule);
                }
            }
        }
    }
}
