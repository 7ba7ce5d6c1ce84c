using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Contents;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements;

/// <summary>Reads one sentence after the other and turns its _cues into statements. Not thread-safe.</summary>
/// <remarks>
/// At any time at most one statement of the reporter's frame is open: its content runs to the end of the sentence until a cue at the same level
/// cuts it. A cue of another speaker inside open content makes a statement of its own with the outer speaker in its via.
/// </remarks>
internal sealed partial class SentenceReader
{
    private readonly Discourse _discourse;
    private readonly IReadOnlyList<CueMatch> _cues;
    private readonly List<Draft> _drafts;
    private readonly Anaphora _anaphora;
    private readonly SpeakerChoice _choice;
    private int _cue;
    private Draft? _open;
    private Draft? _inner;
    private Draft? _cited;
    private IReadOnlyList<int> _via = [];
    private Reference? _publisher;
    private readonly List<int> _authors = [];
    private int _firstClause;
    private int _frameClause;
    private int _lead = -1;

    /// <summary>Reads for one article; the statements are added to <paramref name="drafts"/>.</summary>
    public SentenceReader(Discourse discourse, IReadOnlyList<CueMatch> cues, List<Draft> drafts)
    {
        (_discourse, _cues, _drafts) = (discourse, cues, drafts);
        _anaphora = new Anaphora(discourse);
        _choice = new SpeakerChoice(discourse, _anaphora);
    }

    /// <summary>Who is referred to; later steps ask it too.</summary>
    public Anaphora Anaphora => _anaphora;

    /// <summary>Reads all sentences.</summary>
    public void ReadAll()
    {
        var sentence = -1;
        for (var k = 0; k < _discourse.Clauses.Length; k++)
        {
            if (_discourse.Clauses[k].Sentence != sentence)
            {
                sentence = _discourse.Clauses[k].Sentence;
                _firstClause = k;
                _open = null;
                _inner = null;
                _cited = null;
                _via = [];
                _frameClause = -1;
                FollowParagraph(k);
            }

            if (_open is not { IsOpen: true } && TellsBefore(k))
            {
                Skip(_discourse.Clauses[k].Span.End);
                continue;
            }

            var from = _discourse.Clauses[k].Span.Start;
            var according = _open is not { IsOpen: true } || _discourse.Clauses[k].Opener is '；' or ';' ? AccordingTo.Read(_discourse, k) : AccordingTo.Opinion(_discourse, k, from);
            if (according is null && _open is { IsOpen: true } && from > _open.Start - 1)
            {
                according = CiteInside(k);
            }

            if (according is not null)
            {
                Cite(according, k);
                from = Math.Max(from, Math.Min(according.ContentStart, _discourse.Clauses[k].Span.End));
                Skip(from);
            }

            if (according is null && _open is not { IsOpen: true } && InterposedSource.Find(_discourse, k) is { } hearsay)
            {
                Interpose(hearsay, k);
            }

            if (_open is { IsOpen: true } && ColonLead.Inside(_discourse, k) is { } person)
            {
                Quote(person, k);
            }

            if ((_cue >= _cues.Count || _cues[_cue].Clause != k) && ColonLead.Find(_discourse, k) is { } lead)
            {
                Head(lead.Speaker, lead.Content, k);
            }

            while (_cue < _cues.Count && _cues[_cue].Clause == k)
            {
                var cue = _cues[_cue++];
                if (_cue < _cues.Count && RelativeOpening.Modifies(_discourse, cue, _cues[_cue]))
                {
                    continue;
                }

                if (_cue < _cues.Count && LeadIn.Leads(_discourse, cue, _cues[_cue]))
                {
                    _lead = _cues[_cue].Clause == cue.Clause ? cue.Span.Start : -1;
                    if (_cues[_cue].Clause != cue.Clause && _open is { IsOpen: true } && SubjectOf(cue, from, out _) is { IsBeside: true } && Take(cue, from))
                    {
                        // 据某报报道，甲声明，指…: the words stand behind the second verb.
                        _drafts[^1].StartBehind(_cues[_cue].Span, _cues[_cue].Cue.Act, _discourse.Printed);
                        Skip(_cues[_cue].Span.End);
                    }

                    continue;
                }

                if (Take(cue, from))
                {
                    from = Math.Max(cue.Span.End, CueContext.TemporalEnd(_discourse, cue, _discourse.Clauses[k]) ?? 0);

                    // 告诉路透社说: the second verb adds nothing.
                    Skip(BehindCue(_drafts[^1], from, _discourse.Clauses[k].Span.End));
                }
            }
        }
    }

    /// <summary>Forgets the paragraph's medium where the paragraph ends, and takes up the one that the sentence of clause <paramref name="k"/> names.</summary>
    private void FollowParagraph(int k)
    {
        if (k > 0 && _discourse.Text.Sentences[_discourse.Clauses[k].Sentence].Block != _discourse.Text.Sentences[_discourse.Clauses[k - 1].Sentence].Block)
        {
            _publisher = null;
        }

        if (_publisher is null)
        {
            _publisher = Carriers.OfParagraph(_discourse, k, _authors);
        }
    }

    private void Skip(int offset)
    {
        while (_cue < _cues.Count && _cues[_cue].Span.Start < offset)
        {
            _cue++;
        }
    }

    /// <summary>Where the words behind the cue start, within its clause; where all of them stand before a verb of telling, its end (“…，”他告诉记者说).</summary>
    private int BehindCue(Draft draft, int from, int end)
    {
        foreach (var piece in draft.Content)
        {
            if (piece.Start >= from)
            {
                return Math.Min(piece.Start, end);
            }
        }

        return draft.Content.Count > 0 && draft.Start < from && _cues[_cue - 1].Cue.Tells ? end : from;
    }

    /// <summary>Turns a cue into a statement; returns whether it is one.</summary>
    private bool Take(CueMatch cue, int from)
    {
        if (_open is { IsOpen: false, Content: [.., var last] } && last.Contains(cue.Span))
        {
            return false;
        }

        var subject = SubjectOf(cue, from, out var clean);
        if (subject is null && clean && (cue.Cue is { Frame: CueFrame.Clause, Act: SpeechAct.Assert } or { Frame: CueFrame.Request } ? Blamer(cue) : null) is { } blamer)
        {
            subject = blamer;
        }

        if (subject is null && clean && cue.Cue is { Mind: false } && QuotedBefore(cue) is { } quoted)
        {
            subject = quoted;
        }

        _lead = -1;
        if (!SubjectFit.Accepts(_discourse, cue, subject, clean))
        {
            return false;
        }

        if (subject is null && _open is { IsOpen: true } && EnumeratedAttitude.Holder(_discourse, cue) is { } holder)
        {
            return Inner(cue, holder);
        }

        // 据甲报报道，示威者举行集会，谴责…: a medium only tells of whoever does so in its words.
        if (subject is null && clean && _open is { IsOpen: true, Frame: CueFrame.Report or CueFrame.Clause } && cue.Clause > _open.Clause && (cue.Cue.Frame is CueFrame.Toward or CueFrame.Object or CueFrame.Request or CueFrame.Naming || cue.Cue.Act == SpeechAct.Ask)
            && _open.Speakers.All(e => _discourse.Entities[e].Type == EntityType.Media))
        {
            return ToldOf(cue) is { } doer && Inner(cue, doer);
        }

        // 甲说，学者联名登文，呼吁…: whoever comes out with words in those told goes on with them.
        if (subject is null && clean && _open is { IsOpen: true, Frame: CueFrame.Clause } && cue.Clause > _open.Clause + 1 && cue.Cue is { Frame: CueFrame.Toward or CueFrame.Object or CueFrame.Request, Mind: false }
            && InnerContent.ComesOut(_discourse, cue.Clause - 1) && ToldOf(cue) is { } outspoken && !_choice.Of(outspoken).SequenceEqual(_open.Speakers))
        {
            return Inner(cue, outspoken);
        }

        var level = Level.Decide(_discourse, _open, _inner, cue, subject, clean, _choice.Of);
        switch (level)
        {
            case LevelKind.None:
                return false;
            case LevelKind.Framed:
                return Framed(cue, subject, clean);
            case LevelKind.Coordinated:
                var same = _inner is { IsOpen: true } && _inner.Clause < cue.Clause && subject is null ? _inner : _open!;
                return Coordinated(cue, same);
            case LevelKind.Inner:
                return Inner(cue, subject!);
            default:
                return Outer(cue, subject, clean);
        }
    }

    private Draft? Make(CueMatch cue, Subject? subject, IReadOnlyList<int> speakers, Draft? outer)
    {
        var draft = Draft.Of(cue, subject?.Span, speakers, outer, _frameClause, _open, _drafts.Count > 0 ? _drafts[^1] : null);
        return ContentFinder.Fill(_discourse, cue, draft) ? draft : null;
    }

    private void Remember(Draft draft, int offset)
    {
        _anaphora.Spoke(offset, draft.Speakers);
        _anaphora.LastCue = draft.Cue?.Start ?? offset;
        if (draft.Speakers.All(e => _discourse.Entities[e].Type is EntityType.Media))
        {
            _anaphora.Cited(offset, draft.Speakers);
        }
    }

    private Draft Add(Draft draft)
    {
        _drafts.Add(draft);
        return draft;
    }
}
