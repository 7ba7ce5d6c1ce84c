using Stemma.Claims.Relations;

namespace Stemma.Claims;

/// <summary>Finds figures that are the same part of the same whole: of one shipment of containers, two reports say that 45 hold chemicals.</summary>
/// <remarks>A small number is no evidence by itself that two articles count the same; that both call it part of the same larger count is.</remarks>
internal static class LikeParts
{
    /// <summary>As alike as figures with like clauses.</summary>
    private const double Likeness = 0.6;

    /// <param name="drafts">Figures, by article and place.</param>
    /// <param name="groups">How they are grouped by themselves.</param>
    /// <param name="wholes">Tells parts by their openers.</param>
    public static IEnumerable<DraftPair> Find(List<Draft> drafts, List<List<int>> groups, PartsOfWholes wholes)
    {
        var place = drafts.Select((d, i) => (d, i)).ToDictionary(d => d.d, d => d.i);
        var groupOf = new int[drafts.Count];
        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var member in groups[g])
            {
                groupOf[member] = g;
            }
        }

        var parts = new Dictionary<(int Whole, double Value, double? Upper, string Noun, string Unit), List<int>>();
        foreach (var article in drafts.GroupBy(d => d.Article))
        {
            foreach (var (whole, part) in wholes.Opened([.. article]))
            {
                var key = (groupOf[place[whole]], part.Figure!.Value, part.Figure.Upper, part.Subject!.Noun, part.Subject.Unit);
                if (!parts.TryGetValue(key, out var list))
                {
                    parts[key] = list = [];
                }

                list.Add(place[part]);
            }
        }

        foreach (var list in parts.Values)
        {
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = i + 1; j < list.Count; j++)
                {
                    if (Alignment.BoundsAgree(drafts[list[i]], drafts[list[j]]))
                    {
                        yield return new DraftPair(Math.Min(list[i], list[j]), Math.Max(list[i], list[j]), Likeness);
                    }
                }
            }
        }
    }
}
