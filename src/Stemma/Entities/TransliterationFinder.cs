using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds unknown foreign names of one part by the characters that transliterate sounds: 沃尔夫.</summary>
/// <remarks>
/// A run of transliteration characters at word boundaries is cut where its weight is greatest; it needs the support of a title, cue or gloss, or
/// must be long and certain. Immutable, thread-safe.
/// </remarks>
internal sealed class TransliterationFinder(CharacterModel model, PersonContexts contexts, TransliterationEndings endings, Gazetteer gazetteer)
{
    private const float Certain = 10;
    private const float Supported = 3.5f;
    private const float Speaks = 2;

    private readonly KeyFlag _parts = new();

    /// <summary>Appends a candidate for each name found; <paramref name="joined"/> are the names with interpuncts, in order.</summary>
    public void Find(TokenizedText text, TitleSpans titles, List<TextSpan> joined, List<Candidate> into)
    {
        var tokens = text.Tokens;
        var next = 0;
        for (var t = 0; t < tokens.Count; t++)
        {
            while (next < joined.Count && joined[next].End <= tokens[t].Start)
            {
                next++;
            }

            var limit = next < joined.Count ? joined[next].Start : int.MaxValue;
            if (tokens[t].Start >= limit || !IsPart(text, tokens[t]))
            {
                continue;
            }

            var end = EndOfRun(text, t, limit);
            if (Cut(text, titles, t, end) is { } candidate)
            {
                into.Add(candidate);
                t = Math.Max(t, text.TokenAt(candidate.Span.End - 1));
            }
        }
    }

    /// <summary>Index behind the last token of the run that starts at <paramref name="t"/> and ends before <paramref name="limit"/>.</summary>
    private int EndOfRun(TokenizedText text, int t, int limit)
    {
        while (t < text.Tokens.Count && text.Tokens[t].Start < limit && IsPart(text, text.Tokens[t]))
        {
            t++;
        }

        return t;
    }

    private Candidate? Cut(TokenizedText text, TitleSpans titles, int from, int to)
    {
        // The end is where the sum of weights is greatest.
        var tokens = text.Tokens;
        var sum = 0f;
        var bestSum = float.MinValue;
        var end = -1;
        for (var t = from; t < to; t++)
        {
            sum += Weight(text, tokens[t].Span);
            if (sum + After(text, titles, tokens[t].End) > bestSum)
            {
                bestSum = sum + After(text, titles, tokens[t].End);
                end = tokens[t].End;
            }
        }

        if (end < 0)
        {
            return null;
        }

        if (titles.StartOfTitleEndingAt(tokens[from].Start) >= 0)
        {
            end = BeforeCue(text, titles, end);
        }

        var span = new TextSpan(Start(text, titles, from, end), end);
        var weight = Weight(text, span);
        if (span.Length < 2 || weight < Supported)
        {
            return null;
        }

        var support = contexts.Support(text, titles, span);
        if (support < 0)
        {
            return null;
        }

        if (Gloss.BracketAfter(text, span.End) is { } bracket && endings.PlaceSuffixAfter(text, bracket.Outer.End) >= 0)
        {
            // 斯克兰顿（Scranton）市
            return new Candidate(span, EntityType.Place, -1, CandidateOrigin.Structure);
        }

        if (support < 2 && endings.PlaceSuffixAfter(text, span.End) is >= 0 and var behind)
        {
            return new Candidate(new TextSpan(span.Start, behind), EntityType.Place, -1, CandidateOrigin.Structure);
        }

        return support >= 2 || (span.Length >= 3 && weight >= Certain)
            ? new Candidate(span, support - (Gloss.After(text, span.End).IsEmpty ? 0 : PersonContexts.GlossWeight) >= 2 ? EntityType.Person : endings.Type(text, span), -1, CandidateOrigin.Structure)
            : null;
    }

    /// <summary>Behind a title a name lasts until its verb or the day: two more characters of which the last is a stranded syllable belong to it (索尔海于格说).</summary>
    private int BeforeCue(TokenizedText text, TitleSpans titles, int end)
    {
        var cue = end + 2;
        return cue < text.Source.Length && text.IsTokenBoundary(end) && text.IsTokenBoundary(cue)
            && Segmenter.IsHan(text.Source.Folded[end]) && model[text.Source.Folded[cue - 1]] > 0
            && text.Tokens[text.TokenAt(end)] is var token && (token.Length == 1 || text.Lexicon.PartOfSpeech(token.Key) is "nr" or "nrt" or "nz")
            && contexts.After(text, titles, end) < Speaks && (contexts.After(text, titles, cue) >= Speaks || IsDay(text, cue))
            ? cue
            : end;
    }

    private static bool IsDay(TokenizedText text, int at) =>
        char.IsAsciiDigit(text.Source.Folded[at]) || (text.TokenAt(at) is >= 0 and var t && text.Tokens[t].Key >= 0 && text.Lexicon.PartOfSpeech(text.Tokens[t].Key) == "t");

    private float After(TokenizedText text, TitleSpans titles, int end) => contexts.After(text, titles, end) + (Gloss.After(text, end).IsEmpty ? 0 : 3);

    /// <summary>Where the name begins: behind a title, else where the weight of what follows is greatest.</summary>
    private int Start(TokenizedText text, TitleSpans titles, int from, int limit)
    {
        var tokens = text.Tokens;
        var best = tokens[from].Start;
        var running = 0f;
        var lowest = 0f;
        for (var t = from; t < tokens.Count && tokens[t].End < limit; t++)
        {
            running += Weight(text, tokens[t].Span);
            var value = running - contexts.Before(text, titles, tokens[t].End);
            if (value < lowest)
            {
                lowest = value;
                best = tokens[t].End;
            }
        }

        return best;
    }

    private float Weight(TokenizedText text, TextSpan span)
    {
        var sum = 0f;
        for (var i = span.Start; i < span.End; i++)
        {
            sum += model[text.Source.Folded[i]];
        }

        return sum;
    }

    /// <summary>Whether a token may be part of a transliteration: one character, or a word made of such characters only.</summary>
    private bool IsPart(TokenizedText text, Token token)
    {
        if (token.Kind != TokenKind.Word || token.Key < 0)
        {
            return MakesPart(text, token);
        }

        return _parts[token.Key] ?? _parts.Keep(token.Key, MakesPart(text, token));
    }

    private bool MakesPart(TokenizedText text, Token token)
    {
        if (token.Kind is not (TokenKind.Word or TokenKind.Unknown) || !Segmenter.IsHan(text.Source.Folded[token.Start]))
        {
            return false;
        }

        // Most words end here, before any look-up.
        if (model[text.Source.Folded[token.Start]] <= model.Absent)
        {
            return false;
        }

        // A name that is known already ends a run: 俄罗斯库尔斯克 is two names.
        if (token.Key >= 0 && token.Length > 1 && (IsCertainName(text, token) || text.Lexicon.Payload(token.Key, LexiconTag.Blocker) >= 0))
        {
            return false;
        }

        for (var i = token.Start; i < token.End; i++)
        {
            if (model[text.Source.Folded[i]] <= model.Absent)
            {
                return false;
            }
        }

        return token.Length == 1
            ? model[text.Source.Folded[token.Start]] > -1.3f
            : text.Lexicon.PartOfSpeech(token.Key) is "nr" or "nrt" or "nrfg" or "" || Weight(text, token.Span) > 2 * token.Length;
    }

    private bool IsCertainName(TokenizedText text, Token token)
    {
        foreach (var reading in text.Lexicon.Entries(token.Key))
        {
            if (reading.Tag == LexiconTag.Name && gazetteer.Aliases[reading.Payload].Use != AliasUse.Ambiguous)
            {
                return true;
            }
        }

        return false;
    }
}
