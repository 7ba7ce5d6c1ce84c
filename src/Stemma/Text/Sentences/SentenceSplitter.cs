using Stemma.Text.Quotations;

namespace Stemma.Text.Sentences;

/// <summary>Splits a block at end marks that stand outside quotation marks and brackets.</summary>
/// <remarks>
/// A quotation is never split: “A。B。”他说。 is one sentence up to the closing mark and one behind it, because what follows a quotation that ends
/// in an end mark begins anew. Quotations left open do not count, so one missing mark cannot swallow a block.
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>The characters that <see cref="IsEnd"/> knows; all others are passed over with one look.</summary>
    private static readonly CharacterSet Ends = new("。！？!?．｡.");

    /// <summary>Appends the sentences of <paramref name="block"/>; white space between them belongs to none.</summary>
    /// <param name="quotations">The block's pairs, by start.</param>
    public static void Split(string text, TextSpan block, int blockIndex, ReadOnlySpan<Quotation> quotations, List<Sentence> into)
    {
        var start = block.Start;
        var q = 0;
        var i = block.Start;
        while (i < block.End)
        {
            while (q < quotations.Length && quotations[q].Outer.Start < i)
            {
                q++;
            }

            var ends = false;
            var next = i + 1;
            if (q < quotations.Length && quotations[q].Outer.Start == i && quotations[q].Closed)
            {
                var quotation = quotations[q];
                next = quotation.Outer.End;
                ends = quotation.Kind == QuotationKind.Speech && !quotation.Inner.IsEmpty && IsEnd(text, quotation.Inner.End - 1, block.End) && !Continues(text, next, block.End);
            }
            else if (Ends.Contains(text[i]) && IsEnd(text, i, block.End))
            {
                ends = true;
                while (next < block.End && (IsEnd(text, next, block.End) || text[next] is '”' or '’' or '」' or '』' or '）' or ')'))
                {
                    next++;
                }
            }

            if (ends)
            {
                Add(text, start, next, blockIndex, into);
                start = next;
            }

            i = next;
        }

        Add(text, start, block.End, blockIndex, into);
    }

    /// <summary>Whether the character at <paramref name="i"/> ends a sentence; a full stop between Latin letters needs white space behind it.</summary>
    internal static bool IsEnd(string text, int i, int limit) => text[i] switch
    {
        '。' or '！' or '？' or '!' or '?' or '｡' => true,
        '．' => i + 1 >= limit || !char.IsLetter(text[i + 1]),
        '.' => (i + 1 >= limit || char.IsWhiteSpace(text[i + 1])) && i > 0 && !char.IsAsciiLetterUpper(text[i - 1]),
        _ => false,
    };

    /// <summary>Whether the sentence goes on behind a quotation: with a comma, another mark, or particles that need what stands before (的).</summary>
    private static bool Continues(string text, int i, int limit) => i < limit && text[i] is '，' or ',' or '、' or '；' or ';' or '：' or '的' or '（' or '。' or '和' or '与' or '與';

    private static void Add(string text, int start, int end, int block, List<Sentence> into)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            into.Add(new Sentence(new TextSpan(start, end), block));
        }
    }
}
