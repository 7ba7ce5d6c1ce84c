using Stemma.Text.Lexicons;

namespace Stemma.Text.Segmentation;

/// <summary>Cuts prose into tokens: the cheapest path through the words found, by unigram cost (Viterbi).</summary>
/// <remarks>
/// The model is jieba's without its hidden-Markov part: unknown names stay single characters, which is what name recognition looks for.
/// Not thread-safe: it reuses its tables from block to block and from article to article.
/// </remarks>
internal sealed partial class Segmenter(Lexicon lexicon)
{
    private readonly ushort[] _codes = lexicon.Trie.Data.Codes;
    private readonly DoubleArrayTrie.Cell[] _cells = lexicon.Trie.Data.Cells;
    private ushort[] _code = [];
    private int[] _first = [];
    private int[] _second = [];
    private int[] _third = [];
    private PathNode[] _path = [];

    /// <summary>The tokens so far, in order; those of a block cover it without gap or overlap.</summary>
    public Buffer<Token> Tokens { get; } = new();

    /// <summary>Every key with a tag so far, by start, then by length; plain words serve segmentation only.</summary>
    public Buffer<LexiconMatch> Matches { get; } = new();

    /// <summary>Starts a new article.</summary>
    public void Clear()
    {
        Tokens.Clear();
        Matches.Clear();
    }

    /// <summary>Adds the tokens and matches of a block.</summary>
    /// <param name="folded">The look-up form of the text.</param>
    /// <param name="span">The block.</param>
    public void Segment(string folded, TextSpan span)
    {
        var text = folded.AsSpan(span.Start, span.Length);
        LookUp(text);
        var i = 0;
        while (i < text.Length)
        {
            var end = i + 1;
            if (IsHan(text[i]))
            {
                while (end < text.Length && IsHan(text[end]))
                {
                    end++;
                }

                CutHan(text, i, end, span.Start);
            }
            else
            {
                end = CutOther(folded, span.Start + i, span.End) - span.Start;
                for (var at = i; at < end; at++)
                {
                    if (_first[at] != 0 && !(at > 0 && Splits(text, at)))
                    {
                        Walk(text, at, 1, _first[at], at, span.Start, []);
                    }
                }
            }

            i = end;
        }
    }

    internal static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '〇' or '々' or >= '\uf900' and <= '\ufaff';

    /// <summary>The first three steps of the walks from all offsets.</summary>
    /// <remarks>
    /// A step lands anywhere in the trie and nearly always misses the cache. In a loop of its own without branches the processor has
    /// many of these reads under way at once, where a walk would wait for each.
    /// </remarks>
    private void LookUp(ReadOnlySpan<char> text)
    {
        // The path of a run reaches LookedUp cells behind its end.
        if (_code.Length < text.Length + 1 + LookedUp)
        {
            var size = (text.Length + 1 + LookedUp) * 2;
            (_code, _first, _second, _third, _path) = (new ushort[size], new int[size], new int[size], new int[size], new PathNode[size]);
        }

        var cells = _cells;
        var root = cells[DoubleArrayTrie.Root].Base;
        var codes = _codes;
        var code = _code.AsSpan(0, text.Length + 1);
        var first = _first.AsSpan(0, text.Length + 1);
        var second = _second.AsSpan(0, text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            code[i] = codes[text[i]];
        }

        // No key has a character of code 0.
        code[^1] = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var cell = root + code[i];
            first[i] = cell & IfEqual(cells[cell].Check, DoubleArrayTrie.Root) & IfPositive(code[i]);
        }

        Step(cells, code[1..], first, second);
        if (text.Length > 1)
        {
            Step(cells, code[2..], second, _third);
        }
    }

    /// <summary>One step from each of <paramref name="from"/>; 0 where there is none.</summary>
    private static void Step(DoubleArrayTrie.Cell[] cells, ReadOnlySpan<ushort> code, ReadOnlySpan<int> from, Span<int> to)
    {
        from = from[..code.Length];
        to = to[..code.Length];
        for (var i = 0; i < code.Length; i++)
        {
            var cell = from[i];
            var next = cells[cell].Base + code[i];
            next = (uint)next < (uint)cells.Length ? next : DoubleArrayTrie.Root;
            to[i] = next & IfEqual(cells[next].Check, cell) & IfPositive(cell);
        }
    }

    /// <summary>All bits where both are equal, else none, without a branch: half of the steps fail, and a branch that waits for memory and is guessed wrong undoes all reads behind it.</summary>
    private static int IfEqual(int a, int b) => ~(((a ^ b) | -(a ^ b)) >> 31);

    /// <summary>All bits where the value is greater than zero, none for zero.</summary>
    private static int IfPositive(int value) => -value >> 31;

    private int CutOther(string folded, int start, int limit)
    {
        var c = folded[start];
        var end = start + 1;
        TokenKind kind;
        if (c is '、' or '。' or >= '〈' and <= '】')
        {
            // The most frequent of all that stands between Han characters, and costly to tell from letters.
            kind = TokenKind.Punctuation;
            while (end < limit && char.IsLowSurrogate(folded[end]))
            {
                end++;
            }
        }
        else if (char.IsWhiteSpace(c))
        {
            kind = TokenKind.Space;
            while (end < limit && char.IsWhiteSpace(folded[end]))
            {
                end++;
            }
        }
        else if (char.IsAsciiDigit(c))
        {
            kind = TokenKind.Number;
            while (end < limit && (char.IsAsciiDigit(folded[end]) || (folded[end] is ',' or '.' && end + 1 < limit && char.IsAsciiDigit(folded[end + 1]))))
            {
                end++;
            }
        }
        else if (IsLetter(folded, start))
        {
            kind = TokenKind.Letters;
            while (end < limit && (IsLetter(folded, end) || char.IsLowSurrogate(folded[end])))
            {
                end++;
            }
        }
        else
        {
            kind = TokenKind.Punctuation;
            while (end < limit && char.IsLowSurrogate(folded[end]))
            {
                end++;
            }
        }

        var key = kind is TokenKind.Letters ? lexicon.Find(folded.AsSpan(start, end - start)) : -1;
        Tokens.Add(new Token(start, end, key, kind));
        return end;
    }

    private static bool IsLetter(string text, int i) => char.IsAscii(text[i])
        ? char.IsAsciiLetter(text[i])
        : (char.IsLetter(text, i) || char.GetUnicodeCategory(text, i) is System.Globalization.UnicodeCategory.NonSpacingMark) && !IsHan(text[i]);
}
