using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;

namespace Stemma.Statements.Speakers;

/// <summary>A clause that only names where the next words come from: 据新华社报道, 根据外交部的声明, 据悉.</summary>
/// <param name="Cue">The introducing word, or the whole phrase when the source is unnamed.</param>
/// <param name="Source">The references named, or empty.</param>
/// <param name="Phrase">What describes an unnamed source.</param>
/// <param name="ContentStart">Where the reported words start.</param>
/// <param name="Quoter">The medium that repeats the source's words (据新华社引述…), or null.</param>
internal sealed record AccordingTo(TextSpan Cue, IReadOnlyList<Reference> Source, TextSpan Phrase, bool IsUnnamed, int ContentStart, Reference? Quoter = null)
{
    /// <summary>Reads clause <paramref name="index"/> as such a clause, or returns null.</summary>
    public static AccordingTo? Read(Discourse discourse, int index)
    {
        var clause = discourse.Clauses[index];
        var start = QuotedReport.BehindOutlet(discourse, clause.Span);
        for (var i = 0; i < 2 && UnnamedSources.At(discourse.Text, start, clause.Span.End) is null; i++)
        {
            if (discourse.TimeStartingAt(start) is { } time && time.Span.End < clause.Span.End)
            {
                start = time.Span.End;
            }
            else if (discourse.At(start) is { } token && (discourse.ClassOf(token) & WordClass.According) == 0 && ((discourse.ClassOf(token) & (WordClass.Connective | WordClass.Contrast | WordClass.Manner)) != 0 || discourse.PartOfSpeech(token) is "t") && token.End < clause.Span.End)
            {
                start = token.End;
            }
            else
            {
                // Nothing to step over, and a second look would see the same.
                break;
            }
        }

        if (Opinion(discourse, index, start) is { } opinion)
        {
            return opinion;
        }

        if (UnnamedSources.At(discourse.Text, start, clause.Span.End) is { } phrase)
        {
            var content = After(discourse, index, phrase.End);
            return content < 0 ? null : new AccordingTo(phrase, [], phrase, true, content);
        }

        if (discourse.At(start) is not { } first || first.Start != start || (discourse.ClassOf(first) & WordClass.According) == 0)
        {
            return Finding.Read(discourse, index, start) ?? QuotedReport.Read(discourse, index, start);
        }

        return Named(discourse, index, first.Span);
    }

    /// <summary>在乌克兰看来，…: whose opinion follows stands between the preposition and 看来.</summary>
    public static AccordingTo? Opinion(Discourse discourse, int index, int start)
    {
        const int Longest = 20;
        var clause = discourse.Clauses[index];
        if (start >= clause.Span.End || discourse.Text.Source.Folded[start] != '在' || discourse.At(start) is not { Length: 1 } preposition)
        {
            return null;
        }

        var verb = discourse.Text.Source.Folded.IndexOf("看来", start, Math.Min(Longest, clause.Span.End - start), StringComparison.Ordinal);
        if (verb <= preposition.End || SubjectFinder.Find(discourse, preposition.End, verb, out _) is not { } subject || After(discourse, index, verb + 2) is not (>= 0 and var content))
        {
            return null;
        }

        return new AccordingTo(new TextSpan(verb, verb + 2), subject.Parties, subject.Span, false, content);
    }

    private static AccordingTo? Named(Discourse discourse, int index, TextSpan cue)
    {
        var clause = discourse.Clauses[index];
        var (tail, end) = Tail(discourse, cue.End, clause.Span.End);
        Reference? source = null;
        Reference? quoter = null;
        for (var r = discourse.FirstReferenceFrom(cue.End); r < discourse.References.Length && discourse.References[r].Extent.End <= clause.Span.End; r++)
        {
            var reference = discourse.References[r];
            if (tail is { } t && reference.Extent.Start >= t.Start)
            {
                break;
            }

            // 根据甲公司向监管机构提交的文件: whom a text is for is no source of it.
            if (source is not null && discourse.Before(reference.Extent.Start, cue.End) is { } governor && discourse.Text.Source.Key(governor.Span) is "向" or "给" or "对" or "致" or "交给" or "呈交")
            {
                continue;
            }

            if (quoter is null && source is not null && discourse.Before(reference.Extent.Start, source.Value.Extent.End) is { } quoting && (discourse.ClassOf(quoting) & WordClass.Quoting) != 0)
            {
                quoter = source;
                source = reference;
                continue;
            }

            if (source is null || Rank(discourse, reference) >= Rank(discourse, source.Value))
            {
                source = reference;
            }
        }

        var content = After(discourse, index, end);
        if (tail is null && (source is not { } inside || inside.Extent.End < clause.Span.End) && content >= 0 && IsBody(discourse, new TextSpan(cue.End, clause.Span.End)) && clause.Closer is '，' or ',')
        {
            return new AccordingTo(cue, [], new TextSpan(cue.End, clause.Span.End), false, content);
        }

        // 据法律规定: a rule that nobody by name has made is not somebody's word; nor is 依今天股价计算.
        if (source is null && tail is { } rule && discourse.Text.Source.Key(rule) is "规定" or "计算" or "推算" or "测算" or "估算" or "推估")
        {
            return null;
        }

        if (content < 0 || (tail is null && !(source is { } bare && bare.Extent.End == clause.Span.End && clause.Closer is '，' or ',')))
        {
            return null;
        }

        // 据甲社援引执法官员称: who is quoted has no name.
        if (quoter is null && source is { Entity: >= 0 } carrier && discourse.Entities[carrier.Entity].Type == EntityType.Media && QuotedReport.Unnamed(discourse, carrier.Extent.End, tail?.Start ?? clause.Span.End) is { } quoted)
        {
            return new AccordingTo(cue, [], quoted, false, content, carrier);
        }

        // 根据甲国发表的《某某》白皮书: the text has a name of its own.
        if (tail is { } titled && (discourse.At(titled.Start) is { } kind && (discourse.ClassOf(kind) & WordClass.Document) != 0) && Marks.ClosingAt(discourse.Text.Quotations, titled.Start, new TextSpan(cue.End, titled.Start)) is { Kind: Text.Quotations.QuotationKind.Title } title
            && !(source is { Entity: >= 0 } medium && discourse.Entities[medium.Entity].Type == EntityType.Media))
        {
            return discourse.ReferenceStartingAt(title.Outer.Start) is { Entity: >= 0 } text ? new AccordingTo(cue, [text], text.Extent, false, content) : new AccordingTo(cue, [], title.Inner, false, content);
        }

        if (source is { } named)
        {
            var subject = SubjectFinder.First(discourse, named.Extent.Start, named.Extent.End);
            return new AccordingTo(cue, subject is null ? [named] : subject.Parties, named.Extent, false, content, quoter);
        }

        return tail is { } document && document.Start > cue.End ? new AccordingTo(cue, [], new TextSpan(cue.End, IsTelling(discourse.Text.Source.Key(document)) ? document.Start : document.End), false, content)
            : tail is { } only ? new AccordingTo(cue, [], only, false, content) : null;
    }

    /// <summary>据官方透露: a verb, which is no part of the source.</summary>
    private static bool IsTelling(ReadOnlySpan<char> word) =>
        word is "透露" or "介绍" or "称" or "说" or "指" or "表示" or "披露" or "指出" or "指称" or "证实" or "回忆" or "爆料" or "转述" or "认为" or "强调" or "宣布" or "公布" or "发布" or "报道" or "报导";

    /// <summary>What binds, not what tells: 根据协议 names no source.</summary>
    private static bool IsRule(ReadOnlySpan<char> word) =>
        word is "协议" or "合同" or "法律" or "法令" or "法案" or "草案" or "条例" or "条款" or "章程" or "宪法" or "政令" or "命令" or "决议" or "决议案" or "判决" or "裁决" or "裁定" or "指引" or "指南" or "规定";

    /// <summary>根据石油工业联合会，: nothing but nouns, the last of them a body or person.</summary>
    private static bool IsBody(Discourse discourse, TextSpan phrase)
    {
        const int Longest = 20;
        if (phrase.Length > Longest || discourse.Before(phrase.End, phrase.Start) is not { } head || (discourse.ClassOf(head) & WordClass.Human) == 0)
        {
            return false;
        }

        for (var at = phrase.Start; at < phrase.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.PartOfSpeech(token) is "v" or "r" or "d" && discourse.ClassOf(token) == WordClass.None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Media before other sources, places last (某报发自某地的报道).</summary>
    private static int Rank(Discourse discourse, Reference reference) => reference.Entity < 0 ? 1 : discourse.Entities[reference.Entity].Type switch
    {
        EntityType.Place or EntityType.State => 0,
        EntityType.Media => reference.Kind == MentionKind.Name ? 3 : 2,
        _ => 1,
    };

    /// <summary>The word that makes the clause a citation (报道, 声明, 的说法, 称), and where the clause's own words go on behind it.</summary>
    private static (TextSpan? Tail, int End) Tail(Discourse discourse, int from, int limit)
    {
        TextSpan? found = null;
        var end = limit;
        for (var at = from; at < limit && discourse.At(at) is { } token; at = token.End)
        {
            var word = discourse.Text.Source.Key(token.Span);
            if (((discourse.ClassOf(token) & (WordClass.Document | WordClass.Publication)) != 0 && !IsRule(word)) || word is "报道" or "报导" or "透露" or "介绍" or "称" or "说" or "指" or "表示" or "披露" or "估计" or "预测" or "报" or "指出" or "消息" or "报告" or "分析" or "估算" or "统计" or "观察" or "推算" or "测算" or "调查" or "研究" or "说明" or "解释" or "了解" or "规定" or "评估" or "判断" or "推测" or "指称" or "指控" or "证实" or "描述" or "回忆" or "供述" or "爆料" or "转述" or "记载" or "记录" or "引述" or "计算" or "推估" or "预估" or "认为" or "强调" or "透露" or "宣布" or "公布" or "发布" or "观点" or "看法" or "见解" or "意见")
            {
                found = token.Span;
                end = token.End;
            }
            else if (word is "所" && token.End < limit && discourse.Text.Source.Folded[token.End] is '言' or '说' or '述' or '称' or '知')
            {
                found = new TextSpan(token.Start, token.End + 1);
                end = token.End + 1;
            }
            else if (found is not null && word is "的" or "中" or "里" && found.Value.End == token.Start)
            {
                // 数据的整理: the text is no source but a modifier of something else.
                found = word is "的" ? null : found;
                end = token.End;
            }
        }

        var rest = found is { } tail && tail.End < limit ? discourse.At(tail.End) : null;
        return rest is { } r && !(discourse.Text.Source.Key(found!.Value) is "报道" or "报导" or "称" or "说" or "指" or "透露" or "介绍" or "估计" or "指出" or "表示" or "中" or "里") && discourse.PartOfSpeech(r) is not "f" ? (null, limit) : (found, end);
    }

    /// <summary>Where the words behind the citation start: in the clause itself or in the next one; -1 when nothing follows.</summary>
    internal static int After(Discourse discourse, int index, int end)
    {
        var clause = discourse.Clauses[index];
        while (end < clause.Span.End && (char.IsWhiteSpace(discourse.Printed[end]) || discourse.Printed[end] is '称' or '稱' or '说' or '說' or '指' or '，'))
        {
            end++;
        }

        if (end < clause.Span.End)
        {
            return end;
        }

        return index + 1 < discourse.Clauses.Length && discourse.Clauses[index + 1].Sentence == clause.Sentence ? discourse.Clauses[index + 1].Span.Start : -1;
    }
}
