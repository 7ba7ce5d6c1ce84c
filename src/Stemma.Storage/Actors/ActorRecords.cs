using Stemma.Entities;

namespace Stemma.Storage.Actors;

/// <summary>An entity across the library; someone without a name is none.</summary>
public sealed record ActorSummary
{
    /// <summary><see cref="Entity.Key"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Kind of thing.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The name that most articles use.</summary>
    public required string Name { get; init; }

    /// <summary>Wikidata item, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Articles that name it.</summary>
    public required int Articles { get; init; }

    /// <summary>Statements that it makes.</summary>
    public required int Statements { get; init; }

    /// <summary>Events in which it acts or is acted upon.</summary>
    public required int Events { get; init; }
}

/// <summary>An actor with its names and those it deals with.</summary>
/// <param name="Summary">As lists show it.</param>
/// <param name="Names">Every form that articles print, the commonest first.</param>
/// <param name="Counterparts">Whom it acts on and who acts on it, most events first.</param>
public sealed record StoredActor(ActorSummary Summary, IReadOnlyList<ActorName> Names, IReadOnlyList<Counterpart> Counterparts);

/// <summary>A form of an actor's name.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Articles">Articles that use it.</param>
/// <param name="ArticleId">One that does: the evidence; null for a name that only knowledge has.</param>
public sealed record ActorName(string Name, int Articles, string? ArticleId);

/// <summary>An actor at the other end of events.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">PLOVER type of the events.</param>
/// <param name="Acts">Whether the first actor acts on it; else it acts on the first. Events between equals count as acts of both.</param>
/// <param name="Events">How many events.</param>
public sealed record Counterpart(string Key, string Name, Events.EventType Type, bool Acts, int Events);
