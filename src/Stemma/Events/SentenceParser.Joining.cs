using Stemma.Text;

namespace Stemma.Events;

/// <summary>What belongs together although other words stand between.</summary>
internal sealed partial class SentenceParser
{
    /// <summary>How many characters may stand between a light verb and its noun.</summary>
    private const int PairReach = 24;

    /// <summary>The same for 达成, which takes what was agreed between itself and its noun: 达成反对单边主义、深化合作等共识.</summary>
    private const int AccordReach = 48;

    private static readonly EventWord Received = new("获") { Marker = Marker.Passive };

    /// <summary>Makes one predicate of a light verb and the noun that names the deed where other words stand between them (表示强烈不满).</summary>
    private void JoinPairs(List<Element> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Word is not { Pairs: { } pairs, Text: var light })
            {
                continue;
            }

            for (var j = i + 1; j < elements.Count && elements[j].Kind != ElementKind.Break && elements[j].Span.Start - elements[i].Span.End <= (light == "达成" ? AccordReach : PairReach); j++)
            {
                if (elements[j].Word is { } noun && pairs.TryGetValue(noun, out var pair))
                {
                    elements[i] = elements[i] with { Kind = ElementKind.Trigger, Word = pair, Traits = elements[i].Traits | ElementTraits.Pair };
                    elements[j] = elements[j] with { Kind = ElementKind.Other };
                    for (var k = i + 1; light == "达成" && k < j; k++)
                    {
                        // What is agreed has not been done.
                        elements[k] = elements[k].Kind == ElementKind.Trigger ? elements[k] with { Kind = ElementKind.Other, Word = null } : elements[k];
                    }

                    break;
                }

                if ((elements[j].Participant is not null || elements[j].Word is { IsBare: true }) && Ending(elements[i].Word!, elements[j].Span) is { } ended)
                {
                    // 召回驻德国大使: the noun closes the phrase that names the other side.
                    elements[i] = elements[i] with { Kind = ElementKind.Trigger, Word = ended, Traits = elements[i].Traits | ElementTraits.Pair };
                    break;
                }

                if (elements[j].Word is { Pairs: not null } next && next.Text != light && light is not ("没有" or "达成") && elements[j].Kind != ElementKind.Marker)
                {
                    break;
                }
            }
        }
    }

    private EventWord? Ending(EventWord light, TextSpan span)
    {
        if (!light.PairsByEnd!.TryGetValue(text.Source.Folded[span.End - 1], out var nouns))
        {
            return null;
        }

        var phrase = text.Source.Folded.AsSpan(span.Start, span.Length);
        foreach (var (noun, pair) in nouns)
        {
            if (phrase.Length > noun.Length && phrase.EndsWith(noun, StringComparison.Ordinal))
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>In 获马克龙接见 and 得到法国的支持 the verb of receiving makes a passive of the deed behind it.</summary>
    private static void ReadReceived(List<Element> elements)
    {
        for (var i = 0; i + 2 < elements.Count; i++)
        {
            var (kind, word) = (elements[i].Kind, elements[i].Word);
            if (word is null || kind == ElementKind.Break)
            {
                continue;
            }

            if (kind == ElementKind.Marker && word.Text == "给" && elements[i + 1] is { Kind: ElementKind.Trigger } harm && harm.Word!.Frames[0].Type is EventType.Coerce or EventType.Assault)
            {
                // 给软禁: 给 right before a deed of force makes a passive of it.
                elements[i] = elements[i] with { Word = Received };
                continue;
            }

            if (word.Receiving == Receiving.None)
            {
                continue;
            }

            // 了 may stand between.
            var giver = elements[i + 1].Participant is null && elements[i + 1].Span.Length == 1 ? i + 2 : i + 1;
            giver = Owned(elements, giver);
            if (giver + 1 >= elements.Count || elements[giver].Participant is not { Actors.Count: > 0, Marker: Marker.None or Marker.Passive } agent || Deed(elements, giver) is not { } deed)
            {
                continue;
            }

            if (word.Receiving == Receiving.Harm
                ? deed is EventType.Accuse or EventType.Reject or EventType.Sanction or EventType.Protest or EventType.Assault or EventType.Threaten
                : deed is EventType.Support or EventType.Agree or EventType.Consult or EventType.Aid or EventType.Retreat or EventType.Cooperate)
            {
                elements[i] = elements[i] with { Kind = ElementKind.Marker, Word = Received };
                agent.Marker = Marker.Passive;
            }
        }
    }

    /// <summary>In 获法国总统的副手杜邦接见 the one behind 的 gives, else whoever stands at <paramref name="at"/>.</summary>
    private static int Owned(List<Element> elements, int at)
    {
        if (at + 1 < elements.Count && elements[at].Participant is not null && elements[at + 1].Participant is not null)
        {
            return at + 1;
        }

        if (at + 2 < elements.Count && elements[at].Participant is { Attributive: true } && elements[at + 1].Kind == ElementKind.De)
        {
            for (var i = at + 2; i < elements.Count && i <= at + 4; i++)
            {
                if (elements[i].Participant is not null)
                {
                    return i;
                }

                if (elements[i].Kind != ElementKind.Other)
                {
                    break;
                }
            }
        }

        return at;
    }

    /// <summary>The type of the first predicate behind the element at <paramref name="at"/> in its clause, unless another party stands before it.</summary>
    private static EventType? Deed(List<Element> elements, int at)
    {
        for (var i = at + 1; i < elements.Count && elements[i].Kind != ElementKind.Break && elements[i].Participant is null; i++)
        {
            if (elements[i].Kind == ElementKind.Trigger)
            {
                return elements[i].Word!.Frames[0].Type;
            }
        }

        return null;
    }

    /// <summary>In 向攻打印度的法国派兵 the preposition governs the noun behind 的, not what the predicate in between takes.</summary>
    private static void AttachRelativeHeads(List<Element> elements)
    {
        for (var i = 0; i + 1 < elements.Count; i++)
        {
            if (elements[i].Kind != ElementKind.Marker || elements[i + 1].Kind == ElementKind.Break || (elements[i].Word!.Marker == Marker.Ba && elements[i + 1] is { Kind: ElementKind.Marker, Word.Marker: Marker.To }))
            {
                // 将对德国… speaks of the future.
                continue;
            }

            if (elements[i + 1].Participant is { } governed)
            {
                if (RelativeHead(elements, i + 1) is { } described && governed is { Attributive: false, Marker: Marker.To or Marker.With or Marker.Ba })
                {
                    (described.Marker, governed.Consumed) = (governed.Marker, true);
                    governed.Marker = Marker.From;
                }

                continue;
            }

            var crossed = false;
            for (var j = i + 1; j + 1 < elements.Count && elements[j].Kind != ElementKind.Break; j++)
            {
                crossed |= elements[j].Kind == ElementKind.Trigger || (j > i + 1 && elements[j].Participant is { Marker: Marker.At } && elements[i].Word!.Marker is Marker.To or Marker.Ba or Marker.With);
                if (elements[j].Participant is { Marker: Marker.None } && !crossed)
                {
                    break;
                }

                if (elements[j].Kind == ElementKind.De && elements[j + 1].Participant is null && elements[j - 1] is { Kind: not ElementKind.Participant } or { Participant.Marker: Marker.From } && Origin(elements, i, j) is { } origin)
                {
                    // 对从德国进口的产品: what comes from there is hit for the state's sake.
                    origin.Marker = elements[i].Word!.Marker;
                    break;
                }

                if (elements[j].Kind == ElementKind.De && crossed && elements[j + 1].Participant is { } head)
                {
                    head.Marker = elements[i].Word!.Marker;
                    for (var k = i + 1; k < j; k++)
                    {
                        if (elements[k].Participant is { } taken)
                        {
                            taken.Consumed = true;
                        }
                    }

                    break;
                }
            }
        }
    }

    /// <summary>In 向北京声称拥有的台湾发出警告 the noun phrase behind 的, when plain words alone stand between it and the one at <paramref name="at"/>.</summary>
    private static Participant? RelativeHead(List<Element> elements, int at)
    {
        for (var i = at + 1; i + 1 < elements.Count; i++)
        {
            if (elements[i].Kind == ElementKind.De && i > at + 1)
            {
                return elements[i + 1].Participant is { Marker: Marker.None } head ? head : null;
            }

            // 对德国进口的商品: trade alone does not make a clause of its own.
            var trades = elements[i] is { Kind: ElementKind.Trigger, Word: { } verb } && verb.Frames[0].Type == EventType.Cooperate;
            if (!trades && (elements[i].Kind is not ElementKind.Other || elements[i].Word?.Pairs is not null))
            {
                return null;
            }
        }

        return null;
    }

    private static Participant? Origin(List<Element> elements, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (elements[i].Participant is { Marker: Marker.From } origin)
            {
                return origin;
            }
        }

        return null;
    }
}
