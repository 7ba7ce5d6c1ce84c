using Stemma.Times.Lexicon;

namespace Stemma.Times.Parsing;

/// <summary>Days of the month and days of the week: 8日, 30号, 周四, 上周五, 下个星期天, 本周末.</summary>
internal static class DayParser
{
    private static readonly TimeWordKinds Weeks = TimeWordKinds.Of(TimeWordKind.Week, TimeWordKind.WeekContext);
    private static readonly TimeWordKinds Weekdays = TimeWordKinds.Of(TimeWordKind.Weekday, TimeWordKind.Weekend);

    /// <summary>Reads a day of the month at <paramref name="at"/>; the offset behind it, or -1.</summary>
    /// <param name="behindMonth">Whether a month stands before it, which rules out lengths of time and house numbers.</param>
    public static int Read(TimeText text, int at, bool behindMonth, ref TimePhrase phrase)
    {
        var number = CalendarNumber.Read(text.Folded, at, out var value, out var isHan);
        if (number < 0 || value is < 1 or > 31)
        {
            return -1;
        }

        var unit = UnitNumber.FindUnit(text, number, '日', '号', out var elliptical);
        if (unit < 0 || !IsDay(text, at, number, unit, elliptical, behindMonth, isHan, value))
        {
            return -1;
        }

        phrase.Day = Component.Stated(value);
        return unit;
    }

    /// <summary>Reads a weekday, a week, or a weekend; the offset behind it, or -1.</summary>
    public static int ReadWeek(TimeText text, int at, ref TimePhrase phrase)
    {
        if (text.Word(at, Weeks, out var week) is > 0 and var end)
        {
            phrase.Week = new Component(week.Kind == TimeWordKind.Week ? Origin.Clock : Origin.Context, week.Value);
            return BehindWeek(text, end, ref phrase);
        }

        if (text.Word(at, Weekdays, out var day) is not (> 0 and var dayEnd))
        {
            return -1;
        }

        if (day.Kind == TimeWordKind.Weekend)
        {
            phrase.Part = Part.Weekend;
            return dayEnd;
        }

        // 一周三次 and 每周五天 count, they name no day.
        if (Counts(text, dayEnd - 1) || (Quantities.Numerals.HanDigits.Digit(text.At(at - 1)) > 0 && text.At(at) == '周'))
        {
            return -1;
        }

        phrase.Weekday = day.Value;
        return dayEnd;
    }

    private static int BehindWeek(TimeText text, int end, ref TimePhrase phrase)
    {
        var day = text.At(end) switch
        {
            '一' => 1,
            '二' => 2,
            '三' => 3,
            '四' => 4,
            '五' => 5,
            '六' => 6,
            '日' when text.At(end + 1) != '本' || text.At(end + 2) is '报' or '台' => 7,
            '天' => 7,
            _ => 0,
        };
        if (day > 0 && !Counts(text, end))
        {
            phrase.Weekday = day;
            return end + 1;
        }

        if (text.At(end) == '末')
        {
            phrase.Part = Part.Weekend;
            return end + 1;
        }

        var second = text.At(end) == '的' ? end + 1 : end;
        if (text.Word(second, Weekdays, out var word) is > 0 and var wordEnd)
        {
            (phrase.Weekday, phrase.Part) = word.Kind == TimeWordKind.Weekend ? (0, Part.Weekend) : (word.Value, Part.None);
            return wordEnd;
        }

        // 本周刊 is this weekly and no week.
        return text.Text.IsTokenBoundary(end) ? end : -1;
    }

    /// <summary>Whether the numeral at <paramref name="at"/> counts or belongs to a word (本周一项决议, 上周一直) and so is no weekday.</summary>
    private static bool Counts(TimeText text, int at)
    {
        var next = text.At(at + 1);
        if (next is '个' or '名' or '次' or '项' or '篇' or '位' or '场' or '条' or '份' or '种' or '家' or '支' or '艘' or '架' or '件' or '封')
        {
            return true;
        }

        return text.At(at) == '一' && next is '直' or '致' or '共' or '连' or '再' or '度' or '边' or '些' or '系' or '举' or '番' or '样' or '般' or '切' or '定' or '度';
    }

    private static bool IsDay(TimeText text, int at, int numberEnd, int unit, bool elliptical, bool behindMonth, bool isHan, int value)
    {
        if (elliptical)
        {
            return !isHan || behindMonth;
        }

        var next = text.At(unit);
        var isHao = text.At(unit - 1) == '号';
        if (!isHao && (next is '元' or '圆' or '币' || (next == '本' && text.At(unit + 1) is not ('台' or '报' or '周' or '月' or '网' or '地' or '院' or '案' or '次' or '届' or '社' or '刊' or '人'))))
        {
            return false;
        }

        if (behindMonth)
        {
            return true;
        }

        if (isHao)
        {
            return !isHan && HouseNumber(text, at, next);
        }

        if (next is '内' or '游' or '程' || (next == '之' && text.At(unit + 1) == '内') || (next is '后' or '来' && value < 8))
        {
            return false;
        }

        return !(isHan && value < 10 && numberEnd - at == 1 && next is '的' or '前' or '后') && !CountsUnits(text.TokenBefore(at));
    }

    /// <summary>Whether the word before makes an amount out of a number: 连续3日, 为期5日.</summary>
    internal static bool CountsUnits(ReadOnlySpan<char> before) => before is "为期" or "连续" or "一连" or "近" or "第" or "逾" or "超过" or "达" or "长达" or "约" or "大约" or "每" or "这" or "前" or "后" or "过去"
        or "未来" or "最近" or "至少" or "整整" or "隔" or "不到" or "仅" or "短短" or "历时" or "拘留" or "隔离" or "停课" or "停工" or "停职" or "禁足" or "监禁" or "停牌" or "休市";

    /// <summary>True for 30号 as a day; false for streets, lines, buildings and ships.</summary>
    private static bool HouseNumber(TimeText text, int at, char next) =>
        text.At(at - 1) is not ('街' or '路' or '道' or '巷' or '弄' or '第' or '楼' or '室' or '-' or '村' or '院' or '船' or '台' or '字')
        && next is not ('线' or '楼' or '文' or '机' or '令' or '院' or '决' or '提' or '公' or '案' or '店' or '房' or '码' or '人' or '病' or '种' or '牢' or '仓' or '车' or '艇' or '舰' or '法' or '球' or '选' or '馆' or '门' or '航' or '桌' or '商' or '场' or '矿' or '井' or '卫' or '火' or '飞' or '嫌' or '被' or '站')
        && !char.IsAsciiLetter(text.At(at - 1));
}
