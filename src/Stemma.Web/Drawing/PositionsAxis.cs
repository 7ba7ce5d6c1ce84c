using Microsoft.AspNetCore.Components;
using Stemma.Statements;
using Stemma.Web.Interface;
using Stemma.Web.Views;

namespace Stemma.Web.Drawing;

/// <summary>Draws what actors said over time: a row an actor, a mark a statement, its colour by what the speaker does with it.</summary>
internal static class PositionsAxis
{
    private const double Width = 900, Left = 200, Right = 20, Row = 34, Top = 30, Mark = 9;

    /// <summary>Draws the statements that have a day, of saying or else of print.</summary>
    public static MarkupString Draw(IReadOnlyList<ActorPositions> actors, Texts texts)
    {
        var axis = TimeAxis.Of(actors.SelectMany(a => a.Statements).Select(s => s.Said ?? s.Article.Day), Left, Width - Right);
        var height = Top + (actors.Count * Row) + 10;
        var svg = new Svg("axis", Width, height, texts.Format("Statements of {0} actors on one axis of time", actors.Count), interactive: true);
        axis.Draw(svg, texts, Top, height - 6);
        for (var i = 0; i < actors.Count; i++)
        {
            var y = Top + (i * Row) + (Row / 2);
            svg.Label(Left - 14, y + 5, "end", "name", Names.Short(actors[i].Name, 24)).Raw($"<path class=\"base\" d=\"M{Left:0.#} {y:0.#}H{Width - Right:0.#}\"/>");
            var onDay = new Dictionary<DateOnly, int>();
            foreach (var statement in actors[i].Statements)
            {
                if ((statement.Said ?? statement.Article.Day) is not { } day)
                {
                    continue;
                }

                // Several of one day stand above each other, as far as the row goes, then beside.
                var place = onDay[day] = onDay.GetValueOrDefault(day) + 1;
                double x = axis.X(day) + ((place - 1) / 3 * (Mark + 1)), up = ((place - 1) % 3 * (Mark + 1)) - Mark;
                svg.Link(Links.Evidence(statement.Article.ArticleId, statement.Content), $"{texts.Show(day)} · {texts[Exchange.ExchangeNames.Lower(statement.Act)]}: {statement.Text}")
                    .Raw($"<rect class=\"said {Class(statement.Act)}\" x=\"{x - (Mark / 2):0.#}\" y=\"{y - up - (Mark / 2):0.#}\" width=\"{Mark}\" height=\"{Mark}\" rx=\"2\"/></a>");
            }
        }

        return svg.Done();
    }

    private static string Class(SpeechAct act) => act switch
    {
        SpeechAct.Confirm or SpeechAct.Praise or SpeechAct.Promise or SpeechAct.Hope => "vc",
        SpeechAct.Request or SpeechAct.Warn or SpeechAct.Ask => "vx",
        SpeechAct.Deny or SpeechAct.Accuse => "mx",
        _ => "plain",
    };
}
