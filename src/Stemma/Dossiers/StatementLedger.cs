namespace Stemma.Dossiers;

/// <summary>Collects the statements of an affair and lists them by speaker.</summary>
internal static class StatementLedger
{
    /// <summary>All statements, article by article.</summary>
    public static IReadOnlyList<StatementRecord> Collect(IReadOnlyList<DossierArticle> articles, ActorIndex actors)
    {
        var all = new List<StatementRecord>();
        foreach (var article in articles)
        {
            var statements = article.Analysis.Statements;
            for (var s = 0; s < statements.Count; s++)
            {
                var statement = statements[s];
                all.Add(new StatementRecord
                {
                    Article = article.Number,
                    Index = s,
                    Kind = statement.Kind,
                    Act = statement.Act,
                    Speakers = actors.Of(article, statement.Speakers),
                    Addressees = actors.Of(article, statement.Addressees),
                    Via = actors.Of(article, statement.Via),
                    Cue = statement.Cue is { IsEmpty: false } cue ? article.Evidence(cue) : null,
                    Content = [.. statement.Content.Select(article.Evidence)],
                    Date = statement.Date,
                    Reported = article.Article.Published?.Date,
                });
            }
        }

        return all;
    }

    /// <summary>One ledger a speaker, who said most first.</summary>
    public static IReadOnlyList<SpeakerLedger> BySpeaker(IReadOnlyList<StatementRecord> statements)
    {
        var ledgers = new Dictionary<string, (Actor Speaker, List<StatementRecord> Statements)>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            foreach (var speaker in statement.Speakers)
            {
                if (!ledgers.TryGetValue(speaker.Key, out var ledger))
                {
                    ledgers[speaker.Key] = ledger = (speaker, []);
                }

                ledger.Statements.Add(statement);
            }
        }

        return
        [
            .. ledgers.Values
                .OrderByDescending(l => l.Statements.Count)
                .ThenBy(l => l.Speaker.Key, StringComparer.Ordinal)
                .Select(l => new SpeakerLedger(l.Speaker, [.. l.Statements.OrderBy(Day).ThenBy(s => s.Article).ThenBy(s => s.Index)])),
        ];
    }

    private static DateOnly Day(StatementRecord statement) => statement.Date ?? statement.Reported ?? DateOnly.MaxValue;
}
