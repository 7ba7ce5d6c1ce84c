using Stemma.Entities;

namespace Stemma.Events;

/// <summary>Whom counted groups, bodies and organs without a name stand for.</summary>
internal sealed partial class Antecedents
{
    /// <summary>The people without a name (示威者) whom 他们 means: the last ones in the sentence, else those of the sentence before; no one where there are none.</summary>
    private Side Crowd(List<Element> before)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Participant is { Actors: [var one] } && actors.IsPeople(one))
            {
                return new Side([one], [one]);
            }
        }

        return _crowd is { } crowd && crowd.Sentence == _sentence ? new Side([crowd.Group], [crowd.Group]) : Side.None;
    }

    /// <summary>The state that acts in the sentence so far, else the last one named, or -1.</summary>
    private int Home(List<Element> before)
    {
        for (var i = 0; i < before.Count; i++)
        {
            if (before[i].Participant is { Marker: Marker.None or Marker.At, Named: [var named, ..] } && actors.State(named) is >= 0 and var state)
            {
                return state;
            }

            if (before[i].Participant is { Actors: [var one, ..] } && layer.Entities[one].Type == EntityType.State)
            {
                return one;
            }
        }

        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            if (layer.Entities[_recent[i]].Type == EntityType.State)
            {
                return _recent[i];
            }
        }

        return -1;
    }

    /// <summary>The last organisation named that is a company, or that is none, or -1.</summary>
    private int LastBody(List<Element> before, bool company)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Participant is { Actors: [var one] } && IsBody(one, company))
            {
                return one;
            }
        }

        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            if (IsBody(_recent[i], company))
            {
                return _recent[i];
            }
        }

        return -1;
    }

    private bool IsBody(int index, bool company) => layer.Entities[index] is { Type: EntityType.Org } body && (body.Subtype is "company" or "platform" ? company : !company || body.Subtype is null);

    /// <summary>The last bodies named, as many as the group has: together in the sentence, else in the text before.</summary>
    private List<int>? Bodies(List<Element> before, int count)
    {
        List<int> bodies = [];
        for (var i = before.Count - 1; i >= 0 && bodies.Count < count; i--)
        {
            var party = before[i].Participant;
            for (var a = (party?.Actors.Count ?? 0) - 1; a >= 0 && bodies.Count < count; a--)
            {
                Insert(bodies, party!.Actors[a]);
            }
        }

        for (var i = _recent.Count - 1; i >= 0 && bodies.Count < count; i--)
        {
            Insert(bodies, _recent[i]);
        }

        return bodies.Count == count ? bodies : null;
    }

    private void Insert(List<int> bodies, int entity)
    {
        if (layer.Entities[entity].Type == EntityType.Org && !bodies.Contains(entity))
        {
            bodies.Insert(0, entity);
        }
    }

    /// <summary>The last noun phrase of the sentence that names so many, or null.</summary>
    private static IReadOnlyList<int>? Coordinated(List<Element> before, int count)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Participant is { } party && party.Actors.Count == count)
            {
                return party.Actors;
            }
        }

        return null;
    }

    /// <summary>How many states 这3国 and 上述三国 speak of, and the length of the words; no length where it is none.</summary>
    private static (int Count, int Length) Counted(ReadOnlySpan<char> folded)
    {
        var at = folded[0] == '这' ? 1 : folded.StartsWith("上述", StringComparison.Ordinal) ? 2 : 0;
        if (at + 1 >= folded.Length || (folded[0] == '上' && at == 0))
        {
            return default;
        }

        var count = folded[at] is >= '2' and <= '9' ? folded[at] - '0' : "〇一两三四五六七八九".IndexOf(folded[at], StringComparison.Ordinal);
        return count < 2 ? default : folded[at + 1] is '国' ? (count, at + 2) : folded[(at + 1)..].StartsWith("个国家", StringComparison.Ordinal) ? (count, at + 4) : default;
    }

    /// <summary>Length of a word such as 该公司 or 这家公司 at the start of <paramref name="folded"/>, else 0.</summary>
    private static int Body(ReadOnlySpan<char> folded)
    {
        var noun = folded.Length > 1 && folded[0] == '这' ? folded[1] is '家' or '个' ? 2 : folded.Length : 1;
        if (noun + 2 > folded.Length)
        {
            return 0;
        }

        return folded.Slice(noun, 2) is "公司" or "组织" or "机构" or "集团" or "企业" or "政党" ? noun + 2 : 0;
    }

    /// <summary>The actors named in the sentence so far, when they are as many as the group has.</summary>
    private static List<int>? Named(List<Element> before, int count)
    {
        List<int> named = [];
        foreach (var element in before)
        {
            foreach (var actor in element.Participant is { IsPaper: false } party ? party.Actors : [])
            {
                if (!named.Contains(actor))
                {
                    named.Add(actor);
                }
            }
        }

        return named.Count == count ? named : null;
    }

    /// <summary>The last persons named, as many as the group has.</summary>
    private List<int>? People(List<Element> before, int count)
    {
        List<int> people = [];
        for (var i = before.Count - 1; i >= 0 && people.Count < count; i--)
        {
            if (before[i].Participant is { IsPerson: true, Actors: [var here], Marker: not Marker.At } && !people.Contains(here))
            {
                people.Insert(0, here);
            }
        }

        for (var i = _people.Count - 1; i >= 0 && people.Count < count; i--)
        {
            if (_people[i].Actors is [var one] && !people.Contains(one))
            {
                people.Insert(0, one);
            }
        }

        return people.Count == count ? people : null;
    }

    private IReadOnlyList<int>? Last(int count)
    {
        if (_groups.TryGetValue(count, out var group) && (count > 2 || _sentence - group.Sentence <= GroupReach))
        {
            return group.Actors;
        }

        var states = _recent.FindAll(a => layer.Entities[a].Type == EntityType.State);
        return states.Count >= count ? states.GetRange(states.Count - count, count) : null;
    }
}
