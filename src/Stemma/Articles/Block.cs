using Stemma.Text;

namespace Stemma.Articles;

/// <summary>What a <see cref="Block"/> is in its article. Only headings and paragraphs are analysed.</summary>
public enum BlockKind : byte
{
    /// <summary>The headline; there is exactly one, and it comes first.</summary>
    Title,

    /// <summary>A subheading of the body.</summary>
    Heading,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>What stands under a picture or video.</summary>
    Caption,

    /// <summary>Who made the picture or the text: photo credits, editors' lines.</summary>
    Credit,

    /// <summary>A post of another site shown in the body.</summary>
    Embed,

    /// <summary>A list item; related links stand in such lists.</summary>
    List,

    /// <summary>Dates, share and navigation text, tags.</summary>
    Metadata,

    /// <summary>A table row, its cells parted by tabs.</summary>
    Table,
}

/// <summary>A typed stretch of an article's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands; blocks are disjoint, in order, and parted by one newline.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span)
{
    /// <summary>Whether the block is analysed.</summary>
    public bool IsProse => Kind is BlockKind.Paragraph or BlockKind.Heading;
}
