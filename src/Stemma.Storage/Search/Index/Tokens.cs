using System.Globalization;
using System.Text;

namespace Stemma.Storage.Search.Index;

/// <summary>A unit of text that can be found: one character of Chinese (or kana, hangul), or one word of letters and digits.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset behind its last code unit.</param>
/// <param name="Position">Number in the text; of two that touch or have only spaces between, it differs by one, else by more.</param>
/// <param name="IsCharacter">Whether it is a single character.</param>
internal readonly record struct Token(int Start, int End, int Position, bool IsCharacter);

/// <summary>Cuts folded text into <see cref="Token"/>s; query and text are cut alike.</summary>
internal static class Tokens
{
    /// <summary>Longest word that is kept whole; what is longer is cut, so that no text can make terms without bound.</summary>
    private const int LongestWord = 40;

    /// <summary>The tokens of a folded text, in order.</summary>
    public static List<Token> Of(string folded)
    {
        var tokens = new List<Token>(folded.Length);
        var position = 0;
        for (var i = 0; i < folded.Length;)
        {
            var c = folded[i];
            if (IsIdeograph(c))
            {
                tokens.Add(new Token(i, i + 1, position++, true));
                i++;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < folded.Length && char.IsLowSurrogate(folded[i + 1]))
            {
                if (Rune.IsLetterOrDigit(new Rune(c, folded[i + 1])))
                {
                    tokens.Add(new Token(i, i + 2, position, true));
                }

                position++;
                i += 2;
            }
            else if (char.IsLetterOrDigit(c))
            {
                var end = i + 1;
                while (end < folded.Length && end - i < LongestWord && IsWordPart(folded[end]))
                {
                    end++;
                }

                tokens.Add(new Token(i, end, position++, false));
                i = end;
            }
            else
            {
                // Spaces do not part a phrase, marks and line ends do.
                position += char.IsWhiteSpace(c) && c is not ('\n' or '\r') ? 0 : 1;
                i++;
            }
        }

        return tokens;
    }

    private static bool IsWordPart(char c) => !IsIdeograph(c) && !char.IsSurrogate(c) && (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Han (with its extension A and compatibility forms), kana, bopomofo, hangul: scripts that are searched by characters.</summary>
    private static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\u3005' and <= '\u3007' or >= '\u3041' and <= '\u31BF' or >= '\uAC00' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF';
}
