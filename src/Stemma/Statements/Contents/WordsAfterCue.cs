using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Contents;

/// <summary>Reported words behind the cue: the rest of its clause, or the next clauses up to the end of the sentence.</summary>
internal static class WordsAfterCue
{
    /// <summary>A longer quotation that is a clause of its own is another utterance.</summary>
    private const int LongestCatchword = 14;

    /// <summary>The range up to where the sentence ends or the reporter takes over, or null when nothing follows.</summary>
    /// <param name="runsOn">Whether a later cue may cut the range.</param>
    public static TextSpan? Find(Discourse discourse, CueMatch cue, int from, out bool runsOn)
    {
        runsOn = true;
        var clauses = discourse.Clauses;
        var k = cue.Clause;
        var start = SkipSmall(discourse, from, clauses[k].Span.End);
        if (start >= clauses[k].Span.End)
        {
            if (clauses[k].Closer is '。' or '！' or '？' or '!' or '?' or '；' || k + 1 >= clauses.Length || clauses[k + 1].Block != clauses[k].Block)
            {
                return null;
            }

            if (clauses[k + 1].Sentence != clauses[k].Sentence && !(clauses[k].Closer is '：' or ':' && clauses[k + 1].IsQuotation))
            {
                return null;
            }

            start = clauses[++k].Span.Start;
        }

        // A whole quotation behind the cue is the content; what follows a comma is the reporter's again.
        if (Marks.OpeningAt(discourse.Text.Quotations, start) is { Kind: QuotationKind.Speech } quotation && (StandsAlone(discourse, quotation, clauses[k]) || (start > from && discourse.Printed[start - 1] == '的')))
        {
            runsOn = false;
            var end = quotation.Outer.End;
            while (Marks.OpeningAt(discourse.Text.Quotations, end) is { Kind: QuotationKind.Speech } next)
            {
                end = next.Outer.End;
            }

            // 表示：“还是要标”，不论散装、包装…: an argument that a comma joins to the quotation is the speaker's too.
            while (end > quotation.Outer.Start && k + 1 < clauses.Length && clauses[k + 1] is { Opener: '，' } next && next.Sentence == clauses[k].Sentence && clauses[k].Span.End == end
                && discourse.At(next.Span.Start) is { } joint && (end != quotation.Outer.End || discourse.Text.Source.Key(joint.Span) is "不论" or "无论" or "不管" or "不论是" or "无论是" or "因为" or "而且"))
            {
                runsOn = true;
                end = clauses[++k].Span.End;
            }

            return new TextSpan(start, end);
        }

        // 重申他的观点：“…”: what the noun announces is the content.
        if (k == cue.Clause && clauses[k].Closer is '：' or ':' && k + 1 < clauses.Length && clauses[k + 1].IsQuotation && clauses[k + 1].Block == clauses[k].Block
            && discourse.Before(clauses[k].Span.End, start) is { } noun && discourse.Text.Source.Key(noun.Span) is "观点" or "原因" or "看法" or "立场" or "主张" or "理由" or "感受" or "心声" or "意见" or "态度" or "想法" or "要点")
        {
            runsOn = false;
            return clauses[k + 1].Span;
        }

        // An opening mark without a closing one: the words run on into the next paragraph; those of this one are taken.
        if (discourse.Printed[start] is '“' or '「' or '『' or '"' && start + 1 < discourse.Text.Blocks[clauses[k].Block].Span.End && Marks.OpeningAt(discourse.Text.Quotations, start) is null)
        {
            runsOn = false;
            return new TextSpan(start + 1, discourse.Text.Blocks[clauses[k].Block].Span.End);
        }

        var sentence = clauses[k].Sentence;
        var last = k;
        var conceded = IsConcessive(discourse, clauses[cue.Clause], cue.Span.Start);
        var attached = k == cue.Clause && cue.Cue.Frame != CueFrame.Report;
        while (last + 1 < clauses.Length && clauses[last + 1].Sentence == sentence && !IsReporters(last + 1))
        {
            last++;
        }

        if (ColonQuotation.Split(discourse, cue, start, k, last) is { } split)
        {
            runsOn = split.Start == start;
            return split;
        }

        return new TextSpan(start, Math.Max(start, clauses[last].Span.End));

        bool IsReporters(int next) =>
            !(next == k + 1 && IsTopic(discourse, start, clauses[k].Span.End)) && (IsAside(discourse, clauses[next])
            || (cue.Cue.Frame == CueFrame.Request && clauses[next] is { IsQuotation: true, Opener: '，', Span.Length: > LongestCatchword })
            || (attached && !(next == k + 1 && IsComplement(discourse, start, clauses[k].Span.End)) && (ReporterResumes.At(discourse, cue.Cue, start, next) || ReporterRemark.IsAboutWords(discourse, next)))
            || (attached && next == k + 1 && ReporterRemark.FollowsNoun(discourse, start, next))
            || ReporterRemark.IsAboutSilence(discourse, next) || ReporterRemark.IsDenial(discourse, next) || ReporterRemark.NamesHolder(discourse, cue, next) || ReporterRemark.TurnsToSpeaker(discourse, cue, next)
            || ReporterResumes.Always(discourse, next)
            || (conceded && Opens(discourse, clauses[next], WordClass.Adversative)));
    }

    /// <summary>报道说，就甲而言，他…: so far only what the words are about has been reported.</summary>
    private static bool IsTopic(Discourse discourse, int start, int end) =>
        discourse.At(start) is { } first && first.Start == start && (discourse.ClassOf(first) & WordClass.Preposition) != 0
        && discourse.Text.Source.Key(new TextSpan(start, end)) is var words && (words.EndsWith("而言") || words.EndsWith("来说") || words.EndsWith("来讲") || words.EndsWith("来看") || words.EndsWith("看来"));

    /// <summary>指出在他任内，这些…; 强调不论哪个党派，这都…: so far only a complement or a condition has been reported.</summary>
    private static bool IsComplement(Discourse discourse, int start, int end) =>
        discourse.At(start) is { } first && discourse.Before(end, start) is { } last
        && (((discourse.ClassOf(first) & WordClass.Preposition) != 0 && (discourse.ClassOf(last) & WordClass.Localiser) != 0) || discourse.Text.Source.Key(first.Span) is "不论" or "无论" or "不管" or "如果" or "只要" or "若" or "除非" or "即使" or "尽管" or "虽然" or "一旦");

    /// <summary>Whether the quotation ends its clause (“企图分裂”的说法 does not).</summary>
    private static bool StandsAlone(Discourse discourse, Quotation quotation, Clause clause) =>
        quotation.Outer.End >= clause.Span.End || IsCitedName(discourse, quotation, clause) || Marks.OpeningAt(discourse.Text.Quotations, quotation.Outer.End) is { Kind: QuotationKind.Speech } next && next.Outer.End >= clause.Span.End;

    /// <summary>指“缺乏氛围”而没有举行, 外传“没有标示”说法引发关注: what stands behind the quotation is the reporter's.</summary>
    private static bool IsCitedName(Discourse discourse, Quotation quotation, Clause clause) =>
        quotation.Outer.End < clause.Span.End && discourse.At(quotation.Outer.End) is { } next && discourse.Text.Source.Key(next.Span) is "而" or "说法" or "一说" or "之说" or "传言" or "传闻";

    private static int SkipSmall(Discourse discourse, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(discourse.Printed[start]) || discourse.Printed[start] is '了' or '过' or '過' or '着' or '著' or '、' or '—' or '-'))
        {
            start++;
        }

        // 某人说过的“玻璃天花板”: the words stand behind the particle.
        if (start + 1 < end && discourse.Printed[start] == '的' && Marks.OpeningAt(discourse.Text.Quotations, start + 1) is { Kind: QuotationKind.Speech })
        {
            start++;
        }

        // 他担心的是，…: what follows is the content.
        if (start + 1 < end && discourse.Printed[start] == '的' && discourse.Printed[start + 1] == '是')
        {
            start += 2;
        }

        // A bracket between cue and content (称（见图）) belongs to neither.
        return start;
    }

    /// <summary>虽然有传言称甲，但乙: the clause of 但 answers the reporter's 虽然.</summary>
    private static bool IsConcessive(Discourse discourse, Clause clause, int cue)
    {
        for (var at = clause.Span.Start; at < cue && discourse.At(at) is { } token; at = token.End)
        {
            if ((discourse.ClassOf(token) & WordClass.Concessive) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Opens(Discourse discourse, Clause clause, WordClass wordClass) =>
        discourse.At(clause.Span.Start) is { } token && (discourse.ClassOf(token) & wordClass) != 0;

    private static bool IsAside(Discourse discourse, Clause clause) =>
        discourse.At(clause.Span.Start) is { } token && (discourse.ClassOf(token) & WordClass.Aside) != 0 && token.End >= clause.Span.End;
}
