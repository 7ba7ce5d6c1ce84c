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
internal sealed partial class ChineseNameFinder(SurnameLexicon surnames, CharacterModel first, CharacterModel last, PersonContexts contexts, Gazetteer names)
{
    private const float Threshold = 4.5f;

    /// <summary>What a title or form of address beside the name takes off the threshold.</summary>
    private const float TitleRelief = 1.3f;

    /// <summary>Weight of a neighbour in an enumeration that is a person's name (王丹、刘霞).</summary>
    private const float EnumerationWeight = 2.5f;

    /// <summary>Last characters of Japanese given names, many of which the Chinese model thinks little of.</summary>
    private const string JapaneseLast = "郎子夫雄三二一太介助吾人也哉彦美树男史志治司义";

    private const float JapaneseLastWeight = 2;

    /// <summary>The most that the same characters standing elsewhere in the article may add.</summary>
    private const int MostRepeated = 3;

    /// <summary>The most that title or cue behind a name, a gloss, its being a word of the word list and its standing elsewhere can add, and a little for rounding.</summary>
    private const float MostSupport = PersonContexts.TitleWeight + PersonContexts.GlossWeight + 1 + MostRepeated + 0.5f;

    /// <summary>What speaks against a single given character: fewer names have one, and one character proves less.</summary>
    private const float SingleCharacterPenalty = 1.2f;

    /// <summary>What speaks against 和 and its like as the last character.</summary>
    private const float ConjunctionPenalty = 2.5f;

    /// <summary>A name that ends inside a word of the segmentation is unlikely.</summary>
    private const float SplitPenalty = 3.5f;

    /// <summary>Appends a candidate for each name found.</summary>
    public void Find(TokenizedText text, TitleSpans titles, List<Candidate> into)
    {
        var persons = new bool[text.Source.Length + 1];
        foreach (var candidate in into)
        {
            if (candidate.Type == EntityType.Person)
            {
                persons[candidate.Span.Start] = true;
                persons[candidate.Span.End] = true;
            }
        }

        List<LexiconMatch>? enumerated = null;
        foreach (var match in text.MatchesWith(LexiconTag.Surname))
        {
            if (text.IsTokenBoundary(match.Start) && !titles.Crosses(match.Start))
            {
                if (IsEnumerated(text, match))
                {
                    (enumerated ??= []).Add(match);
                }

                Add(text, titles, persons, match, into);
            }
        }

        // The second pass knows the persons of the first, for names in enumerations.
        foreach (var match in enumerated ?? [])
        {
            if (!persons[match.Start])
            {
                Add(text, titles, persons, match, into);
            }
        }
    }

    private void Add(TokenizedText text, TitleSpans titles, bool[] persons, LexiconMatch surname, List<Candidate> into)
    {
        var payload = text.Lexicon.Payload(surname, LexiconTag.Surname);
        if (Best(text, titles, persons, surname.Span, surnames[payload]) is { IsEmpty: false } span)
        {
            into.Add(new Candidate(span, EntityType.Person, -1, CandidateOrigin.Structure));
            persons[span.Start] = true;
            persons[span.End] = true;
        }
    }

    private TextSpan Best(TokenizedText text, TitleSpans titles, bool[] persons, TextSpan surname, Surname entry)
    {
        var best = default(TextSpan);
        var bestScore = 0f;
        var folded = text.Source.Folded;
        if (WithheldNames.At(text, surname) is { IsEmpty: false } withheld)
        {
            return withheld;
        }

        if (!IsPossible(folded, surname, entry))
        {
            return best;
        }

        var before = contexts.Before(text, titles, surname.Start);
        if (surname.Start > 1 && IsEnumeration(folded[surname.Start - 1]) && persons[surname.Start - 1])
        {
            before = Math.Max(before, EnumerationWeight);
        }

        var longest = entry.Japanese ? 3 : 2;
        for (var given = 1; given <= longest; given++)
        {
            var span = new TextSpan(surname.Start, Math.Min(surname.End + given, text.Source.Length));
            if (span.Length < surname.Length + given || !Segmenter.IsHan(folded[span.End - 1]))
            {
                break;
            }

            // What follows can add so much at most; most spans end here, before any look-up.
            var weight = entry.Weight + Given(folded, surname.End, span.End, entry.Japanese);
            if (weight + before + MostSupport <= Threshold - TitleRelief || IsKnownWithParticle(text, span) || IsKnownBehind(text, span))
            {
                continue;
            }

            var after = contexts.After(text, titles, span.End);
            if (span.End + 1 < folded.Length && IsEnumeration(folded[span.End]) && persons[span.End + 1])
            {
                after = Math.Max(after, EnumerationWeight);
            }

            var support = before + after + (Gloss.After(text, span.End).IsEmpty ? 0 : PersonContexts.GlossWeight);
            var threshold = Threshold - (before >= PersonContexts.TitleWeight || after >= PersonContexts.TitleWeight ? TitleRelief : 0);
            if (span.Length > 2 && Interpuncts.IsConjunction(folded[span.End - 1]) && text.IsTokenBoundary(span.End - 1) && contexts.After(text, titles, span.End) <= 0)
            {
                // 惠勒和…: most names that end so are a shorter name and the conjunction.
                threshold += ConjunctionPenalty;
            }

            var score = weight - Words(text, span, surname.End, support) + support - threshold;
            if (score > -MostRepeated && score <= 0)
            {
                score += Math.Min(MostRepeated, Occurrences(text, span) / 2);
            }

            if (score > bestScore)
            {
                best = span;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>Whether an enumeration mark stands beside what a name would span; only such names can profit from the second pass.</summary>
    private static bool IsEnumerated(TokenizedText text, LexiconMatch surname)
    {
        var folded = text.Source.Folded;
        if (surname.Start > 0 && IsEnumeration(folded[surname.Start - 1]))
        {
            return true;
        }

        for (var end = surname.End + 1; end < Math.Min(surname.End + 4, folded.Length); end++)
        {
            if (IsEnumeration(folded[end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any name with this surname could reach the threshold with all the support there is; most matches cannot.</summary>
    private bool IsPossible(string folded, TextSpan surname, Surname entry)
    {
        if (surname.End >= folded.Length || !Segmenter.IsHan(folded[surname.End]))
        {
            return false;
        }

        var given = Given(folded, surname.End, surname.End + 1, entry.Japanese);
        for (var length = 2; length <= (entry.Japanese ? 3 : 2) && surname.End + length <= folded.Length; length++)
        {
            given = Math.Max(given, Given(folded, surname.End, surname.End + length, entry.Japanese));
        }

        return entry.Weight + given + 1 + (2 * PersonContexts.TitleWeight) + PersonContexts.GlossWeight + MostRepeated > Threshold - TitleRelief;
    }

    private static bool IsEnumeration(char c) => c is '、' or '和' or '与' or '及';

    private static int Occurrences(TokenizedText text, TextSpan span) => text.Source.Folded.AsSpan().Count(text.Source.Key(span));

    private float Given(string folded, int start, int end, bool japanese)
    {
        var final = last[folded[end - 1]];
        if (japanese && JapaneseLast.Contains(folded[end - 1], StringComparison.Ordinal))
        {
            final = Math.Max(final, JapaneseLastWeight);
        }

        return end - start == 1 ? final - SingleCharacterPenalty : first[folded[start]] + final;
    }
}
