using System.Buffers;
using Stemma.Entities;
using Stemma.Quantities.Lexicon;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities;

/// <summary>Finds who gives a number out where its words are no statement: 某公司宣布关闭12家分店, 某国威胁，要征收60%的关税, 某部发出新规，超过50人的活动须批准.</summary>
internal static class Telling
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create(",，。;；:：、");

    /// <summary>Characters from the verb to the number.</summary>
    private const int Longest = 90;

    /// <summary>Characters between a source and its verb.</summary>
    private const int LongestGap = 16;

    /// <summary>Characters of a clause that stands before the number: 发现三人 tells a deed.</summary>
    private const int ShortestClause = 4;

    /// <summary>Tokens between a verb that puts a text out and the text.</summary>
    private const int LongestTitle = 6;

    /// <summary>Index of the entity that gives out the number that starts at <paramref name="at"/>, or -1.</summary>
    public static int Source(int at, IReadOnlyList<Statement> statements, EntityLayer entities, TokenizedText text, QuantityLexicon lexicon)
    {
        if (text.SentenceAt(at) is not (>= 0 and var sentence) || text.TokenAt(at) is not (> 0 and var token))
        {
            return -1;
        }

        var start = Math.Max(text.Sentences[sentence].Span.Start, at - Longest);
        for (var verb = token - 1; verb > 0 && text.Tokens[verb].Start > start; verb--)
        {
            if (text.Tokens[verb].Kind != TokenKind.Word || !Tells(verb, at, text, lexicon) || Subject(verb, text.Sentences[sentence].Span.Start, entities, text) is not (>= 0 and var source))
            {
                continue;
            }

            return SpeaksBetween(statements, text.Tokens[verb].Start, at) ? -1 : source;
        }

        return -1;
    }

    private static bool Tells(int verb, int at, TokenizedText text, QuantityLexicon lexicon)
    {
        var (key, end) = (text.Tokens[verb].Key, text.Tokens[verb].End);
        if (lexicon.Is(text, key, QuantityWordKind.Notice) && IsPutOut(verb, text, lexicon))
        {
            return false;
        }

        return lexicon.Is(text, key, QuantityWordKind.Tells)
            || (lexicon.Is(text, key, QuantityWordKind.Clause) && at - end >= ShortestClause)
            || (lexicon.Is(text, key, QuantityWordKind.Issues) && Notice(verb, at, text, lexicon));
    }

    /// <summary>发布反舞弊通报: the text that a verb before puts out, and no verb itself.</summary>
    private static bool IsPutOut(int notice, TokenizedText text, QuantityLexicon lexicon)
    {
        for (var t = notice - 1; t >= 0 && notice - t <= LongestTitle && text.Tokens[t].Kind != TokenKind.Punctuation; t--)
        {
            if (lexicon.Is(text, text.Tokens[t].Key, QuantityWordKind.Issues))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is put out is a text, and the clause ends with it or goes on with its words (发出通报称).</summary>
    private static bool Notice(int verb, int at, TokenizedText text, QuantityLexicon lexicon)
    {
        for (var t = verb + 1; t < text.Tokens.Count && text.Tokens[t].End <= at && text.Tokens[t].Kind is TokenKind.Word or TokenKind.Letters or TokenKind.Unknown or TokenKind.Space; t++)
        {
            if (lexicon.Is(text, text.Tokens[t].Key, QuantityWordKind.Notice) && text.Tokens[t].End < at && text.Source.Folded[text.Tokens[t].End] is ',' or '，' or ':' or '：' or '称' or '说' or '指')
            {
                // 发布通报，涉及数百人: the outlet says what the text is about.
                return t + 2 >= text.Tokens.Count || !(text.Source.Key(text.Tokens[t + 2].Span) is "涉及" or "导致" or "引发" or "造成" or "使" or "引起" or "致使");
            }
        }

        return false;
    }

    /// <summary>The body, medium, text or person that stands before the verb in its clause with adverbs, times and places between; or -1.</summary>
    private static int Subject(int verb, int from, EntityLayer entities, TokenizedText text)
    {
        var end = text.Tokens[verb].Start;
        if (text.Source.Folded[end - 1] is '的' or '被' or '所' || IsObject(verb, text) || entities.FirstMentionFrom(end) - 1 is not (>= 0 and var m))
        {
            return -1;
        }

        var (span, entity) = (entities.Mentions[m].Span, entities.Mentions[m].Entity);
        if (span.Start < from || span.End > end || end - span.End > LongestGap || entities.Entities[entity].Type is EntityType.Place or EntityType.Other)
        {
            return -1;
        }

        // 微软的产品, 中国与美国: the name belongs to another noun.
        var gap = text.Source.Folded.AsSpan(span.End, end - span.End);
        return gap.StartsWith("的") || gap.ContainsAny(s_breaks) ? -1 : entity;
    }

    /// <summary>宣读倡议, 违反规定, 提出建议: what the verb before is done to, and no verb itself.</summary>
    private static bool IsObject(int verb, TokenizedText text) => text.Tokens[verb - 1] is { Kind: TokenKind.Word, Length: > 1, Key: >= 0 and var before } && text.Tokens[verb - 1].End == text.Tokens[verb].Start
        && text.Lexicon.PartOfSpeech(before) is "v" or "vn";

    private static bool SpeaksBetween(IReadOnlyList<Statement> statements, int from, int to)
    {
        foreach (var statement in statements)
        {
            if (statement.Cue is { } cue && cue.Start > from && cue.Start < to)
            {
                return true;
            }
        }

        return false;
    }
}
