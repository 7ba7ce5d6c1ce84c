using Stemma.Quantities.Numerals;
using Stemma.Text;
using Stemma.Times.Lexicon;

namespace Stemma.Times.Parsing;

/// <summary>Reads one time expression, without ranges, at an offset.</summary>
/// <remarks>Each construction has its parser; this one knows only which may follow which.</remarks>
internal static class PhraseParser
{
    private static readonly CharacterSet Openers = CharacterSet.Where(static c => HanDigits.Opens(c) || c is '第' or 'q' or '过' or '最' or '未' or '今' or '半' or '多' or '本');
    private static readonly TimeWordKinds Days = TimeWordKinds.Of(TimeWordKind.Day, TimeWordKind.DayContext);
    private static readonly TimeWordKinds Loose = TimeWordKinds.Of(TimeWordKind.SeasonOfYear, TimeWordKind.YearEdge, TimeWordKind.YearMiddle, TimeWordKind.MonthEdge, TimeWordKind.Set);

    /// <summary>The expression at <paramref name="at"/>, or false where none starts.</summary>
    public static bool TryRead(TimeText text, int at, out TimePhrase phrase)
    {
        phrase = new TimePhrase(at);
        var end = Date(text, at, ref phrase);
        if (end > 0)
        {
            phrase.End = end;
            if (phrase.HasDay)
            {
                phrase.End = Bracket(text, phrase.End, ref phrase);
                phrase.End = ClockParser.ReadBehindDate(text, phrase.End, ref phrase);
                phrase.End = Bracket(text, phrase.End, ref phrase);
            }

            return true;
        }

        phrase = new TimePhrase(at);
        end = Word(text, at, ref phrase);
        if (end < 0)
        {
            end = ClockParser.ReadAlone(text, at, ref phrase);
        }

        if (end < 0)
        {
            end = ClockParser.ReadPartOfToday(text, at, ref phrase);
        }

        if (end < 0)
        {
            end = DurationParser.Read(text, at, ref phrase);
        }

        phrase.End = Math.Max(end, at);
        return end > 0;
    }

    /// <summary>Whether an expression may start with the character although no word of times starts there.</summary>
    public static bool Opens(char c) => Openers.Contains(c);

    private static int Date(TimeText text, int at, ref TimePhrase phrase)
    {
        if (text.Word(at, Days, out var day) is > 0 and var dayEnd)
        {
            phrase.Day = new Component(day.Kind == TimeWordKind.Day ? Origin.Clock : Origin.Context, day.Value);
            return dayEnd;
        }

        if (DayParser.ReadWeek(text, at, ref phrase) is > 0 and var weekEnd)
        {
            return BehindWeekday(text, weekEnd, ref phrase);
        }

        var end = YearParser.Read(text, at, ref phrase);
        if (end > 0)
        {
            return phrase.Part == Part.Years ? end : BehindYear(text, end, ref phrase);
        }

        end = MonthParser.Read(text, at, ref phrase);
        if (end > 0)
        {
            return BehindMonth(text, end, ref phrase);
        }

        end = DayParser.Read(text, at, behindMonth: false, ref phrase);
        return end > 0 ? BehindDay(text, end, ref phrase) : MonthParser.ReadYearPart(text, at, ref phrase);
    }

    private static int BehindYear(TimeText text, int end, ref TimePhrase phrase)
    {
        var next = text.SkipBlank(end);
        next = text.At(next) == '的' ? next + 1 : next;
        if (MonthParser.Read(text, next, ref phrase) is > 0 and var month)
        {
            return BehindMonth(text, month, ref phrase);
        }

        if (Festival(text, next, ref phrase) is > 0 and var festival)
        {
            return festival;
        }

        if (MonthParser.ReadYearPart(text, next, ref phrase) is > 0 and var part)
        {
            return part;
        }

        if (MonthParser.ReadYearEdge(text, end, ref phrase) is > 0 and var edge)
        {
            return edge;
        }

        return text.Has(end, "晚些时候") || text.Has(end, "早些时候") || text.Has(end, "稍早时候") || text.Has(end, "稍晚时候") ? end + 4 : end;
    }

    /// <summary>明年元旦, 去年圣诞节: a day with the same date each year.</summary>
    private static int Festival(TimeText text, int at, ref TimePhrase phrase)
    {
        var (month, day, length) = text.Has(at, "元旦") ? (1, 1, 2) : text.Has(at, "圣诞节") ? (12, 25, 3) : text.Has(at, "圣诞") ? (12, 25, 2) : text.Has(at, "平安夜") ? (12, 24, 3)
            : text.Has(at, "跨年夜") ? (12, 31, 3) : text.Has(at, "情人节") ? (2, 14, 3) : text.Has(at, "五一") ? (5, 1, 2) : text.Has(at, "劳动节") ? (5, 1, 3)
            : text.Has(at, "儿童节") ? (6, 1, 3) : text.Has(at, "妇女节") ? (3, 8, 3) : text.Has(at, "愚人节") ? (4, 1, 3) : text.Has(at, "万圣节") ? (10, 31, 3) : (0, 0, 0);
        if (length == 0)
        {
            return -1;
        }

        (phrase.Month, phrase.Day) = (Component.Stated(month), Component.Stated(day));
        return at + length;
    }

    private static int BehindMonth(TimeText text, int end, ref TimePhrase phrase)
    {
        if (DayParser.Read(text, text.SkipBlank(end), behindMonth: true, ref phrase) is > 0 and var day)
        {
            return BehindDay(text, day, ref phrase);
        }

        var next = text.At(end) == '的' ? end + 1 : text.SkipBlank(end);
        return MonthParser.ReadMonthPart(text, next, ref phrase) is > 0 and var part ? part : end;
    }

    /// <summary>9月14日星期一, with or without a comma.</summary>
    private static int BehindDay(TimeText text, int end, ref TimePhrase phrase)
    {
        var next = text.SkipBlank(text.At(end) == ',' ? end + 1 : end);
        var weekday = phrase;
        if (DayParser.ReadWeek(text, next, ref weekday) is > 0 and var behind && weekday.Weekday > 0 && !weekday.Week.IsSaid)
        {
            phrase.Weekday = weekday.Weekday;
            return behind;
        }

        return end;
    }

    /// <summary>周二11月5日, 周四7日.</summary>
    private static int BehindWeekday(TimeText text, int end, ref TimePhrase phrase)
    {
        if (phrase.Weekday == 0)
        {
            return text.At(end) is '初' ? end + 1 : end;
        }

        var day = new TimePhrase(end);
        if (char.IsAsciiDigit(text.At(end)) && Stated(text, end, ref day) is > 0 and var behind)
        {
            Take(day, ref phrase);
            return behind;
        }

        return end;
    }

    /// <summary>周五（15日）, 11月5日（周二）, 今天（5日）: one day, said twice.</summary>
    private static int Bracket(TimeText text, int end, ref TimePhrase phrase)
    {
        var open = text.SkipBlank(end);
        if (text.At(open) != '(')
        {
            return end;
        }

        var inner = new TimePhrase(open + 1);
        var start = text.SkipBlank(open + 1);
        var behind = Stated(text, start, ref inner);
        if (behind < 0)
        {
            inner = new TimePhrase(start);
            behind = DayParser.ReadWeek(text, start, ref inner);
        }

        if (behind < 0)
        {
            return end;
        }

        behind = ClockParser.ReadBehindDate(text, behind, ref inner);
        if (text.At(behind) != ')' || !inner.HasDay)
        {
            return end;
        }

        Take(inner, ref phrase);
        return behind + 1;
    }

    /// <summary>A day that is stated in numbers; the offset behind it, or -1.</summary>
    private static int Stated(TimeText text, int at, ref TimePhrase phrase)
    {
        var i = YearParser.Read(text, at, ref phrase) is > 0 and var year && phrase.Part == Part.None ? text.SkipBlank(year) : at;
        i = MonthParser.Read(text, i, ref phrase) is > 0 and var month ? text.SkipBlank(month) : i;
        return DayParser.Read(text, i, phrase.Month.IsSaid, ref phrase);
    }

    private static void Take(in TimePhrase inner, ref TimePhrase phrase)
    {
        if (inner.Day.Origin == Origin.Stated)
        {
            phrase.Day = inner.Day;
            phrase.Month = inner.Month.IsSaid ? inner.Month : phrase.Month;
            phrase.Year = inner.Year.IsSaid ? inner.Year : phrase.Year;
            phrase.Week = default;
        }

        phrase.Weekday = phrase.Weekday == 0 ? inner.Weekday : phrase.Weekday;
        (phrase.Hour, phrase.Minute) = phrase.Hour < 0 ? (inner.Hour, inner.Minute) : (phrase.Hour, phrase.Minute);
    }

    private static int Word(TimeText text, int at, ref TimePhrase phrase)
    {
        if (text.Word(at, Loose, out var word) is not (> 0 and var end))
        {
            return -1;
        }

        switch (word.Kind)
        {
            case TimeWordKind.SeasonOfYear:
                phrase.Year = new Component(Origin.Clock, (word.Value % 10) - 5);
                (phrase.Part, phrase.PartValue) = (Part.Season, word.Value / 10);
                break;
            case TimeWordKind.YearEdge:
                phrase.Year = new Component(Origin.Clock, 0);
                phrase.Month = text.At(end - 1) is '底' or '末' or '终' ? Component.Stated(12) : phrase.Month;
                break;
            case TimeWordKind.YearMiddle:
                phrase.Year = new Component(Origin.Clock, 0);
                phrase.Month = Component.Stated(6);
                break;
            case TimeWordKind.MonthEdge:
                phrase.Month = new Component(Origin.Clock, 0);
                break;
            default:
                phrase.IsSet = true;
                if (text.At(end - 1) == '周' && DayParser.ReadWeek(text, end - 1, ref phrase) is > 0 and var weekday)
                {
                    phrase.Week = default;
                    return weekday;
                }

                break;
        }

        return end;
    }
}
