using Microsoft.AspNetCore.Components;
using Stemma.Storage.Actors;
using Stemma.Web.Interface;

namespace Stemma.Web.Drawing;

/// <summary>Draws whom an actor acts on and who acts on it: the actor in the middle, the others around, ways coloured by quadrant.</summary>
internal static class ActorNetwork
{
    private const int Most = 14;
    private const double Width = 640, Height = 420, RadiusX = 235, RadiusY = 160;

    /// <summary>Draws the counterparts with most events.</summary>
    public static MarkupString Draw(StoredActor actor, Texts texts)
    {
        var others = actor.Counterparts.GroupBy(c => c.Key, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(c => c.Events)).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Most).ToList();
        double cx = Width / 2, cy = Height / 2;
        var svg = new Svg("network", Width, Height, texts.Format("Network of {0}: whom it acts on and who acts on it; the table below holds the same", actor.Summary.Name), interactive: true);
        foreach (var quad in Enum.GetValues<Quad>())
        {
            svg.Raw($"<defs><marker id=\"to-{Quads.Class(quad)}\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"tip {Quads.Class(quad)}\" d=\"M0 0L8 4L0 8z\"/></marker></defs>");
        }

        for (var i = 0; i < others.Count; i++)
        {
            var angle = (-Math.PI / 2) + (2 * Math.PI * i / others.Count);
            double x = cx + (RadiusX * Math.Cos(angle)), y = cy + (RadiusY * Math.Sin(angle));
            var ways = others[i].GroupBy(c => (Quad: Quads.Of(c.Type), c.Acts)).OrderBy(g => g.Key).ToList();
            for (var w = 0; w < ways.Count; w++)
            {
                // Ways of one pair stand side by side.
                var offset = (w - ((ways.Count - 1) / 2.0)) * 7;
                double dx = x - cx, dy = y - cy, length = Math.Sqrt((dx * dx) + (dy * dy));
                double nx = -dy / length * offset, ny = dx / length * offset;
                double ax = cx + (dx * 0.2) + nx, ay = cy + (dy * 0.2) + ny, bx = cx + (dx * 0.84) + nx, by = cy + (dy * 0.84) + ny;
                var (fromX, fromY, toX, toY) = ways[w].Key.Acts ? (ax, ay, bx, by) : (bx, by, ax, ay);
                var count = ways[w].Sum(c => c.Events);
                svg.Raw($"<path class=\"act {Quads.Class(ways[w].Key.Quad)}\" stroke-width=\"{Math.Min(5, 1 + Math.Sqrt(count)):0.#}\" marker-end=\"url(#to-{Quads.Class(ways[w].Key.Quad)})\" d=\"M{fromX:0.#} {fromY:0.#}L{toX:0.#} {toY:0.#}\"><title>")
                    .Text($"{(ways[w].Key.Acts ? actor.Summary.Name : others[i].First().Name)} → {(ways[w].Key.Acts ? others[i].First().Name : actor.Summary.Name)}: {texts[Quads.Name(ways[w].Key.Quad)]} ({count})").Raw($"</title></path>");
            }

            svg.Link(Links.Actor(others[i].Key), others[i].First().Name)
                .Raw($"<rect class=\"plate\" x=\"{x - 56:0.#}\" y=\"{y - 13:0.#}\" width=\"112\" height=\"26\" rx=\"13\"/>")
                .Label(x, y + 5, "middle", "name", Names.Short(others[i].First().Name, 15)).Raw($"</a>");
        }

        return svg.Raw($"<rect class=\"plate centre\" x=\"{cx - 66:0.#}\" y=\"{cy - 16:0.#}\" width=\"132\" height=\"32\" rx=\"16\"/>")
            .Label(cx, cy + 5, "middle", "name centre", Names.Short(actor.Summary.Name, 17)).Done();
    }
}
