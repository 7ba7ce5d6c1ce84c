using System.Globalization;
using Stemma.Events;
using Stemma.Provenance;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Makes drafts of the deeds that an article reports; what somebody did by words alone is a statement, not a deed.</summary>
internal sealed class EventDrafts(WordingReader wordings, HedgeReader hedges)
{
    public IEnumerable<Draft> Read(ArticleView article)
    {
        var events = article.Analysis.Events;
        for (var e = 0; e < events.Count; e++)
        {
            // One clause may bear several readings of one kind of deed; the first stands for it.
            if (Enumerable.Range(0, e).Any(other => events[other].Type == events[e].Type && events[other].Evidence.Overlaps(events[e].Evidence)))
            {
                continue;
            }

            if (!IsVerbal(events[e].Type))
            {
                yield return Make(article, e, events[e]);
            }
        }
    }

    /// <summary>A deed with a number in it is told by the figure; only where others tell the deed without one is it told as a deed too.</summary>
    public static bool HasFigure(Draft draft) => draft.Article.Analysis.Quantities.Any(q => draft.Core.Contains(q.Span));

    private static bool IsVerbal(EventType type) => type is EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Reject or EventType.Concede;

    private Draft Make(ArticleView article, int index, PoliticalEvent deed)
    {
        var s = article.Text.SentenceAt(deed.Evidence.Start);
        var sentence = s < 0 ? deed.Evidence : article.Text.Sentences[s].Span;
        var clause = ClauseSplitting.Around(article.Analysis.Article.Text.Printed, deed.Evidence, sentence);
        var statement = deed.Statement is { } number ? article.Analysis.Statements[number] : null;
        return new Draft
        {
            Kind = ClaimKind.Event,
            Article = article,
            Index = index,
            Core = deed.Evidence,
            Passage = clause,
            Chain = statement is null ? [] : ChainReader.OfStatement(article, statement),
            Hedges = [.. hedges.Find(article.Text, clause).Select(article.Passage)],
            Future = hedges.Future(article, clause),
            Day = DateOnly.TryParseExact(deed.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Asserters = statement is null ? [] : [.. statement.Speakers.Select(article.Key)],
            Parties = statement is null ? [] : [.. statement.Speakers.Select(article.Voice).Distinct()],
            Deed = DeedParties.Of(article, deed),
            Wording = wordings.Read(article, [deed.Evidence]),
        };
    }
}
