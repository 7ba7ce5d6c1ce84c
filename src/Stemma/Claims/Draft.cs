using Stemma.Text;

namespace Stemma.Claims;

/// <summary>A rendition before it is known which claim it belongs to, with what it is compared by.</summary>
internal sealed class Draft
{
    public required ClaimKind Kind { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>Index in the layer of its kind.</summary>
    public required int Index { get; init; }

    /// <summary>The asserted words.</summary>
    public required TextSpan Core { get; init; }

    /// <summary>The clause with its attribution.</summary>
    public required TextSpan Passage { get; init; }

    public required IReadOnlyList<ChainLink> Chain { get; init; }

    public required IReadOnlyList<Passage> Hedges { get; init; }

    /// <summary>The word that says it is going to be so (将), or null.</summary>
    public Passage? Future { get; init; }

    /// <summary>Day said, as-of day, or day of the deed; null where the text does not tell.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Keys of those who assert it first hand.</summary>
    public IReadOnlyList<string> Asserters { get; init; } = [];

    /// <summary>Keys of the states or bodies that the asserters belong to.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>What the words say.</summary>
    public required Wording Wording { get; init; }

    /// <summary>Who does it to whom; null unless a deed.</summary>
    public DeedParties? Deed { get; init; }

    /// <summary>What is counted; null unless a figure.</summary>
    public FigureContent? Figure { get; init; }

    /// <summary>Whether it is said to be going to be so (预计, 将), not to be so.</summary>
    public bool IsForecast { get; init; }

    /// <summary>What the clause around a figure says; null unless a figure.</summary>
    public Wording? Clause { get; init; }

    /// <summary>What is counted, whose and where; null unless a figure.</summary>
    public CountedSubject? Subject { get; init; }

    /// <summary>The day by which it may be told from others: its own, else that of publication.</summary>
    public DateOnly? Occasion => Day ?? Article.Published;
}
