using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Cues;

/// <summary>Finds candidate cues: leftmost, longest, outside quotations and brackets, in a context in which they report.</summary>
internal static class CueFinder
{
    /// <summary>What can begin a cue although no cue of the lexicon starts there: 表达“…”, and a verb that another word has swallowed.</summary>
    private static readonly CharacterSet Openers = new("表说称指");

    /// <summary>The cues of the article, in order.</summary>
    public static List<CueMatch> Find(Discourse discourse, CueLexicon lexicon)
    {
        var found = new List<CueMatch>();
        for (var c = 0; c < discourse.Clauses.Length; c++)
        {
            var span = discourse.Clauses[c].Span;
            for (var i = Next(discourse.Text, span.Start, span.End); i < span.End; i = Next(discourse.Text, i, span.End))
            {
                if (discourse.Text.QuotationOpensAt(i) && Marks.OpeningAt(discourse.Text.Quotations, i) is { } quotation)
                {
                    if (lexicon.Stance(discourse.Text, "", quotation.Inner) is { } stance)
                    {
                        found.Add(new CueMatch(quotation.Outer, stance, c));
                    }

                    i = Math.Max(i + 1, quotation.Outer.End);
                    continue;
                }

                var (end, cue) = LongestAt(discourse.Text, lexicon, i, span.End);
                if (cue is null && IsSwallowed(discourse, span, i))
                {
                    (end, cue) = (i + 1, lexicon.Plain(discourse.Text, i));
                }

                // 表达“严重关切”: the marks stand around a part of the cue.
                if (discourse.Text.Source.Folded[i] is '表' && i + 2 < span.End && discourse.Text.QuotationOpensAt(i + 2) && Marks.OpeningAt(discourse.Text.Quotations, i + 2) is { } quoted
                    && lexicon.Stance(discourse.Text, discourse.Text.Source.Folded.AsSpan(i, 2), quoted.Inner) is { } whole)
                {
                    found.Add(new CueMatch(new TextSpan(i, quoted.Outer.End), whole, c));
                    i = quoted.Outer.End;
                    continue;
                }

                if (cue is null)
                {
                    i++;
                    continue;
                }

                var match = new CueMatch(new TextSpan(i, end), cue, c);
                if (cue.Frame != CueFrame.None && CueContext.Reports(discourse, match))
                {
                    found.Add(match);
                }
                else if (cue is { Frame: not CueFrame.None, Text: [_, _, '说' or '称' or '指' or '道'] } && discourse.Text.IsTokenBoundary(end - 1))
                {
                    // 该建议称: the noun speaks, the verb alone is the cue.
                    end--;
                }

                i = end;
            }
        }

        CueNeighbours.Settle(discourse, found);
        return found;
    }

    /// <summary>The first offset from <paramref name="at"/> on where a quotation or cue can begin: most are passed over here.</summary>
    private static int Next(TokenizedText text, int at, int end)
    {
        var folded = text.Source.Folded;
        while (at < end && !text.QuotationOpensAt(at) && !text.TagsAt(at).Has(LexiconTag.Cue) && !Openers.Contains(folded[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>王维正|说, where the word list has 正说: a plain verb before a mark, the last character of a short name that opens the clause before it.</summary>
    private static bool IsSwallowed(Discourse discourse, TextSpan clause, int i) =>
        i - clause.Start is >= 2 and <= 4 && i + 1 == clause.End && discourse.Text.Source.Folded[i] is '说' or '称' or '指' && !discourse.Text.IsTokenBoundary(i)
        && discourse.Grammar.IsSurname(discourse.Text.Source.Folded[clause.Start]) && discourse.At(i) is { Length: 2 } token && discourse.PartOfSpeech(token) is "v" or "vn" or "d" or "a";

    private static (int End, Cue? Cue) LongestAt(TokenizedText text, CueLexicon lexicon, int start, int limit)
    {
        if (!text.TagsAt(start).Has(LexiconTag.Cue) || !text.IsTokenBoundary(start))
        {
            return default;
        }

        var matches = text.MatchesAt(start);
        for (var m = matches.Length - 1; m >= 0; m--)
        {
            var payload = text.Lexicon.Payload(matches[m], LexiconTag.Cue);
            if (payload >= 0 && matches[m].End <= limit && text.IsTokenBoundary(matches[m].End))
            {
                return (matches[m].End, lexicon[payload]);
            }
        }

        return default;
    }
}
