using System.Globalization;
using System.Text.RegularExpressions;

namespace Stemma.Reading.WebPages;

/// <summary>Reads the date that a page prints beside its headline: 2011年03月05日 12:30, 2011-03-05 12:30:01.</summary>
internal static partial class VisibleDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Whether <paramref name="text"/> prints a full date.</summary>
    public static bool Contains(string text) => text.Length < 400 && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && Pattern().IsMatch(text);

    /// <summary>The first full date in <paramref name="text"/>, with the time of day where one follows, or null.</summary>
    public static (DateOnly Date, TimeOnly? Time)? Find(string text)
    {
        if (text.Length > 400 || text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        for (var match = Pattern().Match(text); match.Success; match = match.NextMatch())
        {
            var year = Number(match.Groups["y"]);
            var month = match.Groups["n"].Success ? Array.IndexOf(Months, match.Groups["n"].Value[..3].ToLowerInvariant()) + 1 : Number(match.Groups["m"]);
            var day = Number(match.Groups["d"]);
            if (year is < 1980 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            {
                continue;
            }

            TimeOnly? time = match.Groups["h"].Success && Number(match.Groups["h"]) < 24 && Number(match.Groups["i"]) < 60
                ? new TimeOnly(Number(match.Groups["h"]), Number(match.Groups["i"]), match.Groups["s"].Success ? Math.Min(59, Number(match.Groups["s"])) : 0)
                : null;
            return (new DateOnly(year, month, day), time);
        }

        return null;
    }

    /// <summary>The day printed between headline and text, else in the lines just above the text.</summary>
    public static DateOnly? Near(PageOutline outline, bool[] kept, string title)
    {
        var first = Array.IndexOf(kept, true);
        if (first < 0)
        {
            return null;
        }

        // From the text upwards, so that the line nearest to it counts; a page's own clock ("today is …") stands far above.
        const int lines = 12;
        var blocks = outline.Blocks;
        var at = 0;
        while (at < blocks.Count && blocks[at].EndText <= first)
        {
            at++;
        }

        var key = PageTitle.Key(title);
        for (var b = at - 1; b >= Math.Max(0, at - lines); b--)
        {
            var text = outline.TextOf(blocks[b]);
            if (Find(text) is { } found)
            {
                return found.Date;
            }

            if (key.Length > 0 && PageTitle.Key(text) == key)
            {
                break;
            }
        }

        return null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?:(?<y>(?:19|20)[0-9]{2})\s?(?:年|-|/|\.)\s?(?<m>[01]?[0-9])\s?(?:月|-|/|\.)\s?(?<d>[0-3]?[0-9])(?![0-9])\s?日?|(?<n>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (?<d>[0-3]?[0-9])(?:st|nd|rd|th)?,? (?<y>(?:19|20)[0-9]{2})|(?<d>[0-3]?[0-9]) (?<n>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? (?<y>(?:19|20)[0-9]{2}))(?:[^0-9]{0,6}(?<h>[0-2]?[0-9])[:：时](?<i>[0-5][0-9])(?:[:：分](?<s>[0-5][0-9]))?)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
