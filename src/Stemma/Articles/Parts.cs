using Stemma.Text;

namespace Stemma.Articles;

/// <summary>Where and when a report was filed and by which agency, as its opening says: （中央社華盛頓31日綜合外電報導）.</summary>
/// <param name="Place">As printed, or null.</param>
/// <param name="Date">Resolved against the publication clock, or null.</param>
/// <param name="Agency">As printed, or null.</param>
/// <param name="Span">The whole dateline, brackets included.</param>
public sealed record Dateline(string? Place, DateOnly? Date, string? Agency, TextSpan Span);

/// <summary>A person or body that made the article: 责编：安克.</summary>
/// <param name="Role">As printed, or null where the name stands alone in the credit line.</param>
/// <param name="Name">As printed.</param>
/// <param name="Span">Where the name stands, or null when it is known from metadata only.</param>
public sealed record Credit(string? Role, string Name, TextSpan? Span);

/// <summary>A picture or video of the article.</summary>
/// <param name="Url">Its address, a mirror's image proxy taken off.</param>
/// <param name="Caption">Index of its caption block, or null.</param>
/// <param name="Credit">Index of its credit block, or null.</param>
/// <param name="Width">Pixels, where stated.</param>
/// <param name="Height">Pixels, where stated.</param>
public sealed record Media(string Url, int? Caption, int? Credit, int? Width, int? Height);

/// <summary>What a link is for.</summary>
public enum LinkKind : byte
{
    /// <summary>In the prose: the text refers to it.</summary>
    Citation,

    /// <summary>Other articles offered to the reader.</summary>
    Related,

    /// <summary>The article's own address.</summary>
    Original,

    /// <summary>Sharing, subscribing, apps.</summary>
    Share,
}

/// <summary>A link.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="Text">The linked words as printed.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Span">Where the linked words stand, empty where they are not part of the text.</param>
public sealed record Link(string Url, string Text, LinkKind Kind, TextSpan Span);
