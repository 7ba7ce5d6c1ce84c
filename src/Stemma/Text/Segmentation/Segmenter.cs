using Stemma.Text.Lexicons;

namespace Stemma.Text.Segmentation;

/// <summary>Cuts prose into tokens: the cheapest path through the words found, by unigram cost (Viterbi).</summary>
/// <remarks>
/// The model is jieba's without its hidden-Markov part: unknown names stay single characters, which is what name recognition looks for.
/// Not thread-safe: it reuses its tables; make one an article.
/// </remarks>
internal sealed class Segmenter(Lexicon lexicon)
{
    /// <summary>A character outside every word costs more than any word, so that words are preferred wherever they fit.</summary>
    private const float UnknownCost = 18f;

    private double[] _best = new double[256];
    private int[] _from = new int[256];
    private int[] _key = new int[256];

    /// <summary>Appends the tokens of <paramref name="span"/> in order; together they cover it without gap or overlap.</summary>
    /// <param name="matches">All lexicon matches inside the span, by start.</param>
    public void Segment(string folded, TextSpan span, ReadOnlySpan<LexiconMatch> matches, List<Token> into)
    {
        var m = 0;
        var i = span.Start;
        while (i < span.End)
        {
            if (IsHan(folded[i]))
            {
                var end = i + 1;
                while (end < span.End && IsHan(folded[end]))
                {
                    end++;
                }

                while (m < matches.Length && matches[m].Start < i)
                {
                    m++;
                }

                var last = m;
                while (last < matches.Length && matches[last].Start < end)
                {
                    last++;
                }

                CutHan(i, end, matches[m..last], into);
                m = last;
                i = end;
            }
            else
            {
                i = CutOther(folded, i, span.End, into);
            }
        }
    }

    internal static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '〇' or '々' or >= '\uf900' and <= '\ufaff';

    private void CutHan(int start, int end, ReadOnlySpan<LexiconMatch> matches, List<Token> into)
    {
        var length = end - start;
        Reserve(length + 1);
        Array.Fill(_best, double.PositiveInfinity, 0, length + 1);
        _best[0] = 0;
        var m = 0;
        for (var at = 0; at < length; at++)
        {
            Offer(at, at + 1, _best[at] + UnknownCost, -1);
            for (; m < matches.Length && matches[m].Start == start + at; m++)
            {
                var cost = lexicon.Cost(matches[m].Key);
                if (!float.IsNaN(cost) && matches[m].End <= end)
                {
                    Offer(at, matches[m].End - start, _best[at] + cost, matches[m].Key);
                }
            }
        }

        var first = into.Count;
        for (var at = length; at > 0; at = _from[at])
        {
            into.Add(new Token(start + _from[at], start + at, _key[at], _key[at] < 0 ? TokenKind.Unknown : TokenKind.Word));
        }

        into.Reverse(first, into.Count - first);
    }

    private void Offer(int from, int to, double cost, int key)
    {
        if (cost < _best[to])
        {
            _best[to] = cost;
            _from[to] = from;
            _key[to] = key;
        }
    }

    private int CutOther(string folded, int start, int limit, List<Token> into)
    {
        var c = folded[start];
        var end = start + 1;
        TokenKind kind;
        if (char.IsWhiteSpace(c))
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
        into.Add(new Token(start, end, key, kind));
        return end;
    }

    private static bool IsLetter(string text, int i) => (char.IsLetter(text, i) || char.GetUnicodeCategory(text, i) is System.Globalization.UnicodeCategory.NonSpacingMark) && !IsHan(text[i]);

    private void Reserve(int size)
    {
        if (_best.Length < size)
        {
            _best = new double[size * 2];
            _from = new int[size * 2];
            _key = new int[size * 2];
        }
    }
}
