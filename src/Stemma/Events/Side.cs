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

    /// <summary>Whether one entity is in both.</summary>
    public static bool Meet(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        for (var i = 0; i < a.Count; i++)
        {
            if (Holds(b, a[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both hold the same entities, in whatever order.</summary>
    public static bool Same(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        for (var i = 0; i < a.Count; i++)
        {
            if (!Holds(b, a[i]))
            {
                return false;
            }
        }

        return a.Count == b.Count;
    }

    private static bool Holds(IReadOnlyList<int> all, int one)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] == one)
            {
                return true;
            }
        }

        return false;
    }
}
