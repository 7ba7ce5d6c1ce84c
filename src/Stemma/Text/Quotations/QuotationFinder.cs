namespace Stemma.Text.Quotations;

/// <summary>Pairs the quotation marks and brackets of one block, nested to any depth.</summary>
internal static class QuotationFinder
{
    private const int MaxDepth = 32;

    /// <summary>All opening and closing marks; whatever else stands in a text is passed over with one look.</summary>
    private static readonly CharacterSet Marks = new("“”‘’「」『』\"＂《》〈〉（）()〔〕");

    /// <summary>Appends the pairs of <paramref name="block"/>, by start.</summary>
    /// <remarks>
    /// A closing mark closes the innermost open pair of its own marks; pairs left open inside are dropped as strays, as is a closing mark without
    /// an opening one. An opening mark that follows an open one of the same form and kind closes it where the typesetter used the wrong mark
    /// (“A“, “A"). Works on the printed text: marks are not folded.
    /// </remarks>
    public static void Find(string text, TextSpan block, List<Quotation> into)
    {
        Span<(int Start, char Close, QuotationKind Kind)> open = stackalloc (int, char, QuotationKind)[MaxDepth];
        var depth = 0;
        var first = into.Count;
        for (var i = block.Start; i < block.End; i++)
        {
            var c = text[i];
            if (!Marks.Contains(c))
            {
                continue;
            }

            if (TryClose(text, i, block.Start, open[..depth], out var index))
            {
                var (start, _, kind) = open[index];
                into.Add(new Quotation(new TextSpan(start, i + 1), kind, CountKind(open[..index], kind), true));
                depth = index;
            }
            else if (Closing(c) is var (close, openKind) && depth < MaxDepth)
            {
                open[depth++] = (i, close, openKind);
            }
        }

        // What is still open reaches to the end of the block; only the outermost quotation is believed.
        for (var k = 0; k < depth; k++)
        {
            if (open[k].Kind == QuotationKind.Speech)
            {
                into.Add(new Quotation(new TextSpan(open[k].Start, block.End), QuotationKind.Speech, 0, false));
                break;
            }
        }

        if (into.Count - first > 1)
        {
            into.Sort(first, into.Count - first, ByStart);
        }
    }

    private static readonly Comparer<Quotation> ByStart = Comparer<Quotation>.Create(static (a, b) => a.Outer.Start.CompareTo(b.Outer.Start));

    private static (char Close, QuotationKind Kind)? Closing(char c) => c switch
    {
        '“' => ('”', QuotationKind.Speech),
        '‘' => ('’', QuotationKind.Speech),
        '「' => ('」', QuotationKind.Speech),
        '『' => ('』', QuotationKind.Speech),
        '"' => ('"', QuotationKind.Speech),
        '＂' => ('＂', QuotationKind.Speech),
        '《' => ('》', QuotationKind.Title),
        '〈' => ('〉', QuotationKind.Title),
        '（' => ('）', QuotationKind.Bracket),
        '(' => (')', QuotationKind.Bracket),
        '〔' => ('〕', QuotationKind.Bracket),
        _ => null,
    };

    private static bool TryClose(string text, int i, int from, ReadOnlySpan<(int Start, char Close, QuotationKind Kind)> open, out int index)
    {
        var c = text[i];
        for (index = open.Length - 1; index >= 0; index--)
        {
            var expected = open[index].Close;
            if (expected == c || (expected == '）' && c == ')') || (expected == ')' && c == '）') || (expected == '”' && c is '“' or '"' && open.Length == index + 1))
            {
                // An apostrophe inside a Latin word (Yeong‘s, it’s) closes nothing.
                return c != '’' || i + 1 >= text.Length || i == from || !(char.IsAsciiLetter(text[i - 1]) && char.IsAsciiLetter(text[i + 1]));
            }
        }

        return false;
    }

    private static int CountKind(ReadOnlySpan<(int Start, char Close, QuotationKind Kind)> open, QuotationKind kind)
    {
        var count = 0;
        foreach (var entry in open)
        {
            count += entry.Kind == kind ? 1 : 0;
        }

        return count;
    }
}
