using System.Globalization;
using System.Text;
using Stemma.Events;
using Stemma.Exchange;
using Stemma.Statements;

namespace Stemma.Dossiers.Markdown;

/// <summary>Writes one affair as Markdown.</summary>
internal static class AffairMarkdown
{
    /// <summary>Appends the affair.</summary>
    public static void Write(StringBuilder text, Dossier dossier, AffairDossier affair)
    {
        text.Append("## ").Escaped(affair.Title).Append("\n\n");
        foreach (var precursor in affair.Precursors)
        {
            text.Append("Earlier, ").Append(precursor.Reason.DaysApart).Append(" days before: ").Escaped(dossier.Affairs[precursor.Affair - 1].Title).Append("\n\n");
        }

        foreach (var story in affair.Stories)
        {
            text.Append("- ").AppendJoin(", ", story.Articles.Select(n => "[" + n.ToString(CultureInfo.InvariantCulture) + "]")).Append(' ').Escaped(story.Title).Append('\n');
        }

        text.Append('\n');
        Timeline(text, affair.Timeline);
        Figures(text, affair.Figures);
        Statements(text, affair.Speakers);
        ClaimsMarkdown.Write(text, affair);
        Sources(text, affair.Chains);
    }

    private static void Timeline(StringBuilder text, IReadOnlyList<TimelineEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        text.Append("### Timeline\n");
        foreach (var day in entries.GroupBy(e => e.Date ?? ""))
        {
            text.Append("\n**").Append(day.Key.Length > 0 ? Dates.Show(day.Key) : "Not dated by any article").Append("**\n\n");
            foreach (var entry in day)
            {
                text.Append("- ");
                if (entry.Event is { } done)
                {
                    Event(text, done);
                }

                if (entry.Event is null && entry.Statement is { } statement)
                {
                    text.Append("**").Names(statement.Speakers).Append("** ");
                    Words(text, statement);
                }
                else
                {
                    for (var i = 0; i < entry.Evidence.Count; i++)
                    {
                        text.Append(i > 0 ? " " : "").Words([entry.Evidence[i]]);
                    }
                }

                foreach (var conflict in entry.Conflicts)
                {
                    text.Append("; dated ").Append(Dates.Show(conflict.Date)).Append(" by ").Place(conflict.Evidence);
                }

                text.Append('\n');
            }
        }

        text.Append('\n');
    }

    private static void Event(StringBuilder text, EventRecord done)
    {
        text.Append('`').Append(ExchangeNames.Lower(done.Type)).Append(done.Status == EventStatus.Actual ? "" : " " + ExchangeNames.Lower(done.Status)).Append("` **")
            .Names(done.Actors, done.Recipients.Count == 0 ? " ↔ " : ", ");
        if (done.Recipients.Count > 0)
        {
            text.Append(" → ").Names(done.Recipients);
        }

        text.Append("** ");
    }

    private static void Words(StringBuilder text, StatementRecord statement)
    {
        if (statement.Act != SpeechAct.Assert)
        {
            text.Append('`').Append(ExchangeNames.Lower(statement.Act)).Append("` ");
        }

        if (statement.Addressees.Count > 0)
        {
            text.Append("to ").Names(statement.Addressees).Append(": ");
        }

        text.Words(statement.Content);
        foreach (var medium in statement.Via)
        {
            text.Append(" ← ").Escaped(medium.Name);
        }
    }

    private static void Figures(StringBuilder text, IReadOnlyList<FigureSubject> subjects)
    {
        if (subjects.Count == 0)
        {
            return;
        }

        text.Append("### Figures\n\n| Subject | As of | Value | Hedge | Counted | Says who | Evidence |\n|---|---|--:|---|---|---|---|\n");
        foreach (var subject in subjects)
        {
            foreach (var reading in subject.Readings)
            {
                text.Append("| ").Escaped(subject.Label).Append(" | ").Append(reading.AsOf is { } day ? ExchangeNames.Day(day) : "unknown").Append(" | ")
                    .Append(reading.Value.ToString("#,0.####", CultureInfo.InvariantCulture))
                    .Append(reading.Upper is { } upper ? "–" + upper.ToString("#,0.####", CultureInfo.InvariantCulture) : "")
                    .Append(" | ").Append(ExchangeNames.Lower(reading.Modifier)).Append(" | ").Escaped(reading.Counted?.Text ?? "").Append(" | ");
                text.Append(reading.Asserters.Count == 0 ? "(the outlet)" : "").Names(reading.Asserters);
                foreach (var medium in reading.Via)
                {
                    text.Append(" ← ").Escaped(medium.Name);
                }

                text.Append(" | ").Words([reading.Evidence]).Append(" |\n");
            }
        }

        text.Append('\n');
    }

    private static void Statements(StringBuilder text, IReadOnlyList<SpeakerLedger> speakers)
    {
        if (speakers.Count == 0)
        {
            return;
        }

        text.Append("### Who said what\n");
        foreach (var ledger in speakers)
        {
            text.Append("\n**").Escaped(ledger.Speaker.Name).Append("**");
            if (ledger.Speaker.Title is { } title)
            {
                text.Append(", ").Escaped(title);
            }

            text.Append("\n\n");
            foreach (var statement in ledger.Statements)
            {
                text.Append("- ").Append(statement.Date is { } said ? ExchangeNames.Day(said) : statement.Reported is { } printed ? "in print " + ExchangeNames.Day(printed) : "undated").Append(": ");
                Words(text, statement);
                text.Append('\n');
            }
        }

        text.Append('\n');
    }

    private static void Sources(StringBuilder text, IReadOnlyList<SourceChain> chains)
    {
        if (chains.Count == 0)
        {
            return;
        }

        text.Append("### Sources\n\n");
        foreach (var chain in chains)
        {
            text.Append("- ").Escaped(chain.Outlet);
            foreach (var medium in chain.Via)
            {
                text.Append(" ← ").Escaped(medium.Name);
            }

            text.Append(" ← **").Escaped(chain.Speaker.Name).Append("**").Append(chain.Kind is { } kind ? " (" + ExchangeNames.Lower(kind) + ")" : "");
            foreach (var evidence in chain.Evidence)
            {
                text.Append(' ').Place(evidence);
            }

            text.Append('\n');
        }

        text.Append('\n');
    }
}
