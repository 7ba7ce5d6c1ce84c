using Stemma.Claims;

namespace Stemma.Provenance;

/// <summary>Counts the distinct first-hand roots of a claim.</summary>
internal static class Origins
{
    public const string UnknownName = "unknown";

    /// <summary>Key of the unknown origin behind an outlet family.</summary>
    public static string UnknownKey(string family) => UnknownName + ":" + family;

    /// <summary>Each root once, in order of first rendition; joint speakers count once each. Never empty.</summary>
    /// <param name="renditions">In the claim's order.</param>
    public static IReadOnlyList<Origin> Of(IReadOnlyList<Rendition> renditions)
    {
        var found = new List<(string Key, string Name, bool Unknown, List<int> Renditions)>();
        for (var r = 0; r < renditions.Count; r++)
        {
            if (renditions[r].Chain.Count > 0)
            {
                var root = renditions[r].Chain[^1];
                for (var k = 0; k < root.Keys.Count; k++)
                {
                    Add(root.Keys[k], root.Names[k], false, r);
                }
            }
        }

        if (found.Count == 0)
        {
            for (var r = 0; r < renditions.Count; r++)
            {
                Add(UnknownKey(renditions[r].Family), UnknownName, true, r);
            }
        }

        return [.. found.Select(f => new Origin(f.Key, f.Name, f.Unknown, f.Renditions))];

        void Add(string key, string name, bool unknown, int rendition)
        {
            var at = found.FindIndex(f => f.Key == key);
            if (at < 0)
            {
                found.Add((key, name, unknown, [rendition]));
            }
            else
            {
                found[at].Renditions.Add(rendition);
            }
        }
    }
}
