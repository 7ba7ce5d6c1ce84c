using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <content>Whoever opens a clause, though nothing is known of him.</content>
internal static partial class UnknownParty
{
    /// <summary>
    /// Whoever opens the clause before a plain verb of saying, where nothing else is known of it (课长某某表示：“…”): the words up to the first
    /// time, preposition or verb; null when they are too many or none.
    /// </summary>
    public static Subject? Opening(Discourse discourse, int from, int cue)
    {
        var start = BehindDateline(discourse, from, cue);
        while (discourse.At(start) is { } lead && lead.Start == start && lead.End < cue && (discourse.ClassOf(lead) & (WordClass.Connective | WordClass.Contrast | WordClass.Manner)) != 0)
        {
            start = lead.End;
        }

        var end = start;
        var name = start;
        for (var at = start; at < cue && discourse.At(at) is { } token && token.Start == at; at = token.End)
        {
            // A word that holds the verb ends in the name: 王维正|说.
            if (token.End > cue && at > start)
            {
                end = cue;
                break;
            }

            var part = discourse.PartOfSpeech(token);

            // 上诉法院: what a body does may be a verb to the word list.
            if (at == start && part is "v" && token.Length == 2 && discourse.ClassOf(token) == WordClass.None && token.End < cue && discourse.At(token.End) is { } body && body.Length > 1 && discourse.PartOfSpeech(body) is ['n', ..] && (discourse.ClassOf(body) & WordClass.Human) != 0)
            {
                end = token.End;
                continue;
            }

            var single = token.Length == 1 && at > start;
            if (token.Kind == TokenKind.Space && at > start)
            {
                continue;
            }

            if (discourse.ClassOf(token) is not (WordClass.None or WordClass.Human or WordClass.Human | WordClass.Document) && !IsMeeting(discourse, token) || IsTime(discourse, at) || token.Kind is not (TokenKind.Word or TokenKind.Unknown or TokenKind.Letters) && discourse.Printed[at] is not ('·' or '•' or '‧')
                || (part.Length > 0 && part[0] is 'v' or 'r' or 'p' or 'c' or 'u' or 'f' or 'd' && part is not "vn" && !(single && part[0] is 'd' or 'v')))
            {
                break;
            }

            end = token.End;
            name = (discourse.ClassOf(token) & WordClass.Human) != 0 ? end : name;
        }

        // 第二，指…: the point of a list is nobody.
        if (end > start && ((discourse.Text.Source.Folded[start] is '这' or '那' && name == start) || discourse.Text.Source.Folded[start] == '第' || discourse.At(start) is { } opener && discourse.Text.Source.Key(opener.Span) is "包括" or "例如" or "其中" or "以及" or "比如" or "譬如"))
        {
            return null;
        }

        // 人们上街，: what stands behind people in the plural is no name.
        if (name > start && name < end && discourse.Text.Source.Folded[name - 1] == '们')
        {
            return new Subject([], new TextSpan(start, name), null, null, false);
        }

        if (name > start && end - name is >= 2 and <= LongestName)
        {
            return new Subject([], new TextSpan(name, end), null, null, false);
        }

        // A title ends in a character of its own kind, behind which the name stands.
        for (var at = end - 2; at > start && end - at <= LongestName; at--)
        {
            if (discourse.Text.Source.Folded[at - 1] is '长' or '员' or '师' or '官' or '家' or '授' or '士' or '人' or '表' or '席' or '理' or '裁' or '任' or '记' or '者' && discourse.Text.IsTokenBoundary(at))
            {
                return end - at is >= 2 and <= LongestOpening ? new Subject([], new TextSpan(at, end), null, null, false) : null;
            }
        }

        return end - start is >= 2 and <= LongestOpening ? new Subject([], new TextSpan(start, end), null, null, false) : Short(discourse, start, cue);
    }

    /// <summary>Where the clause's own words start, behind the dateline and brackets that open it.</summary>
    private static int BehindDateline(Discourse discourse, int from, int cue)
    {
        var start = from;
        while (start < cue)
        {
            if (discourse.Article.Dateline is { } dateline && dateline.Span.Contains(start))
            {
                start = dateline.Span.End;
            }
            else if (Marks.OpeningAt(discourse.Text.Quotations, start) is { Kind: Text.Quotations.QuotationKind.Bracket } bracket)
            {
                start = bracket.Outer.End;
            }
            else if (char.IsWhiteSpace(discourse.Printed[start]) || discourse.Printed[start] is '-' or '】' or '—')
            {
                start++;
            }
            else
            {
                break;
            }
        }

        return Math.Min(start, cue);
    }

    /// <summary>会议强调, 峰会指出: the meeting itself is said to speak.</summary>
    private static bool IsMeeting(Discourse discourse, Token token) =>
        discourse.Text.Source.Key(token.Span) is "会议" or "大会" or "全会" or "峰会" or "年会" or "论坛" or "例会" or "座谈会";

    /// <summary>连战还说, 从培武表示: two to four characters that begin with a surname fill the clause before the verb, though the word list takes them for other words.</summary>
    private static Subject? Short(Discourse discourse, int start, int cue)
    {
        var end = cue;
        while (end > start)
        {
            if (discourse.TimeEndingAt(end, start) is { } time)
            {
                end = time.Span.Start;
            }
            else if (discourse.Before(end, start) is { } token && (discourse.ClassOf(token) & (WordClass.Manner | WordClass.Connective | WordClass.Contrast)) != 0 && end - start > 2)
            {
                end = token.Start;
            }
            else
            {
                break;
            }
        }

        if (end - start is < 2 or > 4 || !discourse.Grammar.IsSurname(discourse.Text.Source.Folded[start]) || discourse.At(start) is not { } first || first.Start != start)
        {
            return null;
        }

        for (var at = start; at < end && discourse.At(at) is { } token; at = token.End)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Unknown) || token.End > end || (token.Length > 1 && (discourse.ClassOf(token) != WordClass.None || discourse.PartOfSpeech(token) is not (['n', ..] or ['v', ..] or ['a', ..] or "z"))))
            {
                return null;
            }
        }

        return new Subject([], new TextSpan(start, end), null, null, false);
    }
}
