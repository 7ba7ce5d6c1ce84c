using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Times;

namespace Stemma.Events;

/// <summary>One pass over an article's sentences for its events.</summary>
internal sealed partial class EventReading
{
    private readonly TokenizedText _text;
    private readonly EntityLayer _layer;
    private readonly ActorMap _actors;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly SentenceParser _parser;
    private readonly Antecedents _antecedents;
    private readonly Scene _scene;
    private readonly SpeechEvents _speech;
    private readonly string[] _claims;
    private readonly string[] _replies;
    private readonly List<Coded> _found = [];

    public EventReading(EventLexicon lexicon, TokenizedText text, EntityLayer layer, ActorMap actors, ScriptFolding folding, IReadOnlyList<Statement> statements, IReadOnlyList<TimeExpression> times)
    {
        _text = text;
        _layer = layer;
        _actors = actors;
        _statements = statements;
        _times = times;
        _antecedents = new Antecedents(text, layer, actors, statements);
        _scene = new Scene(lexicon, text, layer, actors, folding, statements);
        _claims = lexicon.Speech.Claims;
        _replies = lexicon.Speech.Replies;
        _speech = new SpeechEvents(lexicon.Speech, lexicon.Actors, folding, text, layer, actors, _scene.Home, _antecedents, statements, _scene.Addressed);
        _parser = new SentenceParser(text, lexicon, new NounPhraseParser(text, lexicon, layer, actors, times) { Anaphor = _antecedents.At, Issuer = () => _antecedents.Issuer });
    }

    public IReadOnlyList<PoliticalEvent> Find()
    {
        var next = 0;
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
        return EventMerger.Merge(Inference.Complete(_found, _scene));
    }

    private void Read(TextSpan sentence, List<Element> elements)
    {
        if (!elements.Exists(static e => e.Kind == ElementKind.Trigger))
        {
            return;
        }

        var resolver = new FrameResolver(elements, sentence, _scene, Topic(sentence));
        var isQuestion = _text.Source.Folded[sentence.End - 1] == '?';
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
            if (command is null && (finding is not null || (reading.Need != FrameNeed.Hostile && !IsOrder(elements[i].Word!))) && first is EventType.Request or EventType.Agree or EventType.Reject or EventType.Threaten)
            {
                // What is asked for, promised, refused or threatened has not been done.
                command = first;
                commandEnds = i;
            }
            else if (command is not null && i > commandEnds)
            {
                continue;
            }

            if (finding is { } event_ && !StatusFinder.IsNormative(elements, i) && !StatusFinder.IsHypothetical(elements, i) && (IsDone(elements, i) || !_scene.IsAsked(elements[i].Span)))
            {
                if (event_.Frame.Kind == FrameKind.Together && event_.Actors.Count > 2 && IsSeparate(elements, i))
                {
                    // 分别与甲、乙会谈: two meetings, not one of three.
                    for (var other = 1; other < event_.Actors.Count; other++)
                    {
                        Add(event_ with { Actors = [event_.Actors[0], event_.Actors[other]] }, elements, isQuestion);
                    }
                }
                else
                {
                    Add(event_, elements, isQuestion);
                }
            }
        }
    }

    private void Add(Finding finding, List<Element> elements, bool isQuestion)
    {
        var status = StatusFinder.Find(elements, finding.Trigger, isQuestion);
        var type = finding.Frame.Type;
        if (status == EventStatus.Denied && StatusFinder.IsRefusal(elements, finding.Trigger))
        {
            // Who does not agree or support refuses.
            (type, status) = (EventType.Reject, EventStatus.Actual);
        }

        if (status == EventStatus.Denied && type is EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Agree or EventType.Concede or EventType.Protest or EventType.Sanction or EventType.Coerce or EventType.Mobilize)
        {
            // Not to have accused, threatened or refused is nothing done.
            return;
        }

        if (type == EventType.Concede && _scene.StatementWith(Clause(elements, finding.Trigger)) is { } held && _statements[held].Speakers is [var holder] && _actors.Actor(holder) is >= 0 and var critic && !finding.Actors.Contains(critic) && !finding.Actors.Contains(holder))
        {
            // That another gives in is said to his shame.
            return;
        }

        if (type == EventType.Sanction && status == EventStatus.Planned && IsRetaliation(elements[finding.Trigger].Word!))
        {
            // 将采取反制措施 threatens with what has not been done.
            (type, status) = (EventType.Threaten, EventStatus.Actual);
        }

        if (type == EventType.Reject && finding.Recipients.Count == 0 && Rejected(elements, finding) is { } rejected)
        {
            finding = finding with { Recipients = rejected };
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
            Statement = _scene.StatementWith(evidence),
        };
        if (finding.Actors.Count >= 2)
        {
            _antecedents.Group = finding.Actors;
        }

        if (type == EventType.Aid && IsCut(elements, finding.Trigger))
        {
            coded = coded with { Type = EventType.Sanction, Mode = "discontinue" };
        }

        // Who contradicts or denies what was claimed answers somebody.
        var answers = type == EventType.Reject && (RefersBack(evidence) || IsReply(elements, finding.Trigger));
        var refersBack = answers || IsBareDenial(elements, finding.Trigger) || RefersBack(evidence) || (type == EventType.Reject && SpeechLexicon.First(_text.Source.Key(evidence), _claims) >= 0);
        _found.Add(new Coded(coded, finding.Frame, refersBack) { Trigger = elements[finding.Trigger].Span, Spoken = answers ? LastSpeaker(evidence.Start, finding.Actors) : -1 });
    }

    private static bool IsRetaliation(EventWord word) => word.Text.Contains("反制", StringComparison.Ordinal) || word.Text.Contains("报复", StringComparison.Ordinal);

    /// <summary>Whether whoever orders something of no one named does it himself: 总统下令制裁德国.</summary>
    private static bool IsOrder(EventWord word) => word.Text is "下令" or "命令" or "指示" or "责令" or "勒令";

    /// <summary>The subject of the sentence before in the same paragraph, who is still spoken of where a sentence names none.</summary>
    private Participant? Topic(TextSpan sentence)
    {
        var at = _text.SentenceAt(sentence.Start);
        return at > 0 && _text.Sentences[at - 1].Block == _text.Sentences[at].Block && _antecedents.Topic is { Actors.Count: > 0 } side
            ? new Participant { Span = new TextSpan(sentence.Start, sentence.Start), Actors = side.Actors, Named = side.Named, CanAct = true }
            : null;
    }

    /// <summary>Whether 已 or 曾 says that it has happened.</summary>
    private bool IsDone(List<Element> elements, int at)
    {
        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (elements[i].Participant is null && _text.Source.Folded[elements[i].Span.Start] is '已' or '曾')
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSeparate(List<Element> elements, int at)
    {
        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (elements[i].Kind == ElementKind.Other && _text.Source.Folded.AsSpan(elements[i].Span.Start, elements[i].Span.Length) is "分别" or "先后" or "相继" or "依次" or "逐一" or "轮流" or "各自")
            {
                return true;
            }
        }

        return false;
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
}
