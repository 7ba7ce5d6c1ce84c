using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>Events that are done by saying them.</summary>
internal sealed partial class EventReading
{
    private static readonly Frame Conversation = new(EventType.Consult, null, FrameKind.Together, FrameNeed.None, WordClass.None, null);

    private static readonly Frame Accusation = new(EventType.Accuse, null, FrameKind.Spoken, FrameNeed.None, WordClass.None, null);

    /// <summary>Adds the events that the statements of a sentence are by themselves, where no frame has read the same; gives the first statement behind it.</summary>
    private int Speak(TextSpan sentence, List<Element> elements, int next, int before)
    {
        for (; next < _statements.Count && _statements[next].Content[0].Start < sentence.End; next++)
        {
            var statement = _statements[next];
            if (statement.Content[0].Start < sentence.Start)
            {
                continue;
            }

            var evidence = statement.Cue is { Length: > 0 } cue && cue.End <= statement.Content[0].End ? cue.Cover(statement.Content[0]) : statement.Content[0];
            if (_speech.Code(next, elements) is not { } finding || IsRead(finding, before, statement.Cue))
            {
                AddReproach(next, elements, evidence);
                continue;
            }

            var at = elements.Count - 1;
            while (at >= 0 && elements[at].Span.Start >= statement.Content[0].Start)
            {
                at--;
            }

            var status = at < 0 ? EventStatus.Actual : StatusFinder.Find(elements, at, false);
            if (status is EventStatus.Denied or EventStatus.Possible)
            {
                // Who may ask, or does not, has not asked.
                continue;
            }

            _found.Add(new Coded(
                new PoliticalEvent
                {
                    Type = finding.Frame.Type,
                    Mode = finding.Frame.Mode,
                    Actors = finding.Actors,
                    Recipients = finding.Recipients,
                    Status = status,
                    Evidence = evidence,
                    Date = statement.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                    Statement = next,
                },
                finding.Frame,
                RefersBack(evidence) || finding.Frame.Mode == "reply" || (finding.Frame.Type == EventType.Reject && SpeechLexicon.First(_text.Source.Key(evidence), _claims) >= 0)));
        }

        return next;
    }

    /// <summary>这是对内政的干涉: what a speaker blames without naming whose deed it is; the one he last quarrelled with did it.</summary>
    private void AddReproach(int s, List<Element> elements, TextSpan evidence)
    {
        var statement = _statements[s];
        var content = statement.Content[0];
        if (_text.Source.Key(content) is not (['这', '是' or '种' or '一' or '些' or '番' or '样' or '项' or '类', ..] or ['此', '举' or '类' or '种' or '事', ..] or ['该' or '其', ..] or ['有', '关', ..] or ['相', '关', ..] or ['上', '述', ..] or ['所', '谓', ..] or ['它', ..]) || statement.Speakers is not [var one] || _actors.Actor(one) is not (>= 0 and var speaker))
        {
            return;
        }

        foreach (var element in elements)
        {
            if (element.Span.Start < content.Start || element.Kind != ElementKind.Trigger)
            {
                continue;
            }

            if (element.Span.Start >= content.End || element.Word!.Frames.Find(static f => f is { Kind: FrameKind.Spoken, Type: EventType.Accuse or EventType.Reject }) is not { } frame)
            {
                return;
            }

            _found.Add(new Coded(
                new PoliticalEvent
                {
                    Type = frame.Type,
                    Mode = "reproach",
                    Actors = [speaker],
                    Status = EventStatus.Actual,
                    Evidence = evidence,
                    Date = statement.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                    Statement = s,
                },
                frame,
                true));
            return;
        }
    }

    /// <summary>Whether a frame has found an event of the type with one of the actors in the sentence.</summary>
    private bool IsRead(Finding finding, int before, TextSpan? cue)
    {
        for (var i = before; i < _found.Count; i++)
        {
            if (_found[i].Event.Actors.Contains(finding.Actors[0]) && (_found[i].Event.Type == finding.Frame.Type || (cue is { } word && _found[i].Trigger.Overlaps(word))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two officials who speak to one another consult.</summary>
    private void AddConversations()
    {
        for (var s = 0; s < _statements.Count; s++)
        {
            var statement = _statements[s];
            if (statement.Speakers.Count != 1 || statement.Addressees.Count != 1 || _layer.Entities[statement.Addressees[0]].Type == EntityType.Media)
            {
                continue;
            }

            int speaker = _actors.Actor(statement.Speakers[0]), addressee = _actors.Actor(statement.Addressees[0]);
            if (speaker < 0 || addressee < 0 || speaker == addressee || _layer.Entities[speaker].Type != EntityType.State || _layer.Entities[addressee].Type != EntityType.State)
            {
                continue;
            }

            var evidence = statement.Cue is { } cue && statement.SpeakerSpan is { } named ? named.Cover(cue) : statement.Content[0];
            _found.Add(new Coded(
                new PoliticalEvent
                {
                    Type = EventType.Consult,
                    Actors = [speaker, addressee],
                    Status = EventStatus.Actual,
                    Evidence = evidence,
                    Date = statement.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                    Statement = s,
                },
                Conversation,
                false));
        }
    }

    /// <summary>Whether a deed of coercion is told as a verb in the sentence with which the words begin: 有黑客，企图干预大选.</summary>
    private bool IsPlainDeed(Coded coded, TextSpan content) =>
        coded.Event.Type == EventType.Coerce && coded.Trigger.Start > 0 && _text.Source.Folded[coded.Trigger.Start - 1] != '的' && coded.Trigger.Start < _text.Sentences[_text.SentenceAt(content.Start)].Span.End;

    /// <summary>Who says of another, in the first clause of what he says, that he attacks or coerces accuses him; deeds named in passing accuse no one.</summary>
    private void AddAccusations()
    {
        for (var i = _found.Count - 1; i >= 0; i--)
        {
            var deed = _found[i].Event;
            if (deed is not { Type: EventType.Assault or EventType.Coerce, Status: EventStatus.Actual or EventStatus.Planned, Actors.Count: > 0, Statement: { } s }
                || _found[i].Frame is not { Kind: FrameKind.ActsOn, Need: not FrameNeed.SubjectNear }
                || _statements[s].Speakers.Count != 1
                || (deed.Evidence.Start > _statements[s].Content[0].Start && !IsPlainDeed(_found[i], _statements[s].Content[0])))
            {
                continue;
            }

            if (_actors.Actor(_statements[s].Speakers[0]) is >= 0 and var speaker && !deed.Actors.Contains(speaker))
            {
                // Behind the deed, so that whoever denies it later finds his accuser.
                _found.Insert(i + 1, new Coded(deed with { Type = EventType.Accuse, Mode = null, Actors = [speaker], Recipients = deed.Actors }, Accusation, false));
            }
        }
    }
}
