using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>A description of someone without a name.</summary>
/// <param name="Span">Head and modifiers, without numeral and measure word: 美国官员.</param>
/// <param name="Extent">With them: 一名美国官员.</param>
/// <param name="Head">The head noun.</param>
/// <param name="Subtype">official, expert, media, people or organisation.</param>
/// <param name="Owner">The mention inside that tells what the person belongs to, or null.</param>
internal readonly record struct Nominal(TextSpan Span, TextSpan Extent, TextSpan Head, string Subtype, Mention? Owner);

/// <summary>Finds descriptions such as 一名美国官员, 分析人士, 韩国主要安全机构.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class NominalFinder(NominalLexicon nominals)
{
    private const int LongestModifier = 16;

    /// <summary>The descriptions in <paramref name="text"/>, by start; none inside a name and none that is a title before a name.</summary>
    public List<Nominal> Find(TokenizedText text, MentionIndex names)
    {
        var found = new List<Nominal>();
        var head = default(LexiconMatch);
        foreach (var match in text.MatchesWith(LexiconTag.Nominal))
        {
            if (!text.IsTokenBoundary(match.End) || names.Covers(match.Span))
            {
                continue;
            }

            // Of heads that end together, the first is the longest; one that goes on (官员 in 官员们) gives way.
            if (found.Count > 0 && match.Start < head.End)
            {
                if (match.End <= head.End)
                {
                    continue;
                }

                found.RemoveAt(found.Count - 1);
            }

            if (Describe(text, names, match) is { } nominal)
            {
                found.Add(nominal);
                head = match;
            }
        }

        return found;
    }

    private Nominal? Describe(TokenizedText text, MentionIndex names, LexiconMatch match)
    {
        var subtype = nominals.Subtype(text.Lexicon.Payload(match, LexiconTag.Nominal));
        var end = match.End;
        if (end < text.Source.Length && text.Source.Folded[end] == '们')
        {
            end++;
        }

        if (names.StartingAt(end) is { } behind && names.TypeOf(behind) == EntityType.Person)
        {
            return null;
        }

        var start = match.Start;
        Mention? owner = null;
        while (match.Start - start < LongestModifier)
        {
            if (names.EndingAt(start) is { } name)
            {
                if (start == match.Start && names.TypeOf(name) == EntityType.Person)
                {
                    // 王小明教授 is a person with a title.
                    return null;
                }

                owner ??= name;
                start = name.Span.Start;
                continue;
            }

            if (start > 0 && text.Source.Folded[start - 1] == '的' && names.EndingAt(start - 1) is { } possessor)
            {
                owner ??= possessor;
                start = possessor.Span.Start;
                break;
            }

            var t = start > 0 ? text.TokenAt(start - 1) : -1;
            if (t < 0 || !Modifies(text, text.Tokens[t], start))
            {
                break;
            }

            start = text.Tokens[t].Start;
        }

        var extent = Quantifier(text, ref start);
        return new Nominal(new TextSpan(start, end), new TextSpan(extent, end), new TextSpan(match.Start, end), subtype, owner);
    }

    private static bool Modifies(TokenizedText text, Token token, int end)
    {
        if (token.Kind != TokenKind.Word || (token.End != end && token.Start >= end))
        {
            return false;
        }

        // 援引 and 引述 are nouns to the word list, but what follows them is who is quoted.
        return token.Length > 1 && text.Source.Key(token.Span) is not ("援引" or "引述" or "引用" or "转引" or "征引") && !IsMeeting(text.Source.Key(token.Span)) && text.Lexicon.PartOfSpeech(token.Key) is "n" or "nz" or "nt" or "ns" or "vn" or "b" or "a" or "an" or "j" or "s";
    }

    /// <summary>总统会见记者: a verb, though also a noun to the word list, whose object is the person behind it.</summary>
    public static bool IsMeeting(ReadOnlySpan<char> word) =>
        word is "会见" or "会晤" or "接见" or "约见" or "召见" or "面见" or "采访" or "访问" or "拜访" or "探望" or "探视" or "慰问" or "接待" or "邀请" or "委托" or "聘请" or "咨询" or "询问";

    /// <summary>Start of the numeral and measure word before <paramref name="start"/>; "another" becomes part of the description itself.</summary>
    private static int Quantifier(TokenizedText text, ref int start)
    {
        var at = start;
        var other = false;
        while (at > 0 && text.TokenAt(at - 1) is >= 0 and var t)
        {
            var token = text.Tokens[t];
            var part = token.Key >= 0 ? text.Lexicon.PartOfSpeech(token.Key) : "";
            var word = text.Source.Key(token.Span);
            var another = word is "另" or "另一" or "另外" or "另一名" or "另一位" or "其他";
            if (token.Start >= at || !(token.Kind == TokenKind.Number || part is "m" or "q" or "mq" || another || word is "一些" or "部分" or "多" or "数" or "有" or "名" or "位" or "几"))
            {
                break;
            }

            other |= another;
            at = token.Start;
        }

        if (other)
        {
            start = at;
        }

        return at;
    }
}
