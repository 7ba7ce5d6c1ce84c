using Stemma.Storage.Databases;
using Stemma.Storage.Search.Index;
using Stemma.Text;

namespace Stemma.Storage.Search.Queries;

/// <summary>Finds what names in a query stand for: entities and their other names, outlets.</summary>
internal sealed class NameResolution(Session session, ScriptFolding folding, bool expand)
{
    /// <summary>Names searched for one word.</summary>
    private const int MostNames = 24;

    /// <summary>How many times more articles the meant entity must have than any other of that name.</summary>
    private const int Dominance = 4;

    public List<Expansion> Expanded { get; } = [];

    public List<string> Problems { get; } = [];

    /// <summary>The query with names looked up.</summary>
    public QueryNode Resolve(QueryNode node) => node switch
    {
        AllOf all => new AllOf([.. all.Parts.Select(Resolve)]),
        AnyOf any => new AnyOf([.. any.Parts.Select(Resolve)]),
        Without not => new Without(Resolve(not.Part)),
        Words words when expand => Expand(words),
        NamedFilter filter => Filter(filter),
        _ => node,
    };

    private Words Expand(Words words)
    {
        var own = words.Phrases[0];
        if (own.Length < 2 || EntityOf(own) is not { } entity)
        {
            return words;
        }

        var names = session.List(
            "SELECT n.folded, MAX(n.known), SUM(CAST(n.articles AS BIGINT)) FROM entity_name n WHERE n.entity = $1 GROUP BY n.folded ORDER BY n.folded",
            r => (Folded: r.Text(0), Known: r.Bool(1)),
            entity.Seq);

        // What knowledge lists was reviewed; of an entity that it does not have, the names that articles print must do.
        var usable = names
            .Where(n => n.Known || !names.Exists(k => k.Known))
            .Select(n => n.Folded)
            .Where(n => n.Length >= 2 && n != own && Tokens.Of(n).Count > 0)
            .ToList();

        // Where 挪威 is looked for, 挪威政府 is found as it is. The shortest first: only they can stand in others.
        List<string> kept = [own];
        foreach (var name in usable.OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal))
        {
            if (kept.Count <= MostNames && !kept.Exists(k => IsCharacters(k) && name.Contains(k, StringComparison.Ordinal)))
            {
                kept.Add(name);
            }
        }

        var others = kept.Skip(1).Order(StringComparer.Ordinal).ToList();
        if (others.Count > 0 && !Expanded.Exists(e => e.Word == words.Printed))
        {
            Expanded.Add(new Expansion(words.Printed, entity.Key, others));
        }

        return words with { Phrases = [own, .. others] };
    }

    /// <summary>Whether the name is found inside others: a word of letters is not.</summary>
    private static bool IsCharacters(string name) => name.All(c => c >= '\u3400');

    /// <summary>The entity that a name means: the only one of that name, or the one that by far the most articles name.</summary>
    private (long Seq, string Key)? EntityOf(string folded)
    {
        var candidates = Candidates(folded);
        return candidates.Count == 0 || (candidates.Count > 1 && candidates[0].Articles < Dominance * Math.Max(1, candidates[1].Articles))
            ? null
            : (candidates[0].Seq, candidates[0].Key);
    }

    private List<(long Seq, string Key, long Articles)> Candidates(string folded) => session.List(
        """
        SELECT e.seq, e.entity_key, e.articles
        FROM entity e WHERE e.seq IN (SELECT n.entity FROM entity_name n WHERE n.folded = $1) ORDER BY 3 DESC, e.entity_key
        """,
        r => (r.Long(0), r.Text(1), r.Long(2)),
        folded);

    private Fact Filter(NamedFilter filter)
    {
        var folded = folding.Fold(filter.Value);
        if (filter.Field == "outlet")
        {
            var outlets = session.List("SELECT outlet_key, name, family FROM outlet ORDER BY outlet_key", r => (Key: r.Text(0), Name: r.Text(1), Family: r.TextOrNull(2)))
                .Where(o => o.Key == filter.Value || o.Family == filter.Value || folding.Fold(o.Name).Contains(folded, StringComparison.Ordinal))
                .Select(o => FilterTerms.Outlet(o.Key))
                .ToList();
            Note(filter, outlets.Count, "no outlet has this name; 'stemma library outlets' lists them");
            return new Fact(outlets);
        }

        var keys = session.List("SELECT entity_key FROM entity WHERE entity_key = $1", r => r.Text(0), filter.Value);
        if (keys.Count == 0)
        {
            keys = [.. Candidates(folded).Select(c => c.Key)];
        }

        Note(filter, keys.Count, "nobody of this name is in the library");
        return new Fact([.. keys.Select(k => filter.Field switch
        {
            "speaker" => FilterTerms.Speaker(k),
            "to" => FilterTerms.Addressee(k),
            "via" => FilterTerms.Via(k),
            _ => FilterTerms.Entity(k),
        })]);
    }

    private void Note(NamedFilter filter, int found, string problem)
    {
        if (found == 0)
        {
            Problems.Add($"{filter.Field}:{filter.Value}: {problem}");
        }
    }
}
