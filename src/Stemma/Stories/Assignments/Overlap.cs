namespace Stemma.Stories.Assignments;

/// <summary>Which old group each new one goes on as: the one that most of its members were in.</summary>
internal static class Overlap
{
    /// <param name="groups">For each member its new group.</param>
    /// <param name="old">For each member its old group, or null.</param>
    /// <param name="weights">For each member how much it counts.</param>
    /// <param name="name">What an old group is called; settles ties.</param>
    /// <returns>The old group of each new one that has one; no old group twice.</returns>
    public static Dictionary<int, T> Match<T>(int[] groups, T?[] old, int[] weights, Func<T, string> name)
        where T : class
    {
        var shared = new Dictionary<(int Group, T Old), int>();
        for (var i = 0; i < groups.Length; i++)
        {
            if (old[i] is { } held)
            {
                shared[(groups[i], held)] = shared.GetValueOrDefault((groups[i], held)) + weights[i];
            }
        }

        var chosen = new Dictionary<int, T>();
        var taken = new HashSet<T>();
        foreach (var ((group, held), _) in shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Group).ThenBy(s => name(s.Key.Old), StringComparer.Ordinal))
        {
            if (!chosen.ContainsKey(group) && taken.Add(held))
            {
                chosen.Add(group, held);
            }
        }

        return chosen;
    }
}
