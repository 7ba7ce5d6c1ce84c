using System.Text;
using Stemma.Text;

namespace Stemma.Dossiers.Html;

/// <summary>Writes a stretch of text with an element around each anchored span, nested as the spans are.</summary>
/// <remarks>
/// Elements cannot cross, spans can: of two that cross, the later one is cut at the end of the earlier, and its second part carries the
/// anchor as a class, so that a style rule can light it up with the first.
/// </remarks>
internal sealed class MarkedText
{
    private readonly SortedSet<string> _cut = new(StringComparer.Ordinal);

    /// <summary>Anchors of the spans that were cut so far; their further parts have the class <c>r-ANCHOR</c>.</summary>
    public IReadOnlyCollection<string> Cut => _cut;

    /// <summary>Appends <paramref name="within"/> of the article's text.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="within">The stretch, usually a block.</param>
    /// <param name="spans">Anchored spans, sorted; those outside are passed over, those across its border cut.</param>
    /// <param name="kind">Class of a span, or the empty string.</param>
    public void Write(StringBuilder html, DossierArticle article, TextSpan within, IEnumerable<TextSpan> spans, Func<TextSpan, string> kind)
    {
        var text = article.Article.Text.Printed;
        var waiting = new PriorityQueue<Part, (int Start, int Longest, int Order)>();
        foreach (var span in spans)
        {
            if (span.Overlaps(within))
            {
                var part = new TextSpan(Math.Max(span.Start, within.Start), Math.Min(span.End, within.End));
                waiting.Enqueue(new Part(part, span, part.Start == span.Start), (part.Start, -part.End, span.Start));
            }
        }

        var open = new Stack<int>();
        var at = within.Start;
        while (waiting.TryDequeue(out var part, out _))
        {
            at = Close(html, text, open, at, part.Span.Start);
            html.Text(text.AsSpan(at, part.Span.Start - at));
            at = part.Span.Start;
            if (open.TryPeek(out var end) && part.Span.End > end)
            {
                var rest = new TextSpan(end, part.Span.End);
                waiting.Enqueue(new Part(rest, part.Whole, false), (rest.Start, -rest.End, part.Whole.Start));
                part = part with { Span = new TextSpan(part.Span.Start, end) };
            }

            Open(html, article.Number, part, kind(part.Whole));
            open.Push(part.Span.End);
        }

        at = Close(html, text, open, at, within.End);
        html.Text(text.AsSpan(at, within.End - at));
    }

    private static int Close(StringBuilder html, string text, Stack<int> open, int at, int upTo)
    {
        while (open.TryPeek(out var end) && end <= upTo)
        {
            html.Text(text.AsSpan(at, end - at)).Append("</span>");
            at = end;
            open.Pop();
        }

        return at;
    }

    private void Open(StringBuilder html, int article, Part part, string kind)
    {
        var anchor = EvidenceIndex.Anchor(article, part.Whole);
        html.Append("<span class=\"m").Append(kind.Length > 0 ? " " : "").Append(kind);
        if (part.IsFirst)
        {
            html.Append("\" id=\"").Append(anchor);
        }
        else
        {
            html.Append(" r-").Append(anchor);
            _cut.Add(anchor);
        }

        html.Append("\">");
    }

    private readonly record struct Part(TextSpan Span, TextSpan Whole, bool IsFirst);
}
