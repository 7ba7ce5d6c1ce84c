using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;

namespace Stemma.Statements.Contents;

/// <summary>
/// Where the reporter goes on in the same sentence behind words that follow their cue without a mark (宣布参选，当时…; 承诺援助，但没有说明…).
/// </summary>
internal static class ReporterResumes
{
    /// <summary>Where the words of an unnamed source end that follow it without a mark (有传言称甲，但乙).</summary>
    public static int End(Discourse discourse, Speakers.AccordingTo according, int clause, int end)
    {
        if (!according.IsUnnamed)
        {
            return end;
        }

        if (according.ContentStart >= discourse.Clauses[clause].Span.End)
        {
            // 有消息称，…，这让投资者不安: what the report did.
            for (var k = clause + 2; k < discourse.Clauses.Length && discourse.Clauses[k].Span.Start < end; k++)
            {
                if (discourse.At(discourse.Clauses[k].Span.Start) is { } demonstrative && discourse.Text.Source.Folded[demonstrative.Start] == '这' && discourse.Text.Source.Key(new Text.TextSpan(demonstrative.Start, Math.Min(demonstrative.Start + 2, end))) is "这让" or "这使" or "这令" or "这给" or "这引")
                {
                    return discourse.Clauses[k - 1].Span.End;
                }
            }

            return end;
        }

        // 传出可能获得援助的消息，股价…: the noun that the words modify ends them.
        var clauseEnd = discourse.Clauses[clause].Span.End;
        if (discourse.Before(clauseEnd, according.ContentStart) is { } told && discourse.Text.Source.Key(told.Span) is "消息" or "传闻" or "传言" or "说法" or "风声" && discourse.Before(told.Start, according.ContentStart) is { Length: 1 } particle && discourse.Text.Source.Key(particle.Span) is "的")
        {
            return particle.Start;
        }

        // 外传“没有标示”说法引发关注: the quotation alone.
        if (Marks.OpeningAt(discourse.Text.Quotations, according.ContentStart) is { Kind: Text.Quotations.QuotationKind.Speech } quotation && quotation.Outer.End < discourse.Clauses[clause].Span.End
            && discourse.At(quotation.Outer.End) is { } noun && discourse.Text.Source.Key(noun.Span) is "说法" or "一说" or "之说" or "传言" or "传闻")
        {
            return quotation.Outer.End;
        }

        for (var k = clause + 1; k < discourse.Clauses.Length && discourse.Clauses[k].Span.Start < end; k++)
        {
            if (discourse.At(discourse.Clauses[k].Span.Start) is { } first && Takes(discourse.Text.Source.Key(first.Span)))
            {
                return discourse.Clauses[k - 1].Span.End;
            }
        }

        return end;
    }

    /// <summary>Whether the clause opens with a word that takes up the report: a contrast, a consequence, a demonstrative, or 并 behind anything but a request.</summary>
    public static bool At(Discourse discourse, Cue cue, int start, int clause)
    {
        var span = discourse.Clauses[clause].Span;
        if (discourse.Clauses[clause].Opener is '；' or ';')
        {
            return (discourse.At(span.Start) is { } lead && discourse.Text.Source.Key(lead.Span) is "而" or "另一方面" or "此外" or "另外" or "与此同时" or "但")
                || discourse.ReferenceStartingAt(span.Start) is { Kind: Entities.MentionKind.Name };
        }

        if (discourse.Clauses[clause].Opener is not ('，' or ',') || discourse.At(span.Start) is not { } first || first.Start != span.Start)
        {
            return false;
        }

        var word = discourse.Text.Source.Key(first.Span);
        if (Takes(word) && !(IsPlain(cue) && GoesOn(word)) && !(cue.Act == SpeechAct.Request && word is "但" or "但是" or "不过" && first.End < span.End && discourse.At(first.End) is { } restriction && discourse.Text.Source.Key(restriction.Span) is "不" or "应" or "须" or "要" or "不能" or "必须" or "不要" or "不应" or "也要") && !(word[0] == '这' && Marks.HasSpeech(discourse.Text.Quotations, span)))
        {
            return true;
        }

        // 宣布取消限制，为谈判铺平了道路: what came of it.
        if (word is "为" && cue.Mind is false && cue.Frame == CueFrame.Clause && (cue.Act == SpeechAct.Promise || !IsPlain(cue)) && HasPerfect(discourse, span))
        {
            return true;
        }

        // 希望立即投票，总理很可能会输: what is wished or asked ends where somebody named does something.
        if ((cue.Act == SpeechAct.Hope || cue.Frame == CueFrame.Request) && discourse.ReferenceStartingAt(span.Start) is { Kind: Entities.MentionKind.Name, Entity: >= 0 and var named } && discourse.Entities[named].Type is Entities.EntityType.Person)
        {
            return true;
        }

        // 反对连任，因为…: the judgement alone.
        if (word is "因为" or "由于" or "因" && cue.Frame == CueFrame.Object)
        {
            return true;
        }

        // 倡议举行峰会，经与各方磋商，…: what came of it.
        if (word is "经" or "经过" or "最终" or "最后" or "其后" or "此后" or "后来" or "结果" && !IsPlain(cue))
        {
            return true;
        }

        // 认为通胀放缓，因此决定降息: what the speaker then did.
        if (word is "因此" or "所以" or "于是" or "为此" && first.End < span.End && discourse.At(first.End) is { } deed && discourse.Text.Source.Key(deed.Span) is "决定" or "宣布" or "下令" or "拒绝")
        {
            return true;
        }

        // 感谢乙与她会面，她并且转达…: the speaker is named again.
        var again = discourse.ReferenceStartingAt(span.Start) is { Kind: Entities.MentionKind.Pronoun } pronoun ? pronoun.Extent.End : -1;
        if (again > 0 && (cue.Frame is CueFrame.Object or CueFrame.Naming or CueFrame.Request || (discourse.At(again) is { } next && discourse.Text.Source.Key(next.Span) is "并" or "并且")))
        {
            return true;
        }

        // 重申他的口号，将他对…; 承诺增援，在…之际….
        if (word is "将" && discourse.ReferenceStartingAt(first.End) is { Kind: Entities.MentionKind.Pronoun } || (word is "在" && (cue.Act == SpeechAct.Promise || cue.Frame == CueFrame.Object)))
        {
            return true;
        }

        // 宣布逮捕两人，而检察机关还…: somebody else does something behind an announcement.
        if (word is "而" && cue is { Frame: CueFrame.Clause, Mind: false } && !IsPlain(cue) && first.End < span.End && discourse.ReferenceStartingAt(first.End) is { Kind: not Entities.MentionKind.Pronoun })
        {
            return true;
        }

        return word is "并" or "并且" or "同时" && cue.Frame != CueFrame.Request && !(cue is { Frame: CueFrame.Object, Act: SpeechAct.Accuse } && word is not "同时") && !((IsPlain(cue) || cue is { Frame: CueFrame.Clause, Act: SpeechAct.Confirm }) && !ReporterRemark.IsNounPhrase(discourse, start, discourse.Clauses[clause - 1].Span.End));
    }

    private static bool HasPerfect(Discourse discourse, Text.TextSpan span)
    {
        for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "了")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the reporter takes over in any reported words: 对此进行谴责, 他又请….</summary>
    public static bool Always(Discourse discourse, int clause)
    {
        var span = discourse.Clauses[clause].Span;
        if (discourse.At(span.Start) is not { } first || first.Start != span.Start)
        {
            return false;
        }

        if (discourse.Clauses[clause].Opener is '；' or ';')
        {
            return discourse.Text.Source.Key(first.Span) is "另一方面" or "此外" or "与此同时";
        }

        // 将上诉，而此前法院已…: what came before the words.
        if (discourse.Text.Source.Key(first.Span) is "而此前")
        {
            return true;
        }

        if (discourse.Text.Source.Key(first.Span) is "而" && first.End < span.End && discourse.At(first.End) is { } earlier && discourse.Text.Source.Key(earlier.Span) is "此前" or "在此之前" or "早前" or "先前")
        {
            return true;
        }

        if (discourse.Text.Source.Key(first.Span) is "对此")
        {
            return first.End < span.End && discourse.At(first.End) is { } verb && discourse.Text.Source.Key(verb.Span) is "进行" or "表示" or "提出" or "作出" or "予以" or "深表";
        }

        // 保证总统无恙，股市随后收复失地: what came after it, with a subject of its own.
        if (EndsInSequel(discourse, span))
        {
            return true;
        }

        // 指出地热惠及地方，有意推进开发: what the speaker means to do, in the reporter's voice.
        if (discourse.Text.Source.Key(first.Span) is "有意" && first.End < span.End)
        {
            return true;
        }

        // 甲表示…，甲还与乙谈到…: the name and the adverb are the reporter's.
        if (discourse.ReferenceStartingAt(span.Start) is { Kind: Entities.MentionKind.Name, Entity: >= 0 } name && discourse.Entities[name.Entity].Type == Entities.EntityType.Person
            && name.Extent.End < span.End && discourse.At(name.Extent.End) is { } adverb && discourse.Text.Source.Key(adverb.Span) is "还" or "又" or "并" or "并且")
        {
            return true;
        }

        return discourse.ReferenceStartingAt(span.Start) is { Kind: Entities.MentionKind.Pronoun, Anaphor: Speakers.AnaphorKind.Person } pronoun && discourse.At(pronoun.Extent.End) is { } next
            && pronoun.Extent.End < span.End && discourse.Text.Source.Key(next.Span) is "又" or "并" or "并且";
    }

    /// <summary>股市随后…, 股价应声…, 油价也因此…: a noun of the market or a name directly before the adverb of a sequel.</summary>
    private static bool EndsInSequel(Discourse discourse, Text.TextSpan span)
    {
        if (discourse.At(span.Start) is not { } subject || discourse.PartOfSpeech(subject) is not (['n', ..] or "j") || subject.End >= span.End || discourse.At(subject.End) is not { } adverb)
        {
            return false;
        }

        if (discourse.Text.Source.Key(adverb.Span) is "也" && adverb.End < span.End && discourse.At(adverb.End) is { } next)
        {
            adverb = next;
        }

        return discourse.Text.Source.Key(adverb.Span) is "随后" or "随即" or "应声" or "因此" or "旋即" or "闻讯" or "应声而" && discourse.Text.Source.Folded[subject.End - 1] is '市' or '价' or '股' or '率' or '元' or '数' or '场';
    }

    /// <summary>Plain verbs of saying and thinking report whole arguments; announcements, promises and judgements one thing.</summary>
    private static bool IsPlain(Cue cue) => cue is { Frame: CueFrame.Clause, Act: SpeechAct.Assert } && cue.Text[0] is not ('宣' or '公') && cue.Text is not ("谎称" or "妄称" or "诡称" or "诈称");

    /// <summary>What a plain speaker may go on with: a contrast or a remark on what was said.</summary>
    private static bool GoesOn(ReadOnlySpan<char> word) => word is "但" or "但是" or "然而" or "不过" or "可是" || word[0] == '这';

    private static bool Takes(ReadOnlySpan<char> word) =>
        word is "但" or "但是" or "然而" or "不过" or "可是" or "因而" or "从而" or "如今" or "当时" or "对此" or "随后" or "之后" or "此举" or "否则" or "与此同时" or "使得" or "引发" or "引起" or "导致" or "促使" or "令"
            or "这" or "这种" or "这些" or "那些" or "这也" or "这是" or "这使" or "这让" or "这一" or "这项" or "这次" or "此";
}
