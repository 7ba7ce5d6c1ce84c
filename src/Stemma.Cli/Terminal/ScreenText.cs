using System.Globalization;
using Spectre.Console;
using Stemma.Dossiers;

namespace Stemma.Cli.Terminal;

/// <summary>Foreign text as plain words on the terminal: control characters shown, markup escaped.</summary>
internal static class ScreenText
{
    /// <summary>The text, safe in markup.</summary>
    public static string Safe(string text) => Markup.Escape(ControlCharacters.Escape(text));

    /// <summary>Names, safe in markup.</summary>
    public static string Names(IEnumerable<Actor> actors, string between = ", ") => string.Join(between, actors.Select(a => Safe(a.Name)));

    /// <summary>The words with an ellipsis for what does not fit into <paramref name="cells"/>; the places between the pieces too.</summary>
    public static string Words(IReadOnlyList<Evidence> pieces, int cells)
    {
        var text = ControlCharacters.Escape(string.Join(" … ", pieces.Select(p => p.Text)));
        var taken = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            // Two cells for everything outside Latin: at worst the line ends a little early.
            taken += ((string)elements.Current)[0] < '\u1100' ? 1 : 2;
            if (taken > cells)
            {
                return Markup.Escape(text[..elements.ElementIndex]) + "…";
            }
        }

        return Markup.Escape(text);
    }

    /// <summary>Where evidence stands: [2:71], article and offset.</summary>
    public static string Place(Evidence evidence) => string.Create(CultureInfo.InvariantCulture, $"[grey][[{evidence.Article}:{evidence.Span.Start}]][/]");

    /// <summary>A number with its thousands parted.</summary>
    public static string Number(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>The media that words came through.</summary>
    public static string Via(IReadOnlyList<Actor> via) => string.Concat(via.Select(v => $" [blue]← {Safe(v.Name)}[/]"));
}
