using Stemma.Web.Rendering;

namespace Stemma.Web.Interface;

/// <summary>Who looks at a page, and how: what every page and part of a page needs besides its data.</summary>
public sealed record Visit
{
    /// <summary>The words of the interface.</summary>
    public required Texts Texts { get; init; }

    /// <summary>The files that pages link.</summary>
    public required AssetFiles Assets { get; init; }

    /// <summary>Path and query of the page, for the switch of languages.</summary>
    public required string Address { get; init; }

    /// <summary>First segment of the path, for the menu.</summary>
    public string Section => Address.Split('/', '?') is [_, { } first, ..] ? first : "";

    /// <summary>The visit of a request.</summary>
    public static Visit Of(HttpContext context) => new()
    {
        Texts = LanguageChoice.Of(context.Request),
        Assets = context.RequestServices.GetRequiredService<AssetFiles>(),
        Address = context.Request.Path + context.Request.QueryString,
    };
}
