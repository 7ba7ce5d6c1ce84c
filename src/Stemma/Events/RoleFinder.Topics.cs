namespace Stemma.Events;

/// <summary>What a preposition such as 就, 针对 or 对 opens before the predicate, up to a whole clause.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>In 就德国访印一事警告日本 the clause that the preposition opens and 一事 closes, from the preposition to the noun; (-1, -1) where there is none.</summary>
    private (int From, int To) Matter()
    {
        var end = -1;
        for (var i = _at - 1; i > _clause; i--)
        {
            if (_elements[i].Kind == ElementKind.Other && (_elements[i].Classes & WordClass.Agenda) != 0)
            {
                end = Math.Max(end, i);
            }
            else if (end >= 0 && _elements[i] is { Kind: ElementKind.Marker, Word.Marker: Marker.About })
            {
                return (i, end);
            }
        }

        return end >= 0 && _elements[_clause] is { Kind: ElementKind.Marker, Word.Marker: Marker.About } ? (_clause, end) : (-1, -1);
    }

    /// <summary>Whether a noun such as 一事 closes the topic that the predicate stands in, right behind its object.</summary>
    private bool EndsMatter()
    {
        for (var i = _at + 1; i < _end && i <= _at + 3; i++)
        {
            if (_elements[i].Kind == ElementKind.Other)
            {
                return (_elements[i].Classes & WordClass.Agenda) != 0;
            }
        }

        return false;
    }

    /// <summary>A topic phrase reaches over predicates of its own up to the one that speaks about it.</summary>
    private void FindTopic()
    {
        for (var i = _clause; i < _at; i++)
        {
            if (i != _open && _elements[i] is not { Kind: ElementKind.Marker, Word: { Marker: Marker.About, Text: "就" or "针对" or "围绕" or "关于" or "对于" } })
            {
                continue;
            }

            for (var j = i + 1; j < _at && About is null; j++)
            {
                About = _elements[j].Participant is { Actors.Count: > 0 } p ? p : null;
            }

            for (var j = i - 1; j >= _clause && SpeechSubject is null; j--)
            {
                SpeechSubject = _elements[j].Participant is { CanAct: true, Marker: Marker.None } p ? p : null;
            }

            return;
        }
    }

    /// <summary>
    /// Where 对 governs a whole clause that a word of attitude speaks about, as in 甲对乙向丙派兵表示担忧: the preposition's index; else -1.
    /// </summary>
    private int OpenClause()
    {
        if (_elements[_at].Word!.Frames[0] is not { Kind: FrameKind.ActsToward, Type: EventType.Accuse or EventType.Reject or EventType.Support })
        {
            return -1;
        }

        for (var i = _clause; i < _at; i++)
        {
            if (_elements[i] is { Kind: ElementKind.Marker, Word.Text: "对" or "对于" })
            {
                for (var j = i + 1; j < _at; j++)
                {
                    if (_elements[j] is { Kind: ElementKind.Trigger } or { Kind: ElementKind.Marker, Word.Marker: Marker.Passive })
                    {
                        return i;
                    }
                }

                return -1;
            }
        }

        return -1;
    }
}
