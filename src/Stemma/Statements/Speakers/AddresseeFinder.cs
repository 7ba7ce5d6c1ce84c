using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;

namespace Stemma.Statements.Speakers;

/// <summary>Finds who is spoken to: 对《…》表示, 接受…采访时, 告诉…; only those with a name, and the outlet itself.</summary>
internal static class AddresseeFinder
{
    /// <summary>The addressees of a statement.</summary>
    public static IReadOnlyList<int> Find(Discourse discourse, Draft draft, Anaphora anaphora)
    {
        if (draft.Cue is not { } cue)
        {
            return [];
        }

        // Behind the cue: 告诉路透社.
        var behind = cue.End;
        while (behind < discourse.Printed.Length && char.IsWhiteSpace(discourse.Printed[behind]))
        {
            behind++;
        }

        if (draft.Content.Count > 0 && discourse.ReferenceStartingAt(behind) is { } told && told.Extent.End <= draft.Content[0].Start && Entity(told, anaphora) is { } listener && !draft.Speakers.Contains(listener) && draft.Frame != Cues.CueFrame.Report)
        {
            return [listener];
        }

        for (var k = draft.Clause; k >= 0 && k >= draft.Clause - 1 && discourse.Clauses[k].Sentence == discourse.Clauses[draft.Clause].Sentence; k--)
        {
            var span = discourse.Clauses[k].Span;
            var limit = Math.Min(span.End, cue.Start);
            for (var r = discourse.FirstReferenceFrom(span.Start); r < discourse.References.Length && discourse.References[r].Extent.End <= limit; r++)
            {
                var reference = discourse.References[r];
                if (discourse.Before(reference.Extent.Start, span.Start) is { } before && IsAddressed(discourse, before, reference, limit, k == draft.Clause) && Entity(reference, anaphora) is { } entity && !draft.Speakers.Contains(entity) && Listens(discourse.Entities[entity]))
                {
                    return [entity];
                }
            }
        }

        return [];
    }

    private static bool IsAddressed(Discourse discourse, Text.Segmentation.Token before, Reference reference, int limit, bool sameClause)
    {
        var word = discourse.Text.Source.Key(before.Span);
        if (word is "接受")
        {
            return true;
        }

        return sameClause && word is "对" or "向" or "跟" && OnlyPeopleBetween(discourse, reference.Extent.End, limit);
    }

    /// <summary>Whether nothing but 记者 and adverbs stands between the addressee and the cue: 对中国问题表示 addresses nobody.</summary>
    private static bool OnlyPeopleBetween(Discourse discourse, int from, int to)
    {
        for (var at = to; discourse.Before(at, from) is { } token; at = token.Start)
        {
            var allowed = (discourse.ClassOf(token) & (WordClass.Manner | WordClass.Human)) != 0 || discourse.TimeEndingAt(at, from) is not null;
            if (!allowed)
            {
                return false;
            }
        }

        return true;
    }

    private static int? Entity(Reference reference, Anaphora anaphora)
    {
        if (reference.Kind == MentionKind.Name)
        {
            return reference.Entity;
        }

        return reference.Kind == MentionKind.Pronoun && anaphora.Resolve(reference) is [var one] ? one : null;
    }

    private static bool Listens(Entity entity) => entity.Type is EntityType.Media or EntityType.Person or EntityType.Org;
}
