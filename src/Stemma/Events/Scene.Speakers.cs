using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>Who says what stands in the article.</summary>
internal sealed partial class Scene
{
    /// <summary>Who speaks, with someone to act for, in whose words both <paramref name="predicate"/> and <paramref name="subject"/> stand, or -1.</summary>
    public int SpeakerOf(TextSpan predicate, TextSpan subject)
    {
        if (StatementWith(predicate) is not { } s || _statements[s].Speakers.Count != 1)
        {
            return -1;
        }

        foreach (var piece in _statements[s].Content)
        {
            if (piece.Contains(subject))
            {
                return _statements[s].Speakers[0] is var said && Actors.Actor(said) >= 0 ? said : -1;
            }
        }

        return -1;
    }

    /// <summary>The piece of reported words in which <paramref name="predicate"/> stands, or null.</summary>
    public TextSpan? WordsAt(TextSpan predicate)
    {
        if (StatementWith(predicate) is { } s)
        {
            foreach (var piece in _statements[s].Content)
            {
                if (piece.Contains(predicate))
                {
                    return piece;
                }
            }
        }

        return null;
    }

    /// <summary>Whether <paramref name="predicate"/> stands in words that ask for something, so that it is not done yet.</summary>
    public bool IsAsked(TextSpan predicate) => StatementWith(predicate) is { } s && _statements[s].Act == SpeechAct.Request;

    /// <summary>People without a name or office (批评者, 家属) in whose words both <paramref name="predicate"/> and <paramref name="subject"/> stand, or -1.</summary>
    public int OutsiderOf(TextSpan predicate, TextSpan subject)
    {
        if (StatementWith(predicate) is not { } s || _statements[s].Speakers is not [var one] || Actors.Actor(one) >= 0
            || _layer.Entities[one] is not { Type: EntityType.Person, Anonymous: true, Subtype: not ("expert" or "official" or "media") })
        {
            return -1;
        }

        foreach (var piece in _statements[s].Content)
        {
            if (piece.Contains(subject))
            {
                return one;
            }
        }

        return -1;
    }

    /// <summary>
    /// Who spoke last in the sentence before in the same paragraph, when nobody speaks in <paramref name="sentence"/> itself: reporters go on with a speaker's words
    /// without naming him again. The last speaker acts for a state or party and not for one of <paramref name="others"/>; -1 where there is none.
    /// </summary>
    public int SpeakerBefore(TextSpan sentence, IReadOnlyList<int> others)
    {
        var at = _text.SentenceAt(sentence.Start);
        if (at < 1 || _text.Sentences[at - 1].Block != _text.Sentences[at].Block)
        {
            return -1;
        }

        var before = _text.Sentences[at - 1].Span;
        var last = -1;
        for (var s = 0; s < _statements.Count && _statements[s].Content[0].Start < sentence.End; s++)
        {
            if (_statements[s].Content[^1].End > sentence.Start)
            {
                return -1;
            }

            last = _statements[s].Content[0].Start >= before.Start ? s : last;
        }

        return last >= 0 && _statements[last].Kind == StatementKind.Indirect && _statements[last].Speakers is [var one] && Actors.Actor(one) is >= 0 and var actor && (IsState(actor) || IsBody(actor)) && !Side.Meet(others, [actor]) ? one : -1;
    }

    /// <summary>Who speaks the words at <paramref name="predicate"/>, with someone to act for, or -1.</summary>
    public int SpeakerAt(TextSpan predicate) =>
        StatementWith(predicate) is { } s && _statements[s].Speakers is [var one] && Actors.Actor(one) >= 0 ? one : -1;

    /// <summary>The innermost statement whose words hold the end of <paramref name="evidence"/>, or null.</summary>
    public int? StatementWith(TextSpan evidence)
    {
        int? best = null;
        var length = int.MaxValue;
        for (var s = 0; s < _statements.Count; s++)
        {
            foreach (var piece in _statements[s].Content)
            {
                if (piece.Contains(evidence.End - 1) && piece.Length < length)
                {
                    (best, length) = (s, piece.Length);
                }
            }
        }

        return best;
    }
}
