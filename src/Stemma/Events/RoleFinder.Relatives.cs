namespace Stemma.Events;

/// <summary>Subjects behind a relative clause, pairs before a noun, subjects that no list knows.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>How many words may stand between 的 and the name that it joins to a clause.</summary>
    private const int HeadReach = 7;

    /// <summary>In 攻打印度的法国 the one who acts follows the clause that modifies it.</summary>
    private Participant? RelativeHead()
    {
        if (_elements[_at].Span.Length == 1 && _at + 3 < _end && _elements[_at + 1].Participant is { Span.Length: 1, Attributive: true } && _elements[_at + 3].Participant is { CanAct: true } visitor)
        {
            // 访台的法国官员: they visit, whoever stands before.
            OwnSubject = true;
            return visitor;
        }

        if (!OpensRelativeClause() && !IsInObject())
        {
            return null;
        }

        for (var i = _at + 1; i + 1 < _end; i++)
        {
            if (_elements[i].Kind == ElementKind.Trigger)
            {
                return null;
            }

            if (_elements[i].Kind == ElementKind.De)
            {
                OwnSubject = HeadBehind(i) is { CanAct: true };
                return OwnSubject ? HeadBehind(i) : null;
            }
        }

        return null;
    }

    /// <summary>The noun phrase that the 的 at <paramref name="de"/> joins to its clause; nouns may stand before the name (被法国制裁的全球最大公司西门子).</summary>
    private Participant? HeadBehind(int de)
    {
        for (var i = de + 1; i < _end && i <= de + HeadReach; i++)
        {
            if (_elements[i].Participant is { } head)
            {
                return Bearer(i) ?? head;
            }

            if (_elements[i].Kind is not (ElementKind.Other or ElementKind.De) || _elements[i].IsVerb || _elements[i].IsLocalizer)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>In 批评已支持德国的法国 the predicate modifies what the one before it takes as object.</summary>
    private bool IsInObject()
    {
        for (var i = _at - 1; i >= _clause && i >= _at - 3; i--)
        {
            if (_elements[i].Kind == ElementKind.Trigger)
            {
                return _elements[i].Word!.Frames[0] is { Kind: FrameKind.ActsOn, Type: EventType.Accuse or EventType.Coerce or EventType.Assault or EventType.Sanction } or { Type: EventType.Consult };
            }

            if (_elements[i].Kind is not (ElementKind.Other or ElementKind.Status))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether nothing that could be the subject stands between the clause's start, or a preposition that still waits for its noun, and the predicate.</summary>
    private bool OpensRelativeClause()
    {
        for (var i = _at - 1; i >= _clause; i--)
        {
            var element = _elements[i];
            if (element.Kind == ElementKind.Marker && element.Word!.Marker is Marker.To or Marker.With or Marker.Ba or Marker.Passive && _elements[i + 1].Kind != ElementKind.Participant)
            {
                return true;
            }

            if (element.Participant is { Marker: Marker.None } || element.Kind == ElementKind.Trigger || (element.Kind == ElementKind.Other && (element.Classes & WordClass.Outsider) != 0))
            {
                // In 针对外界质疑德国的公司 outsiders do it, not the companies.
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the clause opens with a common noun as its subject, so that no one named earlier is (…，这些州支持德国).</summary>
    private bool HasCommonSubject(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var element = _elements[i];
            if (element.Kind is ElementKind.Marker or ElementKind.Trigger or ElementKind.Participant || element.IsVerb || (element.Classes & (WordClass.Light | WordClass.Deepen | WordClass.Cut)) != 0)
            {
                return false;
            }

            if (element.Kind == ElementKind.Other && (element.IsNoun || element.IsUniversal || (element.Classes & (WordClass.Outsider | WordClass.Private | WordClass.Campaign)) != 0) && _elements[i + 1].Kind is not (ElementKind.De or ElementKind.Participant) && _elements[i + 1] is not { IsNoun: true } and not { IsLocalizer: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In 深化双方军事合作 and 在甲和乙之间的战争中 the two parties right before a noun of what parties do together, whatever governs them.</summary>
    private Participant? Pair()
    {
        if (_elements[_at].Word!.Frames[0].Kind is not (FrameKind.Together or FrameKind.Clashes))
        {
            return null;
        }

        for (var i = _at - 1; i >= _clause && i >= _at - 3; i--)
        {
            if (_elements[i].Participant is { } pair)
            {
                return pair is { CanAct: true, Actors.Count: >= 2, Marker: not (Marker.Passive or Marker.With) } && (pair.Marker != Marker.To || IsNoun && !_elements[_at].IsPair) && (i == _at - 1 || pair.Attributive) ? pair : null;
            }

            if (_elements[i].Kind is not (ElementKind.De or ElementKind.Other))
            {
                return null;
            }
        }

        return null;
    }
}
