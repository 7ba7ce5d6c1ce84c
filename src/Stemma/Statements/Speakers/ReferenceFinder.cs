using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Statements.Speakers;

/// <summary>Lays names, descriptions and pronouns of an article out as one row of noun phrases without overlap.</summary>
internal static class ReferenceFinder
{
    /// <summary>The references by start; of overlapping ones the longest is kept, a name before a description of the same length.</summary>
    public static Reference[] Find(TokenizedText text, EntityLayer entities, AnaphorLexicon anaphora)
    {
        var all = new List<Reference>(entities.Mentions.Count + entities.Nominals.Count + 16);
        foreach (var mention in entities.Mentions)
        {
            all.Add(new Reference(mention.Extent.Contains(mention.Span) ? mention.Extent : mention.Span, mention.Kind, mention.Entity, AnaphorKind.Person));
        }

        foreach (var nominal in entities.Nominals)
        {
            if (nominal.Kind == MentionKind.Nominal)
            {
                all.Add(new Reference(nominal.Extent.Contains(nominal.Span) ? nominal.Extent : nominal.Span, nominal.Kind, nominal.Entity, AnaphorKind.Person));
            }
        }

        foreach (var match in text.Matches)
        {
            var payload = text.Lexicon.Payload(match.Key, LexiconTag.Pronoun);
            if (payload >= 0 && text.IsTokenBoundary(match.Start) && text.IsTokenBoundary(match.End))
            {
                all.Add(new Reference(match.Span, MentionKind.Pronoun, -1, anaphora[payload]));
            }
        }

        // Longest first, so that what a longer phrase covers is dropped; the sort is total, hence deterministic.
        all.Sort(static (a, b) =>
            a.Extent.Start != b.Extent.Start ? a.Extent.Start.CompareTo(b.Extent.Start)
            : a.Extent.Length != b.Extent.Length ? b.Extent.Length.CompareTo(a.Extent.Length)
            : a.Kind.CompareTo(b.Kind));
        var kept = new List<Reference>(all.Count);
        foreach (var reference in all)
        {
            if (kept.Count == 0 || reference.Extent.Start >= kept[^1].Extent.End)
            {
                kept.Add(reference);
            }
            else if (reference.Extent.Length > kept[^1].Extent.Length && reference.Kind == MentionKind.Name)
            {
                kept[^1] = reference;
            }
        }

        return [.. kept];
    }
}
