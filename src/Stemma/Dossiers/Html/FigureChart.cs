using System.Text;
using Stemma.Quantities;

namespace Stemma.Dossiers.Html;

/// <summary>Draws the readings of a subject: value against as-of day, one mark a reading, its shape telling the hedge.</summary>
internal static class FigureChart
{
    private const double Width = 720, Left = 64, Right = 24, Top = 22, Bottom = 34;

    /// <summary>Labels nearer to each other than this are moved apart.</summary>
    private const double LabelHeight = 16;

    /// <summary>Above this ratio of largest to smallest value a linear axis would press the small ones together.</summary>
    private const double LogarithmicFrom = 40;

    /// <summary>Appends the chart; nothing when fewer than two readings have a day.</summary>
    public static void Write(StringBuilder html, FigureSubject subject, FigureChartTexts texts)
    {
        var readings = subject.Readings.Where(r => r.AsOf is not null && r.Value > 0).ToList();
        if (readings.Count < 2)
        {
            return;
        }

        var height = readings.Count <= 3 ? 190 : 300;
        var low = readings.Min(r => r.Value);
        var high = readings.Max(r => r.Upper ?? r.Value);
        var scale = high / low > LogarithmicFrom ? Scale.Logarithmic(low, high) : Scale.Linear(high);
        var first = readings.Min(r => r.AsOf!.Value).DayNumber - 1.0;
        var last = Math.Max(readings.Max(r => r.AsOf!.Value).DayNumber + 1.0, first + 4);
        double X(DateOnly day) => Left + ((day.DayNumber - first) / (last - first) * (Width - Left - Right));
        double Y(double value) => height - Bottom - (scale.Share(value) * (height - Top - Bottom));

        html.Append("<svg class=\"chart\" viewBox=\"0 0 ").At(Width).Append(' ').At(height).Append("\" role=\"group\" aria-label=\"").Text(texts.Label(readings.Count)).Append("\">");
        foreach (var tick in scale.Ticks)
        {
            html.Append("<path class=\"grid\" d=\"M").At(Left).Append(' ').At(Y(tick)).Append('H').At(Width - Right).Append("\"/><text class=\"tick\" text-anchor=\"end\" x=\"")
                .At(Left - 8).Append("\" y=\"").At(Y(tick) + 4).Append("\">").Number(tick).Append("</text>");
        }

        foreach (var day in readings.Select(r => r.AsOf!.Value).Distinct().Order().Aggregate(new List<DateOnly>(), (kept, d) =>
        {
            if (kept.Count == 0 || X(d) - X(kept[^1]) > 56)
            {
                kept.Add(d);
            }

            return kept;
        }))
        {
            html.Append("<text class=\"tick\" text-anchor=\"middle\" x=\"").At(X(day)).Append("\" y=\"").At(height - 10).Append("\">")
                .Text(texts.Day(day)).Append("</text>");
        }

        foreach (var reading in readings.Where(r => r.Upper is not null))
        {
            var x = X(reading.AsOf!.Value);
            html.Append("<path class=\"range\" d=\"M").At(x - 5).Append(' ').At(Y(reading.Upper!.Value)).Append("h10m-5 0V").At(Y(reading.Value)).Append("m-5 0h10\"/>");
        }

        foreach (var reading in readings)
        {
            Mark(html, reading, texts.Address(reading.Evidence), X(reading.AsOf!.Value), Y(reading.Value));
        }

        Labels(html, readings, texts, X, Y);
        html.Append("</svg>");
    }

    private static void Mark(StringBuilder html, FigureReading reading, string address, double x, double y)
    {
        html.Append("<a href=\"").Text(address).Append("\"><title>").Text(reading.Sentence.Text).Append("</title>");
        switch (reading.Modifier)
        {
            case QuantityModifier.Over:
                html.Append("<path class=\"mark\" d=\"M").At(x).Append(' ').At(y - 6).Append("l6 10h-12z\"/><path class=\"hedge\" d=\"M").At(x).Append(' ').At(y - 8).Append("v-12\"/>");
                break;
            case QuantityModifier.Under:
                html.Append("<path class=\"mark\" d=\"M").At(x).Append(' ').At(y + 6).Append("l6 -10h-12z\"/><path class=\"hedge\" d=\"M").At(x).Append(' ').At(y + 8).Append("v12\"/>");
                break;
            case QuantityModifier.Near:
                html.Append("<circle class=\"ring\" cx=\"").At(x).Append("\" cy=\"").At(y).Append("\" r=\"5\"/><path class=\"hedge\" d=\"M").At(x).Append(' ').At(y + 6).Append("v10\"/>");
                break;
            case QuantityModifier.Approx:
                html.Append("<circle class=\"ring\" cx=\"").At(x).Append("\" cy=\"").At(y).Append("\" r=\"5\"/>");
                break;
            default:
                html.Append("<circle class=\"mark\" cx=\"").At(x).Append("\" cy=\"").At(y).Append("\" r=\"5\"/>");
                break;
        }

        html.Append("</a>");
    }

    private static void Labels(StringBuilder html, List<FigureReading> readings, FigureChartTexts texts, Func<DateOnly, double> x, Func<double, double> y)
    {
        // Right of the mark in the left part of the chart, left of it in the right part; one list for both keeps them apart.
        var taken = new List<(double From, double To, double Y)>();
        var labelled = new HashSet<(DateOnly, double, string)>();
        foreach (var reading in readings.OrderBy(r => y(r.Value)).ThenBy(r => x(r.AsOf!.Value)))
        {
            var who = reading.Asserters.Count > 0 ? reading.Asserters[0].Name : texts.Outlet(reading.Evidence.Article);
            if (!labelled.Add((reading.AsOf!.Value, reading.Value, who)))
            {
                continue;
            }

            var at = x(reading.AsOf.Value);
            var before = at > Width * 0.6;
            var room = Room(reading, who);
            double from = before ? at - 11 - room : at + 11, to = from + room;
            var height = y(reading.Value);
            while (taken.Any(t => t.From < to && from < t.To && Math.Abs(t.Y - height) < LabelHeight))
            {
                height += 2;
            }

            taken.Add((from, to, height));
            html.Append("<text class=\"label\" lang=\"").Text(texts.Language(reading.Evidence.Article)).Append("\" text-anchor=\"").Append(before ? "end" : "start").Append("\" x=\"")
                .At(at + (before ? -11 : 11)).Append("\" y=\"").At(height + 4).Append("\"><tspan class=\"v\">").Text(FiguresSection.Sign(reading.Modifier)).Number(reading.Value);
            if (reading.Upper is { } upper)
            {
                html.Append('–').Number(upper);
            }

            html.Append("</tspan> ").Text(Short(who)).Append("</text>");
        }
    }

    /// <summary>About how wide a label is: a Latin letter or digit 7.5, a Chinese character 13.</summary>
    private static double Room(FigureReading reading, string who) =>
        Short(who).Sum(c => c >= '\u2E80' ? 13 : 7.5) + (Math.Log10(Math.Max(1, reading.Upper ?? reading.Value)) * (reading.Upper is null ? 10 : 20)) + 30;

    private static string Short(string name) => new System.Globalization.StringInfo(name) is { LengthInTextElements: > 10 } long_
        ? long_.SubstringByTextElements(0, 9) + "…"
        : name;

    /// <summary>Maps values to 0…1 and says where the axis is ticked.</summary>
    private sealed record Scale(Func<double, double> Share, IReadOnlyList<double> Ticks)
    {
        public static Scale Linear(double high)
        {
            var step = Math.Pow(10, Math.Floor(Math.Log10(high)));
            step = high / step < 2 ? step / 2 : high / step < 5 ? step : step * 2;
            var top = Math.Ceiling(high * 1.05 / step) * step;
            return new Scale(v => v / top, [.. Enumerable.Range(0, (int)Math.Round(top / step) + 1).Select(i => i * step)]);
        }

        public static Scale Logarithmic(double low, double high)
        {
            var bottom = Math.Floor(Math.Log10(low));
            var top = Math.Ceiling(Math.Log10(high) + 0.01);
            return new Scale(v => (Math.Log10(v) - bottom) / (top - bottom), [.. Enumerable.Range(0, (int)(top - bottom) + 1).Select(i => Math.Pow(10, bottom + i))]);
        }
    }
}

/// <summary>The words and addresses of a chart, as the page around it has them.</summary>
/// <param name="Address">Where an evidence can be seen.</param>
/// <param name="Outlet">Name of the outlet of an article, by number.</param>
/// <param name="Language">Language of an article, by number.</param>
/// <param name="Day">Shows a day on the axis.</param>
/// <param name="Label">Says what the chart is, by number of readings.</param>
internal sealed record FigureChartTexts(Func<Evidence, string> Address, Func<int, string> Outlet, Func<int, string> Language, Func<DateOnly, string> Day, Func<int, string> Label);
