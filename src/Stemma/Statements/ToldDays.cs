namespace Stemma.Statements;

/// <summary>The days that an article names in the reporter's own words, none out of anybody's mouth and none to come; read once for all statements.</summary>
internal sealed class ToldDays
{
    private readonly DateOnly?[] _bySentence;
    private readonly List<(int Offset, int Sentence, DateOnly Day)> _days = [];

    /// <summary>Reads the days; the drafts have their content.</summary>
    public ToldDays(Discourse discourse, List<Draft> drafts)
    {
        _bySentence = new DateOnly?[discourse.Text.Sentences.Count];
        foreach (var time in discourse.Times)
        {
            if (!time.IsDay || time.First is not { } day || discourse.IsDateline(time.Span.Start) || discourse.Text.SentenceAt(time.Span.Start) is not (>= 0 and var sentence)
                || !StatementDates.IsPast(discourse, time) || StatementDates.IsReported(drafts, time.Span.Start))
            {
                continue;
            }

            day = IsSameDay(discourse.Text.Source.Key(time.Span)) && _days.Count > 0 ? _days[^1].Day : day;
            _days.Add((time.Span.Start, sentence, day));
            _bySentence[sentence] ??= day;
        }
    }

    /// <summary>The first day, with its place; null where none is named.</summary>
    public (int Offset, int Sentence, DateOnly Day)? First => _days.Count > 0 ? _days[0] : null;

    /// <summary>The first day named in the sentence, or null.</summary>
    public DateOnly? In(int sentence) => _bySentence[sentence];

    /// <summary>The last day named before <paramref name="offset"/>, or null.</summary>
    public DateOnly? Before(int offset)
    {
        for (var i = _days.Count - 1; i >= 0; i--)
        {
            if (_days[i].Offset < offset)
            {
                return _days[i].Day;
            }
        }

        return null;
    }

    /// <summary>Whether another day than <paramref name="day"/> is told of before <paramref name="end"/>.</summary>
    public bool HasOther(DateOnly day, int end)
    {
        foreach (var told in _days)
        {
            if (told.Offset < end && told.Day != day)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>在当天的记者会上: the day that the reporter named last.</summary>
    public static bool IsSameDay(ReadOnlySpan<char> expression) => expression is "当天" or "当日" or "当晚" or "同日" or "同一天" or "同天" or "当天晚上" or "当天下午" or "当天上午";
}
