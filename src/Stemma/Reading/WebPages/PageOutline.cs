using System.Runtime.InteropServices;
using System.Text;
using AngleSharp.Dom;

namespace Stemma.Reading.WebPages;

/// <summary>A page's elements, texts and paragraphs as flat lists in document order, with running sums of their measures.</summary>
/// <remarks>
/// Built in one walk without recursion, so depth costs nothing. An element's subtree is an index range in every list, which makes its text
/// length, link density and punctuation a subtraction.
/// </remarks>
internal sealed class PageOutline
{
    /// <summary>A shorter block says nothing about where the article is.</summary>
    public const int MinimalProse = 25;

    private readonly List<PageNode> _nodes = [];
    private readonly List<PageText> _texts = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly List<IElement> _hidden = [];
    private readonly List<int> _length = [0];
    private readonly List<int> _linked = [0];
    private readonly List<int> _commas = [0];
    private readonly List<int> _prose = [0];
    private int _blockStart;
    private int _images;

    /// <summary>Walks everything below <paramref name="root"/>.</summary>
    public PageOutline(IElement root)
    {
        Walk(root);
    }

    public ReadOnlySpan<PageNode> Nodes => CollectionsMarshal.AsSpan(_nodes);

    /// <summary>Elements that a browser would not show; nothing inside is in the outline.</summary>
    public IReadOnlyList<IElement> Hidden => _hidden;

    public IReadOnlyList<PageText> Texts => _texts;

    public IReadOnlyList<PageBlock> Blocks => _blocks;

    /// <summary>Weighted characters in a range of texts: one for a letter or digit, three for a Han character, kana or Hangul syllable.</summary>
    public int Length(int first, int end) => _length[end] - _length[first];

    /// <summary>Weighted characters inside links.</summary>
    public int Linked(int first, int end) => _linked[end] - _linked[first];

    /// <summary>Commas and full stops of any script.</summary>
    public int Commas(int first, int end) => _commas[end] - _commas[first];

    /// <summary>Share of linked characters, 0 to 1.</summary>
    public float LinkDensity(int first, int end) => Length(first, end) is var length and > 0 ? (float)Linked(first, end) / length : 0;

    /// <summary>Weighted characters outside links in a range of blocks that are long enough for a sentence.</summary>
    public int Prose(int firstBlock, int endBlock) => _prose[endBlock] - _prose[firstBlock];

    /// <summary>The text of a block, white space as it stands in the page.</summary>
    public string TextOf(PageBlock block)
    {
        if (block.EndText == block.FirstText + 1)
        {
            return _texts[block.FirstText].Node.Data;
        }

        var text = new StringBuilder();
        for (var i = block.FirstText; i < block.EndText; i++)
        {
            text.Append(_texts[i].Node.Data);
        }

        return text.ToString();
    }

    private void Walk(IElement root)
    {
        var stack = new Stack<(int Node, INodeList Children, int Next, bool Block, int Link)>();
        stack.Push((Open(root, root.LocalName, -1), root.ChildNodes, 0, true, 0));
        while (stack.Count > 0)
        {
            var (node, children, next, block, link) = stack.Pop();
            if (next == children.Length)
            {
                Close(node, block);
                continue;
            }

            stack.Push((node, children, next + 1, block, link));
            switch (children[next])
            {
                case IText text:
                    Add(text, node, link > 0);
                    break;
                case IElement element:
                    Enter(element, node, link, stack);
                    break;
            }
        }
    }

    private void Enter(IElement element, int parent, int link, Stack<(int, INodeList, int, bool, int)> stack)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            EndBlock(parent);
            return;
        }

        if (name is "img" or "video" or "picture" or "iframe" or "embed")
        {
            _images++;
        }

        if (ElementNames.HasNoProse(name))
        {
            return;
        }

        if (IsHidden(element))
        {
            _hidden.Add(element);
            return;
        }

        var block = ElementNames.IsBlock(name);
        if (block)
        {
            EndBlock(parent);
        }

        stack.Push((Open(element, name, parent), element.ChildNodes, 0, block, name == "a" && element.HasAttribute("href") ? link + 1 : link));
    }

    private int Open(IElement element, string name, int parent)
    {
        var node = new PageNode(element, name, parent, _texts.Count, _blocks.Count) { Images = _images, Hint = ElementHints.Of(element, name) };
        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    private void Close(int index, bool block)
    {
        if (block)
        {
            EndBlock(index);
        }

        ref var node = ref CollectionsMarshal.AsSpan(_nodes)[index];
        node.End = _nodes.Count;
        node.EndText = _texts.Count;
        node.EndBlock = _blocks.Count;
        node.Images = _images - node.Images;
    }

    private void Add(IText text, int parent, bool linked)
    {
        var (length, commas) = TextMeasure.Of(text.Data);
        _texts.Add(new PageText(text, parent, linked));
        _length.Add(_length[^1] + length);
        _linked.Add(_linked[^1] + (linked ? length : 0));
        _commas.Add(_commas[^1] + commas);
    }

    /// <summary>Ends the running block in the nearest block-level ancestor of <paramref name="node"/>.</summary>
    private void EndBlock(int node)
    {
        var first = _blockStart;
        _blockStart = _texts.Count;
        if (Length(first, _texts.Count) == 0)
        {
            return;
        }

        while (!ElementNames.IsBlock(_nodes[node].Name) && _nodes[node].Parent >= 0)
        {
            node = _nodes[node].Parent;
        }

        _blocks.Add(new PageBlock(node, first, _texts.Count));
        var length = Length(first, _texts.Count);
        var linked = Linked(first, _texts.Count);
        _prose.Add(_prose[^1] + (length >= MinimalProse && linked * 2 < length ? length - linked : 0));
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        var style = element.GetAttribute("style");
        return style is not null && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility: hidden", StringComparison.OrdinalIgnoreCase));
    }
}
