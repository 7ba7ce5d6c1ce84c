using System.Text;
using Stemma.Events;
using Stemma.Exchange;
using Stemma.Statements;

namespace Stemma.Dossiers.Html;

/// <summary>Writes the timeline: one heading a date, below it what was done and said.</summary>
internal sealed class TimelineSection(PageContext page)
{
    /// <summary>Appends the entries.</summary>
    public void Write(StringBuilder html, IReadOnlyList<TimelineEntry> entries)
    {
        html.Append("<div class=\"timeline\">");
        foreach (var day in entries.Where(e => e.Date is not null).GroupBy(e => e.Date!, StringComparer.Ordinal))
        {
            html.Append("<section class=\"day\"><h4><time>").Text(Dates.Show(day.Key)).Append("</time></h4><ul>");
            Items(html, day);
            html.Append("</ul></section>");
        }

        html.Append("</div>");
        var undated = entries.Where(e => e.Date is null).ToList();
        if (undated.Count == 0)
        {
            return;
        }

        html.Append("<details class=\"undated\" open><summary>").Append(undated.Count).Append(" that no article dates, by publication</summary><div class=\"timeline\">");
        foreach (var day in undated.GroupBy(e => e.Reported))
        {
            html.Append("<section class=\"day\"><h4><span class=\"soft\">in print</span> <time>")
                .Text(day.Key is { } known ? Dates.Show(known) : "at an unknown time").Append("</time></h4><ul>");
            Items(html, day);
            html.Append("</ul></section>");
        }

        html.Append("</div></details>");
    }

    /// <summary>Appends speaker, cue and words of a statement.</summary>
    public void Statement(StringBuilder html, StatementRecord statement, bool withSpeaker)
    {
        if (withSpeaker && statement.Speakers.Count > 0)
        {
            html.Append("<b class=\"who\">");
            page.Names(html, statement.Speakers);
            html.Append("</b> ");
        }

        if (statement.Act is not SpeechAct.Assert)
        {
            html.Append("<span class=\"tag act\">").Append(ExchangeNames.Lower(statement.Act)).Append("</span> ");
        }

        if (statement.Cue is { } cue && cue.Text is not ("：" or ":"))
        {
            html.Append("<span class=\"cue\">").Foreign(cue.Text, page.Language(cue.Article)).Append("</span> ");
        }

        if (statement.Addressees.Count > 0)
        {
            html.Append("<span class=\"soft\">to</span> ");
            page.Names(html, statement.Addressees);
            html.Append(' ');
        }

        page.Words(html, statement.Content);
        foreach (var medium in statement.Via)
        {
            html.Append(" <span class=\"via\">← ");
            page.Name(html, medium);
            html.Append("</span>");
        }
    }

    private void Items(StringBuilder html, IEnumerable<TimelineEntry> entries)
    {
        foreach (var entry in entries)
        {
            html.Append("<li class=\"").Append(entry.Event is null ? "said" : "done").Append("\">");
            if (entry.Event is { } done)
            {
                Event(html, done);
            }

            if (entry.Statement is { } statement && entry.Event is null)
            {
                Statement(html, statement, withSpeaker: true);
                Others(html, entry);
            }
            else
            {
                html.Append("<div class=\"words\">");
                foreach (var evidence in entry.Evidence)
                {
                    page.Words(html, [evidence]);
                    html.Append(' ');
                }

                html.Append("</div>");
            }

            foreach (var conflict in entry.Conflicts)
            {
                html.Append("<div class=\"conflict\">dated <time>").Text(Dates.Show(conflict.Date)).Append("</time> by ");
                page.Link(html, conflict.Evidence);
                html.Append("</div>");
            }

            html.Append("</li>");
        }
    }

    /// <summary>Links to the other articles that have the same words, and how many origins they go back to.</summary>
    private void Others(StringBuilder html, TimelineEntry entry)
    {
        if (entry.Claim is not { Renditions.Count: > 1 } claim)
        {
            return;
        }

        foreach (var evidence in entry.Evidence.Where(e => e.Article != entry.Statement!.Article).DistinctBy(e => e.Article))
        {
            page.Link(html, evidence);
        }

        html.Append(" <a class=\"rel\" href=\"#").Append(ClaimsSection.Anchor(claim.Id)).Append("\">").Append(claim.Origins.Count).Append(claim.Origins.Count == 1 ? " origin" : " origins").Append("</a>");
    }

    private void Event(StringBuilder html, EventRecord done)
    {
        html.Append("<span class=\"tag\">").Append(ExchangeNames.Lower(done.Type)).Append("</span> ");
        if (done.Status != EventStatus.Actual)
        {
            html.Append("<span class=\"tag act\">").Append(ExchangeNames.Lower(done.Status)).Append("</span> ");
        }

        html.Append("<b class=\"who\">");
        for (var i = 0; i < done.Actors.Count; i++)
        {
            html.Append(i > 0 ? done.Recipients.Count == 0 ? " ↔ " : ", " : "");
            page.Name(html, done.Actors[i]);
        }

        if (done.Recipients.Count > 0)
        {
            html.Append(" → ");
            page.Names(html, done.Recipients);
        }

        html.Append("</b>");
        if (done.Place is { } place)
        {
            html.Append(" <span class=\"soft\">in</span> ");
            page.Name(html, place);
        }
    }
}
