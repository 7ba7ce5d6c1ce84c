using Stemma.Provenance;
using Stemma.Quantities;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Makes drafts of the figures of an article.</summary>
internal sealed class FigureDrafts(WordingReader wordings, HedgeReader hedges, CountedSubjects subjects, NumberHedges numberHedges)
{
    public IEnumerable<Draft> Read(ArticleView article)
    {
        var quantities = article.Analysis.Quantities;
        for (var q = 0; q < quantities.Count; q++)
        {
            yield return Make(article, q, quantities[q]);
        }
    }

    private Draft Make(ArticleView article, int index, Quantity quantity)
    {
        var text = article.Analysis.Article.Text;
        var s = article.Text.SentenceAt(quantity.Span.Start);
        var sentence = s < 0 ? quantity.Span : article.Text.Sentences[s].Span;
        var clause = ClauseSplitting.Around(text.Printed, quantity.Span, sentence);
        var core = quantity.Counted is { IsEmpty: false } counted && clause.Contains(counted) ? quantity.Span.Cover(counted) : quantity.Span;
        var statement = quantity.Statement is { } number ? article.Analysis.Statements[number] : null;
        return new Draft
        {
            Kind = ClaimKind.Figure,
            Article = article,
            Index = index,
            Core = core,
            Passage = clause,
            Chain = ChainReader.OfFigure(article, quantity),
            Hedges = [.. numberHedges.Find(article.Text, quantity.Span).Concat(hedges.Find(article.Text, clause)).Distinct().Order().Select(article.Passage)],
            Day = AsOf(article, quantity, sentence, statement?.Date),
            Asserters = [.. quantity.AccordingTo.Take(1).Select(article.Key)],
            Parties = [.. quantity.AccordingTo.Take(1).Select(article.Party)],
            Wording = wordings.Read(article, [sentence]),
            Figure = subjects.Read(article, quantity),
        };
    }

    private static DateOnly? AsOf(ArticleView article, Quantity quantity, TextSpan sentence, DateOnly? said)
    {
        foreach (var time in article.Analysis.Times)
        {
            if (time.IsDay && sentence.Contains(time.Span) && time.Span.End <= quantity.Span.Start)
            {
                said = time.First;
            }
        }

        return said;
    }
}
