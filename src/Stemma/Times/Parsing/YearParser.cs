using Stemma.Times.Lexicon;

namespace Stemma.Times.Parsing;

/// <summary>Years: 2024年, 二〇二四年, 去年, 同年, 民国113年, 令和6年, 110年3月 in Taiwanese text, decades.</summary>
internal static class YearParser
{
    private static readonly TimeWordKinds Words = TimeWordKinds.Of(TimeWordKind.Year, TimeWordKind.YearContext);
    private static readonly TimeWordKinds Eras = TimeWordKinds.Of(TimeWordKind.Era);

    /// <summary>Reads a year at <paramref name="at"/> into <paramref name="phrase"/>; the offset behind it, or -1.</summary>
    public static int Read(TimeText text, int at, ref TimePhrase phrase)
    {
        if (text.Word(at, Words, out var word) is > 0 and var end)
        {
            phrase.Year = new Component(word.Kind == TimeWordKind.Year ? Origin.Clock : Origin.Context, word.Value);
            return end;
        }

        if (text.Word(at, Eras, out var era) is > 0 and var eraEnd)
        {
            return Era(text, text.SkipBlank(eraEnd), era.Value, ref phrase);
        }

        if (Decade(text, at, ref phrase) is > 0 and var decadeEnd)
        {
            return decadeEnd;
        }

        return Number(text, at, ref phrase);
    }

    private static int Era(TimeText text, int at, int nought, ref TimePhrase phrase)
    {
        var end = text.At(at) == '元' ? at + 1 : CalendarNumber.Read(text.Folded, at, out var number, out _);
        var value = text.At(at) == '元' ? 1 : end > 0 ? NumberOf(text, at) : 0;
        if (end < 0 || text.At(end = text.SkipBlank(end)) != '年' || value < 1 || (nought > 0 && value > 200))
        {
            return -1;
        }

        phrase.Year = Component.Stated(nought + value);
        return end + 1;
    }

    private static int NumberOf(TimeText text, int at)
    {
        _ = CalendarNumber.Read(text.Folded, at, out var value, out _);
        return value;
    }

    private static int Number(TimeText text, int at, ref TimePhrase phrase)
    {
        var end = CalendarNumber.Read(text.Folded, at, out var value, out _);
        if (end < 0)
        {
            return -1;
        }

        var digits = end - at;
        if (digits == 4 && value is >= 1900 and <= 2199 && Fiscal(text, text.SkipBlank(end)) is > 0 and var fiscal)
        {
            phrase.Year = Component.Stated(value);
            return fiscal;
        }

        var unit = UnitNumber.FindUnit(text, end, '年', '年', out var elliptical);
        if (unit < 0)
        {
            return -1;
        }

        var year = digits == 4 && value is >= 1000 and <= 2199 ? value : elliptical ? -1 : Short(text, at, digits, value, unit);
        if (year < 0)
        {
            return -1;
        }

        phrase.Year = Component.Stated(year);
        return elliptical ? end : text.At(unit) == '度' ? unit + 1 : unit;
    }

    /// <summary>2020财年, 2021财政年度, 2020会计年度; the offset behind, or -1.</summary>
    private static int Fiscal(TimeText text, int at) => text.Has(at, "财年") ? at + 2 : text.Has(at, "财政年度") || text.Has(at, "会计年度") ? at + 4 : -1;

    /// <summary>08年, 20年3月 and, where the text is Taiwanese, 110年3月 or 110年度.</summary>
    private static int Short(TimeText text, int at, int digits, int value, int behind)
    {
        if (!char.IsAsciiDigit(text.At(at)) || text.At(at - 1) is '.' or ',')
        {
            return -1;
        }

        var month = CalendarNumber.Read(text.Folded, text.SkipBlank(behind), out var number, out _);
        var monthFollows = month > 0 && number is >= 1 and <= 12 && text.At(text.SkipBlank(month)) == '月';
        if (text.Minguo && value is >= 60 and <= 150 && (monthFollows || text.At(behind) is '度' or '底' or '初'))
        {
            return value + 1911;
        }

        if (text.Minguo && digits == 3 && value is >= 100 and <= 130 && IsCalendarYear(text, at, behind))
        {
            return value + 1911;
        }

        if (digits == 2 && (monthFollows || (text.At(at) == '0' && !char.IsAsciiDigit(text.At(at - 1)))))
        {
            return value + (value < 60 ? 2000 : 1900);
        }

        return -1;
    }

    /// <summary>自107年開始, 至111年止, 在111年完成: the words beside say that the number is a year of the calendar and no length of time.</summary>
    private static bool IsCalendarYear(TimeText text, int at, int behind)
    {
        var before = text.At(at - 1);
        return (before is '自' or '从' or '至' or '到' or '在' or '于' or '-' or '~' or '、' or '和' && !text.EndsWith(at, "达到") && !text.EndsWith(at, "直到"))
            || text.Has(behind, "止") || text.Has(behind, "起") || text.Has(behind, "至") || text.Has(behind, "开始") || text.Has(behind, "完成") || text.Has(behind, "预算") || text.Has(behind, "全年") || text.Has(behind, "第") || text.Has(behind, "上半") || text.Has(behind, "下半");
    }

    /// <summary>1990年代, 90年代, 上世纪90年代.</summary>
    private static int Decade(TimeText text, int at, ref TimePhrase phrase)
    {
        var century = 1900;
        var i = at;
        var hasCentury = text.Has(at, "上世纪") || text.Has(at, "上个世纪") || text.Has(at, "本世纪");
        if (hasCentury)
        {
            century = text.At(at) == '本' ? 2000 : 1900;
            i = at + (text.At(at + 1) == '个' ? 4 : 3);
        }
        else if (CalendarNumber.Read(text.Folded, at, out var ordinal, out _) is > 0 and var centuryEnd && text.Has(text.SkipBlank(centuryEnd), "世纪") && ordinal is >= 1 and <= 22)
        {
            hasCentury = true;
            century = (ordinal - 1) * 100;
            i = text.SkipBlank(centuryEnd) + 2;
        }

        // 上世纪八九十年代: two decades.
        if (hasCentury && Quantities.Numerals.HanDigits.Digit(text.At(i)) is > 0 and var tens && Quantities.Numerals.HanDigits.Digit(text.At(i + 1)) == tens + 1 && text.Has(i + 2, "十年代"))
        {
            Years(ref phrase, century + (10 * tens), 20);
            return i + 5;
        }

        var end = CalendarNumber.Read(text.Folded, i, out var value, out _);
        if (end > 0 && text.Has(text.SkipBlank(end), "年代") && value % 10 == 0 && (value is > 0 and < 100 || (!hasCentury && value is >= 1000 and <= 2090)))
        {
            Years(ref phrase, value < 100 ? century + value : value, 10);
            return text.SkipBlank(end) + 2;
        }

        // A century alone (21世纪的挑战) is too vague to be a time.
        return -1;
    }

    private static void Years(ref TimePhrase phrase, int first, int count)
    {
        phrase.Year = Component.Stated(first);
        phrase.Part = Part.Years;
        phrase.PartValue = count;
    }
}
