using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times.Lexicon;

namespace Stemma.Times.Resolution;

/// <summary>Whether the clause around a time tells what has been or what is to come.</summary>
internal enum Tense : sbyte
{
    /// <summary>Past.</summary>
    Past = -1,

    /// <summary>No sign.</summary>
    None = 0,

    /// <summary>Future.</summary>
    Future = 1,

    /// <summary>The time is that of an event with a date, such as an election, which is as often to come as past.</summary>
    Scheduled = 2,
}

/// <summary>Reads the tense of a clause from the words near a time expression: 将, 即将, 定于; 曾, 已, 了.</summary>
internal static class TenseFinder
{
    private const int Reach = 14;
    private const int Event = 6;

    /// <summary>The tense at <paramref name="span"/>; a verb of speech between the sign and the time breaks the link (周五表示将).</summary>
    public static Tense At(TokenizedText text, TimeLexicon lexicon, TextSpan span)
    {
        var folded = text.Source.Folded;
        var start = span.Start;
        while (start > 0 && span.Start - start < Reach && !Ends(folded[start - 1]))
        {
            start--;
        }

        var end = span.End;
        while (end < folded.Length && end - span.End < Reach && !Ends(folded[end]))
        {
            end++;
        }

        // 11月大选: what is named behind the month says nothing of the clause's tense.
        var event_ = folded.AsSpan(span.End, Math.Min(Event, folded.Length - span.End));
        if (event_.Contains("大选", StringComparison.Ordinal) || event_.Contains("选举", StringComparison.Ordinal) || event_.Contains("峰会", StringComparison.Ordinal))
        {
            return Tense.Scheduled;
        }

        // 一周后（19日）, 三天前（2日）
        if (start == span.Start && start > 1 && folded[start - 1] == '(' && folded[start - 2] is '后' or '前')
        {
            return folded[start - 2] == '后' ? Tense.Future : Tense.Past;
        }

        var before = Scan(text, lexicon, new TextSpan(start, span.Start), last: true);
        return before == Tense.Future ? before : Scan(text, lexicon, new TextSpan(span.End, end), last: false) is var behind && behind != Tense.None ? behind : before;
    }

    private static Tense Scan(TokenizedText text, TimeLexicon lexicon, TextSpan span, bool last)
    {
        var found = Tense.None;
        foreach (var match in text.MatchesIn(span))
        {
            if (match.End > span.End)
            {
                continue;
            }

            foreach (var entry in text.Lexicon.Entries(match.Key))
            {
                if (entry.Tag == LexiconTag.Cue && match.End - match.Start > 1)
                {
                    if (!last)
                    {
                        return found;
                    }

                    found = Tense.None;
                }
                else if (entry.Tag == LexiconTag.TimeWord && lexicon[entry.Payload].Kind is TimeWordKind.Future or TimeWordKind.Past
                    && text.IsTokenBoundary(match.Start) && text.IsTokenBoundary(match.End))
                {
                    if (Marks(text, match.End, last))
                    {
                        found = lexicon[entry.Payload].Kind == TimeWordKind.Future ? Tense.Future : found == Tense.Future ? found : Tense.Past;
                    }

                    if (!last && found == Tense.Future)
                    {
                        return found;
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Whether 将 and its like mark a tense: behind a time, 将 before a noun or number only moves the object (2月将另一颗卫星送入轨道).</summary>
    private static bool Marks(TokenizedText text, int end, bool before)
    {
        if (before || text.Source.Folded[end - 1] != '将' || end >= text.Source.Length || text.TokenAt(end) is not (>= 0 and var index))
        {
            return true;
        }

        var key = text.Tokens[index].Key;
        return key >= 0 && text.Lexicon.PartOfSpeech(key) is ['v', ..] or "p" or "d" or "c" or "ad" or "" && text.Source.Folded[end] is not ('另' or '其');
    }

    private static bool Ends(char folded) => folded is ',' or '。' or ';' or '!' or '?' or ':' or '\n' or '“' or '”' or '「' or '」' or '"' or '(' or ')';
}
