using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Names of counties, towns and villages that no list has, told by the place before them and by their last word.</summary>
internal static class LocalNames
{
    /// <summary>Characters of the longest name of a county or town before its last word.</summary>
    private const int LongestLocal = 3;

    /// <summary>Segmentation cost below which a word is too common to be a town's name.</summary>
    private const float CommonWord = 11;

    /// <summary>The name of a county, town or village that no list has, directly behind the place in which it lies (延安志丹县, 宜宾市南溪区); empty where there is none.</summary>
    public static TextSpan Before(TokenizedText text, NameEnds names, TextSpan suffix)
    {
        for (var length = 2; length <= LongestLocal; length++)
        {
            var start = suffix.Start - length;
            if (start <= 0 || !Segmenter.IsHan(text.Source.Folded[start]) || !Segmenter.IsHan(text.Source.Folded[suffix.Start - 1]))
            {
                break;
            }

            if (names.EndingAt(start) is { Type: EntityType.Place } && text.IsTokenBoundary(start) && !Ordinary(text, start, suffix.Start))
            {
                return new TextSpan(start, suffix.End);
            }
        }

        return default;
    }

    /// <summary>Whether a word between that no name is made of stands there (北京市每个区, 湖北的县).</summary>
    private static bool Ordinary(TokenizedText text, int start, int end)
    {
        for (var t = text.TokenAt(start); t >= 0 && t < text.Tokens.Count && text.Tokens[t].Start < end; t++)
        {
            if (text.Tokens[t] is not { Kind: TokenKind.Word or TokenKind.Unknown } token
                || (token.Key >= 0 && (text.Lexicon.PartOfSpeech(token.Key) is "r" or "m" or "q" or "c" or "p" or "u" or "uj" or "ul" or "d" or "f" or "mq" or "b" || text.Source.Folded[token.Start] is '的' or '各' or '等' or '全' or '省' or '市' or '县' or '区' || (token.Length > 1 && text.Lexicon.PartOfSpeech(token.Key) is ['v', ..] or "n" or "a" or "t" && text.Lexicon.Cost(token.Key) < CommonWord))))
            {
                return true;
            }
        }

        return false;
    }
}
