namespace Stemma.Events;

/// <summary>One member of a coordinated noun phrase while it is being read.</summary>
/// <param name="End">Offset behind it.</param>
/// <param name="Actors">Whom it acts for.</param>
/// <param name="Named">The entities that it names.</param>
/// <param name="Head">Class of its head noun.</param>
/// <param name="CanAct">Whether the head noun can act.</param>
/// <param name="IsPerson">Whether it names a person.</param>
/// <param name="Place">Index of a place, or null.</param>
internal readonly record struct Conjunct(int End, IReadOnlyList<int> Actors, IReadOnlyList<int> Named, WordClass Head, bool CanAct, bool IsPerson, int? Place)
{
    /// <summary>This member and the next as one.</summary>
    public Conjunct Join(Conjunct next) => new(
        next.End,
        Union(Actors, next.Actors),
        Union(Named, next.Named),
        Head | next.Head,
        CanAct || next.CanAct,
        IsPerson || next.IsPerson,
        Place ?? next.Place);

    private static List<int> Union(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        var all = new List<int>(a);
        foreach (var entity in b)
        {
            if (!all.Contains(entity))
            {
                all.Add(entity);
            }
        }

        return all;
    }
}
