using Stemma.Articles;

namespace Stemma.Reading.Clocks;

/// <summary>Which of an article's clocks counts.</summary>
internal static class ClockRanking
{
    /// <summary>Sorts best evidence first; equal ranks keep their order.</summary>
    public static List<Clock> Sort(IEnumerable<Clock> clocks) => [.. clocks.OrderBy(Rank)];

    /// <summary>The lower, the better.</summary>
    private static int Rank(Clock clock) => (clock.Origin, clock.IsMirror, clock.Instant) switch
    {
        // What the outlet's own page states for machines was written by the system that published it.
        (ClockOrigin.JsonLd, false, _) => 0,
        (ClockOrigin.HtmlMeta, false, _) => 1,

        // A day printed for readers is the outlet's local day. It beats the address, which is fixed when the draft is made: articles that
        // go out after midnight keep the day before in it.
        (ClockOrigin.Body, _, null) => 2,
        (ClockOrigin.Url, _, _) => 3,

        // A moment printed in universal time is as true as the address but may lie on the other side of the outlet's midnight.
        (ClockOrigin.Body, _, _) => 4,
        (ClockOrigin.Feed, false, _) => 5,

        // The day of filing: at most a day before publication, while what follows may be days after it.
        (ClockOrigin.Dateline, _, _) => 6,

        // The rest says when somebody copied the article. The header of a post comes from the outlet's feed more often than not; the epoch
        // is written at the same time; a page's build time and a file's name come last.
        (ClockOrigin.FrontMatter, _, _) => 7,
        (ClockOrigin.Epoch, _, _) => 8,
        (ClockOrigin.Feed, true, _) => 9,
        (ClockOrigin.JsonLd, true, _) => 10,
        (ClockOrigin.HtmlMeta, true, _) => 11,
        (ClockOrigin.FileName, _, _) => 12,
        _ => 13,
    };
}
