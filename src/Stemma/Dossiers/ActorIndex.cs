using System.Globalization;
using Stemma.Entities;

namespace Stemma.Dossiers;

/// <summary>The actors of an affair, found by article and entity.</summary>
internal sealed class ActorIndex
{
    private readonly Dictionary<(int Article, int Entity), Actor> _actors = [];

    /// <summary>Merges the entities of <paramref name="articles"/> by key.</summary>
    public ActorIndex(IReadOnlyList<DossierArticle> articles)
    {
        var uses = new SortedDictionary<string, List<(DossierArticle Article, int Entity)>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var entities = article.Analysis.Entities.Entities;
            for (var e = 0; e < entities.Count; e++)
            {
                var key = Key(article, entities[e]);
                if (!uses.TryGetValue(key, out var list))
                {
                    uses[key] = list = [];
                }

                list.Add((article, e));
            }
        }

        var all = new List<Actor>();
        foreach (var (key, list) in uses)
        {
            var actor = Merge(key, list);
            all.Add(actor);
            foreach (var (article, entity) in list)
            {
                _actors[(article.Number, entity)] = actor;
            }
        }

        // Owners that only another name implies (the ministry's state) come last.
        All = [.. all.OrderByDescending(a => a.Mentions > 0).ThenByDescending(a => a.Articles.Count).ThenByDescending(a => a.Mentions).ThenBy(a => a.Key, StringComparer.Ordinal)];
    }

    /// <summary>In most articles first, then most mentioned.</summary>
    public IReadOnlyList<Actor> All { get; }

    /// <summary>The actor that an entity of an article is.</summary>
    public Actor this[DossierArticle article, int entity] => _actors[(article.Number, entity)];

    /// <summary>The actors that entities of an article are, each once, in the given order.</summary>
    public IReadOnlyList<Actor> Of(DossierArticle article, IEnumerable<int> entities) => [.. entities.Select(e => this[article, e]).Distinct()];

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static string Key(DossierArticle article, Entity entity) => entity.Anonymous
        ? entity.Key + "@" + article.Number.ToString(CultureInfo.InvariantCulture)
        : entity.Key;

    private static Actor Merge(string key, List<(DossierArticle Article, int Entity)> uses)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var mentions = 0;
        foreach (var (article, index) in uses)
        {
            var entity = article.Analysis.Entities.Entities[index];
            var own = article.Analysis.Entities.Mentions.Count(m => m.Entity == index);
            mentions += own;
            counts[entity.Name] = counts.GetValueOrDefault(entity.Name) + own + 1;
            names.Add(entity.Name);
            names.UnionWith(entity.Aliases);
        }

        var name = counts.MaxBy(c => c.Value).Key;

        // Beside a Chinese text a Latin name is the gloss, not the name.
        if (!name.Any(IsHan) && names.Where(n => n.Any(IsHan)).MaxBy(n => n.Length) is { } printed)
        {
            name = printed;
        }

        names.Remove(name);
        var (first, at) = uses[0];
        var entities = uses.Select(u => u.Article.Analysis.Entities.Entities[u.Entity]).ToList();
        var belonging = uses.Select(u => u.Article.Analysis.Entities.Entities[u.Entity].Of is { } of ? u.Article.Analysis.Entities.Entities[of].Name : null);
        return new Actor
        {
            Key = key,
            Type = first.Analysis.Entities.Entities[at].Type,
            Name = name,
            Aliases = [.. names],
            Role = entities.Select(e => e.Role).FirstOrDefault(r => r is not null),
            Of = belonging.FirstOrDefault(o => o is not null),
            Wikidata = entities.Select(e => e.Wikidata).FirstOrDefault(w => w is not null),
            Anonymous = entities[0].Anonymous,
            Articles = [.. uses.Select(u => u.Article.Number).Distinct().Order()],
            Mentions = mentions,
        };
    }
}
