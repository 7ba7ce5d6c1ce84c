using System.Globalization;

namespace Stemma.Dossiers;

/// <summary>Shows dates to readers of English, without regard to culture.</summary>
public static class Dates
{
    /// <summary>A day: Thu 31 Oct 2024.</summary>
    public static string Show(DateOnly day) => day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>An ISO value: days and months by name, ranges with a dash, anything else as it is.</summary>
    public static string Show(string iso)
    {
        var parts = iso.Split('/');
        return parts.Length == 2
            ? parts[0] is ".." ? "until " + One(parts[1]) : parts[1] is ".." ? "since " + One(parts[0]) : One(parts[0]) + " – " + One(parts[1])
            : One(iso);
    }

    private static string One(string iso)
    {
        var day = iso.Split('T');
        if (DateOnly.TryParseExact(day[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return Show(date) + (day.Length == 2 ? ", " + day[1] : "");
        }

        if (DateOnly.TryParseExact(iso, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return month.ToString("MMM yyyy", CultureInfo.InvariantCulture);
        }

        return iso.Length == 8 && iso[5] == 'W' ? $"week {iso[6..]} of {iso[..4]}" : iso;
    }
}
