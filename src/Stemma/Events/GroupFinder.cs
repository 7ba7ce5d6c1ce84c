using System.Globalization;
using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Events;

/// <summary>Finds people and states without a name that act together (示威者, 挪威工人, 国际社会), and adds them as anonymous entities.</summary>
/// <remarks>
/// Immutable, thread-safe. The words are those of the classes people and states in <c>knowledge/events/actors.tsv</c>. A group that no event has for an actor or
/// recipient is dropped with the other anonymous entities at the end of the analysis.
/// </remarks>
internal sealed class GroupFinder(EventLexicon lexicon)
{
    /// <summary>How many characters may describe a group before its noun.</summary>
    private const int LongestModifier = 10;

    /// <summary>The layer with the groups of <paramref name="text"/>; one that a speaker already is stays the entity it is.</summary>
    public EntityLayer AddTo(EntityLayer layer, TokenizedText text)
    {
        List<Entity>? entities = null;
        List<Mention>? added = null;
        int last = -1, deed = -1;
        foreach (var match in text.MatchesWith(LexiconTag.EventWord))
        {
            var traits = lexicon.Traits(text.Lexicon, match.Key);
            if ((traits & (EventTraits.Frames | EventTraits.Group)) == 0)
            {
                continue;
            }

            // 收容难民 is one predicate.
            deed = (traits & EventTraits.Frames) != 0 && match.End > deed && text.IsTokenBoundary(match.Start) && text.IsTokenBoundary(match.End) ? match.End : deed;
            if ((traits & EventTraits.Group) == 0 || match.Start < last || match.End <= deed || !IsWhole(text, layer, match.Span) || HasLonger(text, match))
            {
                continue;
            }

            last = match.End;
            var start = Start(text, layer, match.Start);
            entities ??= [.. layer.Entities];
            added ??= [.. layer.Nominals];
            var span = new TextSpan(start, match.End);
            var index = Known(entities, text, span, match.Span);
            if (index < 0)
            {
                index = entities.Count;
                var name = text.Source.Slice(span);
                entities.Add(new Entity { Id = "e" + (index + 1).ToString(CultureInfo.InvariantCulture), Key = "group|" + text.Source.Key(span).ToString(), Type = EntityType.Other, Name = name, Aliases = span == match.Span ? [] : [text.Source.Slice(match.Span)], Anonymous = true, Subtype = "group" });
            }

            var mention = new Mention(span, index, MentionKind.Nominal, span);
            if (!added.Contains(mention))
            {
                added.Add(mention);
            }
        }

        if (added is null)
        {
            return layer;
        }

        added.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.Length != b.Span.Length ? b.Span.Length.CompareTo(a.Span.Length) : a.Entity.CompareTo(b.Entity));
        return layer.With(entities!, added);
    }

    /// <summary>Whether the word is made of whole tokens, in no name, and no title before one (维权人士 and a name).</summary>
    private static bool IsWhole(TokenizedText text, EntityLayer layer, TextSpan word) =>
        text.IsTokenBoundary(word.Start) && text.IsTokenBoundary(word.End) && layer.MentionAt(word.Start) is null && layer.MentionAt(word.End - 1) is null
        && (layer.MentionStartingAt(word.End) is not { } behind || layer.Entities[behind.Entity].Type != EntityType.Person);

    private bool HasLonger(TokenizedText text, LexiconMatch match)
    {
        foreach (var other in text.MatchesAt(match.Start))
        {
            if (other.End > match.End && other.Tags.Has(LexiconTag.EventWord) && text.IsTokenBoundary(other.End) && lexicon.Word(text.Lexicon, other.Key) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the nouns, and the name, that describe the group begin (挪威工人, 人权律师).</summary>
    private static int Start(TokenizedText text, EntityLayer layer, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestModifier)
        {
            if (layer.MentionAt(start - 1) is { } name)
            {
                return name.Span.End == start ? name.Span.Start : start;
            }

            var t = text.TokenAt(start - 1);
            if (t < 0 || text.Tokens[t] is not { Kind: TokenKind.Word, Length: > 1 } token || token.End != start || text.Lexicon.PartOfSpeech(token.Key) is not ("n" or "nz" or "vn" or "j") || text.Source.Key(token.Span) is "所谓" or "代表" or "办理" or "预计")
            {
                return start;
            }

            start = token.Start;
        }

        return start;
    }

    /// <summary>The anonymous entity that the same words, or their noun alone, describe already; -1 when there is none.</summary>
    private static int Known(List<Entity> entities, TokenizedText text, TextSpan span, TextSpan head)
    {
        for (var e = 0; e < entities.Count; e++)
        {
            if (entities[e].Anonymous && entities[e].Key.AsSpan(entities[e].Key.IndexOf('|', StringComparison.Ordinal) + 1) is var words && (words.SequenceEqual(text.Source.Key(span)) || (span == head && words.EndsWith(text.Source.Key(head)))))
            {
                return e;
            }
        }

        return -1;
    }
}
