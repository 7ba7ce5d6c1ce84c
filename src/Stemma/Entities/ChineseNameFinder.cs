using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds unknown names that begin with a surname: Chinese, Korean, Vietnamese, Japanese.</summary>
/// <remarks>
/// A name is a surname at a word boundary with one or two characters behind it (up to three for Japanese ones). Its score is the sum of the
/// logarithmic odds of surname and characters, less what speaks for ordinary words there, plus the support of titles, cues and glosses.
/// Immutable, thread-safe.
/// </remarks>
internal sealed class ChineseNameFinder(SurnameLexicon surnames, CharacterModel first, CharacterModel last, PersonContexts contexts)
{
    private const float Threshold = 4.5f;

    /// <summary>What speaks against a single given character: fewer names have one, and one character proves less.</summary>
    private const float SingleCharacterPenalty = 1.2f;

    /// <summary>A name that ends inside a word of the segmentation is unlikely.</summary>
    private const float SplitPenalty = 3.5f;

    /// <summary>Appends a candidate for each name found.</summary>
    public void Find(TokenizedText text, TitleSpans titles, List<Candidate> into)
    {
        foreach (var match in text.Matches)
        {
            var payload = text.Lexicon.Payload(match.Key, LexiconTag.Surname);
            if (payload >= 0 && text.IsTokenBoundary(match.Start) && Best(text, titles, match.Span, surnames[payload]) is { IsEmpty: false } span)
            {
                into.Add(new Candidate(span, EntityType.Person, -1, CandidateOrigin.Structure));
            }
        }
    }

    private TextSpan Best(TokenizedText text, TitleSpans titles, TextSpan surname, Surname entry)
    {
        var best = default(TextSpan);
        var bestScore = Threshold;
        var before = contexts.Before(text, titles, surname.Start);
        var longest = entry.Japanese ? 3 : 2;
        for (var given = 1; given <= longest; given++)
        {
            var span = new TextSpan(surname.Start, Math.Min(surname.End + given, text.Source.Length));
            if (span.Length < surname.Length + given || !Segmenter.IsHan(text.Source.Folded[span.End - 1]))
            {
                break;
            }

            var support = before + contexts.After(text, titles, span.End) + (Gloss.After(text, span.End).IsEmpty ? 0 : PersonContexts.GlossWeight);
            var score = entry.Weight + Given(text.Source.Folded, surname.End, span.End) - Words(text, span, support) + support;
            if (score > bestScore)
            {
                best = span;
                bestScore = score;
            }
        }

        return best;
    }

    private float Given(string folded, int start, int end) => (end - start) switch
    {
        1 => last[folded[start]] - SingleCharacterPenalty,
        2 => first[folded[start]] + last[folded[start + 1]],
        _ => first[folded[start]] + last[folded[end - 1]],
    };

    /// <summary>What speaks for ordinary words in the span.</summary>
    private static float Words(TokenizedText text, TextSpan span, float support)
    {
        var penalty = 0f;
        for (var t = text.TokenAt(span.Start); t >= 0 && t < text.Tokens.Count && text.Tokens[t].Start < span.End; t++)
        {
            var token = text.Tokens[t];
            if (token.End > span.End)
            {
                penalty += SplitPenalty;
            }
            else if (token.Length > 1 && token.Key >= 0)
            {
                var part = text.Lexicon.PartOfSpeech(token.Key);
                if (part is "nr" or "nrfg" && token.Length == span.Length)
                {
                    // The word list's names are many, but common words stand among them.
                    penalty += Math.Max(-1, 11.5f - text.Lexicon.Cost(token.Key));
                }
                else if (part is not ("nr" or "nrfg" or "nrt" or ""))
                {
                    // A common word over the surname itself (高兴, 任何) leaves no name; one in the given name is not rare (健康).
                    penalty += token.Start == span.Start ? 6 : Math.Max(0, 13.5f - text.Lexicon.Cost(token.Key)) * (support >= PersonContexts.TitleWeight ? 0.4f : 0.8f);
                }
            }
        }

        return penalty;
    }
}
