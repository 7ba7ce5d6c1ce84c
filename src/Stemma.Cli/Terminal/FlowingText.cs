using Spectre.Console;
using Spectre.Console.Rendering;

namespace Stemma.Cli.Terminal;

/// <summary>Text that breaks between any two Han characters, and between Latin words only at blanks.</summary>
/// <remarks>
/// Spectre breaks at blanks alone, which leaves half of every Chinese line empty. No line starts with closing or ends with opening
/// punctuation, as in print.
/// </remarks>
internal sealed class FlowingText(string markup) : IRenderable
{
    private const string NeverFirst = "，。、；：？！”’」』）】》〉…%·,.;:?!)]}";

    private const string NeverLast = "“‘「『（【《〈([{";

    private readonly IRenderable _text = new Markup(markup);

    /// <inheritdoc />
    public Measurement Measure(RenderOptions options, int maxWidth)
    {
        var cells = Segment.CellCount(Segments(options));
        return new Measurement(Math.Min(16, Math.Min(cells, maxWidth)), Math.Min(cells, maxWidth));
    }

    /// <inheritdoc />
    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var line = new List<Segment>();
        var used = 0;
        foreach (var atom in Atoms(Segments(options)))
        {
            var cells = atom.CellCount();
            if (used + cells > maxWidth && used > 0)
            {
                var carried = Carry(line, atom);
                foreach (var segment in line)
                {
                    yield return segment;
                }

                yield return Segment.LineBreak;
                line = carried;
                used = Segment.CellCount(line);
                if (used == 0 && string.IsNullOrWhiteSpace(atom.Text))
                {
                    continue;
                }
            }

            line.Add(atom);
            used += cells;
        }

        foreach (var segment in line)
        {
            yield return segment;
        }

        yield return Segment.LineBreak;
    }

    private IEnumerable<Segment> Segments(RenderOptions options) => _text.Render(options, 1 << 20).Where(s => !s.IsLineBreak);

    /// <summary>Takes off the end of <paramref name="line"/> what must stand beside <paramref name="next"/>.</summary>
    private static List<Segment> Carry(List<Segment> line, Segment next)
    {
        var carried = new List<Segment>();
        var first = next;
        while (line.Count > 1 && carried.Count < 3
            && (NeverFirst.Contains(first.Text[0], StringComparison.Ordinal) || NeverLast.Contains(line[^1].Text[^1], StringComparison.Ordinal)))
        {
            first = line[^1];
            carried.Insert(0, first);
            line.RemoveAt(line.Count - 1);
        }

        return carried;
    }

    private static IEnumerable<Segment> Atoms(IEnumerable<Segment> segments)
    {
        foreach (var segment in segments)
        {
            var text = segment.Text;
            for (var i = 0; i < text.Length;)
            {
                var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                if (IsNarrow(text[i]) && text[i] != ' ')
                {
                    while (i + length < text.Length && IsNarrow(text[i + length]) && text[i + length] != ' ')
                    {
                        length++;
                    }
                }

                yield return new Segment(text.Substring(i, length), segment.Style);
                i += length;
            }
        }
    }

    private static bool IsNarrow(char c) => c < '\u1100' && !char.IsSurrogate(c);
}
