using Stemma.Articles;

namespace Stemma.Reading;

/// <summary>Why an input, or one item of it, is no article.</summary>
public enum RejectionReason
{
    /// <summary>Nothing but white space.</summary>
    Empty,

    /// <summary>Larger than the limit.</summary>
    TooLarge,

    /// <summary>Not text in any charset that is read.</summary>
    NotText,

    /// <summary>Well-formed, but there is no prose in it.</summary>
    NoContent,

    /// <summary>Broken beyond reading (front matter, XML, JSON).</summary>
    Malformed,

    /// <summary>Nested deeper than the limit.</summary>
    TooDeep,

    /// <summary>Could not be opened or read.</summary>
    Unreadable,

    /// <summary>Read, but a fault of the program kept it from being analysed.</summary>
    Fault,
}

/// <summary>An input that is no article, and why.</summary>
/// <param name="Path">The file, as given, with <c>#n</c> for an item of a feed.</param>
/// <param name="Reason">Closed reason.</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
/// <param name="Line">Line in the file, from 1, where one can be named.</param>
public sealed record Rejection(string Path, RejectionReason Reason, string Message, int? Line = null);

/// <summary>What reading one input gave: articles, rejections, or both (a feed with one bad item).</summary>
public sealed record ReadResult(IReadOnlyList<Article> Articles, IReadOnlyList<Rejection> Rejections);
