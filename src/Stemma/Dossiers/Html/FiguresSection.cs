using System.Text;
using Stemma.Quantities;

namespace Stemma.Dossiers.Html;

/// <summary>Writes the figures: a chart and a table for each subject that is counted more than once, one table for the rest.</summary>
internal sealed class FiguresSection(PageContext page)
{
    /// <summary>Appends the figures of an affair.</summary>
    public void Write(StringBuilder html, AffairDossier affair)
    {
        var subjects = affair.Figures;
        var relations = FigureRelations.Of(affair);
        foreach (var subject in subjects.Where(s => s.Readings.Count > 1))
        {
            var first = subject.Readings[0];
            html.Append("<section class=\"figure\"><h4>").Foreign(subject.Label, page.Language(first.Evidence.Article))
                .Append(" <span class=\"soft\">").Append(subject.Readings.Count).Append(" readings</span></h4>");
            FigureChart.Write(html, subject, page.Charts);
            Table(html, subject.Readings, relations, "Readings of " + subject.Label);
            html.Append("</section>");
        }

        var single = subjects.Where(s => s.Readings.Count == 1).Select(s => s.Readings[0]).OrderBy(r => r.Evidence.Article).ThenBy(r => r.Evidence.Span).ToList();
        if (single.Count > 0)
        {
            html.Append("<section class=\"figure\"><h4>").Append(single.Count == subjects.Count ? "Figures" : "Figures read once").Append("</h4>");
            Table(html, single, relations, "Figures that one article gives once");
            html.Append("</section>");
        }
    }

    /// <summary>A hedge as a sign before the number.</summary>
    public static string Sign(QuantityModifier modifier) => modifier switch
    {
        QuantityModifier.Approx => "≈ ",
        QuantityModifier.Over => "> ",
        QuantityModifier.Under => "≤ ",
        QuantityModifier.Near => "just under ",
        _ => "",
    };

    private static string Basis(AsOfOrigin origin) => origin switch
    {
        AsOfOrigin.Statement => "when said",
        AsOfOrigin.Sentence => "in the sentence",
        AsOfOrigin.Publication => "when printed",
        _ => "",
    };

    private void Table(StringBuilder html, IReadOnlyList<FigureReading> readings, FigureRelations relations, string caption)
    {
        html.Append("<table><caption class=\"sr\">").Text(caption)
            .Append("</caption><thead><tr><th scope=\"col\">As of</th><th scope=\"col\" class=\"num\">Value</th><th scope=\"col\">Counted</th><th scope=\"col\">Says who</th><th scope=\"col\">Printed</th></tr></thead><tbody>");
        foreach (var reading in readings)
        {
            html.Append("<tr><td data-label=\"As of\">").Text(reading.AsOf is { } day ? Dates.Show(day) : "unknown")
                .Append(" <span class=\"soft\">").Append(Basis(reading.AsOfFrom)).Append("</span></td><td class=\"num\" data-label=\"Value\">")
                .Text(Sign(reading.Modifier)).Number(reading.Value);
            if (reading.Upper is { } upper)
            {
                html.Append('–').Number(upper);
            }

            html.Append("</td><td data-label=\"Counted\">");
            if (reading.Counted is { } counted)
            {
                html.Foreign(counted.Text, page.Language(counted.Article));
            }
            else
            {
                html.Append("<span class=\"soft\">not said</span>");
            }

            html.Append("</td><td data-label=\"Says who\">");
            if (reading.Asserters.Count > 0)
            {
                html.Append("<b class=\"who\">");
                page.Names(html, reading.Asserters);
                html.Append("</b>");
            }
            else
            {
                html.Append("<span class=\"soft\">the outlet itself</span>");
            }

            foreach (var medium in reading.Via)
            {
                html.Append(" <span class=\"via\">← ");
                page.Name(html, medium);
                html.Append("</span>");
            }

            html.Append("</td><td data-label=\"Printed\">");
            page.Words(html, [reading.Evidence]);
            foreach (var (relation, other) in relations[reading])
            {
                html.Append(" <a class=\"rel\" href=\"#").Append(ClaimsSection.Anchor(other.Id)).Append("\">").Append(relation).Append(' ').Number(other.Figure!.Value).Append("</a>");
            }

            html.Append("</td></tr>");
        }

        html.Append("</tbody></table>");
    }
}
