using Stemma.Articles;

namespace Stemma.Reading;

/// <summary>A block before it has its place in the article's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Normalised, not empty.</param>
internal sealed record DraftBlock(BlockKind Kind, string Text);

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
/// <param name="FirstBlock">Index of the block that comes next; its caption is one of the next blocks, if any.</param>
/// <param name="Width">Pixels, or null.</param>
/// <param name="Height">Pixels, or null.</param>
internal sealed record DraftMedia(string Url, int FirstBlock, int? Width, int? Height);
