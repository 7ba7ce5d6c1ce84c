using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>A clause that only says whose report another medium passes on: 该报道引述路透社消息，…; 甲社引述乙台的报道，….</summary>
internal static class QuotedReport
{
    /// <summary>Reads clause <paramref name="index"/> from <paramref name="start"/> on as such a clause, or returns null.</summary>
    public static AccordingTo? Read(Discourse discourse, int index, int start)
    {
        var clause = discourse.Clauses[index];
        if (clause.Closer is not ('，' or ',') || discourse.Before(clause.Span.End, start) is not { } tail || discourse.Text.Source.Key(tail.Span) is not ("消息" or "报道" or "报导" or "电讯" or "说法" or "快讯"))
        {
            return null;
        }

        var end = discourse.Before(tail.Start, start) is { } particle && discourse.Text.Source.Key(particle.Span) is "的" ? particle.Start : tail.Start;
        if (end > start && discourse.Text.Source.Folded[end - 1] is ')' or '）' && discourse.ReferenceEndingAt(end, start) is null)
        {
            // 乙台（DW）消息: the gloss is passed over.
            end = Math.Max(start, discourse.Printed.LastIndexOfAny(['(', '（'], end - 1, end - start));
        }

        if (discourse.ReferenceEndingAt(end, start) is not { Kind: MentionKind.Name, Entity: >= 0 } last || discourse.Entities[last.Entity].Type != EntityType.Media)
        {
            return null;
        }

        var sources = new List<Reference> { last };
        while (discourse.Before(sources[0].Extent.Start, start) is { } joint && discourse.Text.Source.Key(joint.Span) is "和" or "与" or "及" or "、" && discourse.ReferenceEndingAt(joint.Start, start) is { Entity: >= 0 } other)
        {
            sources.Insert(0, other);
        }

        if (discourse.Before(sources[0].Extent.Start, start) is not { } verb || (discourse.ClassOf(verb) & WordClass.Quoting) == 0 || AccordingTo.After(discourse, index, clause.Span.End) is not (>= 0 and var content))
        {
            return null;
        }

        Reference? quoter = null;
        for (var r = discourse.FirstReferenceFrom(start); r < discourse.References.Length && discourse.References[r].Extent.End <= verb.Start; r++)
        {
            quoter = discourse.References[r] is { Entity: >= 0 } medium && discourse.Entities[medium.Entity].Type == EntityType.Media ? medium : quoter;
        }

        return new AccordingTo(verb.Span, sources, new TextSpan(sources[0].Extent.Start, last.Extent.End), false, content, quoter);
    }

    /// <summary>据甲社援引执法官员（的话）称: the words between the medium's verb of quoting and <paramref name="end"/> that describe who is quoted, or null.</summary>
    public static TextSpan? Unnamed(Discourse discourse, int medium, int end)
    {
        var at = medium;
        while (at < end && discourse.TimeStartingAt(at) is { } time)
        {
            at = time.Span.End;
        }

        if (discourse.At(at) is not { Kind: TokenKind.Word } verb || (discourse.ClassOf(verb) & WordClass.Quoting) == 0)
        {
            return null;
        }

        while (discourse.Before(end, verb.End) is { } last && discourse.Text.Source.Key(last.Span) is "话" or "的" or "的话" or "消息" or "谈话" or "说法" or "透露")
        {
            end = last.Start;
        }

        return discourse.Before(end, verb.End) is { } head && (discourse.ClassOf(head) & WordClass.Human) != 0 && end - verb.End <= 24 ? Contents.ContentTrim.Trim(discourse.Printed, new TextSpan(verb.End, end)) : null;
    }

    /// <summary>（德国之声中文网）据…: behind the bracket in which the outlet names itself.</summary>
    public static int BehindOutlet(Discourse discourse, TextSpan clause)
    {
        const int Longest = 16;
        if (discourse.Text.Source.Folded[clause.Start] is not ('(' or '（'))
        {
            return clause.Start;
        }

        for (var at = clause.Start + 1; at < clause.End && at - clause.Start <= Longest; at++)
        {
            if (discourse.Text.Source.Folded[at] is ')' or '）')
            {
                at++;
                while (at < clause.End && char.IsWhiteSpace(discourse.Printed[at]))
                {
                    at++;
                }

                return at < clause.End ? at : clause.Start;
            }
        }

        return clause.Start;
    }
}
