using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>Who carries another's words without standing beside his cue, and which media are named without carrying any.</summary>
internal static class Carriers
{
    /// <summary>甲通过发言人发表声明，称…: who is sent with the words, between the subject and its cue; null where nobody is.</summary>
    public static Reference? Sent(Discourse discourse, TextSpan subject, int cue)
    {
        for (var at = subject.End; at < cue && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "通过" or "透过" or "经由" or "藉由" && discourse.ReferenceStartingAt(token.End) is { } person
                && person.Extent.End < cue && discourse.Printed[person.Extent.End] != '的' && IsPerson(discourse, person))
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>关于甲报引述官员报道…: the clause only names what somebody is asked about, so its medium carries nothing of the answer.</summary>
    public static bool IsAskedAbout(Discourse discourse, int clause)
    {
        var span = discourse.Clauses[clause].Span;
        var isAbout = false;
        for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            var word = discourse.Text.Source.Key(token.Span);
            if (word is "被问" or "被问到" or "被问及" or "问到" or "问及" or "问" or "到" or "及" or "针对" or "对于" or "对" or "就" or "关于" or "有关" or "至于" or "回应" or "谈到" or "谈及")
            {
                isAbout = true;
            }
            else if (word is not ("以及" or "并" or "而" or "被"))
            {
                return isAbout && discourse.ReferenceStartingAt(at) is { Entity: >= 0 } medium && discourse.Entities[medium.Entity].Type == EntityType.Media;
            }
        }

        return false;
    }

    /// <summary>在写给路透社的电邮中, 在接受路透社的专访中: the medium is spoken to.</summary>
    public static bool IsAddressed(Discourse discourse, int medium, int from) =>
        discourse.Before(medium, from) is { } token
        && (discourse.Text.Source.Folded[token.End - 1] == '给' || discourse.Text.Source.Key(token.Span) is "致" or "回复" or "回覆" or "答复" or "答覆" or "接受" or "回应" or "对" or "向" or "与" or "和" or "同");

    /// <summary>
    /// 甲报报道了某某的贴文。: a sentence that does nothing but name whose text a medium has published; the medium carries what he says in the rest of the paragraph.
    /// </summary>
    /// <returns>The medium, or null.</returns>
    public static Reference? OfParagraph(Discourse discourse, int clause, List<int> authors)
    {
        authors.Clear();
        var span = discourse.Clauses[clause].Span;
        if (discourse.ReferenceStartingAt(span.Start) is not { Entity: >= 0 } medium || discourse.Entities[medium.Entity].Type != EntityType.Media
            || (clause + 1 < discourse.Clauses.Length && discourse.Clauses[clause + 1].Sentence == discourse.Clauses[clause].Sentence))
        {
            return null;
        }

        var at = medium.Extent.End;
        for (; discourse.TimeStartingAt(at) is { } time; at = time.Span.End)
        {
        }

        if (discourse.At(at) is not { } verb || discourse.Text.Source.Key(verb.Span) is not ("报道" or "报导" or "刊登" or "刊出" or "刊发" or "刊载" or "登载" or "转载" or "转发" or "公布" or "公开" or "播出" or "播放" or "引述" or "援引"))
        {
            return null;
        }

        var end = span.End;
        while (end > at && discourse.Printed[end - 1] is '。' or '！' or '.')
        {
            end--;
        }

        if (discourse.Before(end, verb.End) is not { } text || !IsText(discourse, text))
        {
            return null;
        }

        for (var r = discourse.FirstReferenceFrom(verb.End); r < discourse.References.Length && discourse.References[r].Extent.End <= end; r++)
        {
            if (discourse.References[r] is { Entity: >= 0 } author && IsPerson(discourse, author))
            {
                authors.Add(author.Entity);
            }
        }

        return authors.Count > 0 ? medium : null;
    }

    private static bool IsText(Discourse discourse, Token token) =>
        (discourse.ClassOf(token) & (WordClass.Document | WordClass.Publication | WordClass.Platform)) != 0
        || discourse.Text.Source.Key(token.Span) is "贴文" or "帖文" or "帖子" or "推文" or "发文" or "言论" or "谈话" or "讲话" or "发言" or "演说" or "演讲" or "话" or "说法" or "回应" or "录音" or "信";

    private static bool IsPerson(Discourse discourse, Reference reference) =>
        reference.Entity >= 0 && discourse.Entities[reference.Entity].Type == EntityType.Person;
}
