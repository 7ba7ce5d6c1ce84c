using Stemma.Quantities.Numerals;
using Stemma.Times.Lexicon;

namespace Stemma.Times.Parsing;

/// <summary>Lengths of time, and the times that they measure out: 三个月, 过去一年, 未来5年内, 两年前, 14天后.</summary>
internal static class DurationParser
{
    private static readonly TimeWordKinds Units = TimeWordKinds.Of(TimeWordKind.Unit);

    /// <summary>Years of the longest span that 过去 and 未来 place in the calendar by themselves.</summary>
    private const int LongestSpan = 3;

    /// <summary>Reads a length of time at <paramref name="at"/>; the offset behind it, or -1. What cannot be placed stays a duration.</summary>
    public static int Read(TimeText text, int at, ref TimePhrase phrase)
    {
        var direction = Direction(text, at, out var number);
        if (Length(text, number, out var value, out var exact, out var unit) is not (> 0 and var end))
        {
            return -1;
        }

        var measure = text.Lexicon.Duration(unit);
        phrase.Duration = measure.ToIso8601(value);
        var letter = measure.Letter;
        value *= measure.Factor;
        if (!exact || letter is not ('Y' or 'M' or 'W' or 'D') || value is < 1 or > 500 || value != decimal.Truncate(value))
        {
            return end;
        }

        phrase.PartUnit = letter;
        if (direction != 0)
        {
            if (letter == 'Y' && value > LongestSpan && text.At(end) is not ('来' or '间' or '内' or '里') && !text.Has(end, "以来") && !text.Has(end, "期间"))
            {
                // 过去30年: too long and vague for a range of the calendar.
                return end;
            }

            (phrase.Part, phrase.PartValue) = (Part.Span, direction * (int)value);
            return text.Has(end, "以来") || text.Has(end, "期间") ? end + 2 : text.At(end) is '来' or '间' or '内' or '里' ? end + 1 : end;
        }

        return Distance(text, at, end, (int)value, ref phrase);
    }

    /// <summary>-1 for 过去 and 最近, 1 for 未来 and 今后, 0 for none; where the number begins.</summary>
    private static int Direction(TimeText text, int at, out int number)
    {
        var past = text.Has(at, "过去") || text.Has(at, "最近");
        var future = text.Has(at, "未来") || text.Has(at, "今后");
        number = past || future ? text.SkipBlank(at + 2) : at;
        if ((past || future) && (text.At(number) is '的' or '这'))
        {
            number++;
        }

        return past ? -1 : future ? 1 : 0;
    }

    private static int Length(TimeText text, int at, out decimal value, out bool exact, out int unit)
    {
        (value, exact, unit) = (0, false, 0);
        int end;
        if (text.At(at) == '半')
        {
            (value, end) = (0.5m, at + 1);
        }
        else if (text.At(at) is '多' or '数' or '几' && !HanUnit(text.At(at + 1)) && text.Text.IsTokenBoundary(at))
        {
            // 数月, 几天, 多年: a length, but none that could be counted with.
            (value, end) = (1, at + 1);
        }
        else if (NumeralReader.TryRead(text.Text.Source.Folded, at, text.Folded.Length, out var numeral))
        {
            (value, end) = (numeral.Value, numeral.End);
            exact = !numeral.Over && numeral.Upper is null;
        }
        else
        {
            return -1;
        }

        end = text.SkipBlank(end);
        if (text.At(end) == '半')
        {
            end++;
            exact = false;
        }
        else if (text.Has(end, "个半"))
        {
            end += 2;
            exact = false;
        }

        if (text.Word(end, Units, out var word) is not (> 0 and var unitEnd) && !(text.At(end) == '月' && text.At(at) is '数' or '几' or '多' && (unitEnd = end + 1) > 0 && (word = Month(text)).Kind == TimeWordKind.Unit))
        {
            return -1;
        }

        unit = word.Value;
        if (Misread(text, end, unitEnd))
        {
            return -1;
        }

        if (text.At(unitEnd) is '多' or '余' or '半')
        {
            exact = false;
            return unitEnd + 1;
        }

        return unitEnd;
    }

    private static TimeWord Month(TimeText text) => text.Lexicon.Unit("个月");

    private static bool HanUnit(char c) => HanDigits.SmallUnit(c) > 0 || HanDigits.BigUnit(c) > 0;

    /// <summary>日元, 周年庆, 年级, 天然气, 年度: the unit's character belongs to another word.</summary>
    private static bool Misread(TimeText text, int unit, int end) => text.At(unit) switch
    {
        '日' => text.At(end) is '元' or '圆' or '币' or '本',
        '年' => text.At(end) is '级' or '轻',
        '天' => text.At(end) is '然' or '主' or '体',
        '周' => text.At(end) is '边' or '围' or '岁' or '刊',
        '秒' => text.At(end) is '杀',
        _ => false,
    };

    /// <summary>两年前, 三个月之前, 14天后: a point that lies so far from now or from the time mentioned last.</summary>
    private static int Distance(TimeText text, int at, int end, int value, ref TimePhrase phrase)
    {
        var behind = text.At(end) is '之' or '以' ? end + 1 : end;
        var sign = text.At(behind) switch { '前' => -1, '后' => 1, _ => 0 };
        // 继八年前战胜甲之后: 前 belongs to the years, whatever segmentation makes of 前战.
        var led = text.At(at - 1) == '继' || text.EndsWith(at, "早在") || text.EndsWith(at, "直到") || text.EndsWith(at, "等到");
        if (sign == 0 || (!led && !text.HasToken(behind, text.At(behind) == '前' ? "前" : "后") && behind == end) || (!led && Depends(text, at)))
        {
            return end;
        }

        (phrase.Part, phrase.PartValue) = (Part.Distance, sign * value);
        return behind + 1;
    }

    /// <summary>Whether the word before says from what the distance counts (选举三天前), so that no clock helps.</summary>
    private static bool Depends(TimeText text, int at)
    {
        if (at <= 0 || text.Text.TokenAt(at - 1) is not (>= 0 and var index))
        {
            return false;
        }

        var token = text.Text.Tokens[index];
        return token.Key >= 0 && text.Text.Lexicon.PartOfSpeech(token.Key) is "v" or "vn" or "n" or "m";
    }
}
