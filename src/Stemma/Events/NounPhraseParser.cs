using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Events;

/// <summary>Reads noun phrases that begin with a name: titles, head nouns, coordination, abbreviations (美韩), pronouns.</summary>
internal sealed partial class NounPhraseParser(TokenizedText text, EventLexicon lexicon, EntityLayer layer, ActorMap actors)
{
    private const int LongestHead = 14;
    private const WordClass Animate = WordClass.Agent | WordClass.Troops | WordClass.Arms;

    private readonly Dictionary<char, int> _states = [];
    private List<Element> _before = [];

    /// <summary>Called for words such as 两国 and 他 that refer back; gives the actors they stand for, or null.</summary>
    public Func<int, int, List<Element>, (IReadOnlyList<int> Actors, int End)?> Anaphor { get; set; } = static (_, _, _) => null;

    /// <summary>Reads the phrase that starts at <paramref name="at"/>, if one does.</summary>
    public bool TryParse(int at, int limit, List<Element> before, out Participant? participant)
    {
        participant = null;
        _before = before;
        if (!TryConjunct(at, limit, out var group))
        {
            return false;
        }

        while (group.CanAct && TryConjunction(group.End, limit, out var next) && TryConjunct(next, limit, out var other) && other.CanAct)
        {
            group = group.Join(other);
        }

        var end = group.End;
        var attributive = end < limit && text.Source.Folded[end] is '的' or '之';
        participant = new Participant
        {
            Span = new TextSpan(at, end),
            Actors = group.Actors.Count == 0 && group is { Place: { } place, CanAct: true } ? [place] : group.Actors,
            Head = group.Head,
            IsPerson = group.IsPerson,
            Place = group.Place,
            CanAct = group.CanAct && (group.Actors.Count > 0 || group.Place is not null),
            Attributive = attributive,
        };
        return true;
    }

    private bool TryConjunct(int at, int limit, out Conjunct conjunct)
    {
        if (!TryCore(at, limit, false, out conjunct))
        {
            return false;
        }

        var noun = conjunct.End;
        var head = WordClass.None;
        var plain = false;
        var i = conjunct.End;
        while (i < limit && i - conjunct.End <= LongestHead)
        {
            if (Brackets.TrySkip(text, i, limit, out var behind))
            {
                i = behind;
                noun = noun == conjunct.End ? behind : noun;
                continue;
            }

            // A name behind a name and nouns: the first only says whose (法国总统 + name, 法国 + ministry).
            if (i > at && TryCore(i, limit, true, out var named))
            {
                conjunct = named switch
                {
                    { Place: not null } => conjunct with { End = named.End, Place = named.Place },
                    { IsPerson: true, Actors: [var person] } when conjunct.Actors.Count == 1 && layer.MentionAt(i)?.Entity == person => named with { Actors = actors.Learn(person, conjunct.Actors[0]) },
                    _ => named,
                };
                noun = i = conjunct.End;
                (head, plain) = (WordClass.None, false);
                continue;
            }

            if (!TryNoun(i, limit, out var end, out var word, out var counts))
            {
                break;
            }

            if (counts)
            {
                noun = end;
                head = word;
                plain = (word & Animate) == 0;
            }

            i = end;
        }

        if (noun > conjunct.End)
        {
            // A modifier right before a predicate (法国经济制裁…) does not make the name unable to act.
            var modifies = plain && noun < limit && lexicon.LongestAt(text, noun, limit, out _) is { Frames.Count: > 0 };
            conjunct = conjunct with { End = modifies ? conjunct.End : noun, Head = modifies ? conjunct.Head : head, CanAct = (!plain && (conjunct.CanAct || (head & WordClass.Agent) != 0)) || (modifies && conjunct.CanAct) };
        }
        else if (conjunct.End + 1 < limit && text.Source.Folded[conjunct.End] is '的' && TryCore(conjunct.End + 1, limit, true, out var owned) && owned is { Place: null, IsPerson: false } && IsBody(conjunct.End + 1))
        {
            // 法国的空中客车: the body acts, not the state it comes from.
            conjunct = owned;
        }
        else if (TryPossessed(conjunct.End, limit, out var possessed, out var owner))
        {
            conjunct = conjunct with { End = possessed, Head = owner };
        }

        return true;
    }

    /// <summary>A noun of the phrase: a title, a noun class, or a word the word list calls a noun; predicates end the phrase.</summary>
    private bool TryNoun(int at, int limit, out int end, out WordClass head, out bool counts)
    {
        head = WordClass.None;
        counts = true;
        if (lexicon.LongestAt(text, at, limit, out end) is { } word)
        {
            if ((word.Classes & ~(WordClass.Deepen | WordClass.Cut)) == 0 || word.Frames.Count > 0 || word.Blocks || word.Marker != Marker.None || word.Status is not null)
            {
                return false;
            }

            head = word.Classes;
            return true;
        }

        var rest = text.Source.Folded.AsSpan(at, Math.Min(2, limit - at));
        if (rest is "两国" or "双方" or "三国" or "三方" or "各国" or "两军" or "之间" or "方面")
        {
            end = at + 2;
            head = WordClass.Agent;
            return true;
        }

        var index = text.TokenAt(at);
        if (index < 0 || text.Tokens[index].Start != at || text.Tokens[index].End > limit)
        {
            return false;
        }

        var token = text.Tokens[index];
        end = token.End;
        if (token.Kind == TokenKind.Number)
        {
            counts = false;
            return true;
        }

        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        var part = text.Lexicon.PartOfSpeech(token.Key);
        var rank = text.Source.Folded[end - 1] is '长' or '官' or '员' or '席' or '统' or '使' or '者' or '兵' or '卿' or '相' or '人';
        if (text.Lexicon.Payload(token.Key, LexiconTag.Title) >= 0 || (rank && token.Length > 1 && part.StartsWith('n') && part is not "nr"))
        {
            head = rank ? WordClass.Agent : lexicon.ClassesEnding(text, token.Span);
            return true;
        }

        if (part is "t" || text.Lexicon.Payload(token.Key, LexiconTag.TimeWord) >= 0 || text.Source.Folded.AsSpan(token.Start, token.Length) is "近日" or "日前" or "当天" or "近期" or "今天" or "目前" or "此前" or "当地")
        {
            return false;
        }

        counts = part is not ("m" or "q" or "mq");
        if (text.Source.Folded[at] is '等' && token.Length <= 2)
        {
            head = WordClass.Agent;
            return true;
        }

        return part.Length > 0 && part[0] is 'n' or 'b' or 'j' or 'm' or 'q' && part is not "nr" && part is not "ns" || part is "vn" or "an" or "f" or "s";
    }

    private bool IsBody(int at) => layer.MentionAt(at) is { } m && layer.Entities[m.Entity].Type is EntityType.Org or EntityType.Force;

    /// <summary>的 and nouns that can act behind it: 法国的精锐部队.</summary>
    private bool TryPossessed(int at, int limit, out int end, out WordClass head)
    {
        (end, head) = (at, WordClass.None);
        if (at >= limit || text.Source.Folded[at] is not ('的' or '之'))
        {
            return false;
        }

        var i = at + 1;
        for (var n = 0; n < 4 && i < limit; n++)
        {
            if (!TryNoun(i, limit, out i, out var word, out _))
            {
                break;
            }

            (end, head) = (i, word);
        }

        return (head & Animate) != 0;
    }

    private bool TryConjunction(int at, int limit, out int next)
    {
        next = at + 1;
        if (at + 1 >= limit)
        {
            return false;
        }

        var text0 = text.Source.Folded;
        if (text0[at] is '以' && text0[at + 1] is '及')
        {
            next = at + 2;
            return true;
        }

        return text0[at] is '、' or '和' or '与' or '及' or '跟' or '同' or '暨';
    }

    private bool TryCore(int at, int limit, bool inside, out Conjunct core)
    {
        core = default;
        if (!inside && Anaphor(at, limit, _before) is { } anaphor)
        {
            core = new Conjunct(anaphor.End, anaphor.Actors, WordClass.None, anaphor.Actors.Count > 0, false, null);
            return true;
        }

        if (layer.MentionAt(at) is { } mention && mention.Span.Start == at && mention.Span.End <= limit)
        {
            var entity = layer.Entities[mention.Entity];
            var actor = actors.Actor(mention.Entity);
            var isPlace = entity.Type == EntityType.Place;
            var head = entity.Type == EntityType.Force ? WordClass.Troops : lexicon.ClassesEnding(text, mention.Span);
            if (entity.Type == EntityType.Doc)
            {
                head |= WordClass.Pact;
            }

            core = new Conjunct(mention.Span.End, actor >= 0 ? [actor] : [], head, !isPlace, entity.Type == EntityType.Person, isPlace ? mention.Entity : null);
            return true;
        }

        return TryCompound(at, limit, out core);
    }
}
