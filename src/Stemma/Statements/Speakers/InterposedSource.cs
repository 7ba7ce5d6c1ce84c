using Stemma.Statements.Clauses;
using Stemma.Text;

namespace Stemma.Statements.Speakers;

/// <summary>甲据称被打伤: hearsay marked between subject and predicate; both belong to what is told.</summary>
internal static class InterposedSource
{
    private const int LongestSubject = 24;

    /// <summary>The phrase of hearsay inside clause <paramref name="index"/> behind its subject, or null.</summary>
    public static TextSpan? Find(Discourse discourse, int index)
    {
        var clause = discourse.Clauses[index];
        if (discourse.Text.Source.Folded.IndexOf('据', clause.Span.Start, Math.Min(LongestSubject + 1, clause.Span.Length)) <= clause.Span.Start)
        {
            return null;
        }

        for (var at = clause.Span.Start; at < clause.Span.End && at - clause.Span.Start <= LongestSubject && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Folded[at] == '据' && at > clause.Span.Start && UnnamedSources.At(discourse.Text, at, clause.Span.End) is { } phrase
                && discourse.Text.Source.Key(phrase) is "据称" or "据报" or "据说" or "据信" or "据传" or "据报道" or "据报导" or "据悉")
            {
                return phrase.End + 1 < clause.Span.End && IsSubject(discourse, new TextSpan(clause.Span.Start, at)) ? phrase : null;
            }
        }

        return null;
    }

    /// <summary>Whether the words before the phrase are nouns with their modifiers and adverbs, without a predicate that would end a thought.</summary>
    private static bool IsSubject(Discourse discourse, TextSpan span)
    {
        var verb = false;
        for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            var word = discourse.Text.Source.Key(token.Span);
            verb = word is not "的" && (verb || (discourse.PartOfSpeech(token) is "v" && (discourse.ClassOf(token) & WordClass.Human) == 0));
        }

        return !verb && span.Length >= 2;
    }
}
