using Stemma.Claims;
using Stemma.Stories.Reuse;
using Stemma.Text;

namespace Stemma.Provenance;

/// <summary>A sentence that stands in an article and in another one.</summary>
/// <param name="Here">Where it stands in the article.</param>
/// <param name="Other">The other article.</param>
/// <param name="There">Where it stands in the other article.</param>
/// <param name="Earlier">Whether the other article printed it first; of articles whose clocks do not say, the first in the order of claims counts as such.</param>
/// <param name="Dated">Whether the clocks say so.</param>
/// <param name="SameHouse">Whether one house published both.</param>
/// <param name="Similarity">Share of character triples in common, 0 to 1.</param>
internal sealed record ReusedSentence(TextSpan Here, ArticleView Other, TextSpan There, bool Earlier, bool Dated, bool SameHouse, double Similarity);

/// <summary>The sentences that articles read together have from one another.</summary>
internal sealed class ReusedSentences
{
    private readonly Dictionary<ArticleView, List<ReusedSentence>> _byArticle = [];

    /// <param name="articles">In the order of the claims.</param>
    public ReusedSentences(IReadOnlyList<ArticleView> articles)
    {
        foreach (var reuse in ReuseFinder.Find([.. articles.Select(a => a.Analysis)]))
        {
            var (source, copy) = (articles[reuse.Source], articles[reuse.Copy]);
            foreach (var passage in reuse.Passages)
            {
                // Two newsrooms may both have heard the words of a speaker; where most of an article is copied, so are they.
                if (!passage.Quoted || reuse.Kind != ReuseKind.Excerpt)
                {
                    var house = reuse.SameFamily || source.Family == copy.Family;
                    Add(copy, new ReusedSentence(passage.Copy, source, passage.Source, true, reuse.Dated, house, passage.Similarity));
                    Add(source, new ReusedSentence(passage.Source, copy, passage.Copy, false, reuse.Dated, house, passage.Similarity));
                }
            }
        }
    }

    /// <summary>The sentences elsewhere that are the same as the one in which most of <paramref name="span"/> lies, the earliest article first.</summary>
    public IEnumerable<ReusedSentence> At(ArticleView article, TextSpan span)
    {
        if (_byArticle.TryGetValue(article, out var found))
        {
            foreach (var sentence in found)
            {
                if (2 * (Math.Min(span.End, sentence.Here.End) - Math.Max(span.Start, sentence.Here.Start)) > span.Length)
                {
                    yield return sentence;
                }
            }
        }
    }

    /// <summary>Copies are found article by article, so those of one sentence come in the order of the other articles.</summary>
    private void Add(ArticleView article, ReusedSentence sentence)
    {
        if (!_byArticle.TryGetValue(article, out var list))
        {
            _byArticle[article] = list = [];
        }

        list.Add(sentence);
    }
}
