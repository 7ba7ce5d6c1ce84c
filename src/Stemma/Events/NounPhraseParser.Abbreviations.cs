using Stemma.Text;

namespace Stemma.Events;

/// <summary>Abbreviations of states: side by side (美韩), before 方 or 军, and alone behind a preposition (对俄).</summary>
internal sealed partial class NounPhraseParser
{
    /// <summary>Reads the abbreviation of one state at <paramref name="at"/> (the second character of 对华).</summary>
    public bool TryParseAbbreviation(int at, int end, out Participant? participant)
    {
        participant = null;
        var state = Abbreviated(at);
        if (state < 0)
        {
            return false;
        }

        participant = new Participant { Span = new TextSpan(at, end), Actors = [actors.Actor(state)], Named = [state], CanAct = true, Attributive = end < text.Source.Length && text.Source.Folded[end] is '的' or '之' };
        return actors.Actor(state) >= 0;
    }

    /// <summary>Two or more abbreviations of states the article names in full, side by side (美韩), or one before 方 or 军.</summary>
    private bool TryCompound(int at, int limit, out Conjunct core)
    {
        core = default;
        if (!text.IsTokenBoundary(at))
        {
            return false;
        }

        List<int>? found = null;
        var i = at;
        while (i < limit && Abbreviated(i) is >= 0 and var state && layer.MentionAt(i) is null && actors.Actor(state) is >= 0 and var actor)
        {
            found ??= [];
            if (!found.Contains(actor))
            {
                found.Add(actor);
            }

            i++;
        }

        if (found is null)
        {
            return false;
        }

        if (found.Count >= 2 && (text.IsTokenBoundary(i) || (i + 1 < limit && text.Source.Folded[i + 1] is '国' or '方' && text.Source.Folded[i] is '两' or '三' or '四' or '双')))
        {
            // 俄乌战争 names the war; neither of the two acts or is acted on there.
            if (lexicon.LongestAt(text, i, limit, out _) is { } next && (next.Classes & WordClass.War) != 0)
            {
                return false;
            }

            core = new Conjunct(i, found, found, WordClass.None, true, false, null);
            return true;
        }

        if (i == at + 1 && i < limit && text.Source.Folded[i] is '方' or '军' && text.IsTokenBoundary(i + 1))
        {
            core = new Conjunct(i + 1, found, found, text.Source.Folded[i] == '军' ? WordClass.Troops : WordClass.Agent, true, false, null);
            return true;
        }

        if (i == at + 1 && i + 1 < limit && text.Source.Folded[i] is '驻' && Post(i, limit) is > 0 and var post)
        {
            core = new Conjunct(post, found, found, WordClass.Agent, true, false, null);
            return true;
        }

        return false;
    }

    /// <summary>In 美驻华使馆 and 美驻法国大使 where the state ends at which the other keeps its people, from 驻 at <paramref name="at"/> on; 0 where there is none.</summary>
    private int Post(int at, int limit)
    {
        var host = layer.MentionAt(at) ?? layer.MentionStartingAt(at + 1);
        return host is { } mention && mention.Span.Start >= at && mention.Span.End <= limit ? mention.Span.End : Abbreviated(at + 1) >= 0 ? at + 2 : 0;
    }

    private int Abbreviated(int at)
    {
        var c = text.Source.Folded[at];
        if (lexicon.Abbreviated(c) is not { } names)
        {
            return -1;
        }

        if (!_states.TryGetValue(c, out var state))
        {
            _states[c] = state = actors.StateNamed(names);
        }

        return state;
    }
}
