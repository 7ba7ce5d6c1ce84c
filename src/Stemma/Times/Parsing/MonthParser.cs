using Stemma.Times.Lexicon;

namespace Stemma.Times.Parsing;

/// <summary>Months and the parts of a year and of a month: 5月份, 上月, 第三季度, 上半年, 今年春季, 10月上旬, 月底, 11月第三周.</summary>
internal static class MonthParser
{
    private static readonly TimeWordKinds Words = TimeWordKinds.Of(TimeWordKind.Month, TimeWordKind.MonthContext);
    private static readonly TimeWordKinds YearParts = TimeWordKinds.Of(TimeWordKind.Season, TimeWordKind.Half);
    private static readonly TimeWordKinds Thirds = TimeWordKinds.Of(TimeWordKind.Third);

    /// <summary>Reads a month at <paramref name="at"/>; the offset behind it, or -1.</summary>
    public static int Read(TimeText text, int at, ref TimePhrase phrase)
    {
        if (text.Word(at, Words, out var word) is > 0 and var end)
        {
            phrase.Month = new Component(word.Kind == TimeWordKind.Month ? Origin.Clock : Origin.Context, word.Value);
            return end;
        }

        var number = CalendarNumber.Read(text.Folded, at, out var value, out _);
        if (number < 0 || value is < 1 or > 12)
        {
            return -1;
        }

        var unit = UnitNumber.FindUnit(text, number, '月', '月', out var elliptical);
        if (unit < 0)
        {
            return -1;
        }

        phrase.Month = Component.Stated(value);
        return elliptical ? unit : text.At(unit) == '份' ? unit + 1 : unit;
    }

    /// <summary>Reads a part of the year that stands behind a year, or alone where it can; the offset behind it, or -1.</summary>
    public static int ReadYearPart(TimeText text, int at, ref TimePhrase phrase)
    {
        if (text.Word(at, YearParts, out var word) is > 0 and var end)
        {
            (phrase.Part, phrase.PartValue) = word.Kind == TimeWordKind.Season ? (Part.Season, word.Value) : (Part.Months, word.Value == 1 ? 106 : 712);
            return end;
        }

        return Quarter(text, at, ref phrase);
    }

    /// <summary>Reads 初, 底, 春 and the like, which only count directly behind a year; the offset behind them, or -1.</summary>
    public static int ReadYearEdge(TimeText text, int at, ref TimePhrase phrase)
    {
        switch (text.At(at))
        {
            case '底' or '末' when phrase.Year.Origin == Origin.Stated:
                // 2021年底 is its December; 今年底 and 去年底 tell the year.
                phrase.Month = Component.Stated(12);
                return at + 1;
            case '初' or '底' or '末':
                return at + 1;
            case '年' when text.At(at + 1) is '底' or '末' or '终':
                phrase.Month = Component.Stated(12);
                return at + 2;
            case '年' when text.At(at + 1) is '初':
                return at + 2;
            case '年' or '中' when text.Has(at, "年中") || text.HasToken(at, "中"):
                phrase.Month = Component.Stated(6);
                return at + (text.At(at) == '年' ? 2 : 1);
            case '春' or '夏' or '秋' or '冬' when text.At(at + 1) is not ('节' or '运' or '晚' or '耕' or '奥'):
                phrase.Part = Part.Season;
                phrase.PartValue = text.At(at) switch { '春' => 3, '夏' => 6, '秋' => 9, _ => 12 };
                return at + 1;
            default:
                return FirstMonths(text, at, ref phrase);
        }
    }

    /// <summary>Reads a part of the month directly behind it; the offset behind it, or -1.</summary>
    public static int ReadMonthPart(TimeText text, int at, ref TimePhrase phrase)
    {
        if (text.Word(at, Thirds, out var third) is > 0 and var end)
        {
            (phrase.Part, phrase.PartValue) = (Part.Third, third.Value);
            return end;
        }

        if (text.Has(at, "上半月") || text.Has(at, "下半月"))
        {
            (phrase.Part, phrase.PartValue) = (Part.HalfMonth, text.At(at) == '上' ? 1 : 2);
            return at + 3;
        }

        if (text.At(at) is '初' or '底' or '末' || text.HasToken(at, "中"))
        {
            return at + 1;
        }

        if (text.At(at) == '第' && CalendarNumber.Read(text.Folded, at + 1, out var week, out _) is > 0 and var weekEnd && week is >= 1 and <= 5)
        {
            var unit = text.At(weekEnd) == '个' ? weekEnd + 1 : weekEnd;
            var length = text.At(unit) == '周' ? 1 : text.Has(unit, "星期") || text.Has(unit, "礼拜") ? 2 : 0;
            if (length > 0)
            {
                (phrase.Part, phrase.PartValue) = (Part.Week, week);
                return unit + length;
            }
        }

        return -1;
    }

    /// <summary>第三季度, 三季度, 第四季, Q3.</summary>
    private static int Quarter(TimeText text, int at, ref TimePhrase phrase)
    {
        var ordinal = text.At(at) is '第' or 'q';
        var number = ordinal ? at + 1 : at;
        var end = CalendarNumber.Read(text.Folded, number, out var value, out _);
        if (end != number + 1 || value is < 1 or > 4)
        {
            return -1;
        }

        if (text.At(at) == 'q')
        {
            (phrase.Part, phrase.PartValue) = (Part.Months, QuarterMonths(value, value));
            return char.IsAsciiLetterOrDigit(text.At(end)) || char.IsAsciiLetterOrDigit(text.At(at - 1)) ? -1 : end;
        }

        end = text.SkipBlank(end);
        if (text.At(end) != '季' || text.At(end + 1) is '军' or '节' || (!ordinal && (text.At(end + 1) != '度' || DayParser.CountsUnits(text.TokenBefore(at)))))
        {
            return -1;
        }

        (phrase.Part, phrase.PartValue) = (Part.Months, QuarterMonths(value, value));
        return text.At(end + 1) == '度' ? end + 2 : end + 1;
    }

    /// <summary>前10个月, 前三季度, 头两个月: from January through the last counted month.</summary>
    private static int FirstMonths(TimeText text, int at, ref TimePhrase phrase)
    {
        if (text.At(at) is not ('前' or '头' or '首'))
        {
            return -1;
        }

        var start = text.SkipBlank(at + 1);
        var end = text.At(start) == '两' ? start + 1 : CalendarNumber.Read(text.Folded, start, out _, out _);
        if (end < 0)
        {
            return -1;
        }

        var value = 2;
        if (text.At(start) != '两')
        {
            _ = CalendarNumber.Read(text.Folded, start, out value, out _);
        }

        end = text.SkipBlank(end);
        var unit = text.At(end) == '个' ? end + 1 : end;
        if (text.At(unit) == '月' && unit > end && value is >= 1 and <= 12)
        {
            (phrase.Part, phrase.PartValue) = (Part.Months, 100 + value);
            return unit + 1;
        }

        if (text.At(unit) == '季' && value is >= 1 and <= 4)
        {
            (phrase.Part, phrase.PartValue) = (Part.Months, QuarterMonths(1, value));
            return text.At(unit + 1) == '度' ? unit + 2 : unit + 1;
        }

        return -1;
    }

    private static int QuarterMonths(int first, int last) => (((first * 3) - 2) * 100) + (last * 3);
}
