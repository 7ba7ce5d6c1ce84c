using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>What stands between a subject and its cue: complements with their prepositions, and the phrases of documents.</summary>
internal static class Complements
{
    /// <summary>面对台下的数百名议员: where the preposition stands that governs a phrase over its modifiers, or null.</summary>
    internal static int? GoverningPreposition(Discourse discourse, int from, int start)
    {
        for (var at = start; discourse.Before(at, from) is { } token; at = token.Start)
        {
            var word = discourse.Text.Source.Key(token.Span);
            if (word is "对" or "向" or "面对" or "针对" or "就" or "跟")
            {
                return token.Start > from ? token.Start : null;
            }

            var part = discourse.PartOfSpeech(token);
            if (!(word is "的" || part is "m" or "q" or "f" || UnknownParty.IsModifier(discourse, token)) || discourse.ReferenceEndingAt(token.End, from) is not null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>在多个委员会: where the preposition of place stands before counts, or null.</summary>
    internal static int? PlacePreposition(Discourse discourse, int from, int start)
    {
        for (var at = start; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "在" or "于")
            {
                return token.Start > from ? token.Start : null;
            }

            if (!(token.Kind == TokenKind.Number || discourse.PartOfSpeech(token) is "m" or "q" or "mq"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>引述某会总裁兼执行长某某: where the verb of quoting stands that governs a name over its titles, or null.</summary>
    internal static int? QuotingVerb(Discourse discourse, int from, int start)
    {
        for (var at = start; at > from;)
        {
            if (discourse.ReferenceEndingAt(at, from) is { } reference)
            {
                at = reference.Extent.Start;
                continue;
            }

            if (discourse.Before(at, from) is not { } token)
            {
                return null;
            }

            if ((discourse.ClassOf(token) & WordClass.Quoting) != 0)
            {
                return token.Start;
            }

            var part = discourse.PartOfSpeech(token);
            if (!(discourse.Text.Source.Key(token.Span) is "的" or "兼" or "前" or "名" or "位" or "不" or "未" or "具名" or "不具名" or "未具名" or "匿名" || token.Kind == TokenKind.Number || part is "m" or "q" or "mq" || UnknownParty.IsModifier(discourse, token)))
            {
                return null;
            }

            at = token.Start;
        }

        return null;
    }

    /// <summary>甲在某报的文章中: where the preposition of a document's phrase stands, or null.</summary>
    internal static int? PlaceOfWords(Discourse discourse, int from, int start)
    {
        int? found = null;
        for (var at = start; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "在" or "透过" or "通过")
            {
                found = token.Start;
            }
        }

        return found > from ? found : null;
    }

    internal static bool IsMedium(Discourse discourse, Subject subject) =>
        subject.Parties is [{ Entity: >= 0 } party] && discourse.Entities[party.Entity].Type == EntityType.Media;

    /// <summary>A word between a text and whoever issued it: 微软发表的一份报告.</summary>
    internal static bool IsInDocumentPhrase(Discourse discourse, Token token)
    {
        if (discourse.Text.Source.Key(token.Span) is "的" or "在" or "中" or "里" or "发表" or "发布" or "发出" or "刊发" or "公布" or "刊登" or "提交" or "透过" or "通过" or "这" or "该" or "本" or "其" or "联合" or "书面" or "最新" or "早前" or "篇" or "份" or "则" or "全国")
        {
            return true;
        }

        var part = discourse.PartOfSpeech(token);
        return token.Kind == TokenKind.Number || part is "m" or "q" or "mq" || (part is "v" && discourse.ClassOf(token) is WordClass.None or WordClass.Light);
    }

    /// <summary>Whether the token is the 中 or 里 of 声明中.</summary>
    internal static bool IsInsideDocument(Discourse discourse, Token token, int from) =>
        discourse.Text.Source.Key(token.Span) is "中" or "里" && discourse.Before(token.Start, from) is { } before && (discourse.ClassOf(before) & (WordClass.Document | WordClass.Publication)) != 0;

    /// <summary>Where the nearest complement before <paramref name="position"/> starts that leaves room for a subject, or null.</summary>
    internal static int? ComplementStart(Discourse discourse, int from, int position)
    {
        for (var at = position; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if ((discourse.ClassOf(token) & WordClass.Preposition) != 0 && token.Start > from)
            {
                return token.Start;
            }
        }

        return null;
    }
}
