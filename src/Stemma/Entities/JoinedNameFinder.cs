using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds foreign names whose parts an interpunct joins: 鲁斯泰姆·乌梅罗夫, 约翰·F·肯尼迪.</summary>
/// <remarks>
/// The mark is the trigger. Between marks everything belongs to the name; before the first and behind the last mark the end is where the weight of
/// the transliteration characters and of what stands beside them is greatest. Immutable, thread-safe.
/// </remarks>
internal sealed class JoinedNameFinder(CharacterModel model, PersonContexts contexts, Gazetteer gazetteer)
{
    /// <summary>Lowest and highest weight of one character: names hold characters that transliterate rarely, and one typical character proves little.</summary>
    private const float Lowest = -3, Highest = 2.5f;

    /// <summary>What a clause's edge beside a name is worth.</summary>
    private const float Edge = 2;

    /// <summary>A name seldom begins or ends inside a word.</summary>
    private const float SplitPenalty = 3;

    /// <summary>A gloss behind the name tells its end.</summary>
    private const float Glossed = 9;

    /// <summary>Mean weight of a character from which parts joined by a hyphen or a full stop are a name.</summary>
    private const float Typical = 0.9f;

    /// <summary>Appends a candidate for each name found; returns their spans in order.</summary>
    public List<TextSpan> Find(TokenizedText text, TitleSpans titles, NameEnds names, List<Candidate> into)
    {
        var found = new List<TextSpan>();
        for (var mark = Interpuncts.Next(text, 0); mark >= 0; mark = Interpuncts.Next(text, mark + 1))
        {
            var last = mark;
            for (var next = Interpuncts.Following(text, last); next >= 0; next = Interpuncts.Following(text, last))
            {
                last = next;
            }

            var (start, before) = Start(text, titles, names, mark);
            var (end, after) = End(text, titles, last);
            var span = new TextSpan(start, end);
            if (IsName(text, span, mark, last, before, after))
            {
                span = TransliterationEndings.WithOrdinal(text, span);
                into.Add(new Candidate(span, EntityType.Person, -1, CandidateOrigin.Structure));
                found.Add(span);
                mark = last;
            }
        }

        return found;
    }

    private bool IsName(TokenizedText text, TextSpan span, int first, int last, float before, float after)
    {
        if (span.Start >= first || span.End <= last + 1 || (IsOther(text, new TextSpan(span.Start, first)) && IsOther(text, new TextSpan(last + 1, span.End))))
        {
            return false;
        }

        if (text.Source.Folded[first] == '·')
        {
            return before + after > -2 * Math.Max(1, span.Length - 4);
        }

        var sum = 0f;
        for (var i = span.Start; i < span.End; i++)
        {
            sum += i == first || i == last ? 0 : Weight(text.Source.Folded[i]);
        }

        return first - span.Start >= 2 && span.End - last > 2 && sum >= Typical * (span.Length - 1) && (text.Source.Folded[first] == '.' || before >= Edge || after >= Edge);
    }

    /// <summary>Whether the whole span is the name of a state, place or body.</summary>
    private bool IsOther(TokenizedText text, TextSpan part)
    {
        var key = text.Lexicon.Find(text.Source.Key(part));
        if (key < 0)
        {
            return false;
        }

        foreach (var reading in text.Lexicon.Entries(key))
        {
            if (reading.Tag == LexiconTag.Name && gazetteer.Entries[gazetteer.Aliases[reading.Payload].Entry].Type is not EntityType.Person)
            {
                return true;
            }
        }

        return false;
    }

    private float Weight(char c) => Math.Clamp(model[c], Lowest, Highest);

    /// <summary>Start of the transliteration that ends at <paramref name="mark"/>, and what speaks for it.</summary>
    public (int Start, float Weight) Start(TokenizedText text, TitleSpans titles, NameEnds names, int mark)
    {
        var folded = text.Source.Folded;
        if (!Segmenter.IsHan(folded[mark - 1]))
        {
            return (text.Tokens[text.TokenAt(mark - 1)].Start, 0);
        }

        var best = (Start: mark, Weight: float.MinValue);
        var sum = 0f;
        for (var start = mark - 1; start >= 0 && mark - start <= Interpuncts.LongestPart && Segmenter.IsHan(folded[start]) && !Interpuncts.IsConjunction(folded[start]); start--)
        {
            sum += start == mark - 1 ? Math.Max(0, Weight(folded[start])) : Weight(folded[start]);
            var known = names.EndingAt(start) is { Type: not EntityType.Person };
            var titled = titles.StartOfTitleEndingAt(start) >= 0;
            var value = sum + Math.Max(titled || known ? PersonContexts.TitleWeight : 0, Math.Max(contexts.Before(text, titles, start), ClauseEdges.BeginsAt(text, start) ? Edge : 0))
                - (text.IsTokenBoundary(start) ? 0 : SplitPenalty);
            if (value > best.Weight)
            {
                best = (start, value);
            }

            if (mark - start >= 2 && text.IsTokenBoundary(start) && (known || titled || BeginsBehindWord(text, titles, start)))
            {
                break;
            }
        }

        return best;
    }

    /// <summary>End of the name whose last mark stands at <paramref name="mark"/>, and what speaks for it.</summary>
    private (int End, float Weight) End(TokenizedText text, TitleSpans titles, int mark)
    {
        var folded = text.Source.Folded;
        if (!Segmenter.IsHan(folded[mark + 1]))
        {
            return (text.Tokens[text.TokenAt(mark + 1)].End, 0);
        }

        var best = (End: mark, Weight: float.MinValue);
        var sum = 0f;
        for (var end = mark + 2; end <= folded.Length && end - mark <= Interpuncts.LongestPart + 1 && Segmenter.IsHan(folded[end - 1]) && !Interpuncts.IsConjunction(folded[end - 1]); end++)
        {
            sum += end == mark + 2 ? Math.Max(0, Weight(folded[end - 1])) : Weight(folded[end - 1]);
            var edge = end == folded.Length || !(Segmenter.IsHan(folded[end]) || char.IsAsciiLetterOrDigit(folded[end]));
            var value = sum + (Gloss.After(text, end).IsEmpty ? Math.Max(!edge && Transliterates(text, end) ? 0 : contexts.After(text, titles, end), edge ? Edge : 0) : Glossed)
                - (text.IsTokenBoundary(end) ? 0 : SplitPenalty);
            if (value > best.Weight)
            {
                best = (end, value);
            }

            if (end < folded.Length && end - mark > 2 && IsWordOfSentence(text, end))
            {
                break;
            }

            // What speaks, and a state, body or person named behind the second character, is no part of the name.
            if (end < folded.Length && end - mark > 2 && text.IsTokenBoundary(end) && contexts.After(text, titles, end) is > 0 and var follows && (follows >= Edge || model[folded[end]] < 0) && !Transliterates(text, end))
            {
                break;
            }

            if (end < folded.Length && text.IsTokenBoundary(end) && text.TokenAt(end) is >= 0 and var t && text.Tokens[t].Length > 1 && IsOther(text, text.Tokens[t].Span))
            {
                break;
            }
        }

        return best;
    }

    /// <summary>索尔海|于格: 于 before one more transliterating character that the word list has in no word is a part of the name.</summary>
    private bool Transliterates(TokenizedText text, int offset) => text.Source.Folded[offset] == '于' && text.TokenAt(offset + 1) is >= 0 and var next && offset + 1 < text.Source.Length
        && text.Tokens[next] is { Length: 1, Kind: TokenKind.Word or TokenKind.Unknown } && Weight(text.Source.Folded[offset + 1]) > 0;

    /// <summary>Whether a word of two characters that is no noun and no name begins here (祝贺).</summary>
    private bool IsWordOfSentence(TokenizedText text, int offset) =>
        text.TokenAt(offset) is >= 0 and var t && text.Tokens[t] is { Length: > 1, Kind: TokenKind.Word, Key: >= 0 } token && token.Start == offset
        && text.Lexicon.PartOfSpeech(token.Key) is ['v', ..] or "d" or "p" or "c" or "r" or "t" && Weight(text.Source.Folded[offset]) + Weight(text.Source.Folded[offset + 1]) < 0;

    /// <summary>Whether a verb or preposition of one character that names stand behind ends here (称, 对).</summary>
    private bool BeginsBehindWord(TokenizedText text, TitleSpans titles, int start) =>
        start > 0 && text.TokenAt(start - 1) is >= 0 and var t && text.Tokens[t].Length == 1 && Weight(text.Source.Folded[start - 1]) < 0 && contexts.Before(text, titles, start) > 0;
}
