using System.Globalization;
using Microsoft.AspNetCore.Components;
using Stemma.Storage.Stories;
using Stemma.Web.Interface;

namespace Stemma.Web.Drawing;

/// <summary>Draws the stories of an affair on one axis of time, each a row with a dot a day, larger with more articles.</summary>
internal static class AffairAxis
{
    private const double Width = 900, Left = 260, Right = 20, Row = 30, Top = 30;

    /// <summary>Draws the stories in the given order; those without any dated article have an empty row.</summary>
    public static MarkupString Stories(IReadOnlyList<StorySummary> stories, Texts texts)
    {
        var axis = TimeAxis.Of(stories.SelectMany(s => new[] { s.First, s.Last }), Left, Width - Right);
        var height = Top + (stories.Count * Row) + 10;
        var svg = new Svg("axis", Width, height, texts.Format("{0} stories on one axis of time", stories.Count), interactive: true);
        axis.Draw(svg, texts, Top, height - 6);
        for (var i = 0; i < stories.Count; i++)
        {
            var story = stories[i];
            var y = Top + (i * Row) + (Row / 2);
            svg.Link(Links.Story(story.Id), story.Title).Label(Left - 14, y + 5, "end", "name", Names.Short(story.Title, 32));
            if (story is { First: { } first, Last: { } last })
            {
                svg.Raw($"<path class=\"run\" d=\"M{axis.X(first):0.#} {y:0.#}H{axis.X(last):0.#}\"/>");
            }

            foreach (var day in story.Activity)
            {
                svg.Raw($"<circle class=\"dot\" cx=\"{axis.X(day.Day):0.#}\" cy=\"{y:0.#}\" r=\"{Math.Min(12, 3 + (1.6 * Math.Sqrt(day.Articles - 1))):0.#}\"/>");
            }

            svg.Raw($"</a>");
        }

        return svg.Done();
    }
}

/// <summary>An axis of days.</summary>
/// <param name="First">Day at the left end.</param>
/// <param name="Last">Day at the right end.</param>
/// <param name="From">Coordinate of the left end.</param>
/// <param name="To">Coordinate of the right end.</param>
internal sealed record TimeAxis(DateOnly First, DateOnly Last, double From, double To)
{
    /// <summary>An axis over the days that are known, with a day to spare at both ends.</summary>
    public static TimeAxis Of(IEnumerable<DateOnly?> days, double from, double to)
    {
        var known = days.OfType<DateOnly>().DefaultIfEmpty(new DateOnly(2000, 1, 1)).ToList();
        return new TimeAxis(known.Min().AddDays(-1), known.Max().AddDays(1), from, to);
    }

    /// <summary>Coordinate of a day.</summary>
    public double X(DateOnly day) => From + ((day.DayNumber - First.DayNumber) / (double)Math.Max(1, Last.DayNumber - First.DayNumber) * (To - From));

    /// <summary>Draws lines and labels, as many as there is room for.</summary>
    public void Draw(Svg svg, Texts texts, double top, double bottom)
    {
        var days = Last.DayNumber - First.DayNumber;
        var step = Math.Max(1, (int)Math.Ceiling(days / ((To - From) / 90)));
        for (var day = First.AddDays(1); day <= Last; day = day.AddDays(step))
        {
            svg.Raw($"<path class=\"grid\" d=\"M{X(day):0.#} {top:0.#}V{bottom:0.#}\"/>")
                .Label(X(day), top - 10, "middle", "tick", days > 400 ? day.ToString("yyyy-MM", CultureInfo.InvariantCulture) : texts.Short(day));
        }
    }
}
