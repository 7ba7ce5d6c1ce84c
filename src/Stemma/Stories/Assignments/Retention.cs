namespace Stemma.Stories.Assignments;

/// <summary>Says when the index forgets what lies too far back, so that memory is bounded by how much is published in some time, not by how much ever was.</summary>
/// <remarks>
/// What now is, the articles tell: the median day of the last <see cref="Latest"/> that came. So one wrong clock forgets nothing, and taking in an
/// old archive does not either.
/// </remarks>
/// <param name="days">Days back that are kept.</param>
/// <param name="every">Articles between two looks.</param>
internal sealed class Retention(int days, int every)
{
    /// <summary>Two years and some weeks: an affair is taken up again at its anniversaries.</summary>
    public const int DefaultDays = 800;

    /// <summary>Looking costs a walk over what is held; every thousandth article pays for it.</summary>
    public const int DefaultEvery = 1000;

    private const int Latest = 255;

    private readonly Queue<int> _latest = new();
    private int _came;

    /// <summary>Takes note of an article; the first day that is kept when it is time to forget what lies before, else null.</summary>
    public int? Came(DateOnly? day)
    {
        if (day is { } known)
        {
            _latest.Enqueue(known.DayNumber);
            if (_latest.Count > Latest)
            {
                _latest.Dequeue();
            }
        }

        return ++_came % every == 0 && _latest.Count > 0 ? _latest.Order().ElementAt(_latest.Count / 2) - days : null;
    }
}
