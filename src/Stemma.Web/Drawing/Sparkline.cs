using Microsoft.AspNetCore.Components;
using Stemma.Storage.Stories;

namespace Stemma.Web.Drawing;

/// <summary>Articles a day as small bars, over the days that a story runs; weeks where these are many.</summary>
internal static class Sparkline
{
    private const int Bars = 30;
    private const double Width = 120, Height = 26;

    /// <summary>Draws the days.</summary>
    public static MarkupString Draw(IReadOnlyList<DayCount> days, string label)
    {
        var svg = new Svg("spark", Width, Height, label);
        if (days.Count == 0)
        {
            return svg.Done();
        }

        var first = days[0].Day.DayNumber;
        var span = Math.Max(days[^1].Day.DayNumber - first + 1, 1);
        var step = Math.Max(1, (span + Bars - 1) / Bars);
        var counts = new int[Math.Max(((span - 1) / step) + 1, 8)];
        foreach (var day in days)
        {
            counts[(day.Day.DayNumber - first) / step] += day.Articles;
        }

        var high = counts.Max();
        var width = Width / counts.Length;
        svg.Raw($"<path class=\"base\" d=\"M0 {Height - 0.5:0.#}H{Width:0.#}\"/>");
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                var height = Math.Max(3, (Height - 2) * counts[i] / high);
                svg.Raw($"<rect x=\"{(i * width) + 0.5:0.##}\" y=\"{Height - height:0.##}\" width=\"{Math.Max(1, width - 1):0.##}\" height=\"{height:0.##}\"/>");
            }
        }

        return svg.Done();
    }
}
