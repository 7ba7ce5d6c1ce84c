using Stemma.Times;

namespace Stemma.Statements;

/// <content>Which of the days that an article names can be the day of a statement.</content>
internal static partial class StatementDates
{
    /// <summary>Words between 将 and the day: preposition, place, 时间.</summary>
    private const int MostBetween = 3;

    /// <summary>What was said was said before the article came out (a day of margin for the zones), and not on a day that the text itself puts into the future (明天, 将于5日).</summary>
    internal static bool IsPast(Discourse discourse, TimeExpression time) =>
        (discourse.Article.Published is not { } clock || time.First is not { } day || day.DayNumber <= clock.Date.DayNumber + 1) && !IsToCome(discourse, time);

    /// <summary>明天, 将于11月5日晚, 11月5日将, 原定周五: whether the words beside the day say that it is still to come.</summary>
    private static bool IsToCome(Discourse discourse, TimeExpression time)
    {
        if (discourse.Text.Source.Key(time.Span) is "明天" or "明日" or "明晚" or "明早" or "后天" or "大后天" or "隔日" or "下周一" or "下周二" or "下周三" or "下周四" or "下周五" or "下周六" or "下周日")
        {
            return true;
        }

        var from = discourse.Text.SentenceAt(time.Span.Start) is >= 0 and var sentence ? discourse.Text.Sentences[sentence].Span.Start : time.Span.Start;
        var before = discourse.Before(time.Span.Start, from);

        // 将于日本时间5日, 将在当地时间5日: the preposition and whose clock it is.
        for (var i = 0; i < MostBetween && before is { } between && (discourse.Text.Source.Key(between.Span) is "于" or "在" or "从" or "自" or "到" or "至" or "时间" or "当地" or "当地时间" || discourse.PartOfSpeech(between) is "ns"); i++)
        {
            before = discourse.Before(between.Start, from);
        }

        return (before is { } b && IsProspect(discourse, b)) || (discourse.At(time.Span.End) is { } behind && behind.Start == time.Span.End && IsProspect(discourse, behind));
    }

    private static bool IsProspect(Discourse discourse, Text.Segmentation.Token token) =>
        discourse.Text.Source.Key(token.Span) is "将" or "将于" or "将在" or "将会" or "即将" or "拟" or "拟于" or "定于" or "原定" or "原订" or "预定" or "预计" or "料" or "计划" or "订于" or "暂定" or "择定" or "改于" or "改在";

    /// <summary>2020年东京奥组委: the year is part of the name.</summary>
    private static bool IsInName(Discourse discourse, Draft draft, TimeExpression time)
    {
        if (!time.IsDay && draft.SpeakerSpan is { } speaker && (speaker.Contains(time.Span.Start) || speaker.Start == time.Span.End) && draft.Speakers is [var one] && discourse.Entities[one].Type is Entities.EntityType.Person or Entities.EntityType.Org)
        {
            return true;
        }

        var r = discourse.FirstReferenceFrom(time.Span.Start + 1) - 1;
        return r >= 0 && discourse.References[r] is { Kind: Entities.MentionKind.Name } name && name.Extent.Start <= time.Span.Start && name.Extent.End > time.Span.End;
    }

    /// <summary>甲说，今年…，认为: whether the time stands in words that were told before the cue of this statement.</summary>
    private static bool IsToldBefore(List<Draft> drafts, Draft draft, int offset, int limit)
    {
        foreach (var other in drafts)
        {
            if (other == draft || other.Clause > draft.Clause)
            {
                continue;
            }

            foreach (var piece in other.Content)
            {
                if (piece.Contains(offset) && piece.End <= limit)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
