using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Clauses;

/// <summary>Finds the pair of marks that starts, ends or holds an offset.</summary>
internal static class Marks
{
    /// <summary>Index of the first pair that opens at or behind <paramref name="offset"/>.</summary>
    public static int FirstFrom(ArrayView<Quotation> quotations, int offset)
    {
        int low = 0, high = quotations.Count;
        while (low < high)
        {
            var mid = (low + high) / 2;
            if (quotations[mid].Outer.Start < offset)
            {
                low = mid + 1;
            }
            else
            {
                high = mid;
            }
        }

        return low;
    }

    /// <summary>The closed pair that opens at <paramref name="offset"/>, or null.</summary>
    public static Quotation? OpeningAt(ArrayView<Quotation> quotations, int offset)
    {
        var i = FirstFrom(quotations, offset);
        return i < quotations.Count && quotations[i].Outer.Start == offset && quotations[i].Closed ? quotations[i] : null;
    }

    /// <summary>The outermost closed pair inside <paramref name="within"/> that ends at <paramref name="offset"/>, or null.</summary>
    public static Quotation? ClosingAt(ArrayView<Quotation> quotations, int offset, TextSpan within)
    {
        for (var i = FirstFrom(quotations, within.Start); i < quotations.Count && quotations[i].Outer.Start < offset; i++)
        {
            if (quotations[i].Outer.End == offset && quotations[i].Closed)
            {
                return quotations[i];
            }
        }

        return null;
    }

    /// <summary>Whether a closed quotation inside <paramref name="within"/> stands in the text: part of the words are the speaker's own.</summary>
    public static bool HasSpeech(ArrayView<Quotation> quotations, TextSpan within)
    {
        for (var i = FirstFrom(quotations, within.Start); i < quotations.Count && quotations[i].Outer.Start < within.End; i++)
        {
            if (quotations[i].Kind == QuotationKind.Speech && quotations[i].Closed && quotations[i].Outer.End <= within.End)
            {
                return true;
            }
        }

        return false;
    }
}
