using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Contents;

/// <summary>Blocks of the form 王强：“…” or, as a subheading, 外交部：港口下月开放.</summary>
internal static class ColonLead
{
    private const int LongestHeading = 45;
    private const int LongestDescription = 10;

    /// <summary>Whether clause <paramref name="index"/> opens its block and names nobody but a speaker before a colon.</summary>
    public static (Subject Speaker, TextSpan Content)? Find(Discourse discourse, int index)
    {
        var clause = discourse.Clauses[index];
        if (clause.Closer is not ('：' or ':') || clause.Opener != '\0' || (index > 0 && discourse.Clauses[index - 1].Block == clause.Block) || index + 1 >= discourse.Clauses.Length || discourse.Clauses[index + 1].Block != clause.Block)
        {
            return null;
        }

        var start = clause.Span.Start;
        while (start < clause.Span.End && discourse.Printed[start] is '●' or '■' or '◆' or '*' or '▶' or ' ' or '　')
        {
            start++;
        }

        var block = discourse.Text.Blocks[clause.Block].Span;
        var next = discourse.Clauses[index + 1];
        var words = new TextSpan(next.Span.Start, block.End);
        var quoted = Marks.OpeningAt(discourse.Text.Quotations, words.Start) is { Kind: QuotationKind.Speech } quotation;
        if (!quoted && (block.Length > LongestHeading || discourse.Printed[block.End - 1] is '。'))
        {
            return null;
        }

        if (IsCredit(discourse, clause))
        {
            return null;
        }

        var content = quoted ? next.Span : words;
        if (discourse.ReferenceEndingAt(clause.Span.End, start) is { } reference)
        {
            return reference.Kind == MentionKind.Pronoun || Before(discourse, reference, start) ? null : (new Subject([reference], reference.Extent, null, null, false), content);
        }

        // 分析：…, 中国前财长：…: a subheading may only describe who speaks.
        if (!quoted && discourse.Text.Blocks[clause.Block].Kind == Articles.BlockKind.Heading && clause.Span.End - start <= LongestDescription && discourse.Before(clause.Span.End, start) is { } role
            && ((discourse.ClassOf(role) & WordClass.Human) != 0 || discourse.Text.Source.Key(role.Span) is "分析" or "评论" or "外媒" or "美媒" or "日媒" or "台媒" or "韩媒" or "港媒" or "陆媒" or "中媒" or "俄媒" or "媒体" or "舆论"))
        {
            return (new Subject([], new TextSpan(start, clause.Span.End), null, null, false), content);
        }

        return quoted && UnknownParty.Find(discourse, start, clause.Span.End) is { } unknown && unknown.Span.Start == start ? (unknown, content) : null;
    }

    /// <summary>Whoever fills clause <paramref name="index"/> before a colon inside a sentence (…，某某：…), or null.</summary>
    public static Subject? Inside(Discourse discourse, int index)
    {
        var clause = discourse.Clauses[index];
        if (clause.Closer is not ('：' or ':') || clause.Opener is not ('，' or ',' or '；') || index + 1 >= discourse.Clauses.Length || discourse.Clauses[index + 1].Sentence != clause.Sentence || IsCredit(discourse, clause))
        {
            return null;
        }

        return discourse.ReferenceStartingAt(clause.Span.Start) is { Kind: MentionKind.Name or MentionKind.Nominal, Entity: >= 0 and var entity } reference && reference.Extent.End == clause.Span.End
            && discourse.Entities[entity].Type == EntityType.Person ? new Subject([reference], reference.Extent, null, null, false) : null;
    }

    private static bool IsCredit(Discourse discourse, Clause clause) =>
        discourse.Before(clause.Span.End, clause.Span.Start) is { } token && (discourse.ClassOf(token) & WordClass.Credit) != 0;

    /// <summary>Whether something other than the speaker's modifiers stands before the name.</summary>
    private static bool Before(Discourse discourse, Reference reference, int start)
    {
        for (var at = reference.Extent.Start; discourse.Before(at, start) is { } token; at = token.Start)
        {
            var part = discourse.PartOfSpeech(token);
            if (part.Length > 0 && part[0] is not ('n' or 'f' or 'b' or 'j' or 'm' or 'q'))
            {
                return true;
            }
        }

        return false;
    }
}
