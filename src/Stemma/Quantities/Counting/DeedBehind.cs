using Stemma.Quantities.Lexicon;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Counting;

/// <summary>What those who are counted do, where they are called nothing else (数千人在广场示威), and what is done so many times (两次访问中国).</summary>
internal static class DeedBehind
{
    /// <summary>Characters of the longest predicate that is told whole.</summary>
    private const int Longest = 14;

    /// <summary>Characters from the number to the verb, over adverbs and complements.</summary>
    private const int Farthest = 24;

    /// <summary>The predicate that starts at or behind <paramref name="at"/>: with its object where the clause ends with it, else the verb alone; null where none follows in the clause.</summary>
    public static TextSpan? Read(TokenizedText text, QuantityLexicon lexicon, int at)
    {
        if (at >= text.Source.Length || text.TokenAt(at) is not (>= 0 and var first) || text.Tokens[first].Start != at)
        {
            return null;
        }

        // 168万人中: of those counted, something else is told.
        if (text.Source.Folded[at] is '中' or '的')
        {
            return null;
        }

        for (var t = first; t < text.Tokens.Count && text.Tokens[t].Start - at <= Farthest && text.Tokens[t].Kind is not (TokenKind.Punctuation or TokenKind.Number); t++)
        {
            if (IsVerb(text, t, first) || (lexicon.Is(text, text.Tokens[t].Key, QuantityWordKind.Fate) && (t == first || IsAuxiliary(text, text.Tokens[t - 1]))))
            {
                return Whole(text, t) ?? text.Tokens[t].Span;
            }
        }

        return null;
    }

    /// <summary>The predicate with its object, where nothing else stands before the end of the clause.</summary>
    private static TextSpan? Whole(TokenizedText text, int verb)
    {
        var (start, end) = (text.Tokens[verb].Start, -1);
        for (var t = verb; t < text.Tokens.Count && text.Tokens[t].End - start <= Longest; t++)
        {
            if (text.Tokens[t].Kind == TokenKind.Punctuation)
            {
                return end > 0 ? new TextSpan(start, end) : null;
            }

            end = text.Tokens[t].End;
        }

        return null;
    }

    /// <summary>Whether the word leads to a predicate: an adverb, 将, 会.</summary>
    private static bool IsAuxiliary(TokenizedText text, Token token) =>
        text.Source.Key(token.Span) is "将会" or "将" or "会" or "可能" or "已" or "已经" or "正在" || (token.Key >= 0 && text.Lexicon.PartOfSpeech(token.Key) is "d");

    /// <summary>Whether the word is the predicate: no auxiliary, no preposition, and no verb used as a noun in a complement (在选举日之前).</summary>
    private static bool IsVerb(TokenizedText text, int index, int first)
    {
        var token = text.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Key < 0 || (token.Length < 2 && text.Source.Folded[token.Start] is not ('死' or '伤')) || text.Source.Key(token.Span) is "将会" or "将" or "会" or "可能" or "可以" or "能够" or "能" or "应该" or "必须" or "需要" or "要" or "可" or "有" or "是" or "到" or "前往")
        {
            return false;
        }

        var part = text.Lexicon.PartOfSpeech(token.Key);
        return part is "v" or "vi" or "vd" || (part.Length == 0 && WordClasses.Of(text, token) == WordClass.Verb)
            || (part == "vn" && (index == first || IsAuxiliary(text, text.Tokens[index - 1])));
    }
}
