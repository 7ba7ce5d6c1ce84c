namespace Stemma.Events;

/// <summary>Those who act in an event, or those to whom it is done.</summary>
/// <param name="Actors">The entities that count: states for their organs and officials.</param>
/// <param name="Named">The entities as the text names them.</param>
internal readonly record struct Side(IReadOnlyList<int> Actors, IReadOnlyList<int> Named)
{
    /// <summary>No one.</summary>
    public static Side None { get; } = new([], []);

    /// <summary>The side that a noun phrase names; no one without a phrase.</summary>
    public static Side Of(Participant? participant) => participant is null ? None : new(participant.Actors, participant.Named);
}
