namespace Stemma.Events;

/// <summary>The participants around one predicate, by the role their position and preposition give them.</summary>
internal sealed partial class RoleFinder
{
    private const int Reach = 16;

    private readonly List<Element> _elements;
    private readonly int _at;
    private readonly int _clause;
    private readonly int _end;
    private readonly int _open;
    private readonly (int From, int To) _matter;

    public RoleFinder(List<Element> elements, int at)
    {
        _elements = elements;
        _at = at;
        _clause = ClauseStart(at);
        _end = at + 1;
        while (_end < elements.Count && elements[_end].Kind != ElementKind.Break)
        {
            _end++;
        }

        _open = OpenClause();
        _matter = Matter();
        FindPhrases();
        FindObject();
        if (elements[at].IsPair)
        {
            // 表达对德国的不满: what 对 governs may stand between the verb and its noun.
            To ??= FindToBehind();
            Against ??= AgainstBehind();
        }

        Subject = RelativeHead() ?? SubjectBefore() ?? (_isOthers ? null : SubjectOfEarlierClauses() ?? SubjectOfNextClause());
        if (Object is not null && ReferenceEquals(Object, Subject))
        {
            // 反对施工的杜邦: whom the clause describes acts, and nobody named is acted on.
            (Object, ObjectGap) = (null, int.MaxValue);
        }
    }

    /// <summary>Who acts by position.</summary>
    public Participant? Subject { get; }

    /// <summary>Whether nothing in the sentence before the predicate could be its subject, so that the sentence goes on with that of the one before.</summary>
    public bool IsOpen
    {
        get
        {
            if (_isOthers || IsPassive)
            {
                return false;
            }

            for (var i = 0; i < _at; i++)
            {
                if (_elements[i] is { Participant.Marker: Marker.None or Marker.By } or { Kind: ElementKind.Trigger } or { IsNoun: true } || (_elements[i].Kind == ElementKind.Other && (_elements[i].Classes & (WordClass.Agent | WordClass.Troops | WordClass.Outsider | WordClass.Private)) != 0))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether the subject stands in the clause itself.</summary>
    public bool OwnSubject { get; private set; }

    /// <summary>Whether the subject is a phrase so long that a comma follows it.</summary>
    public bool IsHeavy { get; private set; }

    /// <summary>Whether another predicate stands between the subject and this one.</summary>
    public bool SubjectCrossed { get; private set; }

    /// <summary>The noun of a topic phrase that is nearer than the subject, or stands in place of one.</summary>
    public Participant? TopicSubject { get; private set; }

    /// <summary>What stands behind the predicate.</summary>
    public Participant? Object { get; private set; }

    /// <summary>Characters between predicate and object; far too many where there is none.</summary>
    public int ObjectGap { get; private set; } = int.MaxValue;

    public Participant? To { get; private set; }

    public Participant? With { get; private set; }

    /// <summary>What 与 governs behind the predicate (批准与…的条约).</summary>
    public Participant? WithBehind { get; private set; }

    public Participant? Ba { get; private set; }

    public Participant? At { get; private set; }

    public Participant? About { get; private set; }

    public Participant? From { get; private set; }

    /// <summary>What 针对 governs: the one at whom something is aimed.</summary>
    public Participant? Against { get; private set; }

    /// <summary>Whether 被, 遭 or the like stands before the predicate.</summary>
    public bool IsPassive { get; private set; }

    /// <summary>Who acts by a passive, if named.</summary>
    public Participant? Agent { get; private set; }

    /// <summary>Who is acted on by a passive.</summary>
    public Participant? Patient { get; private set; }

    /// <summary>Whether the one acted on by a passive stands in the clause itself.</summary>
    public bool OwnPatient { get; private set; }

    /// <summary>Who stands before a topic phrase that opens with 就 or the like: in 甲就乙攻打丙表示关切 it is 甲 who speaks.</summary>
    public Participant? SpeechSubject { get; private set; }

    /// <summary>Whether the predicate is used as a noun: 会谈后, 会谈的内容.</summary>
    public bool IsNoun => _at + 1 < _elements.Count && (_elements[_at + 1] is { IsLocalizer: true } or { Kind: ElementKind.De });

    /// <summary>Whether the predicate itself names an election (干预大选).</summary>
    public bool IsElection => _elements[_at].Word!.Text is [.., _, '选'] or [.., '选', '举'];

    /// <summary>Whether the phrase stands right before the predicate.</summary>
    public bool IsAdjacent(Participant participant) => _at > 0 && ReferenceEquals(_elements[_at - 1].Participant, participant);

    /// <summary>Whether 的 stands right before the predicate.</summary>
    public bool IsPossessed => _at > 0 && _elements[_at - 1].Kind == ElementKind.De;

    private int ClauseStart(int at)
    {
        while (at > 0 && _elements[at - 1].Kind != ElementKind.Break)
        {
            at--;
        }

        return at;
    }

    private void FindPhrases()
    {
        var passive = -1;
        var modified = false;
        for (var i = _at - 1; i >= _clause; i--)
        {
            var element = _elements[i];
            if (element.Kind == ElementKind.Trigger)
            {
                // 对法国制裁的强烈反对: what 对 governs is opposed, not sanctioned by the one who opposes it.
                if (_elements[i + 1].Kind == ElementKind.De && i > _clause && _elements[i - 1].Participant is { Marker: Marker.To, Attributive: false })
                {
                    continue;
                }

                break;
            }

            modified |= element.Kind == ElementKind.De;
            if (element.Kind == ElementKind.Marker && element.Word!.Marker == Marker.Passive && passive < 0 && (_open < 0 || i < _open))
            {
                if (modified && _elements[i + 1].Kind != ElementKind.Participant)
                {
                    // 对被选中的人表示赞扬: the passive belongs to the clause that 的 closes.
                    continue;
                }

                passive = i;
            }

            if (element.Participant is not { Actors.Count: > 0 } participant)
            {
                continue;
            }

            if (participant.Marker == Marker.To && ((i == _at - 1 && IsGoverned()) || (i == _at - 2 && _elements[_at - 1].Kind == ElementKind.De && IsSpokenOf(_at + 1))))
            {
                continue;
            }

            switch (participant.Marker)
            {
                case Marker.To: To ??= participant; break;
                case Marker.With: With ??= participant; break;
                case Marker.Ba: Ba ??= participant; break;
                case Marker.At: At ??= participant; break;
                case Marker.From: From ??= participant; break;
                case Marker.About:
                    About ??= participant;
                    Against ??= To is null && (modified || _elements[_at].IsPair) && i > 0 && _elements[i - 1] is { Kind: ElementKind.Marker, Word.Text: "针对" } ? participant : null;
                    break;
                case Marker.Passive: Agent ??= participant; break;
                default: break;
            }
        }

        FindTopic();
        if (passive < 0)
        {
            return;
        }

        IsPassive = true;
        if (_at + 2 < _elements.Count && _elements[_at + 1].Kind == ElementKind.De && (passive == _clause || _elements[passive - 1].Participant is null))
        {
            // 被法国屏蔽的空中客车: the noun that the clause modifies undergoes it.
            Patient = HeadBehind(_at + 1) is { Actors.Count: > 0 } head && (head.CanAct || ReferenceEquals(_elements[_at + 2].Participant, head)) && (passive == _clause || _elements[passive - 1].Participant is null) ? head : null;
        }

        for (var i = passive - 1; i >= _clause && Patient is null; i--)
        {
            Patient = _elements[i].Participant is { Actors.Count: > 0, Marker: Marker.None } p ? p : null;
            if (_elements[i].IsCopula)
            {
                break;
            }
        }

        OwnPatient = Patient is not null;
        Patient ??= (passive == 0 && Agent is not null ? PatientOfNextClause() : null) ?? (HasCommonSubject(_clause, passive) ? null : SubjectOfEarlierClauses());
    }
}
