using Stemma.Text;

namespace Stemma.Events;

/// <summary>PLOVER 0.8 event types.</summary>
public enum EventType : byte
{
    /// <summary>Agree to do something.</summary>
    Agree,

    /// <summary>Meet, visit, phone, negotiate.</summary>
    Consult,

    /// <summary>Praise, back, recognise, sign.</summary>
    Support,

    /// <summary>Give in verbally.</summary>
    Concede,

    /// <summary>Work together materially.</summary>
    Cooperate,

    /// <summary>Give weapons, money, relief, troops in support.</summary>
    Aid,

    /// <summary>Withdraw, release, cease fire.</summary>
    Retreat,

    /// <summary>Urge, demand, call on.</summary>
    Request,

    /// <summary>Condemn, blame, allege.</summary>
    Accuse,

    /// <summary>Refuse, deny.</summary>
    Reject,

    /// <summary>Warn of consequences.</summary>
    Threaten,

    /// <summary>Demonstrate, strike.</summary>
    Protest,

    /// <summary>Sanction, cut ties, ban.</summary>
    Sanction,

    /// <summary>Deploy, test weapons, exercise.</summary>
    Mobilize,

    /// <summary>Arrest, repress, disqualify, hack.</summary>
    Coerce,

    /// <summary>Use lethal force.</summary>
    Assault,
}

/// <summary>Whether the event took place.</summary>
public enum EventStatus : byte
{
    /// <summary>It did, by the text.</summary>
    Actual,

    /// <summary>It is to.</summary>
    Planned,

    /// <summary>It may.</summary>
    Possible,

    /// <summary>It did not, or someone says so.</summary>
    Denied,
}

/// <summary>What a political actor did to another.</summary>
public sealed record PoliticalEvent
{
    /// <summary>PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode (e.g. "visit", "phone"), or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Indices of the entities that acted.</summary>
    public required IReadOnlyList<int> Actors { get; init; }

    /// <summary>Indices of the entities acted upon; empty for reciprocal events, which list all sides as actors.</summary>
    public IReadOnlyList<int> Recipients { get; init; } = [];

    /// <summary>Day, or ISO value of a coarser time, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Index of the place entity, or null.</summary>
    public int? Place { get; init; }

    /// <summary>Whether it took place.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>Index of the statement that reports it, or null for the outlet's own voice.</summary>
    public int? Statement { get; init; }

    /// <summary>The clause that bears it out.</summary>
    public required TextSpan Evidence { get; init; }
}
