using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Times;

namespace Stemma.Events;

/// <summary>One pass over an article's sentences for its events.</summary>
internal sealed class EventReading
{
    private static readonly Frame Conversation = new(EventType.Consult, null, FrameKind.Together, FrameNeed.None, WordClass.None, null);

    private static readonly Frame Accusation = new(EventType.Accuse, null, FrameKind.Spoken, FrameNeed.None, WordClass.None, null);

    private readonly TokenizedText _text;
    private readonly EntityLayer _layer;
    private readonly ActorMap _actors;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly SentenceParser _parser;
    private readonly Antecedents _antecedents;
    /// <summary>How often an article names hackers before its attacks are taken for attacks on computers.</summary>
    private const int HackingWords = 4;

    private readonly HomeAffairs _home;
    private readonly SpeechEvents _speech;
    private readonly List<Coded> _found = [];
    private bool _isHacking;

    public EventReading(EventLexicon lexicon, TokenizedText text, EntityLayer layer, ActorMap actors, ScriptFolding folding, IReadOnlyList<Statement> statements, IReadOnlyList<TimeExpression> times)
    {
        _text = text;
        _layer = layer;
        _actors = actors;
        _statements = statements;
        _times = times;
        _antecedents = new Antecedents(text, layer, actors, statements);
        _home = new HomeAffairs(text.Source, layer, actors, folding);
        _speech = new SpeechEvents(text, layer, actors, _home, _antecedents, statements);
        _parser = new SentenceParser(text, lexicon, new NounPhraseParser(text, lexicon, layer, actors, times) { Anaphor = _antecedents.At, Issuer = () => _antecedents.Issuer });
    }

    public IReadOnlyList<PoliticalEvent> Find()
    {
        var next = 0;
        _isHacking = Count("黑客") + Count("骇客") + Count("网络攻击") >= HackingWords;
        foreach (var sentence in _text.Sentences)
        {
            var elements = _parser.Parse(sentence.Span);
            var before = _found.Count;
            Read(sentence.Span, elements);
            next = Speak(sentence.Span, elements, next, before);
            _antecedents.Remember(elements);
        }

        AddConversations();
        AddAccusations();
        return EventMerger.Merge([.. Inference.Complete(_found).Select(c => c.Event)]);
    }

    private int Count(string word)
    {
        var count = 0;
        for (var at = _text.Source.Folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = _text.Source.Folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private void Read(TextSpan sentence, List<Element> elements)
    {
        var folded = _text.Source.Folded;
        var resolver = new FrameResolver(
            elements,
            _actors,
            _home,
            word => folded.AsSpan(sentence.Start, sentence.Length).Contains(word, StringComparison.Ordinal),
            e => _layer.Entities[e].Type == EntityType.State,
            c => c == WordClass.Hacking && _isHacking,
            e => _layer.Entities[e].Type == EntityType.Org,
            SpeakerOf);
        var isQuestion = folded[sentence.End - 1] == '?';
        EventType? command = null;
        var commandEnds = 0;
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Kind == ElementKind.Break || elements[i].IsConjunction)
            {
                command = null;
            }

            if (elements[i].Kind != ElementKind.Trigger)
            {
                continue;
            }

            var finding = resolver.Resolve(i);
            var reading = finding?.Frame ?? elements[i].Word!.Frames[0];
            var first = reading.Type;
            if (command is null && (finding is not null || reading.Need != FrameNeed.Hostile) && first is EventType.Request or EventType.Agree or EventType.Reject or EventType.Threaten)
            {
                // What is asked for, promised, refused or threatened has not been done.
                command = first;
                commandEnds = i;
            }
            else if (command is not null && i > commandEnds)
            {
                continue;
            }

            if (finding is { } event_ && !StatusFinder.IsNormative(elements, i))
            {
                Add(event_, elements, isQuestion);
            }
        }
    }

    /// <summary>Adds the events that the statements of a sentence are by themselves, where no frame has read the same; gives the first statement behind it.</summary>
    private int Speak(TextSpan sentence, List<Element> elements, int next, int before)
    {
        for (; next < _statements.Count && _statements[next].Content[0].Start < sentence.End; next++)
        {
            var statement = _statements[next];
            if (statement.Content[0].Start < sentence.Start || _speech.Code(next, elements) is not { } finding || IsRead(finding, before))
            {
                continue;
            }

            var at = elements.FindLastIndex(e => e.Span.Start < statement.Content[0].Start);
            var status = at < 0 ? EventStatus.Actual : StatusFinder.Find(elements, at, false);
            if (status is EventStatus.Denied or EventStatus.Possible)
            {
                // Who may ask, or does not, has not asked.
                continue;
            }

            var evidence = statement.Cue is { Length: > 0 } cue && cue.End <= statement.Content[0].End ? cue.Cover(statement.Content[0]) : statement.Content[0];
            _found.Add(new Coded(
                new PoliticalEvent
                {
                    Type = finding.Frame.Type,
                    Actors = finding.Actors,
                    Recipients = finding.Recipients,
                    Status = status,
                    Evidence = evidence,
                    Date = statement.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                    Statement = next,
                },
                finding.Frame,
                RefersBack(evidence)));
        }

        return next;
    }

    /// <summary>Whether a frame has found an event of the type with one of the actors in the sentence.</summary>
    private bool IsRead(Finding finding, int before)
    {
        for (var i = before; i < _found.Count; i++)
        {
            if (_found[i].Event.Type == finding.Frame.Type && _found[i].Event.Actors.Contains(finding.Actors[0]))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(Finding finding, List<Element> elements, bool isQuestion)
    {
        var status = StatusFinder.Find(elements, finding.Trigger, isQuestion);
        var type = finding.Frame.Type;
        if (status == EventStatus.Denied && type is EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Agree or EventType.Concede or EventType.Protest or EventType.Sanction or EventType.Coerce or EventType.Mobilize)
        {
            // Not to have accused, threatened or refused is nothing done.
            return;
        }

        var evidence = Clause(elements, finding.Trigger);
        var coded = new PoliticalEvent
        {
            Type = type,
            Mode = finding.Frame.Mode,
            Actors = finding.Actors,
            Recipients = finding.Recipients,
            Status = status,
            Evidence = evidence,
            Date = Date(evidence),
            Place = Place(elements, finding.Trigger),
            Statement = Statement(evidence),
        };
        if (finding.Actors.Count >= 2)
        {
            _antecedents.Group = finding.Actors;
        }

        if (type == EventType.Aid && IsCut(elements, finding.Trigger))
        {
            coded = coded with { Type = EventType.Sanction, Mode = "discontinue" };
        }

        _found.Add(new Coded(coded, finding.Frame, RefersBack(evidence)));
    }

    /// <summary>Whether what is given is taken away again: 削减对印度的援助.</summary>
    private static bool IsCut(List<Element> elements, int at)
    {
        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (((elements[i].Word?.Classes ?? WordClass.None) & WordClass.Cut) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool RefersBack(TextSpan clause) => _text.Source.Key(clause).IndexOfAny("这此该") >= 0;

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

    /// <summary>Who says of another, in the first clause of what he says, that he attacks or coerces accuses him; deeds named in passing accuse no one.</summary>
    private void AddAccusations()
    {
        var count = _found.Count;
        for (var i = 0; i < count; i++)
        {
            var deed = _found[i].Event;
            if (deed is not { Type: EventType.Assault or EventType.Coerce, Status: EventStatus.Actual, Actors.Count: > 0, Statement: { } s }
                || _found[i].Frame is not { Kind: FrameKind.ActsOn, Need: not FrameNeed.SubjectNear }
                || _statements[s].Speakers.Count != 1
                || deed.Evidence.Start > _statements[s].Content[0].Start)
            {
                continue;
            }

            if (_actors.Actor(_statements[s].Speakers[0]) is >= 0 and var speaker && !deed.Actors.Contains(speaker))
            {
                _found.Add(new Coded(deed with { Type = EventType.Accuse, Mode = null, Actors = [speaker], Recipients = deed.Actors }, Accusation, false));
            }
        }
    }

    private static TextSpan Clause(List<Element> elements, int at)
    {
        int from = at, to = at;
        while (from > 0 && elements[from - 1].Kind != ElementKind.Break)
        {
            from--;
        }

        while (to + 1 < elements.Count && elements[to + 1].Kind != ElementKind.Break)
        {
            to++;
        }

        return new TextSpan(elements[from].Span.Start, elements[to].Span.End);
    }

    private string? Date(TextSpan clause)
    {
        foreach (var time in _times)
        {
            if (time.Kind is TimeKind.Date or TimeKind.Range && clause.Contains(time.Span))
            {
                return time.Value;
            }
        }

        return null;
    }

    private static int? Place(List<Element> elements, int at)
    {
        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (elements[i].Participant is { Marker: Marker.At, Place: { } place })
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Who speaks, with someone to act for, in whose words both <paramref name="predicate"/> and <paramref name="subject"/> stand, or -1.</summary>
    private int SpeakerOf(TextSpan predicate, TextSpan subject)
    {
        if (Statement(predicate) is not { } s || _statements[s].Speakers.Count != 1)
        {
            return -1;
        }

        foreach (var piece in _statements[s].Content)
        {
            if (piece.Contains(subject))
            {
                return _actors.Actor(_statements[s].Speakers[0]) >= 0 ? _statements[s].Speakers[0] : -1;
            }
        }

        return -1;
    }

    /// <summary>The innermost statement whose words hold the evidence.</summary>
    private int? Statement(TextSpan evidence)
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
