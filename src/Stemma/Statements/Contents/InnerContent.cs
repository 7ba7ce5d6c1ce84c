using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Text;

namespace Stemma.Statements.Contents;

/// <summary>Where the words of a speaker inside reported words end.</summary>
internal static class InnerContent
{
    /// <summary>质疑决定，法官…: what a verb with a noun as its object is about ends where a clause begins with another subject.</summary>
    public static void EndAtNextClause(Discourse discourse, Draft draft)
    {
        if (draft is { Frame: CueFrame.Object, IsOpen: true, Content.Count: > 0 })
        {
            EndAtNextSubject(discourse, draft, described: true);
        }
    }

    /// <summary>表示…，相信…；并会继续…: behind a semicolon the sentence goes back to what was said first.</summary>
    public static void EndAtNextPoint(Discourse discourse, Draft draft)
    {
        for (var k = draft.Clause + 1; draft.Mind && draft.Content.Count > 0 && k < discourse.Clauses.Length && discourse.Clauses[k].Span.Start < draft.Content[^1].End; k++)
        {
            if (discourse.Clauses[k].Opener is '；' or ';' && discourse.At(discourse.Clauses[k].Span.Start) is { } first && discourse.Text.Source.Key(first.Span) is "并" or "亦" or "也" or "同时" or "又" or "而")
            {
                draft.CutAt(discourse.Clauses[k].Span.Start, discourse.Printed);
                return;
            }
        }
    }

    /// <summary>What an inner speaker says ends where a clause begins with another name.</summary>
    /// <param name="described">Whether a description (法官) counts as a name does.</param>
    public static void EndAtNextSubject(Discourse discourse, Draft draft, bool described = false)
    {
        for (var k = draft.Clause + 1; k < discourse.Clauses.Length && discourse.Clauses[k].Span.Start < draft.Content[0].End; k++)
        {
            var start = discourse.Clauses[k].Span.Start;
            if (described && GoesOn(discourse, discourse.Clauses[k].Span))
            {
                continue;
            }

            // 认为，随着军力扩张，美国…: so far only a complement has been reported.
            if (OnlyComplements(discourse, draft, k))
            {
                continue;
            }

            if (start > draft.Content[0].Start && discourse.Clauses[k].Opener is not ('—' or '─' or '：' or ':') && (IsOther(discourse, draft, start, described) || (described && IsPerson(discourse, start))))
            {
                draft.Content[0] = ContentTrim.Trim(discourse.Printed, new TextSpan(draft.Content[0].Start, start));
                return;
            }
        }
    }

    private static bool OnlyComplements(Discourse discourse, Draft draft, int until)
    {
        for (var k = until - 1; k >= draft.Clause && discourse.Clauses[k].Span.End > draft.Content[0].Start; k--)
        {
            if (discourse.Clauses[k].Span.Start < draft.Content[0].Start || !ClauseShape.IsAdjunct(discourse, k))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>谴责甲挑衅，乙则是纵容: where 则 stands before the verb the accusation goes on.</summary>
    private static bool GoesOn(Discourse discourse, TextSpan clause)
    {
        for (var at = clause.Start; at < clause.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "则" or "则是")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOther(Discourse discourse, Draft draft, int start, bool described) =>
        discourse.ReferenceStartingAt(start) is { Entity: >= 0 } reference && (reference.Kind == MentionKind.Name || (described && reference.Kind == MentionKind.Nominal)) && !draft.Speakers.Contains(reference.Entity);

    private static bool IsPerson(Discourse discourse, int start) => discourse.At(start) is { } token && token.Start == start && (discourse.ClassOf(token) & WordClass.Human) != 0;

    /// <summary>学者联名登文, 官员走访企业, 议员发出警告: whether the clause tells that somebody comes out with words or goes to see those to whom he speaks.</summary>
    public static bool ComesOut(Discourse discourse, int clause)
    {
        var span = discourse.Clauses[clause].Span;
        for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "发文" or "登文" or "刊文" or "撰文" or "发帖" or "联名" or "联署" or "致函" or "致信" or "写信" or "去信" or "去函" or "来信" or "发信" or "致电" or "走访" or "会见" or "会晤" or "拜会" or "拜访" or "约见" or "召见" or "喊话" or "发声"
                or "发推" or "发出警告" or "发出" or "发表" or "演讲" or "演说" or "讲话" or "集会" or "示威" or "请愿" or "作证" or "上书" or "陈情" or "警告")
            {
                return true;
            }
        }

        return false;
    }
}
