using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Contents;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;

namespace Stemma.Statements;

/// <content>One statement from a cue, by its level.</content>
internal sealed partial class SentenceReader
{
    /// <summary>The open statement's medium only carries someone's words: it becomes the via of what follows in the sentence.</summary>
    private bool Framed(CueMatch cue, Subject? subject, bool clean)
    {
        var (carrier, via, frame) = (_open!, _via, _frameClause);
        _via = Carriers.IsAskedAbout(_discourse, carrier.Clause) ? [] : [.. carrier.Via, .. carrier.Speakers];
        _frameClause = carrier.Clause;
        _open = null;
        if (Outer(cue, subject, clean))
        {
            carrier.Dropped = true;
            return true;
        }

        (_open, _via, _frameClause) = (carrier, via, frame);
        return false;
    }

    private bool Outer(CueMatch cue, Subject? subject, bool clean)
    {
        if (subject is null && cue.Cue.Frame == CueFrame.Object && cue.Cue.Act == SpeechAct.Praise && !(clean && (cue.Cue.Text is not ("欢迎" or "庆贺") || (cue.Clause > _firstClause && _choice.Topic(cue) is { Parties: [{ Kind: MentionKind.Name }] })) && ClauseShape.StartsWith(_discourse, cue.Clause, cue.Span.Start)))
        {
            return false;
        }

        subject ??= clean || cue.Cue.Frame is CueFrame.Toward or CueFrame.Naming || CueContext.IsMarked(_discourse, cue, _discourse.Clauses[cue.Clause]) ? _choice.Topic(cue) : null;
        if (subject is { IsBeside: false } && clean && (IsOutlook(cue) || (cue.Cue.Act == SpeechAct.Estimate && cue.Cue.Mind && cue.Span.Start == _discourse.Clauses[cue.Clause].Span.Start && !MayEstimate(subject))) && !_choice.HasSpokenSince(cue))
        {
            return false;
        }

        subject ??= clean && cue.Clause > _firstClause && !_choice.HasSpokenSince(cue) && (cue.Cue is { Frame: CueFrame.Clause, Mind: false } || ClauseShape.StartsWith(_discourse, cue.Clause, cue.Span.Start)) && _choice.Opening(cue) is { } named && !Somebody.IsNobody(_discourse, cue, named) ? named : null;
        IReadOnlyList<int> speakers = subject is null ? Teller(_choice.Carried(cue, clean)) : _choice.Of(subject);
        if (speakers.Count == 0 && cue.Cue is { Frame: CueFrame.Clause or CueFrame.Request, Mind: false } && _choice.Opening(cue) is { } opening && !Somebody.IsNobody(_discourse, cue, opening))
        {
            subject = opening;
            speakers = _choice.Of(opening);
        }

        // A pronoun that nothing before fits takes up whoever spoke last.
        if (speakers.Count == 0 && subject is { Parties: [{ Kind: MentionKind.Pronoun }] } && _anaphora.LastSpeakers is { } last)
        {
            speakers = last;
        }

        if (speakers.Count == 0)
        {
            return false;
        }

        var draft = Make(cue, subject, speakers, null);
        if (draft is null)
        {
            return false;
        }

        if (subject is { IsAgent: true } && draft.Content[^1].Start < _discourse.Clauses[cue.Clause].Span.End)
        {
            // 化学品被环境局认为有害，…: the clause is about its own subject.
            draft.CutAt(_discourse.Clauses[cue.Clause].Span.End, _discourse.Printed);
        }

        CutOpen(draft.Cue!.Value.Start < draft.Start ? ClauseCut(cue) : draft.Start);
        draft.Via.AddRange(_via);
        draft.Via.AddRange(_choice.Quoters(subject));
        if (draft.Via.Count == 0)
        {
            draft.Via.AddRange(_choice.QuotedBefore(cue, speakers));
        }

        if (draft.Via.Count == 0 && _cited is { } cited && !cited.Speakers.Any(speakers.Contains))
        {
            draft.Via.AddRange(cited.Via);
            draft.Via.AddRange(cited.Speakers);
        }

        AddCarrier(draft, subject, cue);
        if (draft.Via.Count == 0 && subject is { Quoter: null } && _discourse.Before(subject.Span.Start, _discourse.Clauses[cue.Clause].Span.Start) is { } quoting && (_discourse.ClassOf(quoting) & WordClass.Quoting) != 0
            && quoting.Start == _discourse.Clauses[cue.Clause].Span.Start && Printing(cue) is { } printing && !printing.Any(speakers.Contains))
        {
            // 文章盘点各方立场，引述甲指出: the article goes on.
            draft.Via.AddRange(printing);
        }

        if (draft.Via.Count == 0 && subject is { IsBeside: true } && cue.Clause > _firstClause && Shown(cue.Clause, subject.Span.Start) is { } summary)
        {
            draft.Via.Add(summary);
        }

        if (draft.Via.Count == 0 && subject is { Parties: not [{ Kind: MentionKind.Name }] } && InText(cue.Clause, subject.Span.Start) is { } holds)
        {
            draft.Via.Add(holds);
        }

        if (draft.Via.Count == 0 && Told(draft) is { } teller)
        {
            draft.Via.Add(teller);
            draft.Told = true;
        }

        InnerContent.EndAtNextClause(_discourse, draft);
        _open = Add(draft);
        _inner = null;
        Remember(draft, subject?.Span.Start ?? cue.Span.Start);
        return true;
    }

    /// <summary>甲在选举中胜出，预计将…: what is expected to happen is the reporter's outlook, not that of whoever opens the sentence.</summary>
    private bool IsOutlook(CueMatch cue) =>
        cue.Cue.Text is "预计" or "预料" or "预期" or "估计" or "料" or "预估" && cue.Span.Start == _discourse.Clauses[cue.Clause].Span.Start && _discourse.At(cue.Span.End) is { } next && _discourse.Text.Source.Key(next.Span) is "将" or "将会" or "会" or "将于" or "将在" or "仍将" or "仍会" or "也将" or "会在";

    /// <summary>Whether whoever opens the sentence may estimate without being said to speak: a business, an authority or a state, not 多数州 or a person who has done something.</summary>
    private bool MayEstimate(Subject topic)
    {
        foreach (var party in topic.Parties)
        {
            if (party.Entity >= 0 && _discourse.Entities[party.Entity] is { Type: EntityType.Person or EntityType.Place, Anonymous: false })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whoever is sent with the words, and the medium that the paragraph has named as theirs.</summary>
    private void AddCarrier(Draft draft, Subject? subject, CueMatch cue)
    {
        if (subject is not null && Carriers.Sent(_discourse, subject.Span, cue.Span.Start) is { } sent && !draft.Speakers.Contains(sent.Entity))
        {
            draft.Via.Insert(0, sent.Entity);
        }

        if (draft.Via.Count == 0 && _publisher is { } publisher && draft.Speakers.All(_authors.Contains))
        {
            draft.Via.Add(publisher.Entity);
        }
    }

    /// <summary>甲说，…。乙国希望…: the person whose words the sentence before gives, where an attitude of a body goes on with them in the paragraph; null elsewhere.</summary>
    private int? Told(Draft draft)
    {
        if (!(draft.Mind || draft.Act is SpeechAct.Hope or SpeechAct.Praise) || draft.SpeakerSpan is null || draft.Speakers is not [var holder] || _discourse.Entities[holder] is not { Anonymous: false, Type: EntityType.State or EntityType.Org } || _firstClause == 0)
        {
            return null;
        }

        var before = _discourse.Clauses[_firstClause - 1];
        Draft? last = null;
        for (var i = _drafts.Count - 1; i >= 0 && last is null; i--)
        {
            last = _drafts[i] is { Outer: null, Dropped: false } ? _drafts[i] : null;
        }

        // 甲说，…。乙国欢迎…。丙基金也欢迎…: what was told before in his words goes on.
        if (last is { Speakers: [var other], Via: [var carrier] } && last.Told && other != carrier && before.Block == _discourse.Clauses[draft.Clause].Block && _discourse.Clauses[last.Clause].Sentence == before.Sentence)
        {
            return carrier;
        }

        return last is { Speakers: [var person] } && before.Block == _discourse.Clauses[draft.Clause].Block && _discourse.Clauses[last.Clause].Sentence == before.Sentence && person != holder
            && _discourse.Entities[person] is { Anonymous: false, Type: EntityType.Person } ? person : null;
    }

    /// <summary>大使说，…。中方希望…。相信…: who has told of the last speakers' attitude goes on himself.</summary>
    private IReadOnlyList<int> Teller(IReadOnlyList<int> carried) =>
        carried.Count == 1 && _drafts.Count > 0 && _drafts[^1] is { Told: true, Via: [var teller] } last && last.Speakers.SequenceEqual(carried) && _discourse.Entities[teller].Type == EntityType.Person ? [teller] : carried;

    private bool Coordinated(CueMatch cue, Draft same)
    {
        var draft = Make(cue, null, same.Speakers, same.Outer);
        if (draft is null)
        {
            return false;
        }

        var cut = ClauseCut(cue);
        _inner?.CutAt(cut, _discourse.Printed);
        if (same == _open)
        {
            CutOpen(cut);
            _inner = null;
            _open = Add(draft);
        }
        else
        {
            _inner = Add(draft);
        }

        InnerContent.EndAtNextClause(_discourse, draft);
        InnerContent.EndAtNextPoint(_discourse, draft);
        draft.Via.AddRange(same.Via);
        Remember(draft, cue.Span.Start);
        return true;
    }

    private bool Inner(CueMatch cue, Subject subject)
    {
        var speakers = _choice.Of(subject);
        if (speakers.Count == 0 || Make(cue, subject, speakers, _open) is not { } draft)
        {
            return false;
        }

        _inner?.CutAt(_inner.Clause == cue.Clause ? subject.Span.Start : ClauseCut(cue), _discourse.Printed);
        draft.Via.AddRange(_open!.Via);
        draft.Via.AddRange(_open.Speakers);
        draft.Via.AddRange(_choice.Quoters(subject));
        if (_open.Content.Count > 0 && draft.Content[0].End > _open.Content[^1].End)
        {
            draft.Content[0] = new TextSpan(draft.Content[0].Start, Math.Max(draft.Content[0].Start, _open.Content[^1].End));
        }

        InnerContent.EndAtNextSubject(_discourse, draft, described: draft.Act == SpeechAct.Hope);
        _inner = Add(draft);
        return true;
    }
}
