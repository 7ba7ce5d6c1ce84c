using Stemma.Articles;
using Stemma.Claims;
using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Provenance;

/// <summary>Finds the media that stand between an outlet and the words of a rendition although no sentence says so.</summary>
/// <remarks>
/// By the credits of the article, by links in the sentence, and by the same sentence in an earlier article. What the article attributes in words stays
/// the chain; carriers come before it. Made for one set of articles.
/// </remarks>
internal sealed class CarrierReader
{
    private readonly Dictionary<ArticleView, ArticleCredits> _credits;
    private readonly ReusedSentences _reuse;
    private readonly MediaNames _media;
    private readonly Dictionary<string, ArticleView> _byUrl = new(StringComparer.Ordinal);

    public CarrierReader(IReadOnlyList<ArticleView> articles, ReusedSentences reuse, MediaNames media, IReadOnlyList<string> compilations)
    {
        _reuse = reuse;
        _media = media;
        _credits = articles.ToDictionary(a => a, a => new ArticleCredits(a, media, compilations));
        foreach (var article in articles)
        {
            if (article.Analysis.Article.Url is { } url)
            {
                _byUrl.TryAdd(url, article);
            }
        }
    }

    /// <summary>The carriers of what <paramref name="draft"/> asserts, nearest to the outlet first; none that its chain names, none of its own house.</summary>
    public IReadOnlyList<ChainLink> Of(Draft draft)
    {
        var found = new List<ChainLink>();
        var houses = new HashSet<string>(StringComparer.Ordinal) { draft.Article.Family };
        houses.UnionWith(draft.Chain.Where(l => l.Type == EntityType.Media).SelectMany(l => l.Names).Select(_media.House));
        var credit = _credits[draft.Article].At(draft.Core);
        if (credit is { Named: true })
        {
            Put(credit);
        }
        else if (Copied(draft) is { } copied)
        {
            Put(copied);
        }

        foreach (var link in Linked(draft))
        {
            Put(link);
        }

        // "From foreign media" says nothing more where one of them is named.
        if (credit is { Named: false } && found.Count == 0 && draft.Chain.All(l => l.Type != EntityType.Media))
        {
            found.Add(credit);
        }

        return found;

        void Put(ChainLink link)
        {
            if (link.Names.Any(n => !houses.Contains(_media.House(n))))
            {
                houses.UnionWith(link.Names.Select(_media.House));
                found.Add(link.Evidence.Span.IsEmpty ? link with { Evidence = draft.Article.Passage(draft.Passage) } : link);
            }
        }
    }

    /// <summary>The house that first printed the sentence, as far as the articles tell: the draft's own unless it stands in an earlier article.</summary>
    public string FirstPrintedBy(Draft draft)
    {
        var (article, span) = (draft.Article, draft.Core);
        for (var step = 0; step < 8 && _reuse.At(article, span).FirstOrDefault(s => s.Earlier) is { } before; step++)
        {
            (article, span) = (before.Other, before.There);
        }

        return article.Family;
    }

    /// <summary>Where the same sentence stands in earlier articles of the set, with the words there.</summary>
    public IEnumerable<(ArticleView Article, TextSpan Sentence)> Sources(Draft draft) =>
        _reuse.At(draft.Article, draft.Core).Where(s => s.Earlier).Select(s => (s.Other, s.There));

    /// <summary>The outlet that printed the sentence first, or the agency that it credits there: then both have it from the agency.</summary>
    private ChainLink? Copied(Draft draft)
    {
        foreach (var sentence in _reuse.At(draft.Article, draft.Core))
        {
            if (!sentence.Earlier || !sentence.Dated || sentence.SameHouse)
            {
                continue;
            }

            return _credits[sentence.Other].At(sentence.There) is { Named: true } credit
                ? credit with { Basis = ChainBasis.Reuse }
                : new ChainLink([sentence.Other.Outlet], [GraphBuilder.OutletNode(sentence.Other.Family, sentence.Other.Outlet)], EntityType.Media, true, ChainBasis.Reuse, sentence.Other.Passage(sentence.There));
        }

        return null;
    }

    /// <summary>Media to whose articles the sentence links.</summary>
    private IEnumerable<ChainLink> Linked(Draft draft)
    {
        var s = draft.Article.Text.SentenceAt(draft.Core.Start);
        if (s < 0)
        {
            yield break;
        }

        foreach (var link in draft.Article.Analysis.Article.Links)
        {
            if (link.Kind != LinkKind.Citation || link.Span.IsEmpty || !draft.Article.Text.Sentences[s].Span.Overlaps(link.Span))
            {
                continue;
            }

            var name = _byUrl.TryGetValue(link.Url, out var article) ? article.Outlet : _media.At(link.Url)?.Name;
            if (name is not null)
            {
                yield return new ChainLink([name], [article is null ? _media.Key(draft.Article, name) : GraphBuilder.OutletNode(article.Family, name)], EntityType.Media, true, ChainBasis.Link, draft.Article.Passage(link.Span));
            }
        }
    }
}
