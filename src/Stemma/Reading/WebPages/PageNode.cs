using AngleSharp.Dom;

namespace Stemma.Reading.WebPages;

/// <summary>One element of a <see cref="PageOutline"/>, in document order.</summary>
/// <param name="Element">The element.</param>
/// <param name="Name">Its local name.</param>
/// <param name="Parent">Index of its parent in the outline, −1 for the root.</param>
/// <param name="FirstText">Index of the first text inside.</param>
/// <param name="FirstBlock">Index of the first block inside.</param>
internal struct PageNode(IElement element, string name, int parent, int firstText, int firstBlock)
{
    public readonly IElement Element = element;
    public readonly string Name = name;
    public readonly int Parent = parent;
    public readonly int FirstText = firstText;
    public readonly int FirstBlock = firstBlock;

    /// <summary>Index behind the last element inside.</summary>
    public int End;

    /// <summary>Index behind the last text inside.</summary>
    public int EndText;

    /// <summary>Index behind the last block inside.</summary>
    public int EndBlock;

    /// <summary>Pictures and players inside, counted by their own elements.</summary>
    public int Images;

    /// <summary>What the class and id say.</summary>
    public ElementHint Hint;
}

/// <summary>A text node with its measures.</summary>
internal readonly record struct PageText(IText Node, int Parent, bool InLink);

/// <summary>A run of text without a paragraph break.</summary>
/// <param name="Node">The block-level element that it stands in.</param>
/// <param name="FirstText">Index of its first text.</param>
/// <param name="EndText">Index behind its last text.</param>
internal readonly record struct PageBlock(int Node, int FirstText, int EndText);
