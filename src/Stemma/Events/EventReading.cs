using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Times;

namespace Stemma.Events;

/// <summary>One pass over an article's sentences for its events.</summary>
internal sealed class EventReading
{
    private readonly TokenizedText _text;
    private readonly EntityLayer _layer;
    private readonly ActorMap _actors;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly SentenceParser _parser;
    private readonly Antecedents _antecedents;
    private readonly List<PoliticalEvent> _found = [];

    public EventReading(EventLexicon lexicon, TokenizedText text, EntityLayer layer, ActorMap actors, IReadOnlyList<Statement> statements, IReadOnlyList<TimeExpression> times)
    {
        _text = text;
        _layer = layer;
        _actors = actors;
        _statements = statements;
        _times = times;
        _antecedents = new Antecedents(text, layer, actors, statements);
        _parser = new SentenceParser(text, lexicon, new NounPhraseParser(text, lexicon, layer, actors) { Anaphor = _antecedents.At });
    }

    public IReadOnlyList<PoliticalEvent> Find()
    {
        foreach (var sentence in _text.Sentences)
        {
            var elements = _parser.Parse(sentence.Span);
            Read(sentence.Span, elements);
            _antecedents.Remember(elements);
        }

        return EventMerger.Merge(_found);
    }

    private void Read(TextSpan sentence, List<Element> elements)
    {
        var folded = _text.Source.Folded;
        var resolver = new FrameResolver(
            elements,
            word => folded.AsSpan(sentence.Start, sentence.Length).Contains(word, StringComparison.Ordinal),
            e => _layer.Entities[e].Type == EntityType.State);
        var isQuestion = folded[sentence.End - 1] == '?';
        EventType? command = null;
        var commandEnds = 0;
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Kind == ElementKind.Break)
            {
                command = null;
            }

            if (elements[i].Kind != ElementKind.Trigger)
            {
                continue;
            }

            var finding = resolver.Resolve(i);
            var first = elements[i].Word!.Frames[0].Type;
            if (command is null && first is EventType.Request or EventType.Agree or EventType.Reject or EventType.Threaten)
            {
                // What is asked for, promised, refused or threatened has not been done.
                command = first;
                commandEnds = i;
            }
            else if (command is not null && i > commandEnds)
            {
                continue;
            }

            if (finding is { } event_)
            {
                Add(event_, elements, isQuestion);
            }
        }
    }

    private void Add(Finding finding, List<Element> elements, bool isQuestion)
    {
        var evidence = Clause(elements, finding.Trigger);
        _found.Add(new PoliticalEvent
        {
            Type = finding.Frame.Type,
            Mode = finding.Frame.Mode,
            Actors = finding.Actors,
            Recipients = finding.Recipients,
            Status = StatusFinder.Find(elements, finding.Trigger, isQuestion),
            Evidence = evidence,
            Date = Date(evidence),
            Place = Place(elements, finding.Trigger),
            Statement = Statement(evidence),
        });
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
