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
        if (numeral && (before == '第' || (!char.IsAsciiDigit(first) && (HanDigits.Digit(before) >= 0 || HanDigits.SmallUnit(before) > 0 || HanDigits.BigUnit(before) > 0 || (before == '、' && HanDigits.Digit(view.At(phrase.Start - 2)) > 0 && phrase.Part == Part.Distance)))))
        {
            return false;
        }

        if (!numeral && IsNowadays(view, phrase))
        {
            return false;
        }

        // In 即日本海, the last character begins another word.
        if (!numeral && view.At(phrase.End - 1) == '日' && view.At(phrase.End) == '本' && view.At(phrase.End + 1) is not ('报' or '台' or '社' or '刊' or '院' or '周' or '月'))
        {
            return false;
        }

        return !(numeral && (NameAt(view, phrase) || IsNumberedThing(view, phrase.End)));
    }

    /// <summary>今日之中国, 到今天为止, 冬天: these days, up to now, and seasons of no year.</summary>
    private static bool IsNowadays(TimeText view, in TimePhrase phrase)
    {
        if (phrase.Day is { Origin: Origin.Clock, Value: 0 })
        {
            return view.Has(phrase.End, "之") || (view.Has(phrase.End, "为止") && view.At(phrase.Start - 1) is '到' or '至') || view.Has(phrase.End, "的世界") || view.Has(phrase.End, "的中国") || view.Has(phrase.End, "的社会") || view.Has(phrase.End, "的年轻人");
        }

        // 冬天 alone is said of any winter; 夏季, 今年夏天 and 熬过冬天 are of this year.
        return phrase.Part == Part.Season && !phrase.Year.IsSaid && view.At(phrase.End - 1) == '天' && phrase.End - phrase.Start == 2 && view.At(phrase.Start - 1) is not ('过' or '入' or '来');
    }

    /// <summary>3号机组, 1至3号机组: the number of a thing, not a day.</summary>
    private static bool IsNumberedThing(TimeText view, int end)
    {
        var at = end;
        if (view.At(at - 1) != '号')
        {
            at = view.SkipBlank(at);
            if (view.At(at) is not ('至' or '到' or '-' or '~' or '、' or '和'))
            {
                return false;
            }

            for (at = view.SkipBlank(at + 1); char.IsAsciiDigit(view.At(at)); at++)
            {
            }

            if (view.At(at) != '号')
            {
                return false;
            }

            at++;
        }

        return view.Has(at, "机") || view.Has(at, "楼") || view.Has(at, "线") || view.Has(at, "门") || view.Has(at, "馆") || view.Has(at, "院") || view.Has(at, "井") || view.Has(at, "炉") || view.Has(at, "球")
            || view.Has(at, "车") || view.Has(at, "房") || view.Has(at, "文件") || view.Has(at, "法令") || view.Has(at, "令") || view.Has(at, "决议") || view.Has(at, "提案") || view.Has(at, "公路") || view.Has(at, "高速")
            || view.Has(at, "种子") || view.Has(at, "选手") || view.Has(at, "航站") || view.Has(at, "火箭") || view.Has(at, "卫星") || view.Has(at, "泳道") || view.Has(at, "反应堆") || view.Has(at, "电站") || view.Has(at, "泊位");
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
