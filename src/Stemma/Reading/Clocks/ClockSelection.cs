using Stemma.Articles;
using Stemma.Reading.Datelines;
using Stemma.Reading.Outlets;
using Stemma.Text;

namespace Stemma.Reading.Clocks;

/// <summary>Gathers an article's clocks, puts them into the outlet's zone and ranks them.</summary>
/// <param name="zone">The outlet's zone.</param>
/// <param name="isCopy">Whether the page's metadata are a mirror's.</param>
internal sealed class ClockSelection(OutletZone zone, bool isCopy)
{
    /// <summary>Nothing is published this many days after it was copied; clocks set wrong or in other zones explain less.</summary>
    private const int Tolerance = 2;

    private readonly List<Clock> _clocks = [];

    /// <summary>Adds what the format's reader found.</summary>
    public void Add(IEnumerable<Clock> clocks)
    {
        foreach (var clock in clocks)
        {
            _clocks.Add(Localize(clock with { IsMirror = clock.IsMirror || (isCopy && clock.Origin is ClockOrigin.HtmlMeta or ClockOrigin.JsonLd or ClockOrigin.Feed) }));
        }
    }

    /// <summary>Adds what text, address and path say.</summary>
    public void AddEvidence(IReadOnlyList<PrintedDate> dates, string? url, string path)
    {
        foreach (var date in dates.OrderBy(d => d.IsUpdate))
        {
            _clocks.Add(Localize(new Clock(ClockOrigin.Body, date.Date, date.Instant)));
        }

        var written = PlainAddress.TryRead(url, out _, out var plain) && !url!.Contains('?', StringComparison.Ordinal) ? plain : Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.PathAndQuery : null;
        if (written is not null && DateRuns.Find(written) is { } stamp)
        {
            _clocks.Add(new Clock(ClockOrigin.Url, stamp, null));
        }

        if (FileNameDates.Find(path) is { } named)
        {
            _clocks.Add(new Clock(ClockOrigin.FileName, named, null, true));
        }
    }

    /// <summary>Resolves a dateline's date against the other clocks and adds it as a clock when it names a month.</summary>
    /// <param name="draft">What was read.</param>
    /// <param name="paragraph">The paragraph it stands in.</param>
    /// <param name="offset">Where the paragraph starts in the article's text.</param>
    public Dateline Resolve(DatelineDraft draft, string paragraph, int offset)
    {
        var sorted = Sorted();
        var date = Date(draft.Date, sorted.Count > 0 ? sorted[0].Date : null);
        if (date is { } day && draft.Date.Month is not null)
        {
            _clocks.Add(new Clock(ClockOrigin.Dateline, day, null));
        }

        return new Dateline(
            draft.Place.IsEmpty ? null : paragraph[draft.Place.Start..draft.Place.End],
            date,
            paragraph[draft.Agency.Start..draft.Agency.End],
            new TextSpan(offset + draft.Whole.Start, offset + draft.Whole.End));
    }

    /// <summary>All clocks, best first.</summary>
    public IReadOnlyList<Clock> Sorted()
    {
        var sorted = ClockRanking.Sort(_clocks);

        // A number that only looks like a date, or a date that the text is about, shows by lying behind the copy.
        if (sorted.Find(c => c.IsMirror && c.Instant is not null) is { } copied)
        {
            var impossible = sorted.FindAll(c => !c.IsMirror && c.Date.DayNumber > copied.Date.DayNumber + Tolerance);
            sorted.RemoveAll(impossible.Contains);
            sorted.AddRange(impossible);
        }

        // The same day with the time of day says more than the day alone.
        if (sorted.Count > 0 && sorted[0] is { Instant: null } day && sorted.Find(c => c is { IsMirror: false, Instant: not null, Origin: ClockOrigin.JsonLd or ClockOrigin.HtmlMeta or ClockOrigin.Feed } && c.Date == day.Date) is { } exact)
        {
            sorted.Remove(exact);
            sorted.Insert(0, exact);
        }

        return sorted;
    }

    private static DateOnly? Date(DatelineDate printed, DateOnly? published)
    {
        if (printed is not { Day: { } day })
        {
            return null;
        }

        if (printed is { Year: { } year, Month: { } month })
        {
            return Valid(year, month, day);
        }

        if (published is not { } reference)
        {
            return null;
        }

        // The day after is allowed for: filed east of the outlet.
        var latest = reference.AddDays(1);
        if (printed.Month is { } named)
        {
            return Valid(latest.Year, named, day) is { } date && date <= latest ? date : Valid(latest.Year - 1, named, day);
        }

        for (var back = 0; back < 62 && latest.DayNumber - back > 0; back++)
        {
            if (latest.AddDays(-back) is var candidate && candidate.Day == day)
            {
                return candidate;
            }
        }

        return null;
    }

    private static DateOnly? Valid(int year, int month, int day) => year >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>Reads a moment on the outlet's clocks. A page's own offset stays; midnight is how systems write a bare day.</summary>
    private Clock Localize(Clock clock)
    {
        if (clock.Instant is not { } instant || (instant.Offset != TimeSpan.Zero && !clock.IsMirror))
        {
            return clock;
        }

        if (instant.TimeOfDay == TimeSpan.Zero && clock.Origin != ClockOrigin.Epoch)
        {
            return clock with { Instant = null };
        }

        var local = zone.ToLocal(instant);
        return clock with { Date = DateOnly.FromDateTime(local.DateTime), Instant = local };
    }
}
