using Stemma.Entities;
using Stemma.Provenance;
using Stemma.Quantities;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Makes drafts of the figures of an article.</summary>
internal sealed class FigureDrafts(WordingReader wordings, HedgeReader hedges, CountedSubjects subjects, NumberHedges numberHedges, Propositions propositions)
{
    public IEnumerable<Draft> Read(ArticleView article)
    {
        var quantities = article.Analysis.Quantities;
        for (var q = 0; q < quantities.Count; q++)
        {
            if (!IsTakenUp(article, quantities[q]))
            {
                yield return Make(article, q, quantities[q]);
            }
        }
    }

    /// <summary>这12人 and 该三国 speak of a number already told; they assert none.</summary>
    private static bool IsTakenUp(ArticleView article, Quantity quantity) =>
        quantity.Span.Start > 0 && article.Analysis.Article.Text.Folded[quantity.Span.Start - 1] is '这' or '那' or '该' or '此';

    private Draft Make(ArticleView article, int index, Quantity quantity)
    {
        var text = article.Analysis.Article.Text;
        var s = article.Text.SentenceAt(quantity.Span.Start);
        var sentence = s < 0 ? quantity.Span : article.Text.Sentences[s].Span;
        var statement = quantity.Statement is { } number ? article.Analysis.Statements[number] : null;
        var clause = Own(article, index, ClauseSplitting.Around(text.Printed, quantity.Span, sentence));
        var core = quantity.Counted is { IsEmpty: false } counted && clause.Contains(counted) ? quantity.Span.Cover(counted) : quantity.Span;
        var passage = WithAttribution(article, index, statement, clause, sentence);
        var said = wordings.Read(article, [clause]);
        var subject = subjects.Read(article, quantity, Context(article, index, clause, sentence), said);
        return new Draft
        {
            Kind = ClaimKind.Figure,
            Article = article,
            Index = index,
            Core = core,
            Passage = passage,
            Chain = ChainReader.OfFigure(article, quantity),
            Hedges = [.. numberHedges.Find(article.Text, quantity.Span).Concat(hedges.Find(article.Text, passage)).Distinct().Order().Select(article.Passage)],
            Future = hedges.Future(article, passage),
            Day = AsOf(article, quantity, sentence, statement?.Date),
            Asserters = [.. quantity.AccordingTo.Take(1).Select(article.Key)],
            Parties = [.. quantity.AccordingTo.Where((e, i) => i == 0 || article.Entities[e].Type != EntityType.Media).Select(article.Voice).Distinct()],
            Wording = wordings.Read(article, [sentence]),
            Subject = subject,
            Clause = said,
            IsForecast = hedges.Words(article.Text, passage).Any(w => w.Class is HedgeClass.Expected or HedgeClass.Future),
            Figure = new FigureContent(
                subject.Key,
                quantity.Counted is { IsEmpty: false } printed ? text.Slice(printed) : quantity.Unit ?? text.Slice(quantity.Span),
                quantity.Value,
                quantity.Upper,
                quantity.Unit),
        };
    }

    /// <summary>Of a clause with several figures, what lies between the one before and the one behind.</summary>
    private static TextSpan Own(ArticleView article, int index, TextSpan clause)
    {
        var quantities = article.Analysis.Quantities;
        var start = index > 0 && End(quantities[index - 1]) is var before && before > clause.Start && before <= quantities[index].Span.Start ? before : clause.Start;
        var end = index + 1 < quantities.Count && quantities[index + 1].Span.Start is var behind && behind < clause.End && behind >= End(quantities[index])
            ? End(quantities[index])
            : clause.End;
        return new TextSpan(start, Math.Max(end, quantities[index].Span.End));
    }

    private static int End(Quantity quantity) => quantity.Counted is { IsEmpty: false } counted ? Math.Max(counted.End, quantity.Span.End) : quantity.Span.End;

    /// <summary>
    /// Where owner and place are looked for: the clause, with the condition or purpose before it (为了守住河口，部署了五百名士兵). Where that
    /// names no place, also what it is a part of (其中包括…), else what stands behind it in the sentence (五百名士兵在将军陪同下，前往河口).
    /// </summary>
    private TextSpan Context(ArticleView article, int index, TextSpan clause, TextSpan sentence)
    {
        var quantities = article.Analysis.Quantities;
        var whole = propositions.Cut(article.Text, sentence).FirstOrDefault(p => p.Overlaps(clause));
        var start = whole.IsEmpty ? clause.Start : Math.Min(whole.Start, clause.Start);
        var own = index > 0 && quantities[index - 1].Span.End > start ? Math.Min(clause.Start, End(quantities[index - 1])) : start;
        if (NamesPlace(article, quantities[index], new TextSpan(own, clause.End)))
        {
            return new TextSpan(own, clause.End);
        }

        return NamesPlace(article, quantities[index], new TextSpan(start, clause.End))
            ? new TextSpan(start, clause.End)
            : new TextSpan(own, sentence.End);
    }

    private bool NamesPlace(ArticleView article, Quantity quantity, TextSpan span) =>
        article.Analysis.Entities.MentionsIn(span).Any(m =>
            article.Entities[m.Entity].Type is EntityType.Place or EntityType.State
            && !quantity.AccordingTo.Contains(m.Entity)
            && (m.Span.End <= quantity.Span.Start || m.Span.Start >= subjects.NounEnd(article, quantity)));

    /// <summary>From the words that name the asserter, where they stand before the figure in the same sentence with no other figure between.</summary>
    private static TextSpan WithAttribution(ArticleView article, int index, Statement? statement, TextSpan clause, TextSpan sentence)
    {
        if (statement is null)
        {
            return clause;
        }

        var start = Math.Min(statement.SpeakerSpan?.Start ?? clause.Start, statement.Cue?.Start ?? clause.Start);
        var first = statement.Content.Count > 0 && ClauseSplitting.Split(article.Analysis.Article.Text.Printed, statement.Content[0]).FirstOrDefault().Overlaps(clause);
        return first
            && start >= sentence.Start
            && start < clause.Start
            && (index == 0 || article.Analysis.Quantities[index - 1].Span.Start < start)
            ? new TextSpan(start, clause.End)
            : clause;
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
