using Stemma.Articles;
using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Sources;

/// <summary>Recognises the article's own outlet and its reporters among the entities.</summary>
internal sealed class OwnOutlet
{
    private static readonly string[] SelfReferences = ["本台", "本报", "本网", "本社", "本刊"];

    private readonly ScriptFolding _folding;
    private readonly string? _outlet;

    public OwnOutlet(Article article, ScriptFolding folding)
    {
        _folding = folding;
        _outlet = article.Outlet is { Length: > 0 } outlet ? folding.Fold(outlet) : null;
    }

    /// <summary>Whether the entity is the outlet itself, or an unnamed reporter.</summary>
    public bool Is(EntityLayer layer, int index)
    {
        var entity = layer.Entities[index];
        if (entity.Type == EntityType.Media)
        {
            return Names(entity).Any(n => SelfReferences.Contains(n, StringComparer.Ordinal) || (_outlet is not null && (n == _outlet || n.StartsWith(_outlet, StringComparison.Ordinal) && n[_outlet.Length..] is "中文网" or "社" or "中文" || _outlet == n + "社")));
        }

        return entity is { Type: EntityType.Person, Anonymous: true } && Names(entity).All(n => n.EndsWith("记者", StringComparison.Ordinal));
    }

    private IEnumerable<string> Names(Entity entity) => entity.Aliases.Prepend(entity.Name).Select(_folding.Fold);
}
