using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>Demands on others and replies to them.</summary>
internal sealed partial class SpeechEvents
{
    /// <summary>甲说，乙应该撤军: who says what another has to do asks it of him.</summary>
    private Finding? Demand(Statement statement, List<Element> elements, TextSpan content, Side speaker)
    {
        if (statement.Act is not SpeechAct.Assert || (statement.Cue is { } cue && text.Source.Key(cue) is "认为" or "相信" or "猜测" or "深信"))
        {
            // What is thought is asked of no one.
            return null;
        }

        Participant? subject = null;
        var isRole = false;
        foreach (var element in elements)
        {
            if (element.Span.Start < content.Start)
            {
                continue;
            }

            if (element.Span.Start >= content.End)
            {
                return null;
            }

            isRole = element.Kind != ElementKind.Break && (isRole || text.Source.Key(element.Span) is "作为" or "身为");
            if (element.Participant is { Marker: Marker.None } party)
            {
                if (isRole)
                {
                    // 德国作为重要成员国，应该…: what somebody is, is no other.
                    continue;
                }

                subject = party is { CanAct: true, Attributive: false, Actors.Count: > 0 } && !Side.Meet(party.Actors, speaker.Actors) && !Same(party, speaker) ? party : null;
            }
            else if (element.Kind == ElementKind.Trigger)
            {
                subject = null;
            }
            else if (subject is not null && element.Word is { IsNormative: true, Text: "应" or "应该" or "应当" or "必须" or "须" or "理应" or "不应" or "不应该" or "不得" or "不要" or "切勿" or "勿" } && !IsWish(elements, element, content))
            {
                var (from, to) = home.Separate(EventType.Request, speaker, Side.Of(subject));
                return from.Count == 0 || to.Count == 0 || Side.Meet(from, to) ? null : new Finding(new Frame(EventType.Request, null, FrameKind.Spoken, FrameNeed.None, WordClass.None, null), from, to, -1);
            }
        }

        return null;
    }

    /// <summary>Whether the party is the body or state that the speaker belongs to.</summary>
    private bool Same(Participant party, Side speaker)
    {
        foreach (var named in speaker.Named)
        {
            if (layer.Entities[named].Of is { } of && (party.Actors.Contains(of) || party.Actors.Contains(actors.State(named))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether 应该 only supposes (应该会), or 应 is the preposition of 应…邀请.</summary>
    private bool IsWish(List<Element> elements, Element normative, TextSpan content)
    {
        var at = elements.IndexOf(normative);
        return at + 1 >= elements.Count || elements[at + 1].Span.Start >= content.End
            || elements[at + 1] is { Participant: not null } or { Kind: ElementKind.Status }
            || text.Source.Key(elements[at + 1].Span) is "也" or "是" or "有" or "能" or "会";
    }

    /// <summary>Who replies by contradicting refuses what was said of him; whose words they were, the accusations before tell.</summary>
    private Finding? Rebuttal(Statement statement, Side speaker)
    {
        if (statement.Cue is not { } cue || SpeechLexicon.First(text.Source.Key(cue), lexicon.Replies) < 0)
        {
            return null;
        }

        foreach (var piece in statement.Content)
        {
            if (SpeechLexicon.First(text.Source.Key(piece), lexicon.Denials) >= 0)
            {
                return new Finding(new Frame(EventType.Reject, "reply", FrameKind.Spoken, FrameNeed.None, WordClass.None, null), speaker.Actors, [], -1);
            }
        }

        return null;
    }
}
