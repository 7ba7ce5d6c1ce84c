using System.Buffers;

namespace Stemma.Reading.HtmlBody;

/// <summary>Reads markup that opens and closes its elements in order, as nearly every post's does, straight into a <see cref="MarkupTree"/>.</summary>
/// <remarks>
/// It follows the HTML standard's tree construction "in body" where that comes to plain nesting, closing paragraphs and list items by
/// themselves included, and shapes in vector graphics. Anything else (tables, forms, misnested tags, rare character references) makes it give up, and the full parser reads the
/// whole again; so the two never differ, and the common case is read several times as fast.
/// </remarks>
internal ref partial struct RegularMarkup
{
    private const int LongestName = 16;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \n\t\f/>");

    private readonly ReadOnlyMemory<char> _memory;
    private readonly ReadOnlySpan<char> _html;
    private readonly MarkupTree _tree;
    private readonly List<int> _open;
    private int _at;
    private int _paragraphs;
    private int _links;
    private int _buttons;
    private int _slash;

    private RegularMarkup(ReadOnlyMemory<char> html)
    {
        _memory = html;
        _html = html.Span;
        _tree = new MarkupTree();
        _open = new List<int>(16);
    }

    /// <summary>The body of the document that a browser would make of <paramref name="html"/>, or null when the markup is not regular.</summary>
    public static MarkupTree? TryParse(ReadOnlyMemory<char> html)
    {
        if (html.Span.ContainsAny('\0', '\r'))
        {
            return null;
        }

        var parser = new RegularMarkup(html);
        return parser.Run() ? parser._tree : null;
    }

    private bool Run()
    {
        while (_at < _html.Length && _html[_at] is ' ' or '\n' or '\t' or '\f')
        {
            _at++;
        }

        // What a document's head may hold would go there, and text would lose its space.
        if (!_html[_at..].StartsWith("<div") && !_html[_at..].StartsWith("<p"))
        {
            return false;
        }

        while (_at < _html.Length)
        {
            var length = _html[_at..].IndexOf('<');
            length = length < 0 ? _html.Length - _at : length;
            if (length > 0)
            {
                if (!CharacterReferences.TryDecode(_memory.Slice(_at, length), false, out var text))
                {
                    return false;
                }

                _tree.AddText(text);
                _at += length;
            }
            else if (!ReadMarkup())
            {
                return false;
            }
        }

        while (_open.Count > 0)
        {
            Pop();
        }

        return true;
    }

    private bool ReadMarkup()
    {
        var rest = _html[_at..];
        if (rest.StartsWith("<!--"))
        {
            var end = rest[4..].IndexOf("--");
            if (end < 0 || rest[4] is '>' or '-' || !rest[(4 + end)..].StartsWith("-->"))
            {
                return false;
            }

            _at += end + 7;
            return true;
        }

        var closes = rest.StartsWith("</");
        _at += closes ? 2 : 1;
        return TryName(out var name) && (closes ? Close(name) : Open(name));
    }

    private bool Open(ElementName name)
    {
        switch (name.Nesting)
        {
            case ElementNesting.Graphics:
                return ReadGraphics(name);
            case ElementNesting.Irregular:
            case ElementNesting.Link when _links > 0:
            case ElementNesting.Button when _buttons > 0:
            case ElementNesting.Heading when !CloseParagraph() || Current?.Nesting == ElementNesting.Heading:
            case ElementNesting.Block or ElementNesting.Paragraph or ElementNesting.VoidBlock when !CloseParagraph():
            case ElementNesting.Item when !CloseItem() || !CloseParagraph():
                return false;
        }

        var index = _tree.AddElement(name);
        if (!ReadAttributes())
        {
            return false;
        }

        switch (name.Nesting)
        {
            case ElementNesting.Void or ElementNesting.VoidBlock:
                _tree[index].End = _tree.Count;
                return true;
            case ElementNesting.RawText:
                return ReadRawText(index, name.Name);
            case ElementNesting.Paragraph:
                _paragraphs++;
                break;
            case ElementNesting.Link:
                _links++;
                break;
            case ElementNesting.Button:
                _buttons++;
                break;
        }

        _open.Add(index);
        return true;
    }

    private bool Close(ElementName name)
    {
        // The end of an element ends the paragraph or item left open in it.
        if (Current is { Nesting: ElementNesting.Paragraph or ElementNesting.Item } current && current != name && name.Nesting is ElementNesting.Block or ElementNesting.Item && _open.Count > 1 && _tree[_open[^2]].Name == name)
        {
            Pop();
        }

        if (Current is not null && Current.Name == name.Name)
        {
            Pop();
        }
        else if (name.Nesting == ElementNesting.Paragraph && _paragraphs == 0)
        {
            // An end without a start makes an empty paragraph.
            _ = _tree.AddElement(name);
        }
        else
        {
            return false;
        }

        var end = _html[_at..].IndexOf('>');
        if (end < 0 || _html.Slice(_at, end).ContainsAny('"', '\''))
        {
            return false;
        }

        _at += end + 1;
        return true;
    }

    private readonly ElementName? Current => _open.Count == 0 ? null : _tree[_open[^1]].Name;

    private void Pop()
    {
        ref var node = ref _tree[_open[^1]];
        node.End = _tree.Count;
        _paragraphs -= node.Name!.Nesting == ElementNesting.Paragraph ? 1 : 0;
        _links -= node.Name.Nesting == ElementNesting.Link ? 1 : 0;
        _buttons -= node.Name.Nesting == ElementNesting.Button ? 1 : 0;
        _open.RemoveAt(_open.Count - 1);
    }

    private bool CloseParagraph()
    {
        if (_paragraphs == 0)
        {
            return true;
        }

        if (Current!.Nesting != ElementNesting.Paragraph)
        {
            return false;
        }

        Pop();
        return true;
    }

    /// <summary>An item ends the one before it in the same list.</summary>
    private bool CloseItem()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var name = _tree[_open[i]].Name!;
            if (name.Nesting == ElementNesting.Item)
            {
                var between = _open.Count - 1 - i;
                if (between > 1 || (between == 1 && Current!.Nesting != ElementNesting.Paragraph))
                {
                    return false;
                }

                for (var popped = 0; popped <= between; popped++)
                {
                    Pop();
                }

                return true;
            }

            if (name.Nesting is ElementNesting.Block or ElementNesting.Heading && name.Name != "div")
            {
                return true;
            }
        }

        return true;
    }
}
