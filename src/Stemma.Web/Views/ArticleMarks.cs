using Stemma.Text;

namespace Stemma.Web.Views;

/// <summary>What a mark in an article shows.</summary>
[Flags]
public enum MarkKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A name.</summary>
    Entity = 1,

    /// <summary>An expression of time.</summary>
    Time = 2,

    /// <summary>A number.</summary>
    Figure = 4,

    /// <summary>Reported words.</summary>
    Statement = 8,

    /// <summary>A clause that tells a deed.</summary>
    Event = 16,

    /// <summary>The words that the reader came for.</summary>
    Sought = 32,
}

/// <summary>A stretch of an article's text under the same marks.</summary>
/// <param name="Span">Where.</param>
/// <param name="Kinds">Which marks lie over it.</param>
/// <param name="Entity">Index of the entity that is named, or null.</param>
/// <param name="Note">What the innermost mark says: value of a time, who speaks; or null.</param>
public readonly record struct MarkedRun(TextSpan Span, MarkKinds Kinds, int? Entity, string? Note);

/// <summary>Cuts a text into runs under the same marks, so that marks may lie across each other.</summary>
public static class ArticleMarks
{
    /// <summary>The runs of <paramref name="within"/>, in order, without gaps.</summary>
    public static IEnumerable<MarkedRun> Cut(TextSpan within, IReadOnlyList<Mark> marks)
    {
        var inside = marks.Where(m => m.Span.Overlaps(within)).ToList();
        var borders = new SortedSet<int> { within.Start, within.End };
        foreach (var mark in inside)
        {
            borders.Add(Math.Max(mark.Span.Start, within.Start));
            borders.Add(Math.Min(mark.Span.End, within.End));
        }

        var from = -1;
        foreach (var border in borders)
        {
            if (from >= 0 && border > from)
            {
                var kinds = MarkKinds.None;
                int? entity = null;
                string? note = null;
                foreach (var mark in inside.Where(m => m.Span.Start <= from && m.Span.End >= border).OrderByDescending(m => m.Span.Length))
                {
                    kinds |= mark.Kind;
                    entity = mark.Entity ?? entity;
                    note = mark.Note ?? note;
                }

                yield return new MarkedRun(new TextSpan(from, border), kinds, entity, note);
            }

            from = border;
        }
    }
}

/// <summary>Something to show over a span.</summary>
public sealed record Mark(TextSpan Span, MarkKinds Kind, string? Note = null, int? Entity = null);
