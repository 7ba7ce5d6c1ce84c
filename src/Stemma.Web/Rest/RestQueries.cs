using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Stemma.Entities;
using Stemma.Storage;
using Stemma.Storage.Articles;
using Stemma.Storage.Statements;
using Stemma.Storage.Stories;

namespace Stemma.Web.Rest;

/// <summary>Which part of a list.</summary>
internal sealed record PartOfList(
    [property: FromQuery, Description("Where the part begins: `next` of the part before; leave out for the first.")] string? Cursor,
    [property: FromQuery, Description("Most items, from 1 to 500; 50 when nothing is said, of hits 20.")] int? Limit)
{
    public PageRequest Request => new(Cursor, Limit ?? PageRequest.DefaultSize);
}

/// <summary>Which stories.</summary>
internal sealed record StoryQuery(
    [property: FromQuery, Description("Id of an affair.")] string? Affair,
    [property: FromQuery, Description("Key of an outlet.")] string? Outlet,
    [property: FromQuery, Description("Key of an actor that one of the articles names.")] string? Entity,
    [property: FromQuery, Description("First day, ISO 8601.")] DateOnly? From,
    [property: FromQuery, Description("Last day, ISO 8601.")] DateOnly? To,
    [property: FromQuery, Description("Only watched ones.")] bool? Watched,
    [property: FromQuery, Description("Least number of articles.")] int? LeastArticles)
{
    public StoryFilter Filter => new() { Affair = Affair, Outlet = Outlet, Entity = Entity, From = From, To = To, Watched = Watched ?? false, LeastArticles = LeastArticles ?? 1 };
}

/// <summary>Which articles.</summary>
internal sealed record ArticleQuery(
    [property: FromQuery, Description("Key of an outlet.")] string? Outlet,
    [property: FromQuery, Description("Key of an actor that the article names.")] string? Entity,
    [property: FromQuery, Description("Id of a story.")] string? Story,
    [property: FromQuery, Description("First day of publication, ISO 8601.")] DateOnly? From,
    [property: FromQuery, Description("Last day of publication, ISO 8601.")] DateOnly? To)
{
    public ArticleFilter Filter => new() { Outlet = Outlet, Entity = Entity, Story = Story, From = From, To = To };
}

/// <summary>Which statements, figures or events.</summary>
internal sealed record LedgerQuery(
    [property: FromQuery, Description("Key of the actor that speaks, asserts the figure, or acts.")] string? Actor,
    [property: FromQuery, Description("Key of the actor that is spoken to or acted upon.")] string? Recipient,
    [property: FromQuery, Description("Key of an outlet.")] string? Outlet,
    [property: FromQuery, Description("Id of a story.")] string? Story,
    [property: FromQuery, Description("Id of an article.")] string? Article,
    [property: FromQuery, Description("First day: of saying or happening where the text tells, else of publication.")] DateOnly? From,
    [property: FromQuery, Description("Last day, likewise.")] DateOnly? To)
{
    public LedgerFilter Filter => new() { Actor = Actor, Recipient = Recipient, Outlet = Outlet, Story = Story, Article = Article, From = From, To = To };
}

/// <summary>Which actors.</summary>
internal sealed record ActorQuery(
    [property: FromQuery, Description("What a name begins with, in either script.")] string? Name,
    [property: FromQuery, Description("Kind of thing: person, state, org, media, place, force, doc, other.")] string? Type)
{
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public EntityType? Kind => Type is null ? null : KindOf(Type) ?? throw new ArgumentException($"type: expected one of {string.Join(", ", Enum.GetNames<EntityType>()).ToLowerInvariant()}, found '{Type}'");

    /// <summary>The kind of that name, in any case of letters; null when there is none.</summary>
    public static EntityType? KindOf(string? name) => Enum.TryParse<EntityType>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && char.IsAsciiLetter(name![0]) ? kind : null;
}
