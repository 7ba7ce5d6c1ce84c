using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Stemma.Dossiers.Html;

namespace Stemma.Web.Drawing;

/// <summary>Builds a drawing; text and attribute values are encoded, coordinates written without regard to culture.</summary>
internal sealed class Svg
{
    private readonly StringBuilder _svg = new(4096);

    /// <summary>Opens a drawing.</summary>
    /// <param name="type">Its class.</param>
    /// <param name="width">Width in user units; style decides about pixels.</param>
    /// <param name="height">Height in user units.</param>
    /// <param name="label">What it is, for those who do not see it.</param>
    /// <param name="interactive">Whether there are links in it.</param>
    public Svg(string type, double width, double height, string label, bool interactive = false) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"{type}\" viewBox=\"0 0 {width:0.#} {height:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" role=\"{(interactive ? "group" : "img")}\" aria-label=\"").Text(label).Append("\">");

    /// <summary>Markup of ours, with numbers in it.</summary>
    public Svg Raw(FormattableString markup)
    {
        _svg.Append(markup.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Text of anybody's.</summary>
    public Svg Text(string text)
    {
        _svg.Text(text);
        return this;
    }

    /// <summary>A label.</summary>
    public Svg Label(double x, double y, string anchor, string type, string text) =>
        Raw($"<text class=\"{type}\" text-anchor=\"{anchor}\" x=\"{x:0.#}\" y=\"{y:0.#}\">").Text(text).Raw($"</text>");

    /// <summary>Opens a link; close it with <c>&lt;/a&gt;</c>.</summary>
    public Svg Link(string address, string title) => Raw($"<a href=\"").Text(address).Raw($"\"><title>").Text(title).Raw($"</title>");

    /// <summary>The finished drawing.</summary>
    public MarkupString Done() => new(_svg.Append("</svg>").ToString());
}
