using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Clauses;

/// <summary>Cuts sentences into clauses at commas, semicolons, colons and end marks outside quotations and brackets.</summary>
/// <remarks>A quotation whose last character is such a mark ends its clause: “A，”他说 is two clauses, “A”的说法 one.</remarks>
internal static class ClauseSplitter
{
    /// <summary>The characters that <see cref="IsMark"/> knows; all others are passed over with one look.</summary>
    private static readonly CharacterSet Enders = new("﹐﹔﹕，；：。！？;!?｡—─－,:.");

    /// <summary>The clauses of all sentences, in order.</summary>
    public static Clause[] Split(TokenizedText text)
    {
        var clauses = new List<Clause>(text.Sentences.Count * 3);
        var quotations = text.Quotations;
        var q = 0;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.Sentences[s];
            var start = sentence.Span.Start;
            var opener = '\0';
            for (var i = start; i < sentence.Span.End;)
            {
                while (q < quotations.Count && quotations[q].Outer.Start < i)
                {
                    q++;
                }

                // Most characters neither end a clause nor open a quotation and are passed over here.
                var opens = q < quotations.Count ? quotations[q].Outer.Start : int.MaxValue;
                for (var stop = Math.Min(opens, sentence.Span.End); i < stop && !Enders.Contains(text.Source.Printed[i]);)
                {
                    i++;
                }

                if (i >= sentence.Span.End)
                {
                    break;
                }

                if (opens == i && quotations[q].Closed)
                {
                    var quotation = quotations[q];
                    i = Math.Min(quotation.Outer.End, sentence.Span.End);
                    if (quotation.Kind == QuotationKind.Speech && EndsInMark(text.Source.Printed, quotation.Inner) && !(i < sentence.Span.End && IsMark(text.Source.Printed, i)))
                    {
                        Add(text, clauses, new TextSpan(start, i), s, sentence.Block, opener, '\0');
                        start = i;
                        opener = '\0';
                    }
                }
                else if (Enders.Contains(text.Source.Printed[i]) && IsMark(text.Source.Printed, i))
                {
                    var mark = Full(text.Source.Printed[i]);
                    Add(text, clauses, new TextSpan(start, i), s, sentence.Block, opener, mark);
                    opener = mark;
                    start = ++i;
                }
                else
                {
                    i++;
                }
            }

            Add(text, clauses, new TextSpan(start, sentence.Span.End), s, sentence.Block, opener, '\0');
        }

        return [.. clauses];
    }

    /// <summary>Whether the character ends a clause; commas and colons between digits do not.</summary>
    internal static bool IsMark(string text, int i) => text[i] switch
    {
        '，' or '；' or '：' or '。' or '！' or '？' or '﹐' or '﹔' or '﹕' or ';' or '!' or '?' or '｡' => true,
        // A dash is two characters; the second one closes the clause that the first leaves empty.
        '—' or '─' or '－' => (i + 1 < text.Length && text[i + 1] == text[i]) || (i > 0 && text[i - 1] == text[i]),
        ',' or ':' or '.' => i + 1 >= text.Length || i == 0 || (!char.IsAsciiLetterOrDigit(text[i + 1]) && (text[i] != '.' || !char.IsAsciiLetterUpper(text[i - 1]))),
        _ => false,
    };

    /// <summary>The full form of a small mark.</summary>
    private static char Full(char mark) => mark switch
    {
        '﹐' => '，',
        '﹔' => '；',
        '﹕' => '：',
        _ => mark,
    };

    private static bool EndsInMark(string text, TextSpan inner) =>
        !inner.IsEmpty && text[inner.End - 1] is '，' or ',' or '。' or '！' or '？' or '!' or '?' or '…' or '；' or '.' or '—';

    private static void Add(TokenizedText text, List<Clause> into, TextSpan span, int sentence, int block, char opener, char closer)
    {
        var (start, end) = (span.Start, span.End);
        var printed = text.Source.Printed;
        while (start < end && char.IsWhiteSpace(printed[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(printed[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            var trimmed = new TextSpan(start, end);
            into.Add(new Clause(trimmed, sentence, block, opener, closer, IsOneQuotation(text, trimmed)));
        }
        else if (into.Count > 0 && into[^1].Sentence == sentence && into[^1].Closer == '\0')
        {
            // A mark directly behind a quotation that has its own: “A。”，他说
            into[^1] = into[^1] with { Closer = closer };
        }
    }

    private static bool IsOneQuotation(TokenizedText text, TextSpan span) =>
        Marks.OpeningAt(text.Quotations, span.Start) is { Kind: QuotationKind.Speech } quotation && quotation.Outer == span;
}
