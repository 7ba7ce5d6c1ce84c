using System.Text;

namespace Stemma.Dossiers.Html;

/// <summary>Writes who said what, over time: one ledger a speaker, those who are heard once in a list.</summary>
internal sealed class StatementsSection(PageContext page, TimelineSection timeline)
{
    /// <summary>Appends the ledgers.</summary>
    public void Write(StringBuilder html, IReadOnlyList<SpeakerLedger> speakers)
    {
        foreach (var ledger in speakers.Where(s => s.Statements.Count > 1))
        {
            html.Append("<section class=\"speaker\"><h4>");
            page.Name(html, ledger.Speaker);
            Title(html, ledger.Speaker);
            html.Append(" <span class=\"soft\">").Append(ledger.Statements.Count).Append(" statements</span></h4><ol>");
            foreach (var statement in ledger.Statements)
            {
                html.Append("<li>");
                Day(html, statement);
                timeline.Statement(html, statement, withSpeaker: false);
                html.Append("</div></li>");
            }

            html.Append("</ol></section>");
        }

        var once = speakers.Where(s => s.Statements.Count == 1).ToList();
        if (once.Count == 0)
        {
            return;
        }

        html.Append("<section class=\"speaker\"><h4>").Append(once.Count == speakers.Count ? "Heard once each" : "Others, heard once").Append("</h4><ol>");
        foreach (var ledger in once.OrderBy(s => s.Statements[0].Article).ThenBy(s => s.Statements[0].Index))
        {
            html.Append("<li>");
            Day(html, ledger.Statements[0]);
            html.Append("<b class=\"who\">");
            page.Name(html, ledger.Speaker);
            html.Append("</b>");
            Title(html, ledger.Speaker);
            html.Append(' ');
            timeline.Statement(html, ledger.Statements[0], withSpeaker: false);
            html.Append("</div></li>");
        }

        html.Append("</ol></section>");
    }

    /// <summary>The day, and the start of the element that holds the words beside it.</summary>
    private static void Day(StringBuilder html, StatementRecord statement)
    {
        html.Append("<span class=\"when\">");
        if (statement.Date is { } said)
        {
            html.Append("<time>").Text(Dates.Show(said)).Append("</time>");
        }
        else
        {
            html.Append("<span class=\"soft\">in print ").Text(statement.Reported is { } printed ? Dates.Show(printed) : "at an unknown time").Append("</span>");
        }

        html.Append("</span><div>");
    }

    private void Title(StringBuilder html, Actor speaker)
    {
        if (speaker.Title is { } title)
        {
            html.Append(" <span class=\"role\">").Foreign(title, page.Language(speaker.Articles[0])).Append("</span>");
        }
    }
}
