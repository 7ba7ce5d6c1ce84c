using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Events;

/// <summary>Steps over bracketed insertions, which interrupt a clause without taking part in it.</summary>
internal static class Brackets
{
    /// <summary>If a closed title (《》) opens at <paramref name="at"/>, sets <paramref name="title"/> to it with its marks.</summary>
    public static bool TryTitle(TokenizedText text, int at, int limit, out TextSpan title)
    {
        title = default;
        if (text.Source.Folded[at] is not ('《' or '〈' or '<') || !text.QuotationOpensAt(at))
        {
            return false;
        }

        foreach (var quotation in text.Quotations)
        {
            if (quotation.Outer.Start == at && quotation.Kind == QuotationKind.Title && quotation.Closed && quotation.Outer.End <= limit && quotation.Outer.Length > 2)
            {
                title = quotation.Outer;
                return true;
            }
        }

        return false;
    }

    /// <summary>If a closed bracket opens at <paramref name="at"/>, sets <paramref name="next"/> behind it.</summary>
    public static bool TrySkip(TokenizedText text, int at, int limit, out int next)
    {
        next = at;
        if (text.Source.Folded[at] != '(')
        {
            return false;
        }

        if (!text.QuotationOpensAt(at))
        {
            return false;
        }

        foreach (var quotation in text.Quotations)
        {
            if (quotation.Outer.Start == at && quotation.Kind == QuotationKind.Bracket && quotation.Closed && quotation.Outer.End <= limit)
            {
                next = quotation.Outer.End;
                return true;
            }
        }

        return false;
    }
}
