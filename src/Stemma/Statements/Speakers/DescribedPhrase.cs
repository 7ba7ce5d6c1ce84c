using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Contents;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>The whole phrase that describes a speaker without a name.</summary>
internal static class DescribedPhrase
{
    /// <summary>The phrase with its determiners, counts and the names and nouns that modify it: 这些国家, 两名前官员, 克里姆林宫发言人, 这名女子的家人.</summary>
    public static TextSpan Widened(Discourse discourse, TextSpan span)
    {
        const int Longest = 20;
        var start = span.Start;
        while (start > 0 && span.Start - start < Longest)
        {
            if (discourse.ReferenceEndingAt(start, 0) is { Kind: not MentionKind.Pronoun } name && !discourse.IsDateline(name.Extent.Start))
            {
                start = name.Extent.Start;
                continue;
            }

            // 政治分析师 may be one word to the list.
            if (discourse.Before(start, 0) is { } whole && whole.Start < start && whole.End > start)
            {
                start = whole.Start;
                continue;
            }

            if (discourse.Before(start, 0) is not { } token || token.End != start || discourse.TimeEndingAt(start, 0) is not null)
            {
                break;
            }

            // 未具名官员, 不愿透露姓名的官员: that the name is withheld is part of the description.
            if (WithheldName.StartOf(discourse, start) is { } withheld)
            {
                start = withheld;
                continue;
            }

            var word = discourse.Text.Source.Key(token.Span);
            if (word is "的" && (discourse.ReferenceEndingAt(token.Start, 0) is { Kind: not MentionKind.Pronoun } || (discourse.Before(token.Start, 0) is { } owner && owner.End == token.Start && (discourse.ClassOf(owner) & WordClass.Human) != 0)))
            {
                start = token.Start;
                continue;
            }

            // 该州的选举官员: what the people do may be a verb to the word list.
            if (start == span.Start && token.Length == 2 && discourse.PartOfSpeech(token) is "v" && discourse.ClassOf(token) == WordClass.None && (token.Start == 0 || !char.IsLetterOrDigit(discourse.Printed[token.Start - 1]) || discourse.Before(token.Start, 0) is { } beyond && beyond.End == token.Start
                && (discourse.Text.Source.Key(beyond.Span) is "的" or "位" or "名" or "些" || discourse.PartOfSpeech(beyond) is "m" or "q" or "mq" || discourse.ReferenceEndingAt(token.Start, 0) is { Kind: MentionKind.Name })))
            {
                start = token.Start;
                continue;
            }

            if (!(token.Kind == TokenKind.Number || discourse.PartOfSpeech(token) is "m" or "q" or "mq" || IsDeterminer(word) || discourse.ClassOf(token) == WordClass.Human || (UnknownParty.IsModifier(discourse, token) && discourse.ClassOf(token) is WordClass.None or WordClass.Human)))
            {
                break;
            }

            start = token.Start;
        }

        return ContentTrim.Trim(discourse.Printed, new TextSpan(start, span.End));
    }

    /// <summary>协调救援的单位, 在岛上开店的居民: the description with the relative clause that opens its clause, or the description itself.</summary>
    public static TextSpan WithRelative(Discourse discourse, TextSpan span)
    {
        const int Longest = 18;
        var start = span.Start;
        if (start < 2 || discourse.Printed[start - 1] != '的')
        {
            return span;
        }

        while (start > 0 && span.Start - start <= Longest && discourse.Printed[start - 1] is not ('，' or ',' or '。' or '；' or '：' or ':' or '\n' or '“' or '「' or '！' or '？' or '、'))
        {
            start--;
        }

        return span.Start - start <= Longest && discourse.Text.IsTokenBoundary(start) ? ContentTrim.Trim(discourse.Printed, new TextSpan(start, span.End)) : span;
    }

    /// <summary>当时的报道, 有说法, 这封信的草稿: the text with the nouns, times, counts and owners that modify it, and with the verb that says that there is one.</summary>
    public static TextSpan OfText(Discourse discourse, TextSpan text)
    {
        const int Longest = 16;
        var start = text.Start;
        while (start > 0 && text.Start - start < Longest)
        {
            if (discourse.TimeEndingAt(start, 0) is { } time)
            {
                start = time.Span.Start;
            }
            else if (discourse.ReferenceEndingAt(start, 0) is { Kind: not MentionKind.Pronoun } owner && !discourse.IsDateline(owner.Extent.Start))
            {
                start = owner.Extent.Start;
            }
            else if (discourse.Before(start, 0) is { } token && token.End == start && (token.Kind == TokenKind.Number || discourse.PartOfSpeech(token) is "m" or "q" or "mq" or "t" || IsDeterminer(discourse.Text.Source.Key(token.Span))
                || discourse.Text.Source.Key(token.Span) is "的" or "有" or "有关" or "当时" or "最新" or "此前" || UnknownParty.IsModifier(discourse, token)))
            {
                start = token.Start;
            }
            else
            {
                break;
            }
        }

        return ContentTrim.Trim(discourse.Printed, new TextSpan(start, text.End));
    }

    /// <summary>The phrase without the count and measure word that open it.</summary>
    public static TextSpan WithoutCount(Discourse discourse, TextSpan span)
    {
        var start = WithoutExistence(discourse, span).Start;
        while (discourse.At(start) is { } token && token.End < span.End && (token.Kind == TokenKind.Number || discourse.PartOfSpeech(token) is "m" or "q" or "mq" || discourse.Text.Source.Key(token.Span) is "一名" or "一位" or "名" or "位"))
        {
            start = token.End;
        }

        return new TextSpan(start, span.End);
    }

    /// <summary>另有多名员工: the phrase without the verb that only says that there are such people.</summary>
    public static TextSpan WithoutExistence(Discourse discourse, TextSpan span)
    {
        var start = span.Start;
        while (discourse.At(start) is { } token && token.End < span.End && discourse.Text.Source.Key(token.Span) is "有" or "另有" or "还有" or "也有" or "仍有" or "更有" or "曾有" or "已有" or "另" or "也" or "还" or "就有" or "亦有")
        {
            start = token.End;
        }

        // 综合外媒报道: that more than one was read says nothing of who they are.
        start += span.End - start > 3 && discourse.Text.Source.Key(new TextSpan(start, start + 2)) is "综合" ? 2 : 0;
        return new TextSpan(start, span.End);
    }

    private static bool IsDeterminer(ReadOnlySpan<char> word) =>
        word is "前" or "时任" or "现任" or "这些" or "那些" or "这批" or "一些" or "部分" or "多名" or "数名" or "另" or "另一" or "某" or "未具名" or "不具名" or "具名" or "未" or "匿名" or "名" or "位" or "许多" or "不少" or "众多" or "各" or "各国" or "该" or "这" or "那" or "还有" or "有些" or "其他" or "其它" or "多数" or "大多数" or "对";
}
