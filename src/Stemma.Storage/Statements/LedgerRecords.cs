using Stemma.Events;
using Stemma.Quantities;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Storage.Statements;

/// <summary>An entity as another record names it.</summary>
/// <param name="Key">Key of the entity; null for someone without a name.</param>
/// <param name="Name">As its article prints it.</param>
public sealed record Party(string? Key, string Name);

/// <summary>Where a record of an article can be checked.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Day">When, or null.</param>
public sealed record InArticle(string ArticleId, string Title, string Outlet, DateOnly? Day);

/// <summary>A statement of the library.</summary>
public sealed record StoredStatement
{
    /// <summary>The article that reports it.</summary>
    public required InArticle Article { get; init; }

    /// <summary>Index in the article's analysis; <c>s</c> and one more is its id in ANALYSIS-SCHEMA.</summary>
    public required int Index { get; init; }

    /// <summary>How the words are reported.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>What the speaker does by it.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>Who said it.</summary>
    public required IReadOnlyList<Party> Speakers { get; init; }

    /// <summary>To whom.</summary>
    public required IReadOnlyList<Party> Addressees { get; init; }

    /// <summary>Through which media the article has it, nearest to the article first.</summary>
    public required IReadOnlyList<Party> Via { get; init; }

    /// <summary>Day of saying by the text, or null.</summary>
    public DateOnly? Said { get; init; }

    /// <summary>The reported words: spans of the article's text.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The words at <see cref="Content"/>, pieces joined by <c>…</c>.</summary>
    public required string Text { get; init; }
}

/// <summary>A figure of the library.</summary>
public sealed record StoredFigure
{
    /// <summary>The article that prints it.</summary>
    public required InArticle Article { get; init; }

    /// <summary>Index in the article's analysis.</summary>
    public required int Index { get; init; }

    /// <summary>The number, or the lower one of a range.</summary>
    public required double Value { get; init; }

    /// <summary>The upper number of a range.</summary>
    public double? Upper { get; init; }

    /// <summary>The hedge.</summary>
    public required QuantityModifier Modifier { get; init; }

    /// <summary>Unit as printed, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>What is counted, as printed, or null.</summary>
    public string? Counted { get; init; }

    /// <summary>Who says so, innermost speaker first; empty for the outlet's own voice.</summary>
    public required IReadOnlyList<Party> AccordingTo { get; init; }

    /// <summary>Where the number stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number as printed.</summary>
    public required string Printed { get; init; }

    /// <summary>The sentence around it.</summary>
    public required TextSpan SentenceSpan { get; init; }

    /// <summary>The words of the sentence.</summary>
    public required string Sentence { get; init; }
}

/// <summary>An event of the library.</summary>
public sealed record StoredEvent
{
    /// <summary>The article that reports it.</summary>
    public required InArticle Article { get; init; }

    /// <summary>Index in the article's analysis.</summary>
    public required int Index { get; init; }

    /// <summary>PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Whether it took place.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>ISO 8601 day or coarser, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Who acted.</summary>
    public required IReadOnlyList<Party> Actors { get; init; }

    /// <summary>Who was acted upon.</summary>
    public required IReadOnlyList<Party> Recipients { get; init; }

    /// <summary>Where, or null.</summary>
    public Party? Place { get; init; }

    /// <summary>The clause that bears it out.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its words.</summary>
    public required string Text { get; init; }
}

/// <summary>Which statements, figures or events are wanted; null in a field means any.</summary>
public sealed record LedgerFilter
{
    /// <summary>All.</summary>
    public static LedgerFilter Any { get; } = new();

    /// <summary>Key of the entity that speaks, asserts the figure, or acts.</summary>
    public string? Actor { get; init; }

    /// <summary>Key of the entity that is spoken to or acted upon.</summary>
    public string? Recipient { get; init; }

    /// <summary>Key of the outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Identifier of the story.</summary>
    public string? Story { get; init; }

    /// <summary>Identifier of the article.</summary>
    public string? Article { get; init; }

    /// <summary>First day: of saying or happening where the text tells, else of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, likewise.</summary>
    public DateOnly? To { get; init; }
}
