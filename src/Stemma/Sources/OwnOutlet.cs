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
            return Names(entity).Any(IsOwn);
        }

        return entity is { Type: EntityType.Person, Anonymous: true } && Names(entity).All(n => n.EndsWith("记者", StringComparison.Ordinal));
    }

    /// <summary>The outlet by its name, with or without what names its edition; a desk (英语部) is another source.</summary>
    private bool IsOwn(string name) => SelfReferences.Contains(name, StringComparer.Ordinal)
        || (_outlet is not null && name.Length >= 2 && (_outlet.StartsWith(name, StringComparison.Ordinal) || (name.StartsWith(_outlet, StringComparison.Ordinal) && name[^1] is not ('部' or '组'))));

    private IEnumerable<string> Names(Entity entity) => entity.Aliases.Prepend(entity.Name).Select(_folding.Fold);
}
