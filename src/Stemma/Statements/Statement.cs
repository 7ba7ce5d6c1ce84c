using Stemma.Text;

namespace Stemma.Statements;

/// <summary>How the words are reported.</summary>
public enum StatementKind : byte
{
    /// <summary>All in quotation marks.</summary>
    Direct,

    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>Reporter's words with quoted parts.</summary>
    Mixed,
}

/// <summary>What the speaker does by the statement.</summary>
public enum SpeechAct : byte
{
    /// <summary>Asserts.</summary>
    Assert,

    /// <summary>Confirms.</summary>
    Confirm,

    /// <summary>Denies.</summary>
    Deny,

    /// <summary>Asks for something to be done.</summary>
    Request,

    /// <summary>Warns.</summary>
    Warn,

    /// <summary>Accuses.</summary>
    Accuse,

    /// <summary>Praises or thanks.</summary>
    Praise,

    /// <summary>Promises.</summary>
    Promise,

    /// <summary>Estimates or expects.</summary>
    Estimate,

    /// <summary>Hopes.</summary>
    Hope,

    /// <summary>Asks a question.</summary>
    Ask,
}

/// <summary>A proposition that the text attributes to a source.</summary>
public sealed record Statement
{
    /// <summary>How the words are reported.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Indices of the entities that said it.</summary>
    public required IReadOnlyList<int> Speakers { get; init; }

    /// <summary>The words that name the speaker here, or null where the speaker is carried over from an earlier sentence.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>The cue (表示), or null for a quotation without one.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The reported words, one piece or more where the cue interrupts them; in order.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>Indices of the entities spoken to.</summary>
    public IReadOnlyList<int> Addressees { get; init; } = [];

    /// <summary>Indices of the media through which the article has it, nearest to the article first.</summary>
    public IReadOnlyList<int> Via { get; init; } = [];

    /// <summary>Day on which it was said, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What the speaker does by it.</summary>
    public required SpeechAct Act { get; init; }
}

/// <summary>The statements of an article, and the entity layer with the mentions that resolving speakers added.</summary>
/// <param name="Statements">In order of their first content.</param>
/// <param name="Entities">The entities that the statements' indices point into.</param>
public sealed record StatementLayer(IReadOnlyList<Statement> Statements, Entities.EntityLayer Entities);
