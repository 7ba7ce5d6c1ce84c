using System.Globalization;
using Stemma.Dossiers;

namespace Stemma.Web.Interface;

/// <summary>Shows days and times in the reader's language.</summary>
public static class Days
{
    private const string WeekDays = "日一二三四五六";

    /// <summary>A day with its weekday: Thu 31 Oct 2024, 2024年10月31日 周四.</summary>
    public static string Show(this Texts texts, DateOnly day) => texts.IsChinese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日 周{WeekDays[(int)day.DayOfWeek]}")
        : Dates.Show(day);

    /// <summary>A day without year and weekday: 31 Oct, 10月31日.</summary>
    public static string Short(this Texts texts, DateOnly day) => texts.IsChinese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日")
        : day.ToString("d MMM", CultureInfo.InvariantCulture);

    /// <summary>From one day to another; one where both are the same; a dash where neither is known.</summary>
    public static string Range(this Texts texts, DateOnly? first, DateOnly? last) => (first, last) switch
    {
        (null, null) => texts["undated"],
        ({ } a, { } b) when a != b => texts.Show(a) + " – " + texts.Show(b),
        ({ } a, _) => texts.Show(a),
        (_, { } b) => texts.Show(b),
    };

    /// <summary>An ISO 8601 value as <see cref="Stemma.Times.TimeExpression.Value"/> has it.</summary>
    public static string Show(this Texts texts, string iso)
    {
        if (!texts.IsChinese)
        {
            return Dates.Show(iso);
        }

        var parts = iso.Split('/');
        return parts.Length == 2
            ? parts[0] is ".." ? "至" + One(parts[1]) : parts[1] is ".." ? One(parts[0]) + "起" : One(parts[0]) + " – " + One(parts[1])
            : One(iso);

        string One(string value)
        {
            var day = value.Split('T');
            if (DateOnly.TryParseExact(day[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return texts.Show(date) + (day.Length == 2 ? " " + day[1] : "");
            }

            return DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
                ? string.Create(CultureInfo.InvariantCulture, $"{month.Year}年{month.Month}月")
                : value.Length == 8 && value[5] == 'W' ? $"{value[..4]}年第{value[6..]}周" : value.Length == 4 ? value + "年" : value;
        }
    }

    /// <summary>A moment, in UTC.</summary>
    public static string Show(this Texts texts, DateTimeOffset moment) =>
        texts.Show(DateOnly.FromDateTime(moment.UtcDateTime)) + moment.UtcDateTime.ToString(" HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>A publication as ISO 8601, date alone or with its time and offset.</summary>
    public static string Published(this Texts texts, string? iso)
    {
        if (iso is null)
        {
            return texts["no clock"];
        }

        var day = iso.Length >= 10 && DateOnly.TryParseExact(iso[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? texts.Show(date) : iso;
        return iso.Length >= 16 ? $"{day} {iso[11..16]}{(iso.EndsWith('Z') ? " UTC" : iso.Length > 19 ? " " + iso[19..] : "")}" : day;
    }
}
