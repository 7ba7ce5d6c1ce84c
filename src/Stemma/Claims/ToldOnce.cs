namespace Stemma.Claims;

/// <summary>Sees to it that reported words are told once: as what was said, or as the deed that they report.</summary>
/// <remarks>
/// A statement that others repeat stays a statement. Where only the deed in it is told elsewhere too, by other speakers or in the
/// outlets' own voice, it is a rendition of the deed. Where neither is, it stays a statement. Deeds outside statements always stay.
/// </remarks>
internal static class ToldOnce
{
    /// <summary>The groups that remain, without those that are empty.</summary>
    public static IEnumerable<List<Draft>> Settle(List<List<Draft>> statements, List<List<Draft>> events)
    {
        var reported = new Dictionary<(int Article, int Statement), List<(Draft Draft, bool Shared)>>();
        foreach (var group in statements)
        {
            foreach (var draft in group)
            {
                var key = (draft.Article.Index, draft.Index);
                if (!reported.TryGetValue(key, out var list))
                {
                    reported[key] = list = [];
                }

                list.Add((draft, group.Count > 1));
            }
        }

        var dropped = new HashSet<Draft>();
        var kept = new List<List<Draft>>();
        foreach (var group in events)
        {
            var left = group.FindAll(d => !Around(d, reported).Any(s => s.Shared));
            if (left.Count == 1)
            {
                left.RemoveAll(d => Around(d, reported).Any());
            }
            else
            {
                dropped.UnionWith(left.SelectMany(d => Around(d, reported)).Select(s => s.Draft));
            }

            if (left.Count > 0)
            {
                kept.Add(left);
            }
        }

        return statements.Select(g => g.FindAll(d => !dropped.Contains(d))).Where(g => g.Count > 0).Concat(kept);
    }

    /// <summary>The drafts of statements that the deed's clause stands in.</summary>
    private static IEnumerable<(Draft Draft, bool Shared)> Around(Draft deed, Dictionary<(int Article, int Statement), List<(Draft Draft, bool Shared)>> reported) =>
        deed.Article.Analysis.Events[deed.Index].Statement is { } statement && reported.TryGetValue((deed.Article.Index, statement), out var drafts)
            ? drafts.Where(s => s.Draft.Core.Overlaps(deed.Core))
            : [];
}
