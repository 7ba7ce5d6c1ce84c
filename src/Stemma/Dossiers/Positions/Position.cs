using Stemma.Claims;

namespace Stemma.Dossiers.Positions;

/// <summary>What a statement is in the course of its speaker's statements.</summary>
public enum PositionStanding : byte
{
    /// <summary>Said on the first day on which the speaker is heard.</summary>
    First,

    /// <summary>Said before, in these or other words.</summary>
    Repeated,

    /// <summary>Not heard from the speaker on any day before.</summary>
    New,
}

/// <summary>A statement in the course of its speaker's statements.</summary>
/// <param name="Claim">The statement with all its wordings.</param>
/// <param name="Day">Day of saying; where no article tells, day of first print.</param>
/// <param name="Standing">Whether it is new.</param>
/// <param name="Earlier">Identifier of the claim that it repeats, the latest before it; null unless <see cref="PositionStanding.Repeated"/>.</param>
/// <param name="Rule">The rule that found the repetition; null unless <see cref="PositionStanding.Repeated"/>.</param>
public sealed record PositionEntry(Claim Claim, DateOnly Day, PositionStanding Standing, string? Earlier, string? Rule);

/// <summary>What one actor said on one day after another.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Entries">By day, then in the order of the claims; of two days at least.</param>
public sealed record PositionLedger(Actor Speaker, IReadOnlyList<PositionEntry> Entries);
