namespace Stemma.Times.Parsing;

/// <summary>The unit behind a number of the calendar, which a range may print once for both its ends (8至13日).</summary>
internal static class UnitNumber
{
    /// <summary>
    /// The offset behind the unit that belongs to the number ending at <paramref name="end"/>, or -1. Where the unit only follows a second number,
    /// <paramref name="elliptical"/> is true and the offset is <paramref name="end"/> itself.
    /// </summary>
    public static int FindUnit(TimeText text, int end, char unit, char otherUnit, out bool elliptical)
    {
        elliptical = false;
        var at = text.SkipBlank(end);
        if (text.At(at) == unit || text.At(at) == otherUnit)
        {
            return at + 1;
        }

        if (Connector(text, at, out var behind) || text.At(at) is '、' or '丶' or '和' or '及' or '与')
        {
            var second = text.SkipBlank(behind > 0 ? behind : at + 1);
            var secondEnd = CalendarNumber.Read(text.Folded, second, out _, out _);
            if (secondEnd > 0 && (text.At(text.SkipBlank(secondEnd)) == unit || text.At(text.SkipBlank(secondEnd)) == otherUnit))
            {
                elliptical = true;
                return end;
            }
        }

        return -1;
    }

    /// <summary>Whether a word or mark for "to" stands at <paramref name="at"/>; the offset behind it.</summary>
    public static bool Connector(TimeText text, int at, out int behind)
    {
        behind = -1;
        switch (text.At(at))
        {
            case '至' or '到' or '~':
                behind = at + 1;
                return true;
            case '-':
                behind = text.At(at + 1) == '-' ? at + 2 : at + 1;
                return true;
            default:
                return false;
        }
    }
}
