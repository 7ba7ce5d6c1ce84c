using Stemma.Entities;

namespace Stemma.Dossiers;

/// <summary>An entity across the articles of an affair.</summary>
public sealed record Actor
{
    /// <summary>The entity's key; for someone without a name, with the article's number, since two such are never known to be the same.</summary>
    public required string Key { get; init; }

    /// <summary>Kind of thing.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The name that most mentions use.</summary>
    public required string Name { get; init; }

    /// <summary>Every other form that the articles print, sorted ordinally.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Title as printed, or null.</summary>
    public string? Role { get; init; }

    /// <summary>Name of the state or organisation that it belongs to, or null.</summary>
    public string? Of { get; init; }

    /// <summary>What it belongs to and its title, as one phrase (韩国国防部长); null where neither is known or the name says the same.</summary>
    public string? Title
    {
        get
        {
            var title = (Of is { } of && Role?.Contains(of, StringComparison.Ordinal) != true ? of : "") + Role;
            return title.Length == 0 || Name.Contains(title, StringComparison.Ordinal) ? null : title;
        }
    }

    /// <summary>Wikidata item, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Whether it is someone without a name.</summary>
    public bool Anonymous { get; init; }

    /// <summary>Numbers of the articles that mention it, ascending.</summary>
    public required IReadOnlyList<int> Articles { get; init; }

    /// <summary>How often they mention it by name.</summary>
    public required int Mentions { get; init; }
}
