using Stemma.Quantities.Numerals;
using Stemma.Text.Lexicons;
using Stemma.Times.Lexicon;
using Stemma.Times.Parsing;

namespace Stemma.Times;

/// <summary>Keeps out what only looks like a time.</summary>
internal static class TimeFilter
{
    private static readonly TimeWordKinds Names = TimeWordKinds.Of(TimeWordKind.Name);

    /// <summary>The end of a name or fixed phrase at <paramref name="at"/> that holds no time (今日俄罗斯, 星期日泰晤士报), or -1.</summary>
    public static int Blocked(TimeText view, int at) => view.Word(at, Names, out _);

    /// <summary>Whether the phrase is a time where it stands.</summary>
    public static bool Accepts(TimeText view, in TimePhrase phrase)
    {
        var first = view.At(phrase.Start);
        var before = view.At(phrase.Start - 1);
        if (char.IsAsciiDigit(first) && (char.IsAsciiLetterOrDigit(before) || (before is '.' or ',' or '/' && char.IsAsciiDigit(view.At(phrase.Start - 2)))))
        {
            return false;
        }

        // 第三年 is an ordinal, 百分之三十日 no day, and 二十五日 does not begin at 五.
        var numeral = char.IsAsciiDigit(first) || HanDigits.Digit(first) >= 0 || HanDigits.SmallUnit(first) > 0;
        if (numeral && (before == '第' || HanDigits.Digit(before) >= 0 || HanDigits.SmallUnit(before) > 0 || HanDigits.BigUnit(before) > 0))
        {
            return false;
        }

        // In 即日本海, the last character begins another word.
        if (!numeral && view.At(phrase.End - 1) == '日' && view.At(phrase.End) == '本' && view.At(phrase.End + 1) is not ('报' or '台' or '社' or '刊' or '院' or '周' or '月'))
        {
            return false;
        }

        return !(numeral && NameAt(view, phrase));
    }

    /// <summary>Whether a name of the gazetteer covers the phrase and more (五月花号).</summary>
    private static bool NameAt(TimeText view, in TimePhrase phrase)
    {
        if (phrase.Year.IsSaid)
        {
            return false;
        }

        foreach (var match in view.Text.MatchesAt(phrase.Start))
        {
            if (match.End > phrase.End && view.Text.Lexicon.Payload(match, LexiconTag.Name) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
