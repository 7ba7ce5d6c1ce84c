using Stemma.Articles;

namespace Stemma.Reading;

/// <summary>A block before it has its place in the article's text.</summary>
/// <param name="Kind">What it is by its markup.</param>
/// <param name="Text">Normalised, not empty.</param>
internal sealed record DraftBlock(BlockKind Kind, string Text)
{
    /// <summary>Number of code units that are links.</summary>
    public int Linked { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>Whether the markup says that it names the authors.</summary>
    public bool IsByline { get; init; }
}

/// <summary>A link before its block has its place.</summary>
/// <param name="Block">Index of the block whose text is linked, −1 when the words are not part of the text.</param>
/// <param name="Start">Offset in the block.</param>
/// <param name="End">End in the block.</param>
/// <param name="Url">As written.</param>
/// <param name="Text">The linked words.</param>
/// <param name="Kind">What it is for.</param>
internal sealed record DraftLink(int Block, int Start, int End, string Url, string Text, LinkKind Kind);

/// <summary>A picture or video before its caption has its place.</summary>
/// <param name="Url">As written.</param>
/// <param name="NextBlock">Index of the block that comes next; its caption is one of the next blocks, if any.</param>
/// <param name="Width">Pixels, or null.</param>
/// <param name="Height">Pixels, or null.</param>
internal sealed record DraftMedia(string Url, int NextBlock, int? Width, int? Height);

/// <summary>A credit before its block has its place.</summary>
/// <param name="Role">As printed, or null.</param>
/// <param name="Name">As printed.</param>
/// <param name="Block">Index of the block, −1 when metadata state it.</param>
/// <param name="Start">Offset of the name in the block.</param>
/// <param name="End">End of the name in the block.</param>
internal sealed record DraftCredit(string? Role, string Name, int Block, int Start, int End);
