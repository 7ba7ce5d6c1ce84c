using Stemma.Times.Lexicon;

namespace Stemma.Times.Parsing;

/// <summary>Times of day: 下午3时, 晚间8时30分, 15点半, 上午 10:30.</summary>
internal static class ClockParser
{
    private static readonly TimeWordKinds DayParts = TimeWordKinds.Of(TimeWordKind.DayPart);

    /// <summary>Reads parts of the day and a clock behind a date; the offset behind them, <paramref name="at"/> where none follow.</summary>
    public static int ReadBehindDate(TimeText text, int at, ref TimePhrase phrase)
    {
        var end = at;
        var shift = text.At(at - 1) is '晚' or '夜' ? 12 : -1;
        while (Skip(text, end) is var start && DayPart(text, start, end == at, out var hours) is > 0 and var next)
        {
            shift = Math.Max(shift, hours);
            end = next;
        }

        return Clock(text, Skip(text, end), shift, trusted: true, ref phrase) is > 0 and var clock ? clock : end;
    }

    /// <summary>Reads a part of the day with a clock, or a clock alone where its words leave no doubt; the offset behind it, or -1.</summary>
    public static int ReadAlone(TimeText text, int at, ref TimePhrase phrase)
    {
        if (text.Word(at, DayParts, out var part) is > 0 and var end)
        {
            var start = text.SkipBlank(end);
            return Clock(text, text.At(start) is '近' or '约' ? start + 1 : start, part.Value, trusted: true, ref phrase);
        }

        var introduced = text.EndsWith(at, "截至") || text.EndsWith(at, "截止") || text.EndsWith(at, "时间") || text.EndsWith(at, "时间 ");
        return Clock(text, at, -1, trusted: introduced, ref phrase);
    }

    /// <summary>The second hour of a range (7时至下午3时, 20时至22时30分); the offset behind it, or -1.</summary>
    /// <param name="first">Hour of the range's start, 0 to 23: a bare hour behind an afternoon's is one too.</param>
    public static int ReadEnd(TimeText text, int at, int first, ref TimePhrase phrase)
    {
        if (text.Word(at, DayParts, out var part) is > 0 and var end)
        {
            return Clock(text, text.SkipBlank(end), part.Value, trusted: true, ref phrase);
        }

        var behind = Clock(text, at, -1, trusted: true, ref phrase);
        if (behind > 0 && first >= 12 && phrase.Hour < 12 && phrase.Hour + 12 > first)
        {
            phrase.Hour += 12;
        }

        return behind;
    }

    /// <summary>部长下午出席会议: a part of the day between a subject and its verb is one of the day that the report is about; the offset behind it, or -1.</summary>
    public static int ReadPartOfToday(TimeText text, int at, ref TimePhrase phrase)
    {
        if (text.Word(at, DayParts, out _) is not (> 0 and var end) || end - at != 2 || !text.Text.IsTokenBoundary(at) || !Subject(text, at) || text.Text.TokenAt(end) is not (>= 0 and var next)
            || end >= text.Folded.Length || text.Text.Tokens[next].Start != end || text.Text.Tokens[next] is not { Length: > 1, Key: >= 0 } verb || text.Text.Lexicon.PartOfSpeech(verb.Key) is not ("v" or "vn" or "p" or "d"))
        {
            return -1;
        }

        phrase.Part = Part.DayPart;
        return end;
    }

    /// <summary>Whether somebody or some body is named right before: a noun, and neither a place (欧洲上午) nor a time.</summary>
    private static bool Subject(TimeText text, int at)
    {
        // 主席将于下午召开…，晚间接受访问: behind 于, and where the clause goes on with the same subject.
        if (text.At(at - 1) is '于' || (text.At(at - 1) == ',' && (text.Has(at, "上午") || text.Has(at, "下午") || text.Has(at, "晚间"))))
        {
            return true;
        }

        if (at == 0 || text.Text.TokenAt(at - 1) is not (>= 0 and var index) || text.Text.Tokens[index].End != at || !Text.Segmentation.Segmenter.IsHan(text.At(at - 1)))
        {
            return false;
        }

        var token = text.Text.Tokens[index];
        return token.Key < 0 || text.Text.Lexicon.PartOfSpeech(token.Key) is "n" or "nr" or "nt" or "j" or "" or "zg" or "ng" or "g" || (token.Length == 1 && text.Text.Lexicon.PartOfSpeech(token.Key) is not ("v" or "p" or "d" or "f" or "t" or "m" or "r" or "q" or "c" or "u" or "uj" or "ul" or "ns") && text.At(at - 1) is not ('的' or '了' or '着' or '过'));
    }

    /// <summary>A blank, 的, and words that only say whose clock it is.</summary>
    private static int Skip(TimeText text, int at)
    {
        at = text.SkipBlank(at);
        return text.Has(at, "当地时间") || text.Has(at, "北京时间") || text.Has(at, "本地时间") ? text.SkipBlank(at + 4) : at;
    }

    private static int DayPart(TimeText text, int at, bool first, out int hours)
    {
        hours = 0;
        if (text.Word(at, DayParts, out var part) is > 0 and var end)
        {
            hours = part.Value;
            return end;
        }

        if (!first)
        {
            return -1;
        }

        switch (text.At(at))
        {
            case '晚' or '夜' when text.At(at + 1) is not ('报' or '会' or '宴' or '年' or '餐' or '期' or '总'):
                hours = 12;
                return at + 1;
            case '早' or '晨' when text.At(at + 1) is not ('已' or '就' or '报' or '在' or '于' or '期' or '年' or '前' or '报'):
                return at + 1;
            case '午' when text.At(at + 1) is not ('餐' or '宴'):
                hours = 11;
                return at + 1;
            default:
                return -1;
        }
    }

    private static int Clock(TimeText text, int at, int shift, bool trusted, ref TimePhrase phrase)
    {
        var end = CalendarNumber.Read(text.Folded, at, out var hour, out _);
        if (end < 0 || hour > 24 || text.At(at - 1) is '.' or ',')
        {
            return -1;
        }

        var minute = 0;
        var unit = text.SkipBlank(end);
        int behind;
        if (text.At(unit) == ':')
        {
            behind = CalendarNumber.Read(text.Folded, unit + 1, out minute, out var han);
            if (!trusted || han || behind != unit + 3 || minute > 59)
            {
                return -1;
            }

            behind = text.At(behind) == ':' && char.IsAsciiDigit(text.At(behind + 1)) && char.IsAsciiDigit(text.At(behind + 2)) ? behind + 3 : behind;
        }
        else if (text.At(unit) is '时' or '点')
        {
            behind = Minutes(text, unit + 1, out minute, out var said);
            if (!(said || (trusted && IsHour(text, unit))))
            {
                return -1;
            }
        }
        else
        {
            return -1;
        }

        var afternoon = AfternoonMark(text, ref behind);
        shift = afternoon >= 0 ? afternoon : shift;
        phrase.Hour = hour == 24 ? 0 : shift > 0 && hour < 12 && !(shift == 11 && hour > 9) ? hour + 12 : hour == 12 && shift == 0 && !text.EndsWith(at, "中午") ? 0 : hour;
        phrase.Minute = minute;
        return behind;
    }

    /// <summary>30分, 半, 整, 一刻 behind the hour.</summary>
    private static int Minutes(TimeText text, int at, out int minute, out bool said)
    {
        said = false;
        minute = 0;
        if (text.At(at) is '半' or '整')
        {
            said = true;
            minute = text.At(at) == '半' ? 30 : 0;
            return at + 1;
        }

        if (text.At(at) == '钟')
        {
            said = true;
            return at + 1;
        }

        var end = CalendarNumber.Read(text.Folded, text.SkipBlank(at), out var value, out _);
        if (end > 0 && value < 60 && text.At(text.SkipBlank(end)) is '分' or '刻')
        {
            end = text.SkipBlank(end);
            said = true;
            minute = text.At(end) == '刻' ? Math.Min(value, 3) * 15 : value;
            return text.At(end + 1) == '许' ? end + 2 : end + 1;
        }

        return text.At(at) == '许' ? at + 1 : at;
    }

    private static bool IsHour(TimeText text, int unit) => text.At(unit) == '点'
        ? text.At(unit + 1) is not ('建' or '意' or '要' or '声' or '原' or '共' or '主' or '计' or '方')
        : text.At(unit + 1) is not ('代' or '期' or '候' or '间' or '刻' or '速' or '段' or '任' or '区' or '长' or '空' or '差');

    private static int AfternoonMark(TimeText text, ref int end)
    {
        var at = text.SkipBlank(end);
        if (text.At(at) is not ('a' or 'p'))
        {
            return -1;
        }

        var behind = text.Has(at + 1, ".m.") ? at + 4 : text.At(at + 1) == 'm' ? at + 2 : -1;
        if (behind < 0 || char.IsAsciiLetter(text.At(behind)))
        {
            return -1;
        }

        end = behind;
        return text.At(at) == 'p' ? 12 : 0;
    }
}
