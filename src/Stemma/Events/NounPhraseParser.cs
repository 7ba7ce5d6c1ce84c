using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;
using Stemma.Times;

namespace Stemma.Events;

/// <summary>Reads noun phrases that begin with a name: titles, head nouns, coordination, abbreviations (美韩), pronouns.</summary>
internal sealed partial class NounPhraseParser(TokenizedText text, EventLexicon lexicon, EntityLayer layer, ActorMap actors, IReadOnlyList<TimeExpression> times)
{
    private const int LongestHead = 14;
    private const int LongestPaper = 4;
    private const WordClass Animate = WordClass.Agent | WordClass.Troops | WordClass.Arms;

    private readonly TimeStarts _times = new(times);
    private readonly Dictionary<char, int> _states = [];
    private List<Element> _before = [];

    /// <summary>Called for words such as 两国 and 他 that refer back; gives the actors they stand for, or null.</summary>
    public Func<int, int, List<Element>, (Side Side, int End)?> Anaphor { get; set; } = static (_, _, _) => null;

    /// <summary>Gives whoever issued a paper that speaks (声明强烈谴责), or null.</summary>
    public Func<Side?> Issuer { get; set; } = static () => null;

    /// <summary>Whether a mention fills the title, so that it is an entity of the article.</summary>
    public bool IsNamed(TextSpan title) =>
        (layer.MentionStartingAt(title.Start) ?? layer.MentionStartingAt(title.Start + 1)) is { } mention && mention.Span.End >= title.End - 1;

    /// <summary>Reads the phrase that starts at <paramref name="at"/>, if one does.</summary>
    public bool TryParse(int at, int limit, List<Element> before, out Participant? participant)
    {
        participant = null;
        _before = before;
        if (!MayStart(at) || !TryConjunct(at, limit, out var group))
        {
            return false;
        }

        if (text.Source.Folded.AsSpan(group.End, Math.Min(3, limit - group.End)) is "在内的" && TryConjunct(group.End + 3, limit, out var whole))
        {
            // 包括甲在内的乙: both act.
            group = group.Join(whole);
        }

        if (IsSeats(group, limit, before, out var seats))
        {
            // 莫斯科和基辅就…协商: two seats of government side by side act.
            group = seats;
        }

        else if (group is { CanAct: false, Place: { } capital, Actors.Count: 1 } && actors.IsSeat(capital) && layer.MentionStartingAt(at) is { } seat && seat.Span.End == group.End && IsActing(group.End, limit, before))
        {
            // 北京对此表示不满: at the head of a clause and before what someone does the capital is the government.
            group = group with { CanAct = true, Place = null };
        }

        while (group.CanAct && TryConjunction(group.End, limit, out var next))
        {
            if (TryConjunct(next, limit, out var other))
            {
                if (!other.CanAct || (other.IsPerson && !group.IsPerson && before is [.., { Kind: ElementKind.Marker, Word.Marker: Marker.At }]))
                {
                    // 在白宫与默茨会面: a person is met there, not a second place.
                    break;
                }

                // 法国前外长、绿党主席 and a name: two titles of one person.
                var isTitle = other.IsPerson && !group.IsPerson && (group.Head & WordClass.Agent) != 0 && text.Source.Folded[group.End] is '、' && IsRank(text.Source.Folded[group.End - 1]);
                group = isTitle ? other : group.Join(other);
            }
            else if ((group.Head & WordClass.Agent) != 0 && TryNoun(next, limit, out var titled, out var title, out _) && (title & WordClass.Agent) != 0)
            {
                // 德国外长和防长: the second office is of the same state.
                group = group with { End = titled };
            }
            else if (TitledConjunct(next, limit, out other))
            {
                group = group.Join(other);
            }
            else
            {
                break;
            }
        }

        var end = group.End;
        // 「西门子」的平台: the mark that closes the name stands between.
        var marked = end + 1 < limit && text.Source.Folded[end] is '”' or '」' or '』' or '》' or '"';
        var attributive = (end < limit && text.Source.Folded[end] is '的' or '之') || (marked && text.Source.Folded[end + 1] is '的');
        participant = new Participant
        {
            Span = new TextSpan(at, end),
            Actors = group.Actors.Count == 0 && group is { Place: { } place, CanAct: true } && text.Source.Folded[end - 1] != '等' ? [place] : group.Actors,
            Named = group.Named,
            Head = group.Head,
            IsPerson = group.IsPerson,
            Place = group.Place,
            IsPaper = group.Actors.Count > 0 && end - at <= LongestPaper && IsPaper(new TextSpan(at, end)),
            CanAct = group.CanAct && (group.Actors.Count > 0 || group.Place is not null),
            Attributive = attributive,
            Bars = group.Actors.Count == 0 && group.Place is null && (group.IsPerson || IsMedium(at) || (group.Named.Count == 0 && end - at <= 2 && text.Source.Folded[at] is '他' or '她' or '我')),
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
        var verbal = -1;
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
                if (verbal >= 0)
                {
                    // 法国士兵协助德国: what could be a noun is the verb between the two.
                    noun = Math.Min(noun, verbal);
                    break;
                }

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

            verbal = IsVerbal(i) ? i : -1;
            if (counts)
            {
                noun = end;
                head = word;
                // 法国声明敦促…: who issues a paper speaks by it.
                plain = (word & Animate) == 0 && !IsPaper(new TextSpan(i, end));
            }

            i = end;
        }

        if (noun > conjunct.End)
        {
            // A modifier right before a predicate (法国经济制裁…) does not make the name unable to act.
            var modifies = plain && (head & WordClass.Border) == 0 && noun < limit && lexicon.LongestAt(text, noun, limit, out _) is { Frames.Count: > 0 };
            conjunct = conjunct with { End = modifies ? conjunct.End : noun, Head = modifies ? conjunct.Head : head, CanAct = (!plain && (conjunct.CanAct || (head & WordClass.Agent) != 0)) || (modifies && conjunct.CanAct) };
        }
        else if (conjunct.End + 1 < limit && text.Source.Folded[conjunct.End] is '的' && TryCore(conjunct.End + 1, limit, true, out var owned) && owned is { Place: null, IsPerson: false } && IsBody(conjunct.End + 1))
        {
            // 法国的空中客车: the body acts, not the state it comes from.
            conjunct = owned;
        }
        else if (!IsDestination() && TryPossessed(conjunct.End, limit, out var possessed, out var owner))
        {
            conjunct = conjunct with { End = possessed, Head = owner };
        }

        return true;
    }

    /// <summary>Whether a verb and its preposition take the phrase as a place, so that what 的 joins is described by the whole (部署在法国的印度军队).</summary>
    private bool IsDestination() =>
        _before.Count > 1 && (_before[^1] is { Kind: ElementKind.Marker, Word.Marker: Marker.At } && _before[^2].Kind == ElementKind.Trigger || _before[^1] is { Kind: ElementKind.Trigger, Word.Text: [.., '在' or '于' or '到' or '至' or '往' or '入'] }
            || (_before[^1].Kind == ElementKind.Trigger && _before[^2] is { Kind: ElementKind.Marker, Word.Marker: Marker.To or Marker.With or Marker.Ba or Marker.Passive }));

    /// <summary>Whether the word at <paramref name="at"/> is one of helping, which the classes call a noun.</summary>
    private bool IsVerbal(int at) => text.TokenAt(at) is >= 0 and var t && text.Source.Key(text.Tokens[t].Span) is "协助" or "帮助" or "援助" or "支援" or "资助" or "赞助" or "补贴" or "补助" or "救济" or "接济" or "因应" or "应对" or "应付";

    private bool IsMedium(int at) => layer.MentionStartingAt(at) is { } m && layer.Entities[m.Entity].Type == EntityType.Media;

    private bool IsBody(int at) => layer.MentionAt(at) is { } m && layer.Entities[m.Entity].Type is EntityType.Org or EntityType.Force;

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

        if (text0[at] is not ('、' or '丶' or '和' or '与' or '及' or '跟' or '同' or '暨'))
        {
            return false;
        }

        var rest = text0.AsSpan(next, Math.Min(2, limit - next));
        next += rest is "许多" or "多个" or "部分" or "其他" or "一些" or "两个" or "前任" or "现任" ? 2 : 0;
        return next < limit;
    }

}
