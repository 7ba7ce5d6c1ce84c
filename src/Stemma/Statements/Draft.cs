using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;

namespace Stemma.Statements;

/// <summary>A statement while it is being put together.</summary>
internal sealed class Draft
{
    /// <summary>The cue, or null for a quotation without one.</summary>
    public TextSpan? Cue { get; set; }

    /// <summary>Frame of the cue; <see cref="CueFrame.None"/> without one.</summary>
    public CueFrame Frame { get; init; }

    /// <summary>Whether the cue names a state of mind.</summary>
    public bool Mind { get; init; }

    /// <summary>What the speaker does.</summary>
    public SpeechAct Act { get; set; }

    /// <summary>Index of the clause that holds the cue, or of the quotation.</summary>
    public int Clause { get; init; }

    /// <summary>Clause of the medium that frames the statement, or -1: a day named there is the report's.</summary>
    public int FrameClause { get; init; } = -1;

    /// <summary>The speakers' phrase, or null when carried over.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>Indices of the speakers.</summary>
    public IReadOnlyList<int> Speakers { get; set; } = [];

    /// <summary>The pieces of content, in order.</summary>
    public List<TextSpan> Content { get; } = new(1);

    /// <summary>The statement that was open before this one, or null: what it has taken is not this one's.</summary>
    public Draft? Previous { get; init; }

    /// <summary>The statement found last before this one, wherever it stands, or null.</summary>
    public Draft? Last { get; init; }

    /// <summary>The statement whose content this one stands in, or null.</summary>
    public Draft? Outer { get; init; }

    /// <summary>Media, nearest first.</summary>
    public List<int> Via { get; } = [];

    /// <summary>Those spoken to.</summary>
    public IReadOnlyList<int> Addressees { get; set; } = [];

    /// <summary>The day.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Whether it goes on with what the speaker of an earlier sentence tells.</summary>
    public bool Told { get; set; }

    /// <summary>Whether the statement turned out to be the frame of others only.</summary>
    public bool Dropped { get; set; }

    /// <summary>Whether the last piece runs on to the end of the sentence and may still be cut.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The draft of a cue, without content.</summary>
    public static Draft Of(CueMatch cue, TextSpan? speakerSpan, IReadOnlyList<int> speakers, Draft? outer, int frameClause, Draft? previous = null, Draft? last = null) => new()
    {
        Cue = cue.Span,
        Frame = cue.Cue.Frame,
        Mind = cue.Cue.Mind,
        Act = cue.Cue.Act,
        Clause = cue.Clause,
        SpeakerSpan = speakerSpan,
        Speakers = speakers,
        Outer = outer,
        FrameClause = frameClause,
        Previous = previous,
        Last = last,
    };

    /// <summary>The statement of a source cited in clause <paramref name="clause"/> (据新华社报道); its words run on to <paramref name="end"/>.</summary>
    public static Draft Of(Discourse discourse, AccordingTo according, IReadOnlyList<int> speakers, int clause, int end, Draft? outer = null) => new()
    {
        Cue = according.Cue,
        Outer = outer,
        Frame = CueFrame.Report,
        Act = SpeechAct.Assert,
        Clause = clause,
        SpeakerSpan = according.Phrase,
        Speakers = speakers,
        IsOpen = outer is null,
        Content = { Contents.QuotedWords.Unwrap(discourse, new TextSpan(according.ContentStart, end)) },
    };

    /// <summary>The statement of a speaker named before the colon that ends clause <paramref name="index"/>.</summary>
    public static Draft Of(Clauses.Clause clause, int index, Subject speaker, IReadOnlyList<int> speakers) => new()
    {
        Cue = new TextSpan(clause.Span.End, clause.Span.End + 1),
        Frame = CueFrame.Clause,
        Act = SpeechAct.Assert,
        Clause = index,
        SpeakerSpan = speaker.Span,
        Speakers = speakers,
    };

    /// <summary>Offset of the first content character.</summary>
    public int Start => Content[0].Start;

    /// <summary>两国9月宣布…，甲要求…: whether a clause before this one, with the cue of other speakers, holds <paramref name="offset"/>.</summary>
    public bool IsOthersClause(Discourse discourse, List<Draft> drafts, int offset)
    {
        foreach (var other in drafts)
        {
            if (other.Clause < Clause && SpeakerSpan is not null && discourse.Clauses[other.Clause].Span.Contains(offset) && !other.Speakers.SequenceEqual(Speakers))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves the start of the words behind a second cue that opens them.</summary>
    public void StartBehind(TextSpan cue, SpeechAct act, string text)
    {
        if (Content.Count > 0 && Content[^1].Start <= cue.Start && Content[^1].End > cue.End)
        {
            Content[^1] = Contents.ContentTrim.Trim(text, new TextSpan(cue.End, Content[^1].End));
            (Cue, Act) = (cue, act);
        }
    }

    /// <summary>Cuts the running piece before <paramref name="offset"/>; a piece that starts there or later is removed.</summary>
    public void CutAt(int offset, string text)
    {
        IsOpen = false;
        if (Content.Count == 0 || Content[^1].End <= offset)
        {
            return;
        }

        if (Content[^1].Start >= offset)
        {
            Content.RemoveAt(Content.Count - 1);
            return;
        }

        var cut = Contents.ContentTrim.Trim(text, new TextSpan(Content[^1].Start, offset));
        if (cut.IsEmpty)
        {
            Content.RemoveAt(Content.Count - 1);
        }
        else
        {
            Content[^1] = cut;
        }
    }
}
