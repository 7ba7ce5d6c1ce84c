using Stemma.Statements;

namespace Stemma.Dossiers;

/// <summary>A statement with its speakers known across articles.</summary>
public sealed record StatementRecord
{
    /// <summary>Number of the article.</summary>
    public required int Article { get; init; }

    /// <summary>Index of the statement in the article's analysis.</summary>
    public required int Index { get; init; }

    /// <summary>How the words are reported.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>What the speaker does by it.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>Who said it.</summary>
    public required IReadOnlyList<Actor> Speakers { get; init; }

    /// <summary>To whom.</summary>
    public required IReadOnlyList<Actor> Addressees { get; init; }

    /// <summary>The media through which the article has it, nearest to the article first.</summary>
    public required IReadOnlyList<Actor> Via { get; init; }

    /// <summary>The cue as printed, or null.</summary>
    public required Evidence? Cue { get; init; }

    /// <summary>The reported words, in pieces where the cue interrupts them.</summary>
    public required IReadOnlyList<Evidence> Content { get; init; }

    /// <summary>Day on which it was said by the text; null where it does not say.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Day of the article's publication, or null.</summary>
    public required DateOnly? Reported { get; init; }
}

/// <summary>What one speaker said, over time.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Statements">By day of saying, else of publication; then by article and place.</param>
public sealed record SpeakerLedger(Actor Speaker, IReadOnlyList<StatementRecord> Statements);

/// <summary>A way by which words reached an outlet: outlet ← media ← speaker.</summary>
/// <param name="Outlet">Name of the outlet that printed them.</param>
/// <param name="Via">The media between, nearest to the outlet first; empty when it names none.</param>
/// <param name="Speaker">Whose words they are, or who is credited without words.</param>
/// <param name="Kind">What kind of source the outlet takes the speaker for, or null when it does not list it as one.</param>
/// <param name="Evidence">The words that came this way, or the credit.</param>
public sealed record SourceChain(string Outlet, IReadOnlyList<Actor> Via, Actor Speaker, Sources.SourceKind? Kind, IReadOnlyList<Evidence> Evidence);
