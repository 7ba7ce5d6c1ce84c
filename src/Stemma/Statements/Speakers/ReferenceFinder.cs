using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Speakers;

/// <summary>Lays names, descriptions and pronouns of an article out as one row of noun phrases without overlap.</summary>
internal static class ReferenceFinder
{
    /// <summary>The references by start; of overlapping ones the longest is kept, a name before a description of the same length.</summary>
    public static Reference[] Find(TokenizedText text, EntityLayer entities, AnaphorLexicon anaphora, Grammar grammar)
    {
        var all = new List<Reference>(entities.Mentions.Count + entities.Nominals.Count + 16);
        foreach (var mention in entities.Mentions)
        {
            // 共和党人: the members, not the party.
            if (mention.Kind == MentionKind.Name && mention.Span.End < text.Source.Length && text.Source.Folded[mention.Span.End] == '人' && !text.IsTokenBoundary(mention.Span.End) && entities.Entities[mention.Entity].Type == EntityType.Org)
            {
                continue;
            }

            all.Add(new Reference(WithMarks(text, mention.Extent.Contains(mention.Span) ? mention.Extent : mention.Span), mention.Kind, mention.Entity, AnaphorKind.Person));
        }

        foreach (var nominal in entities.Nominals)
        {
            if (nominal.Kind == MentionKind.Nominal && Described(text, grammar, nominal.Extent.Contains(nominal.Span) ? nominal.Extent : nominal.Span) is { } extent)
            {
                all.Add(new Reference(extent, nominal.Kind, nominal.Entity, AnaphorKind.Person));
            }
        }

        foreach (var match in text.MatchesWith(LexiconTag.Pronoun))
        {
            if (text.IsTokenBoundary(match.Start) && text.IsTokenBoundary(match.End))
            {
                all.Add(new Reference(match.Span, MentionKind.Pronoun, -1, anaphora[text.Lexicon.Payload(match, LexiconTag.Pronoun)]));
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
            else if (reference.Extent == kept[^1].Extent && reference.Kind == MentionKind.Pronoun && kept[^1] is { Kind: MentionKind.Nominal, Entity: >= 0 } nominal && entities.Entities[nominal.Entity].Anonymous)
            {
                // 该公司 points back; only where it finds nobody is it a description.
                kept[^1] = reference with { Entity = -1, Described = nominal.Entity };
            }
            else if (reference.Extent.Length > kept[^1].Extent.Length && reference.Kind == MentionKind.Name)
            {
                kept[^1] = reference;
            }
        }

        return [.. kept];
    }

    /// <summary>The description without a verb of quoting before it; null when it ends in a text (声明, 报道), which speaks for whoever issued it.</summary>
    private static TextSpan? Described(TokenizedText text, Grammar grammar, TextSpan extent)
    {
        if (text.TokenAt(extent.End - 1) is var last and >= 0 && (grammar.Of(text.Source, text.Tokens[last]) & (WordClass.Document | WordClass.Publication)) != 0)
        {
            return null;
        }

        return text.TokenAt(extent.Start) is var first and >= 0 && text.Tokens[first].End < extent.End && (grammar.Of(text.Source, text.Tokens[first]) & WordClass.Quoting) != 0
            ? new TextSpan(text.Tokens[first].End, extent.End)
            : extent;
    }

    /// <summary>The name with the marks that enclose it (《…》, 「…」) and the bracket that explains it.</summary>
    private static TextSpan WithMarks(TokenizedText text, TextSpan extent)
    {
        if (extent.Start > 0 && Marks.OpeningAt(text.Quotations, extent.Start - 1) is { } marks && marks.Inner == extent)
        {
            extent = marks.Outer;
        }

        var behind = extent.End;
        while (behind < text.Source.Length && text.Source.Printed[behind] == ' ')
        {
            behind++;
        }

        return Marks.OpeningAt(text.Quotations, behind) is { Kind: QuotationKind.Bracket } bracket && bracket.Outer.Length < 60 ? new TextSpan(extent.Start, bracket.Outer.End) : extent;
    }
}
