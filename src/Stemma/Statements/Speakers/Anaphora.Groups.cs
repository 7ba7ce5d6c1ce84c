using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;

namespace Stemma.Statements.Speakers;

/// <content>Phrases that mean several: 双方, 三国首脑, 两位官员.</content>
internal sealed partial class Anaphora
{
    /// <summary>两位外交官都说, 这三名官员: the named persons whom a counted description takes up, or empty where it takes up nobody.</summary>
    public IReadOnlyList<int> Counted(Reference reference)
    {
        var text = discourse.Text.Source.Folded;
        var start = reference.Extent.Start;
        if (text[start] == '这' && reference.Extent.Length >= 4 && text[start + 1] == '对')
        {
            return Couple(start);
        }

        while (start > 2 && text[start - 1] is not ('名' or '位') && discourse.Before(start, 0) is { } modifier && modifier.End == start && (UnknownParty.IsModifier(discourse, modifier) || (modifier.Length == 2 && discourse.PartOfSpeech(modifier) is "v")) && reference.Extent.Start - start < 6)
        {
            start = modifier.Start;
        }

        if (start < 2 || text[start - 1] is not ('名' or '位') || CountOf(start - 2) is not (> 1 and var count))
        {
            return [];
        }

        var pointed = start > 2 && text[start - 3] is '这' or '该' or '述' or '此';
        var all = reference.Extent.End < text.Length && text[reference.Extent.End] is '都' or '均' or '皆';
        return pointed || all ? Latest(start - 2, count) : [];
    }

    /// <summary>这对夫妇: the two persons named in the paragraph's sentences before, where there are no more, or empty.</summary>
    private List<int> Couple(int offset)
    {
        var found = new List<int>(2);
        var limit = discourse.Text.SentenceAt(offset) is var here and >= 0 ? discourse.Text.Sentences[Math.Max(0, here - 3)].Span.Start : 0;
        for (var r = discourse.FirstReferenceFrom(offset) - 1; r >= 0 && discourse.References[r].Extent.Start >= limit; r--)
        {
            if (discourse.References[r] is { Kind: MentionKind.Name, Entity: >= 0 and var e } && discourse.Entities[e] is { Type: EntityType.Person, Anonymous: false } && !found.Contains(e))
            {
                found.Insert(0, e);
            }
        }

        return found.Count == 2 ? found : [];
    }

    /// <summary>The last <paramref name="count"/> named persons who spoke before the offset, in order; empty when there are fewer.</summary>
    private List<int> Latest(int offset, int count)
    {
        var found = new List<int>(count);
        for (var i = _speakers.Count - 1; i >= 0 && found.Count < count; i--)
        {
            foreach (var entity in _speakers[i].Entities)
            {
                if (_speakers[i].Offset < offset && discourse.Entities[entity] is { Type: EntityType.Person, Anonymous: false } && !found.Contains(entity) && found.Count < count)
                {
                    found.Insert(0, entity);
                }
            }
        }

        return found.Count == count ? found : [];
    }

    /// <summary>三国首脑 are human beings, 三国 states.</summary>
    private bool IsOfPeople(Reference reference)
    {
        var key = discourse.Text.Source.Key(reference.Extent);
        return key.EndsWith("首脑") || key.EndsWith("领导人") || key.EndsWith("外长") || key.EndsWith("元首") || key.EndsWith("总统");
    }

    /// <summary>How many the phrase at <paramref name="offset"/> counts, or 0.</summary>
    private int CountOf(int offset) => discourse.Text.Source.Folded[offset] switch
    {
        '两' or '双' or '二' => 2,
        '三' => 3,
        '四' => 4,
        _ => 0,
    };

    private IReadOnlyList<int> One(int offset, Func<Entity, bool> fits)
    {
        // Sentence by sentence backwards: who spoke there, then whoever is its subject.
        var sentence = discourse.Text.SentenceAt(offset);
        for (var s = sentence; s >= 0 && s >= sentence - 2; s--)
        {
            var span = discourse.Text.Sentences[s].Span;
            if (Speaker(span, offset, fits) is { } speaker)
            {
                return speaker;
            }

            // 她在当地发言时，没有提到甲，她说: the same pronoun stands in the sentence already, so whom it means was named before.
            if (s == sentence && IsTakenUp(span, offset))
            {
                continue;
            }

            if (Subject(span, offset, fits) is { } subject)
            {
                return [subject];
            }
        }

        for (var i = _speakers.Count - 1; i >= 0; i--)
        {
            if (_speakers[i].Offset < offset && _speakers[i].Entities.Count == 1 && fits(discourse.Entities[_speakers[i].Entities[0]]))
            {
                return _speakers[i].Entities;
            }
        }

        for (var r = discourse.FirstReferenceFrom(offset) - 1; r >= 0; r--)
        {
            if (discourse.References[r].Entity is var e and >= 0 && fits(discourse.Entities[e]))
            {
                return [e];
            }
        }

        return [];
    }

    /// <summary>Whether the pronoun at <paramref name="offset"/> opens an earlier clause of its sentence too.</summary>
    private bool IsTakenUp(TextSpan sentence, int offset)
    {
        if (discourse.ReferenceStartingAt(offset) is not { Kind: MentionKind.Pronoun } pronoun)
        {
            return false;
        }

        for (var k = 0; k < discourse.Clauses.Length && discourse.Clauses[k].Span.End <= offset; k++)
        {
            if (discourse.Clauses[k].Span.Start >= sentence.Start && discourse.ReferenceStartingAt(discourse.Clauses[k].Span.Start) is { Kind: MentionKind.Pronoun } earlier
                && discourse.Text.Source.Key(earlier.Extent).SequenceEqual(discourse.Text.Source.Key(pronoun.Extent)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>美韩双方, 法德两国: the states whose short names stand directly before the phrase, or empty.</summary>
    private List<int> Pair(int offset)
    {
        while (offset > 0 && char.IsWhiteSpace(discourse.Printed[offset - 1]))
        {
            offset--;
        }

        var found = new List<int>(3);
        for (var at = offset - 1; at >= 0 && found.Count < 3 && State(at) is { } state && !found.Contains(state); at--)
        {
            found.Insert(0, state);
        }

        return found;
    }

    private int? State(int at)
    {
        for (var e = 0; e < discourse.Entities.Count; e++)
        {
            var entity = discourse.Entities[e];
            if (entity.Type == EntityType.State && !entity.Anonymous && (entity.Name[0] == discourse.Printed[at] || StartsAlias(entity, discourse.Printed[at])))
            {
                return e;
            }
        }

        return null;
    }

    private static bool StartsAlias(Entity entity, char first)
    {
        foreach (var alias in entity.Aliases)
        {
            if (alias.Length > 1 && alias[0] == first)
            {
                return true;
            }
        }

        return false;
    }

    private IReadOnlyList<int> Many(int offset, Func<Entity, bool> fits)
    {
        if (Pair(offset) is { Count: > 1 } pair && pair.TrueForAll(e => fits(discourse.Entities[e])))
        {
            return pair;
        }

        // Whoever spoke last, if several or a description (分析人士) that can mean several.
        if (_speakers.Count > 0 && _speakers[^1] is var last0 && last0.Offset < offset && (last0.Entities.Count > 1 || (discourse.Entities[last0.Entities[0]].Anonymous && CountOf(offset) == 0)) && last0.Entities.All(e => fits(discourse.Entities[e]) || (last0.Entities.Count > 1 && discourse.Entities[e].Anonymous)))
        {
            return last0.Entities;
        }

        var limit = discourse.Text.SentenceAt(offset) is var here and >= 0 ? discourse.Text.Sentences[Math.Max(0, here - 6)].Span.Start : 0;
        // The last coordination of that size, else the last two that fit.
        var count = CountOf(offset);
        for (var r = discourse.FirstReferenceFrom(offset) - 1; r >= 0 && (count > 2 || discourse.References[r].Extent.Start >= limit); r--)
        {
            var group = SubjectFinder.Group(discourse, discourse.References[r], 0).Parties;
            if (group.Count > 1 && (count == 0 || group.Count == count) && group.All(p => p.Entity >= 0 && fits(discourse.Entities[p.Entity])))
            {
                return [.. group.Select(static p => p.Entity).Distinct()];
            }
        }

        var last = new List<int>(2);
        for (var r = discourse.FirstReferenceFrom(offset) - 1; r >= 0 && discourse.References[r].Extent.Start >= limit; r--)
        {
            var reference = discourse.References[r];
            if (reference.Entity < 0 || !fits(discourse.Entities[reference.Entity]) || last.Contains(reference.Entity))
            {
                continue;
            }

            last.Insert(0, reference.Entity);
            if (last.Count == 2)
            {
                break;
            }
        }

        return last.Count == 2 ? last : [];
    }
}
