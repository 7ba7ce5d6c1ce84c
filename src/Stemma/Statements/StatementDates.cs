using Stemma.Statements.Clauses;

namespace Stemma.Statements;

/// <summary>Finds the day on which something was said: named beside the cue, or carried on from the same speaker's last statement.</summary>
internal static partial class StatementDates
{
    /// <summary>Gives every draft its day; the drafts are in the order of their cues.</summary>
    public static void Resolve(Discourse discourse, List<Draft> drafts)
    {
        var last = new Dictionary<int, DateOnly?>();
        var days = new ToldDays(discourse, drafts);
        var report = LeadDay.OfReport(discourse, days);
        foreach (var draft in drafts)
        {
            if (draft.Outer is not null)
            {
                draft.Date = Beside(discourse, drafts, draft, days, sameClause: true, out _);
                continue;
            }

            var date = Beside(discourse, drafts, draft, days, sameClause: false, out var vague);
            if (date is null && !vague)
            {
                date = Deictic(discourse, draft, report?.Day, Carried(last, draft)) ?? Occasion(discourse, drafts, draft, days) ?? Carried(last, draft) ?? OfText(discourse, draft, days) ?? SameBreath(discourse, drafts, draft) ?? LeadDay.Of(discourse, drafts, draft, days, report);
            }

            draft.Date = date;
            foreach (var speaker in draft.Speakers)
            {
                last[speaker] = date;
            }

            // 甲社周三引用知情人士的话报道…。甲社还报道…: the report's day.
            if (draft is { Frame: Cues.CueFrame.Report, Via: [var medium] } && date is not null)
            {
                last[medium] = date;
            }
        }

        LeadSummary.Resolve(discourse, drafts, days);
    }

    /// <summary>“今天是重要的一天”: a day that counts from the moment of speaking, in the speaker's own words; where the report tells of the day before it came out, that one.</summary>
    private static DateOnly? Deictic(Discourse discourse, Draft draft, DateOnly? report, DateOnly? carried)
    {
        foreach (var time in discourse.Times)
        {
            if (time.IsDay && IsReported(draft, time.Span.Start) && IsToday(discourse.Text.Source.Key(time.Span)) && IsPast(discourse, time))
            {
                // 今天我们所知的一切: the age, where the speaker's day is known.
                return carried ?? (report is { } lead && lead.DayNumber + 1 == time.First?.DayNumber ? lead : time.First);
            }
        }

        return null;
    }

    private static bool IsToday(ReadOnlySpan<char> expression) => expression.StartsWith("今天") || expression.StartsWith("今日") || expression is "今晚" or "今早" or "今晨";

    private static DateOnly? Carried(Dictionary<int, DateOnly?> last, Draft draft)
    {
        foreach (var speaker in draft.Speakers)
        {
            if (last.TryGetValue(speaker, out var date) && date is not null)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The day of the occasion told in the sentences before: where the speaker takes part, in the same paragraph, or where the same occasion is named.</summary>
    private static DateOnly? Occasion(Discourse discourse, List<Draft> drafts, Draft draft, ToldDays days)
    {
        var sentence = discourse.Clauses[draft.Clause].Sentence;
        for (var s = sentence - 1; s >= 0 && s >= sentence - 5; s--)
        {
            var span = discourse.Text.Sentences[s].Span;
            if (days.In(s) is not { } day)
            {
                continue;
            }

            var near = s >= sentence - 3 && discourse.Text.Sentences[s].Block == discourse.Text.Sentences[sentence].Block;
            if (near && TakesPart(discourse, draft, span))
            {
                return Beside(discourse, draft, span) ?? day;
            }

            return Venue(discourse, drafts, discourse.Text.Sentences[sentence].Span) is { } named && discourse.Text.Source.Key(span).IndexOf(discourse.Text.Source.Key(named), StringComparison.Ordinal) >= 0 ? day : null;
        }

        return null;
    }

    /// <summary>某报今天报导了甲8日的贴文: the day directly behind the speaker's name, or null.</summary>
    private static DateOnly? Beside(Discourse discourse, Draft draft, Text.TextSpan sentence)
    {
        for (var r = discourse.FirstReferenceFrom(sentence.Start); r < discourse.References.Length && discourse.References[r].Extent.Start < sentence.End; r++)
        {
            if (draft.Speakers.Contains(discourse.References[r].Entity) && discourse.TimeStartingAt(discourse.References[r].Extent.End) is { IsDay: true } time && IsPast(discourse, time))
            {
                return time.First;
            }
        }

        return null;
    }

    /// <summary>The word for the occasion of speaking (会谈, 记者会) in the reporter's own words, or null.</summary>
    private static Text.TextSpan? Venue(Discourse discourse, List<Draft> drafts, Text.TextSpan span)
    {
        for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            if ((discourse.ClassOf(token) & WordClass.Venue) != 0 && !IsReported(drafts, token.Start))
            {
                return token.Span;
            }
        }

        return null;
    }

    internal static bool IsReported(List<Draft> drafts, int offset)
    {
        foreach (var draft in drafts)
        {
            if (IsReported(draft, offset))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool TakesPart(Discourse discourse, Draft draft, Text.TextSpan sentence)
    {
        for (var r = discourse.FirstReferenceFrom(sentence.Start); r < discourse.References.Length && discourse.References[r].Extent.Start < sentence.End; r++)
        {
            if (draft.Speakers.Contains(discourse.References[r].Entity))
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? Beside(Discourse discourse, List<Draft> drafts, Draft draft, ToldDays days, bool sameClause, out bool vague)
    {
        vague = false;
        var first = draft.Clause;
        while (!sameClause && first > 0 && first - 1 > draft.FrameClause && discourse.Clauses[first - 1].Sentence == discourse.Clauses[draft.Clause].Sentence)
        {
            first--;
        }

        // 据中央社今天报道，…: the citation names the day behind its cue.
        var cited = draft.Frame == Cues.CueFrame.Report && draft.Cue is { } citation && draft.SpeakerSpan is { } source && source.Start >= citation.End;
        var limit = cited ? draft.Start : draft.Cue?.Start ?? discourse.Clauses[draft.Clause].Span.Start;
        var from = discourse.Clauses[first].Span.Start;
        for (var i = discourse.Times.Count - 1; i >= 0; i--)
        {
            var time = discourse.Times[i];
            if (time.Span.End > limit || time.Span.Start < from || IsReported(draft, time.Span.Start) || discourse.IsDateline(time.Span.Start) || IsInName(discourse, draft, time) || IsToldBefore(drafts, draft, time.Span.Start, limit))
            {
                continue;
            }

            if (time.IsDay && IsPast(discourse, time))
            {
                return ToldDays.IsSameDay(discourse.Text.Source.Key(time.Span)) ? days.Before(time.Span.Start) ?? time.First : time.First;
            }

            vague |= time.First is not null && !draft.IsOthersClause(discourse, drafts, time.Span.Start);
        }

        // Of the adverbs only those beside the cue: in 针对乙此前的言论，甲说 it is the other who spoke before.
        for (var at = limit; discourse.Before(at, Math.Max(from, discourse.Clauses[draft.Clause].Span.Start)) is { } token; at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "的" && !vague)
            {
                // 曾任首相的甲表示: what stands before the particle tells who he is.
                break;
            }

            vague |= discourse.Text.Source.Key(token.Span) is "曾" or "曾经" or "此前" or "日前" or "近日" or "早前" or "先前" or "多次" or "一直" or "一再" or "长期" or "最近" or "上周" or "过去";
        }

        return null;
    }

    private static bool IsReported(Draft draft, int offset)
    {
        foreach (var piece in draft.Content)
        {
            if (piece.Contains(offset))
            {
                return true;
            }
        }

        return false;
    }
}
