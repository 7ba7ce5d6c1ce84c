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
    /// <param name="folded">The look-up form of the text.</param>
    /// <param name="span">The block.</param>
    /// <param name="tokens">Receives the tokens.</param>
    /// <param name="matches">Receives every key with a tag, by start, then by length; plain words serve segmentation only.</param>
    public void Segment(string folded, TextSpan span, List<Token> tokens, List<LexiconMatch> matches)
    {
        var i = span.Start;
        while (i < span.End)
        {
            var end = i + 1;
            if (IsHan(folded[i]))
            {
                while (end < span.End && IsHan(folded[end]))
                {
                    end++;
                }

                CutHan(folded, i, end, span.End, tokens, matches);
            }
            else
            {
                end = CutOther(folded, i, span.End, tokens);
                for (var at = i; at < end; at++)
                {
                    for (var walk = lexicon.Walk(folded, at, span.End); walk.Next();)
                    {
                        Keep(at, walk, lexicon.Info(walk.Key), matches);
                    }
                }
            }

            i = end;
        }
    }

    internal static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '〇' or '々' or >= '\uf900' and <= '\ufaff';

    private static void Keep(int start, in LexiconWalk walk, Lexicon.KeyInfo info, List<LexiconMatch> matches)
    {
        if (!info.Tags.IsEmpty)
        {
            matches.Add(new LexiconMatch(start, walk.End, walk.Key, info.Tags));
        }
    }

    /// <summary>One walk from each offset serves both: its keys are edges of the word graph, and those with a tag are matches.</summary>
    private void CutHan(string folded, int start, int end, int limit, List<Token> into, List<LexiconMatch> matches)
    {
        var length = end - start;
        Reserve(length + 1);
        Array.Fill(_best, double.PositiveInfinity, 0, length + 1);
        _best[0] = 0;
        for (var at = 0; at < length; at++)
        {
            Offer(at, at + 1, _best[at] + UnknownCost, -1);
            for (var walk = lexicon.Walk(folded, start + at, limit); walk.Next();)
            {
                var info = lexicon.Info(walk.Key);
                Keep(start + at, walk, info, matches);
                if (!float.IsNaN(info.Cost) && walk.End <= end)
                {
                    Offer(at, walk.End - start, _best[at] + info.Cost, walk.Key);
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
