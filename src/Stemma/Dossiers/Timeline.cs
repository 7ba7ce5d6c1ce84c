using Stemma.Claims;
using Stemma.Events;
using Stemma.Text;

namespace Stemma.Dossiers;

/// <summary>Puts the events and statements of an affair in the order of their dates.</summary>
internal static class Timeline
{
    /// <summary>By day, coarser dates before the days in them; what no article dates comes last, by publication.</summary>
    public static IReadOnlyList<TimelineEntry> Build(IReadOnlyList<DossierArticle> articles, IReadOnlyList<StatementRecord> statements, ActorIndex actors, ClaimIndex claims)
    {
        var said = statements.ToLookup(s => s.Article);
        var entries = new List<TimelineEntry>();
        foreach (var article in articles)
        {
            var spoken = said[article.Number].ToList();
            var performed = new HashSet<int>();
            for (var e = 0; e < article.Analysis.Events.Count; e++)
            {
                var done = article.Analysis.Events[e];
                var words = spoken.FirstOrDefault(s => !performed.Contains(s.Index) && s.Cue is { } cue && done.Evidence.Contains(cue.Span));
                if (words is not null)
                {
                    performed.Add(words.Index);
                }

                entries.Add(OfEvent(article, done, words, actors) with { Claim = claims.Of(ClaimKind.Event, article.Number, e) });
            }

            entries.AddRange(spoken.Where(s => !performed.Contains(s.Index)).Select(s => OfStatement(article, s) with { Claim = claims.Of(ClaimKind.Statement, article.Number, s.Index) }));
        }

        return
        [
            .. SameEvents.Merge(SameClaims.Merge(entries))
                .OrderBy(e => e.First ?? DateOnly.MaxValue)
                .ThenBy(e => e.Date?.Length ?? 0)
                .ThenBy(e => e.Reported ?? DateOnly.MaxValue)
                .ThenBy(e => e.Evidence[0].Article)
                .ThenBy(e => e.Evidence[0].Span),
        ];
    }

    private static TimelineEntry OfEvent(DossierArticle article, PoliticalEvent done, StatementRecord? words, ActorIndex actors)
    {
        var date = done.Date ?? Iso(words?.Date);
        return new TimelineEntry
        {
            Date = date,
            First = FirstDay(date),
            Reported = article.Article.Published?.Date,
            Event = new EventRecord(
                done.Type,
                done.Mode,
                done.Status,
                actors.Of(article, done.Actors),
                actors.Of(article, done.Recipients),
                done.Place is { } place ? actors[article, place] : null),
            Statement = words,
            Evidence = [article.Evidence(done.Evidence)],
        };
    }

    private static TimelineEntry OfStatement(DossierArticle article, StatementRecord statement) => new()
    {
        Date = Iso(statement.Date),
        First = statement.Date,
        Reported = article.Article.Published?.Date,
        Statement = statement,
        Evidence = statement.Content,
    };

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>First day of an ISO value: of a range its start, of a month or year its first day; null for anything else.</summary>
    internal static DateOnly? FirstDay(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var start = value.Split('/')[0];
        var day = start.Split('T')[0] + (start.Length == 4 ? "-01-01" : start.Length == 7 && !start.Contains('W', StringComparison.Ordinal) ? "-01" : "");
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var parsed))
        {
            return parsed;
        }

        return day.Length == 8 && day[5] == 'W' && int.TryParse(day[..4], out var year) && int.TryParse(day[6..], out var week) && week is >= 1 and <= 53
            ? DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday))
            : null;
    }
}
