namespace Stemma.Reading.WebPages;

/// <summary>How much prose a text holds.</summary>
internal static class TextMeasure
{
    /// <summary>Weight of one Han character, kana or Hangul syllable against a Latin letter: Chinese says in one character what English says in about three.</summary>
    public const int WideCharacter = 3;

    /// <summary>Weighted characters without white space, and commas and full stops of any script.</summary>
    public static (int Length, int Commas) Of(ReadOnlySpan<char> text)
    {
        var length = 0;
        var commas = 0;
        foreach (var c in text)
        {
            if (c <= ' ' || c == '\u00A0' || c == '\u3000')
            {
                continue;
            }

            length += c >= '\u2E80' && (c < '\uD800' || c >= '\uF900') ? WideCharacter : 1;
            if (c is ',' or '，' or '、' or '。' or '،' or '；' or '﹐')
            {
                commas++;
            }
        }

        return (length, commas);
    }
}
