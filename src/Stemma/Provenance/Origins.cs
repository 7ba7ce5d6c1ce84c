using Stemma.Claims;

namespace Stemma.Provenance;

/// <summary>Counts the distinct first-hand roots of a claim.</summary>
internal static class Origins
{
    public const string UnknownName = "unknown";

    /// <summary>Key of the unknown origin behind an outlet family.</summary>
    public static string UnknownKey(string family) => UnknownName + ":" + family;

    /// <summary>Each root once, in order of first rendition; joint speakers count once each. Never empty.</summary>
    /// <remarks>
    /// Roots are those whom the words name. Where no rendition names one, the media to which the articles are credited are the roots; where none is, it is unknown, once for each
    /// family that printed the sentence first. A copy adds none of its own unless it names somebody.
    /// </remarks>
    /// <param name="renditions">In the claim's order.</param>
    /// <param name="copyOf">For each, the rendition whose sentence it repeats, or null.</param>
    public static IReadOnlyList<Origin> Of(IReadOnlyList<Rendition> renditions, IReadOnlyList<int?> copyOf)
    {
        var found = new OriginTally();
        for (var r = 0; r < renditions.Count; r++)
        {
            if (renditions[r].Chain.Count > 0 && Root(renditions, copyOf, r) is { } root)
            {
                for (var k = 0; k < root.Keys.Count; k++)
                {
                    found.Add(root.Keys[k], root.Names[k], false, r);
                }
            }
        }

        if (found.IsEmpty)
        {
            AddCredited(renditions, found);
        }

        if (found.IsEmpty)
        {
            for (var r = 0; r < renditions.Count; r++)
            {
                found.Add(UnknownKey(renditions[r].FirstPrintedBy), UnknownName, true, r);
            }
        }

        return found.ToOrigins();
    }

    /// <summary>The root of the way; someone without a name in a copied sentence is whom the sentence meant where it stood first.</summary>
    private static ChainLink? Root(IReadOnlyList<Rendition> renditions, IReadOnlyList<int?> copyOf, int rendition)
    {
        var root = renditions[rendition].Chain[^1];
        for (var step = 0; step < 8 && !root.Named && copyOf[rendition] is { } source; step++)
        {
            if (renditions[source].Chain.Count == 0)
            {
                break;
            }

            root = renditions[source].Chain[^1];
            rendition = source;
        }

        return root;
    }

    /// <summary>Agencies and other media to which renditions in the outlets' own voice go back; several in one credit are one, since nobody knows whose the sentence is.</summary>
    private static void AddCredited(IReadOnlyList<Rendition> renditions, OriginTally found)
    {
        foreach (var joint in new[] { false, true })
        {
            for (var r = 0; r < renditions.Count; r++)
            {
                if (renditions[r].Carriers.LastOrDefault(l => l.Named && !GraphBuilder.IsOutlet(l.Keys[0])) is { } medium && medium.Keys.Count > 1 == joint)
                {
                    found.Add(medium.Keys.FirstOrDefault(found.Has) ?? string.Join('+', medium.Keys), medium.Name, false, r);
                }
            }
        }
    }
}
