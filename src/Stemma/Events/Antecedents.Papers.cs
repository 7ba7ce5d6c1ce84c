using Stemma.Entities;

namespace Stemma.Events;

/// <summary>Who has issued a paper that speaks without its author.</summary>
internal sealed partial class Antecedents
{
    /// <summary>Who has issued a statement or letter that is named without its author: the subject of the sentence before.</summary>
    public Side? Issuer => _issuer ?? _subject;

    /// <summary>Whether a paper is an entity of the article: most have none, and no sentence need be searched for one.</summary>
    private readonly bool _hasPapers = HasPapers(layer);

    /// <summary>Whether the article speaks of a joint statement at all.</summary>
    private readonly bool _hasJointPaper = text.Source.Folded.Contains("联合声明", StringComparison.Ordinal) || text.Source.Folded.Contains("共同声明", StringComparison.Ordinal) || text.Source.Folded.Contains("联合公报", StringComparison.Ordinal);

    private static bool HasPapers(EntityLayer layer)
    {
        for (var e = 0; e < layer.Entities.Count; e++)
        {
            if (layer.Entities[e].Type == EntityType.Doc)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whoever is the subject where a paper is first named has issued it.</summary>
    private void RememberIssuer(List<Element> elements)
    {
        if (_issuer is not null || !_hasPapers)
        {
            return;
        }

        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Kind == ElementKind.Break || layer.MentionStartingAt(elements[i].Span.Start) is not { } mention || layer.Entities[mention.Entity].Type != EntityType.Doc || !IsIssued(elements, i))
            {
                continue;
            }

            for (var j = 0; j < i; j++)
            {
                if (elements[j].Participant is { CanAct: true, Marker: Marker.None, Attributive: false, Actors.Count: > 0 } party)
                {
                    _issuer = Side.Of(party);
                    return;
                }
            }

            _issuer = Described(elements[..i]);
            if (_issuer is not null)
            {
                return;
            }
        }
    }

    /// <summary>A body that other sentences describe and that stands right before the verb of issuing, where it is no mention.</summary>
    private Side? Described(List<Element> before)
    {
        for (var i = before.Count - 1; i >= 0 && before[i].Kind != ElementKind.Break; i--)
        {
            for (var e = 0; e < layer.Entities.Count; e++)
            {
                if (layer.Entities[e] is { Anonymous: true, Name.Length: > 2 } body && actors.Actor(e) == e && text.Source.Printed.AsSpan(0, before[i].Span.Start).EndsWith(body.Name, StringComparison.Ordinal))
                {
                    return new Side([e], [e]);
                }
            }
        }

        return null;
    }

    private bool IsIssued(List<Element> elements, int at)
    {
        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (text.Source.Key(elements[i].Span) is "发表" or "发布" or "发出" or "签署" or "宣读" or "公布" or "通过" or "提出" or "发表了" or "签署了" or "提交" or "递交" or "呈交" or "撰写" or "编写" or "推出" or "出版" or "出台" or "发布了" or "公布了" or "提交了")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who issues a joint statement: all who act in the sentence that names it.</summary>
    private List<int>? Signatories(List<Element> elements)
    {
        if (elements.Count == 0 || !_hasJointPaper)
        {
            return null;
        }

        var sentence = text.Source.Folded.AsSpan(elements[0].Span.Start, elements[^1].Span.End - elements[0].Span.Start);
        if (!sentence.Contains("联合声明", StringComparison.Ordinal) && !sentence.Contains("共同声明", StringComparison.Ordinal) && !sentence.Contains("联合公报", StringComparison.Ordinal))
        {
            return null;
        }

        var all = new List<int>();
        foreach (var element in elements)
        {
            if (element.Participant is not { CanAct: true, Marker: Marker.None or Marker.With or Marker.By, Attributive: false } party)
            {
                continue;
            }

            foreach (var actor in party.Actors)
            {
                if (layer.Entities[actor].Type == EntityType.State && !all.Contains(actor))
                {
                    all.Add(actor);
                }
            }
        }

        return all;
    }
}
