using Stemma.Articles;

namespace Stemma.Reading.HtmlBody;

/// <summary>What an element does to the blocks of an article.</summary>
internal enum ElementRole : byte
{
    /// <summary>Part of the running text.</summary>
    Inline,

    /// <summary>Part of the running text, bold.</summary>
    Bold,

    /// <summary>Part of the running text, linked.</summary>
    Link,

    /// <summary>Starts and ends a block of the kind around it.</summary>
    Block,

    /// <summary>Ends a block.</summary>
    Break,

    /// <summary>Never text.</summary>
    Skipped,

    /// <summary>A picture, video or player.</summary>
    Picture,

    /// <summary>A subheading.</summary>
    Heading,

    /// <summary>Text of a picture.</summary>
    Caption,

    /// <summary>Who made a picture.</summary>
    Credit,

    /// <summary>Who wrote the article.</summary>
    Byline,

    /// <summary>A post of another site.</summary>
    Embed,

    /// <summary>List items.</summary>
    List,

    /// <summary>Dates, share bars, footers.</summary>
    Metadata,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell of a table.</summary>
    Cell,
}

/// <summary>From roles to kinds of blocks.</summary>
internal static class ElementRoleKinds
{
    /// <summary>The kind of the blocks inside an element of <paramref name="role"/> that stands in blocks of kind <paramref name="around"/>.</summary>
    public static BlockKind Kind(this ElementRole role, BlockKind around) => around == BlockKind.Embed
        ? around
        : role switch
        {
            ElementRole.Heading => around == BlockKind.Paragraph ? BlockKind.Heading : around,
            ElementRole.Caption => around == BlockKind.Credit ? around : BlockKind.Caption,
            ElementRole.Credit or ElementRole.Byline => BlockKind.Credit,
            ElementRole.Embed => BlockKind.Embed,
            ElementRole.List => around is BlockKind.Paragraph or BlockKind.Heading ? BlockKind.List : around,
            ElementRole.Metadata => around is BlockKind.List ? around : BlockKind.Metadata,
            ElementRole.Row => BlockKind.Table,
            _ => around,
        };
}
