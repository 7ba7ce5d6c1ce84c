namespace Stemma.Entities;

/// <summary>One known entity of the gazetteer.</summary>
internal sealed record GazetteerEntry
{
    /// <summary>Stable identifier: <c>state:kp</c>, <c>org:kr-nis</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of thing.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Main name, simplified.</summary>
    public required string Name { get; init; }

    /// <summary>Identifier of the state or organisation it belongs to, or empty.</summary>
    public required string Of { get; init; }

    /// <summary>Finer kind (agency, newspaper, ministry), or null.</summary>
    public required string? Subtype { get; init; }

    /// <summary>Wikidata item, or null.</summary>
    public required string? Wikidata { get; init; }

    /// <summary>Offices of a person with their terms.</summary>
    public required IReadOnlyList<GazetteerRole> Roles { get; init; }
}

/// <summary>An office held by a person of the gazetteer.</summary>
/// <param name="Title">The title, simplified.</param>
/// <param name="Of">Identifier of the state or organisation.</param>
/// <param name="From">First day, or the earliest date when not stated.</param>
/// <param name="To">Last day, or the latest date when not stated.</param>
internal readonly record struct GazetteerRole(string Title, string Of, DateOnly From, DateOnly To);

/// <summary>One name of a gazetteer entry.</summary>
/// <param name="Entry">Index of the entry.</param>
/// <param name="Use">How the name stands for the entry.</param>
internal readonly record struct GazetteerAlias(int Entry, AliasUse Use);

/// <summary>How a name stands for its entry.</summary>
internal enum AliasUse : byte
{
    /// <summary>Wherever it stands.</summary>
    Plain,

    /// <summary>Only with support, because it is also another word or another's name.</summary>
    Ambiguous,

    /// <summary>Only where it acts (首尔 for the government of South Korea).</summary>
    Metonym,
}
