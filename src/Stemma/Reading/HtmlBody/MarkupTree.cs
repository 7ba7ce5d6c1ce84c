using AngleSharp.Dom;

namespace Stemma.Reading.HtmlBody;

/// <summary>The elements and texts of an article's markup in document order, in one array: the walker needs no more of a document.</summary>
/// <remarks>A node's descendants stand right behind it, up to its <see cref="MarkupNode.End"/>, so that skipping an element or measuring it needs no pointers.</remarks>
internal sealed class MarkupTree
{
    private readonly List<MarkupAttribute> _attributes = [];
    private MarkupNode[] _nodes = new MarkupNode[128];

    /// <summary>Number of nodes.</summary>
    public int Count { get; private set; }

    /// <summary>The node at <paramref name="index"/>.</summary>
    public ref MarkupNode this[int index] => ref _nodes[index];

    /// <summary>What stands inside <paramref name="content"/>; <paramref name="omitted"/> nodes are marked.</summary>
    public static MarkupTree Of(INode content, IReadOnlySet<INode>? omitted)
    {
        // Without recursion, so that depth of nesting costs no stack.
        var tree = new MarkupTree();
        var open = new Stack<(INode Node, int Index, int Next)>();
        open.Push((content, -1, 0));
        while (open.TryPop(out var frame))
        {
            if (frame.Next == frame.Node.ChildNodes.Length)
            {
                if (frame.Index >= 0)
                {
                    tree[frame.Index].End = tree.Count;
                }

                continue;
            }

            var child = frame.Node.ChildNodes[frame.Next];
            open.Push(frame with { Next = frame.Next + 1 });
            if (child is IText text)
            {
                tree.AddText(text.Data.AsMemory(), omitted?.Contains(child) == true);
            }
            else if (child is IElement element)
            {
                var index = tree.AddElement(ElementName.Of(element.LocalName));
                foreach (var attribute in element.Attributes)
                {
                    tree.AddAttribute(attribute.Name, attribute.Value.AsMemory());
                }

                tree[index].IsOmitted = omitted?.Contains(child) == true;
                open.Push((element, index, 0));
            }
        }

        return tree;
    }

    /// <summary>Appends an element; its attributes come next, then its children.</summary>
    public int AddElement(ElementName name)
    {
        var index = Append();
        _nodes[index] = new MarkupNode { Name = name, End = Count, FirstAttribute = _attributes.Count, EndAttribute = _attributes.Count };
        return index;
    }

    /// <summary>Appends an attribute of the last element.</summary>
    public void AddAttribute(string name, ReadOnlyMemory<char> value)
    {
        _attributes.Add(new MarkupAttribute(name, value));
        _nodes[Count - 1].EndAttribute = _attributes.Count;
    }

    /// <summary>Appends a text.</summary>
    public void AddText(ReadOnlyMemory<char> text, bool isOmitted = false)
    {
        var index = Append();
        _nodes[index] = new MarkupNode { Text = text, End = Count, IsOmitted = isOmitted };
    }

    /// <summary>The value of the element's attribute, or null; the first counts where one is written twice.</summary>
    public string? Attribute(int index, string name)
    {
        ref readonly var node = ref _nodes[index];
        for (var i = node.FirstAttribute; i < node.EndAttribute; i++)
        {
            if (string.Equals(_attributes[i].Name, name, StringComparison.Ordinal))
            {
                return _attributes[i].Value.ToString();
            }
        }

        return null;
    }

    /// <summary>Number of characters of all texts inside the element.</summary>
    public int TextLength(int index)
    {
        var length = 0;
        for (var i = index + 1; i < _nodes[index].End; i++)
        {
            length += _nodes[i].Text.Length;
        }

        return length;
    }

    /// <summary>Number of elements right inside the element.</summary>
    public int ChildElements(int index)
    {
        var count = 0;
        for (var i = index + 1; i < _nodes[index].End; i = _nodes[i].End)
        {
            count += _nodes[i].Name is null ? 0 : 1;
        }

        return count;
    }

    private int Append()
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Count * 2);
        }

        return Count++;
    }

    private readonly record struct MarkupAttribute(string Name, ReadOnlyMemory<char> Value);
}

/// <summary>An element, or a text where <see cref="Name"/> is null.</summary>
internal struct MarkupNode
{
    /// <summary>The element's name.</summary>
    public ElementName? Name;

    /// <summary>The characters of a text.</summary>
    public ReadOnlyMemory<char> Text;

    /// <summary>Index behind the last node inside.</summary>
    public int End;

    /// <summary>Index of the first attribute.</summary>
    public int FirstAttribute;

    /// <summary>Index behind the last attribute.</summary>
    public int EndAttribute;

    /// <summary>Whether the node and what is inside are not the article.</summary>
    public bool IsOmitted;
}
