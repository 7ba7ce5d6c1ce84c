using Stemma.Statements.Clauses;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Cues;

/// <content>What stands behind a cue.</content>
internal static partial class CueContext
{
    /// <summary>Whether a comma, a colon or a quotation follows at once.</summary>
    internal static bool IsMarked(Discourse discourse, CueMatch match, Clause clause)
    {
        var end = match.Span.End;
        while (end < clause.Span.End && (char.IsWhiteSpace(discourse.Printed[end]) || discourse.Printed[end] is '了' or '着' or '著'))
        {
            end++;
        }

        return end < clause.Span.End
            ? Marks.OpeningAt(discourse.Text.Quotations, end) is { Kind: Text.Quotations.QuotationKind.Speech }
            : clause.Closer is '，' or ',' or '：' or ':' || IsBehindQuotation(discourse, match.Clause) || (clause.Closer == '\0' && IsBeforeQuotation(discourse, match.Clause));
    }

    /// <summary>Whether what follows in the clause has a subject and a verb: 暗示双方会停火, not 暗示的内容.</summary>
    private static bool IsBeforeClause(Discourse discourse, CueMatch match, Clause clause)
    {
        var at = match.Span.End < clause.Span.End && discourse.Printed[match.Span.End] == '了' ? match.Span.End + 1 : match.Span.End;
        var subject = discourse.ReferenceStartingAt(at) is { } reference && reference.Extent.End <= clause.Span.End ? reference.Extent.End
            : discourse.At(at) is { } first && first.Start == at && (discourse.PartOfSpeech(first) is "r" or "d" or "c" or "p" || discourse.Text.Source.Key(first.Span) is "可能" or "会" or "将会" or "是否" or "会否" or "能否" or "为何" or "如何" or "应" or "应该" or "必须" or "需要" or "可以") ? first.End : -1;
        subject = subject < 0 ? EndOfPeople(discourse, at, clause.Span.End) : subject;
        if (subject < 0 || discourse.Before(clause.Span.End, subject) is not { } last || discourse.Text.Source.Key(last.Span) is "的")
        {
            return false;
        }

        for (at = subject; at < clause.Span.End && discourse.At(at) is { } token; at = token.End)
        {
            if ((discourse.PartOfSpeech(token) is ['v', ..] || discourse.Text.Source.Key(token.Span) is "为" or "须") && !(token.End < clause.Span.End && discourse.Printed[token.End] == '的'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>合约医疗院所公告…: where a run of nouns ends whose last word is one for people or a body, or -1.</summary>
    private static int EndOfPeople(Discourse discourse, int from, int to)
    {
        var end = -1;
        for (var at = from; at < to && discourse.At(at) is { } token && token.Start == at && discourse.PartOfSpeech(token) is ['n', ..] or "b" or "j" or "vn" or "m" or "q"; at = token.End)
        {
            end = (discourse.ClassOf(token) & WordClass.Human) != 0 || (token.Length > 1 && Grammar.EndsLikePeople(discourse.Text.Source.Folded[token.End - 1])) ? token.End : end;
        }

        return end;
    }

    /// <summary>形容大家想法高度契合: somebody, and enough said of him.</summary>
    private static bool IsBeforeSubject(Discourse discourse, CueMatch match, Clause clause)
    {
        const int Shortest = 4;
        var end = discourse.ReferenceStartingAt(match.Span.End) is { } reference ? reference.Extent.End
            : discourse.At(match.Span.End) is { } first && first.Start == match.Span.End && (discourse.PartOfSpeech(first) is "r" or "n" or "vn" || (discourse.ClassOf(first) & WordClass.Venue) != 0) ? first.End : -1;
        for (var at = end; end > 0 && clause.Span.End - end >= Shortest && at < clause.Span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.PartOfSpeech(token) is ['a' or 'd' or 'z', ..])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether quoted words follow in the clause or, behind a colon or at its end, next to it: 讽刺对手“一派胡言”, 讽刺对手：“…”.</summary>
    private static bool HasQuotationBehind(Discourse discourse, CueMatch match, Clause clause) =>
        Marks.HasSpeech(discourse.Text.Quotations, new(match.Span.End, clause.Span.End));

    /// <summary>追问对方何时停火, 关注谈判会否破裂: whether what follows in the clause asks.</summary>
    private static bool IsBeforeQuestion(Discourse discourse, CueMatch match, Clause clause)
    {
        for (var at = match.Span.End; at < clause.Span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "是否" or "会否" or "能否" or "可否" or "有否" or "有无" or "会不会" or "是不是" or "能不能" or "有没有" or "要不要" or "为何" or "为什么" or "何时" or "何以" or "何故" or "如何" or "怎么" or "怎样")
            {
                return discourse.Before(clause.Span.End, at) is { } last && discourse.Text.Source.Key(last.Span) is not ("的" or "时" or "后");
            }
        }

        return false;
    }

    /// <summary>Whether 对 follows as a word: 表达对计划的担忧, not 表达对话的愿望.</summary>
    private static bool IsBeforeTopic(Discourse discourse, CueMatch match, Clause clause)
    {
        var at = match.Span.End < clause.Span.End && discourse.Printed[match.Span.End] is '了' or '过' or '過' ? match.Span.End + 1 : match.Span.End;
        return at < clause.Span.End && discourse.At(at) is { } token && token.Start == at
            && (discourse.Text.Source.Key(token.Span) is "对" or "对于"
                || (discourse.Before(clause.Span.End, at) is { } will && discourse.Text.Source.Key(will.Span) is "意愿" or "愿望" or "希望" or "决心" or "愿景" or "意向" or "意图" or "心愿" or "诚意" or "期望" or "期待" or "期盼" or "诉求" or "立场" && discourse.Before(will.Start, at) is { } particle && discourse.Text.Source.Key(particle.Span) is "的" && HasPreposition(discourse, at, particle.Start)));
    }

    /// <summary>表达与邻国展开合作的意愿: what is wanted is told; in 表达对话的愿望 it is only named.</summary>
    private static bool HasPreposition(Discourse discourse, int from, int to)
    {
        for (var at = from; at < to && discourse.At(at) is { } token; at = token.End)
        {
            // 表达想留下来的愿望: so does a verb of its own before another word.
            if (discourse.PartOfSpeech(token) is "p" || (discourse.PartOfSpeech(token) is "v" && token.Start == from && token.End + 2 <= to))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeforeColon(Discourse discourse, CueMatch match, Clause clause) =>
        match.Span.End < clause.Span.End || clause.Closer is '：' or ':' || IsBeforeQuotation(discourse, match.Clause) || IsBehindQuotation(discourse, match.Clause);

    private static bool IsBeforeQuotation(Discourse discourse, int clause) =>
        clause + 1 < discourse.Clauses.Length && discourse.Clauses[clause + 1].IsQuotation && discourse.Clauses[clause + 1].Block == discourse.Clauses[clause].Block;

    private static bool IsBehindQuotation(Discourse discourse, int clause) =>
        clause > 0 && discourse.Clauses[clause - 1].IsQuotation && discourse.Clauses[clause - 1].Block == discourse.Clauses[clause].Block;
}
