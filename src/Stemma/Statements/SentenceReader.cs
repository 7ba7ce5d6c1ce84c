using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Contents;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements;

/// <summary>Reads one sentence after the other and turns its cues into statements. Not thread-safe.</summary>
/// <remarks>
/// At any time at most one statement of the reporter's frame is open: its content runs to the end of the sentence until a cue at the same level
/// cuts it. A cue of another speaker inside open content makes a statement of its own with the outer speaker in its via.
/// </remarks>
internal sealed class SentenceReader(Discourse discourse, IReadOnlyList<CueMatch> cues, List<Draft> drafts)
{
    private readonly Anaphora _anaphora = new(discourse);
    private int _cue;
    private Draft? _open;
    private Draft? _inner;
    private IReadOnlyList<int> _via = [];
    private int _firstClause;
    private int _frameClause;

    /// <summary>Who is referred to; later steps ask it too.</summary>
    public Anaphora Anaphora => _anaphora;

    /// <summary>Reads all sentences.</summary>
    public void ReadAll()
    {
        var sentence = -1;
        for (var k = 0; k < discourse.Clauses.Length; k++)
        {
            if (discourse.Clauses[k].Sentence != sentence)
            {
                sentence = discourse.Clauses[k].Sentence;
                _firstClause = k;
                _open = null;
                _inner = null;
                _via = [];
                _frameClause = -1;
            }

            var from = discourse.Clauses[k].Span.Start;
            if ((_open is not { IsOpen: true } || discourse.Clauses[k].Opener is '；' or ';') && AccordingTo.Read(discourse, k) is { } according)
            {
                Cite(according, k);
                from = Math.Max(from, Math.Min(according.ContentStart, discourse.Clauses[k].Span.End));
                Skip(from);
            }

            if ((_cue >= cues.Count || cues[_cue].Clause != k) && ColonLead.Find(discourse, k) is { } lead)
            {
                Head(lead.Speaker, lead.Content, k);
            }

            while (_cue < cues.Count && cues[_cue].Clause == k)
            {
                var cue = cues[_cue++];
                if (Take(cue, from))
                {
                    from = cue.Span.End;

                    // 告诉路透社说: the second verb adds nothing.
                    Skip(drafts[^1].Content.Count > 0 ? Math.Min(drafts[^1].Start, discourse.Clauses[k].Span.End) : from);
                }
            }
        }
    }

    private void Skip(int offset)
    {
        while (_cue < cues.Count && cues[_cue].Span.Start < offset)
        {
            _cue++;
        }
    }

    /// <summary>Opens the statement of a source named in a clause of its own.</summary>
    private void Cite(AccordingTo according, int k)
    {
        var speakers = according.Source.Count > 0
            ? Entities(according.Source)
            : [discourse.Entities.Describe(according.IsUnnamed ? according.Phrase : Head(according.Phrase), EntityType.Media)];
        var end = SentenceEnd(k);
        if (speakers.Count == 0 || according.ContentStart >= end)
        {
            return;
        }

        CutOpen(discourse.Clauses[k].Span.Start);
        _open = Add(new Draft
        {
            Cue = according.Cue,
            Frame = CueFrame.Report,
            Act = SpeechAct.Assert,
            Clause = k,
            SpeakerSpan = according.Phrase,
            Speakers = speakers,
            IsOpen = true,
        });
        _open.Content.Add(ContentTrim.Trim(discourse.Printed, new TextSpan(according.ContentStart, end)));
        if (according.Quoter is { } quoter)
        {
            _open.Via.AddRange(Entities([quoter]));
        }

        _open.Via.AddRange(_via);
        _inner = null;
        _anaphora.Spoke(according.Cue.Start, speakers);
        if (!according.IsUnnamed && speakers.All(e => discourse.Entities[e].Type == EntityType.Media))
        {
            _anaphora.Cited(according.Cue.Start, speakers);
        }
    }

    /// <summary>一篇去年发表的中文文章: the noun with what stands behind the last 的 and the last measure word.</summary>
    private TextSpan Head(TextSpan phrase)
    {
        var start = phrase.Start;
        for (var at = phrase.Start; at < phrase.End && discourse.At(at) is { } token; at = token.End)
        {
            if (token.End < phrase.End && (discourse.Text.Source.Key(token.Span) is "的" || discourse.PartOfSpeech(token) is "m" or "q" or "mq" || token.Kind == Text.Segmentation.TokenKind.Number))
            {
                start = token.End;
            }
        }

        return ContentTrim.Trim(discourse.Printed, new TextSpan(start, phrase.End));
    }

    /// <summary>Opens the statement of a speaker named before a colon.</summary>
    private void Head(Subject speaker, TextSpan content, int k)
    {
        var draft = Add(new Draft
        {
            Cue = new TextSpan(discourse.Clauses[k].Span.End, discourse.Clauses[k].Span.End + 1),
            Frame = CueFrame.Clause,
            Act = SpeechAct.Assert,
            Clause = k,
            SpeakerSpan = speaker.Span,
            Speakers = Speakers(speaker),
        });
        draft.Content.Add(QuotedWords.Unwrap(discourse, content));
        _open = draft;
        Remember(draft, speaker.Span.Start);
    }

    /// <summary>Turns a cue into a statement; returns whether it is one.</summary>
    private bool Take(CueMatch cue, int from)
    {
        if (_open is { } frame && IsInClosedContent(frame, cue))
        {
            return false;
        }

        var subject = SubjectOf(cue, from, out var clean);
        if (cue.Cue.Frame == CueFrame.Show && (subject?.Document is null || !(subject.Parties.Any(static p => p.Kind != MentionKind.Pronoun) || subject.Span != subject.Document)))
        {
            return false;
        }

        // 对发言人祝贺某人的消息: the verb is the complement's own.
        if (subject?.Complement is { Parties.Count: > 0 } && cue.Cue.Frame is CueFrame.Object or CueFrame.Request)
        {
            return false;
        }

        // 无视西方批评, 应华为要求: subject and verb are one noun.
        if (subject is not null && cue.Cue.Frame is not CueFrame.Naming && discourse.Before(subject.Span.Start, discourse.Clauses[cue.Clause].Span.Start) is { } governor
            && ((discourse.ClassOf(governor) & WordClass.Light) != 0 || discourse.Text.Source.Key(governor.Span) is "应" or "按" or "依" or "在" or "要求" or "请" or "让" or "使" or "令" or "促使" or "迫使"))
        {
            return false;
        }

        // Where a verb phrase intervenes, only plain verbs of saying and cues set off by a mark are believed.
        if (!clean && (cue.Cue.Frame != CueFrame.Clause || cue.Cue.Mind || cue.Cue.Act is not (SpeechAct.Assert or SpeechAct.Warn)) && cue.Cue.Frame is not (CueFrame.Toward or CueFrame.Naming or CueFrame.Report or CueFrame.Show) && subject is { IsBeside: false } && !CueContext.IsMarked(discourse, cue, discourse.Clauses[cue.Clause]))
        {
            return false;
        }

        var level = Level.Decide(discourse, _open, _inner, cue, subject, clean, Speakers);
        switch (level)
        {
            case LevelKind.None:
                return false;
            case LevelKind.Framed:
                // The medium only carries someone's words: it becomes the via of what follows in the sentence.
                _via = [.. _open!.Speakers, .. _open.Via];
                _frameClause = _open.Clause;
                _open.Dropped = true;
                _open = null;
                return Outer(cue, subject, clean);
            case LevelKind.Coordinated:
                var same = _inner is { IsOpen: true } && _inner.Clause < cue.Clause && subject is null ? _inner : _open!;
                return Coordinated(cue, same);
            case LevelKind.Inner:
                return Inner(cue, subject!);
            default:
                return Outer(cue, subject, clean);
        }
    }

    private bool Outer(CueMatch cue, Subject? subject, bool clean)
    {
        if (subject is null && cue.Cue.Frame == CueFrame.Object && cue.Cue.Act == SpeechAct.Praise)
        {
            return false;
        }

        subject ??= clean || cue.Cue.Frame == CueFrame.Toward || CueContext.IsMarked(discourse, cue, discourse.Clauses[cue.Clause]) ? Topic(cue) : null;
        IReadOnlyList<int> speakers = subject is null ? Carried(cue, clean) : Speakers(subject);
        if (speakers.Count == 0)
        {
            return false;
        }

        var draft = Make(cue, subject, speakers, null);
        if (draft is null)
        {
            return false;
        }

        CutOpen(draft.Cue!.Value.Start < draft.Start ? ClauseCut(cue) : draft.Start);
        draft.Via.AddRange(Quoters(subject));
        draft.Via.AddRange(_via);
        if (draft.Via.Count == 0)
        {
            draft.Via.AddRange(QuotedBefore(cue, speakers));
        }

        _open = Add(draft);
        _inner = null;
        Remember(draft, subject?.Span.Start ?? cue.Span.Start);
        return true;
    }

    private bool Coordinated(CueMatch cue, Draft same)
    {
        var draft = Make(cue, null, same.Speakers, same.Outer);
        if (draft is null)
        {
            return false;
        }

        var cut = ClauseCut(cue);
        _inner?.CutAt(cut, discourse.Printed);
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

        draft.Via.AddRange(same.Via);
        Remember(draft, cue.Span.Start);
        return true;
    }

    private bool Inner(CueMatch cue, Subject subject)
    {
        var speakers = Speakers(subject);
        if (speakers.Count == 0 || Make(cue, subject, speakers, _open) is not { } draft)
        {
            return false;
        }

        _inner?.CutAt(ClauseCut(cue), discourse.Printed);
        draft.Via.AddRange(Quoters(subject));
        draft.Via.AddRange(_open!.Speakers);
        draft.Via.AddRange(_open.Via);
        if (_open.Content.Count > 0 && draft.Content[0].End > _open.Content[^1].End)
        {
            draft.Content[0] = new TextSpan(draft.Content[0].Start, Math.Max(draft.Content[0].Start, _open.Content[^1].End));
        }

        EndAtNextSubject(draft);
        _inner = Add(draft);
        return true;
    }

    /// <summary>What an inner speaker says ends where a clause begins with another name.</summary>
    private void EndAtNextSubject(Draft draft)
    {
        for (var k = draft.Clause + 1; k < discourse.Clauses.Length && discourse.Clauses[k].Span.Start < draft.Content[0].End; k++)
        {
            var start = discourse.Clauses[k].Span.Start;
            if (start > draft.Content[0].Start && discourse.ReferenceStartingAt(start) is { Kind: MentionKind.Name } reference && !draft.Speakers.Contains(reference.Entity))
            {
                draft.Content[0] = ContentTrim.Trim(discourse.Printed, new TextSpan(draft.Content[0].Start, start));
                return;
            }
        }
    }

    private Draft? Make(CueMatch cue, Subject? subject, IReadOnlyList<int> speakers, Draft? outer)
    {
        var draft = new Draft
        {
            Cue = cue.Span,
            Frame = cue.Cue.Frame,
            Mind = cue.Cue.Mind,
            Act = cue.Cue.Act,
            Clause = cue.Clause,
            SpeakerSpan = subject?.Span,
            Speakers = speakers,
            Outer = outer,
            FrameClause = _frameClause,
        };
        return ContentFinder.Fill(discourse, cue, draft) ? draft : null;
    }

    private Subject? SubjectOf(CueMatch cue, int from, out bool clean)
    {
        var start = cue.Span.Start;
        if (cue.Cue.Frame is CueFrame.Toward && TowardObject.Find(discourse, cue) is { } toward && toward.Preposition >= from)
        {
            start = toward.Preposition;
        }

        return SubjectFinder.Find(discourse, from, start, out clean);
    }

    /// <summary>The subject of an earlier clause of the sentence.</summary>
    private Subject? Topic(CueMatch cue)
    {
        for (var k = cue.Clause - 1; k >= _firstClause; k--)
        {
            if (!discourse.Clauses[k].IsQuotation && !ClauseShape.IsBackground(discourse, k) && SubjectFinder.OfClause(discourse, discourse.Clauses[k].Span) is { } topic)
            {
                return topic;
            }
        }

        return null;
    }

    /// <summary>The speakers of the sentence before, or its subject, where the sentence names none.</summary>
    private IReadOnlyList<int> Carried(CueMatch cue, bool clean)
    {
        var clause = discourse.Clauses[cue.Clause];
        if (!clean || cue.Cue.Mind || cue.Cue.Frame is not (CueFrame.Clause or CueFrame.Toward) || clause.Sentence == 0 || discourse.Text.Sentences[clause.Sentence - 1] is var before && before.Block != clause.Block)
        {
            return [];
        }

        if (_anaphora.LastOffset >= before.Span.Start)
        {
            return _anaphora.LastSpeakers!;
        }

        for (var k = _firstClause - 1; k >= 0 && discourse.Clauses[k].Sentence == clause.Sentence - 1; k--)
        {
            if (!discourse.Clauses[k].IsQuotation && !ClauseShape.IsBackground(discourse, k) && SubjectFinder.OfClause(discourse, discourse.Clauses[k].Span) is { } topic)
            {
                return Speakers(topic);
            }
        }

        return [];
    }

    /// <summary>法新社引述了发言人的置评，她说: the medium of an earlier clause that quotes the speaker.</summary>
    private IReadOnlyList<int> QuotedBefore(CueMatch cue, IReadOnlyList<int> speakers)
    {
        for (var k = cue.Clause - 1; k >= _firstClause; k--)
        {
            var span = discourse.Clauses[k].Span;
            for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
            {
                if ((discourse.ClassOf(token) & WordClass.Quoting) != 0 && discourse.ReferenceEndingAt(token.Start, span.Start) is { Entity: >= 0 } medium
                    && discourse.Entities[medium.Entity].Type == EntityType.Media && !speakers.Contains(medium.Entity))
                {
                    return [medium.Entity];
                }
            }
        }

        return [];
    }

    private IReadOnlyList<int> Quoters(Subject? subject)
    {
        if (subject?.Quoter is not { } quoter)
        {
            return [];
        }

        var media = Speakers(quoter);
        _anaphora.Cited(quoter.Span.Start, media);
        return media;
    }

    /// <summary>The entities that a subject names; an undescribed one gets an anonymous entity.</summary>
    private IReadOnlyList<int> Speakers(Subject subject)
    {
        if (subject.Parties.Count > 0)
        {
            var named = Entities(subject.Parties);
            if (subject.Unknown is { } unknown)
            {
                named.Add(discourse.Entities.Describe(unknown, TypeOf(unknown)));
            }

            return named;
        }

        if (subject.Document is { } document && _anaphora.LastCited is { } medium && discourse.Text.Source.Key(document) is "报道" or "报导" or "文章" or "消息")
        {
            return medium;
        }

        var type = subject.Document is not { } text ? TypeOf(subject.Span)
            : text == subject.Span ? EntityType.Doc
            : discourse.Text.Source.Key(text) is "报道" or "报导" ? EntityType.Media : EntityType.Org;
        return [discourse.Entities.Describe(subject.Span, type)];
    }

    private EntityType TypeOf(TextSpan description)
    {
        var key = discourse.Text.Source.Key(description).TrimEnd(' ');
        return key.EndsWith("媒") || key.EndsWith("媒体") || key.EndsWith("报") || key.EndsWith("网") || key.EndsWith("电视台") || key.EndsWith("通讯社") ? EntityType.Media
            : key[^1] is '署' or '局' or '部' or '厅' or '司' or '院' or '委' or '处' or '队' or '党' or '社' or '馆' or '会' or '府' ? EntityType.Org
            : EntityType.Person;
    }

    private List<int> Entities(IReadOnlyList<Reference> references)
    {
        var found = new List<int>(references.Count);
        foreach (var reference in references)
        {
            if (reference.Entity >= 0)
            {
                found.Add(reference.Entity);
                continue;
            }

            foreach (var entity in _anaphora.Resolve(reference))
            {
                discourse.Entities.Refer(reference.Extent, entity);
                found.Add(entity);
            }
        }

        return [.. found.Distinct()];
    }

    private static bool IsInClosedContent(Draft draft, CueMatch cue) =>
        !draft.IsOpen && draft.Content.Count > 0 && draft.Content[^1].Contains(cue.Span);

    private void CutOpen(int offset)
    {
        _inner?.CutAt(offset, discourse.Printed);
        if (_open is { IsOpen: true })
        {
            _open.CutAt(offset, discourse.Printed);
            if (_open.Content.Count == 0)
            {
                _open.Dropped = true;
            }
        }
    }

    /// <summary>Where a new cue at the same level cuts open content: before its clause and the complements that lead to it.</summary>
    private int ClauseCut(CueMatch cue)
    {
        var k = cue.Clause;
        var previous = _open?.Clause ?? _firstClause;
        while (k - 1 > previous && ClauseShape.IsAdjunct(discourse, k - 1))
        {
            k--;
        }

        return discourse.Clauses[k].Span.Start;
    }

    private int SentenceEnd(int k)
    {
        while (k + 1 < discourse.Clauses.Length && discourse.Clauses[k + 1].Sentence == discourse.Clauses[k].Sentence)
        {
            k++;
        }

        return discourse.Clauses[k].Span.End;
    }

    private void Remember(Draft draft, int offset)
    {
        _anaphora.Spoke(offset, draft.Speakers);
        if (draft.Speakers.All(e => discourse.Entities[e].Type is EntityType.Media))
        {
            _anaphora.Cited(offset, draft.Speakers);
        }
    }

    private Draft Add(Draft draft)
    {
        drafts.Add(draft);
        return draft;
    }
}
