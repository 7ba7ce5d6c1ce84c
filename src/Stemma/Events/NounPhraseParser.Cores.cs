using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Events;

/// <summary>What a noun phrase is built around: names, words that refer back, seats of government, members of parties.</summary>
internal sealed partial class NounPhraseParser
{
    /// <summary>Whether two cities of different states stand side by side where a subject can, so that their governments are meant.</summary>
    private bool IsSeats(Conjunct first, int limit, List<Element> before, out Conjunct both)
    {
        both = default;
        if (first is not { CanAct: false, Place: { } place, Actors: [var one] } || layer.Entities[place].Subtype is not ("city" or "capital") && layer.Entities[one].Type != EntityType.State
            || (before.Count > 0 && before[^1].Kind is not (ElementKind.Break or ElementKind.Other)) || !TryConjunction(first.End, limit, out var next) || !TryConjunct(next, limit, out var other)
            || other.Actors is not [var two] || one == two || layer.Entities[one].Type != EntityType.State || layer.Entities[two].Type != EntityType.State
            || (other.End < limit && text.Source.Folded[other.End] is '等' or '的' or '之' or '两'))
        {
            return false;
        }

        both = first.Join(other) with { CanAct = true, Place = null };
        return true;
    }

    /// <summary>Whether what stands from <paramref name="at"/> on is said of a subject that begins the clause: a predicate, a word of status or 对, 向, 与.</summary>
    private bool IsActing(int at, int limit, List<Element> before) =>
        (before.Count == 0 || before[^1].Kind == ElementKind.Break || before[^1].IsAttribution || before[^1] is { Kind: ElementKind.Other, Span.Length: 1, IsConjunction: false })
        && at < limit && text.Source.Folded[at] is not ('的' or '市' or '等')
        && (lexicon.LongestAt(text, at, limit, out _) is { } word ? word.Status is not null || word.IsNormative || word.Marker is Marker.To or Marker.Ba or Marker.Passive || (word.Frames.Count > 0 && !word.Blocks)
            : text.TokenAt(at) is >= 0 and var t && text.Source.Key(text.Tokens[t].Span) is "也" or "则" or "已" or "仍" or "却" or "曾" or "还" or "一直" or "一再" or "多次" or "正" or "正在" or "迄今" or "此前" or "随后" or "方面" or "当局");

    /// <summary>A person whose title names a body that is no entity of the article (与默茨、陆军总司令 and a name).</summary>
    private bool TitledConjunct(int at, int limit, out Conjunct conjunct)
    {
        conjunct = default;
        for (var i = at; i < limit && i - at <= LongestHead;)
        {
            if (layer.MentionStartingAt(i) is { } mention)
            {
                return i > at && layer.Entities[mention.Entity] is { Type: EntityType.Person, Anonymous: false } && TryConjunct(i, limit, out conjunct) && conjunct.CanAct;
            }

            if (text.TokenAt(i) is not (>= 0 and var t) || text.Tokens[t] is not { Kind: TokenKind.Word } token || token.Start != i || token.Length < 2 || lexicon.LongestAt(text, i, limit, out _) is { Classes: WordClass.None, IsBare: false })
            {
                return false;
            }

            i = token.End;
        }

        return false;
    }

    private bool TryCore(int at, int limit, bool inside, out Conjunct core)
    {
        core = default;
        if (!inside && Anaphor(at, limit, _before) is { } anaphor)
        {
            core = new Conjunct(anaphor.End, anaphor.Side.Actors, anaphor.Side.Named, WordClass.None, anaphor.Side.Actors.Count > 0, anaphor.Side.Named is [var one] && layer.Entities[one] is { Type: EntityType.Person, Anonymous: false }, null);
            return true;
        }

        if (layer.MentionStartingAt(at) is { } mention && mention.Span.End <= limit)
        {
            var entity = layer.Entities[mention.Entity];
            var actor = actors.Actor(mention.Entity);
            if (actor < 0 && !inside && entity.Type == EntityType.Doc && IsPaper(mention.Span) && Issuer() is { } issuer)
            {
                core = new Conjunct(mention.Span.End, issuer.Actors, issuer.Named, WordClass.None, true, false, null);
                return true;
            }

            var isPlace = entity.Type == EntityType.Place;
            if (isPlace && entity.Subtype is "sea" or "ocean" or "strait" or "river" or "lake" or "mountain")
            {
                // What falls into the Sea of Japan hits no one.
                actor = -1;
            }

            var head = entity.Type == EntityType.Force ? WordClass.Troops : entity.Type == EntityType.Person ? WordClass.None : lexicon.ClassesEnding(text, mention.Span);
            if (entity.Type == EntityType.Doc)
            {
                head |= WordClass.Pact;
            }

            core = new Conjunct(mention.Span.End, actor >= 0 ? [actor] : [], actor >= 0 ? [mention.Entity] : [], head, !isPlace, entity.Type == EntityType.Person, isPlace ? mention.Entity : null);
            return true;
        }

        if (!inside && _starts.Nationals.TryGetValue(at, out var people) && people.End <= limit)
        {
            core = new Conjunct(people.End, [people.State], [people.State], WordClass.None, false, false, null);
            return true;
        }

        if (!inside && (_before.Count == 0 || _before[^1].Kind == ElementKind.Break) && text.TokenAt(at) is >= 0 and var t && text.Tokens[t] is var token && token.Start == at && token.End < limit && IsPaper(token.Span) && text.Source.Folded[token.End] != '的' && Issuer() is { Actors.Count: > 0 } author)
        {
            // 声明还谴责…: at the head of a clause a paper speaks for whoever has issued one before.
            core = new Conjunct(token.End, author.Actors, author.Named, WordClass.None, true, false, null);
            return true;
        }

        return TryMembers(at, limit, out core) || TryCompound(at, limit, out core);
    }

    /// <summary>Members of a party that the article names (民主党人).</summary>
    private bool TryMembers(int at, int limit, out Conjunct core)
    {
        core = default;
        if (text.TokenAt(at) is not (>= 0 and var t) || text.Tokens[t] is not { Kind: TokenKind.Word, Length: >= 3 and <= 6 } token || token.Start != at || token.End > limit || !text.Source.Key(token.Span).EndsWith("党人", StringComparison.Ordinal)
            || actors.StateNamed([text.Source.Folded.Substring(at, token.Length - 1)]) is not (>= 0 and var party))
        {
            return false;
        }

        core = new Conjunct(token.End, [party], [party], WordClass.Agent, true, false, null);
        return true;
    }
}
