using Stemma.Text;

namespace Stemma.Statements.Speakers;

/// <summary>The noun phrases that stand as subject of a cue.</summary>
/// <param name="Parties">Coordinated references, first to last; empty when the phrase names nobody known.</param>
/// <param name="Span">The whole phrase.</param>
/// <param name="Document">The text that speaks in the parties' name (声明, 报告), or null.</param>
/// <param name="Quoter">Who repeats the words (法新社引述…), or null.</param>
/// <param name="IsAgent">Whether it is the agent of a passive (被媒体称为).</param>
internal sealed record Subject(IReadOnlyList<Reference> Parties, TextSpan Span, TextSpan? Document, Subject? Quoter, bool IsAgent)
{
    /// <summary>The complement passed over directly beside the cue, or null: 对外交部祝贺 has one, 外交部祝贺 none.</summary>
    public Subject? Complement { get; init; }

    /// <summary>A party that no reference names, coordinated with those that are named, or null.</summary>
    public TextSpan? Unknown { get; init; }

    /// <summary>Whether only adverbs and complements stand between the phrase and the cue.</summary>
    public bool IsBeside { get; init; }
}
