using System.Collections.Frozen;

namespace Stemma.Reading.HtmlBody;

/// <summary>Vector graphics in the text: shapes and groups, each closed by itself or by its own end tag. More than half of what else would need the full parser has no other reason.</summary>
internal ref partial struct RegularMarkup
{
    /// <summary>Elements of SVG that mean nothing to HTML and are written in small letters only.</summary>
    private static readonly FrozenSet<string> Shapes =
        "circle defs ellipse g line mask path polygon polyline rect stop style symbol text tspan use".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private bool ReadGraphics(ElementName svg)
    {
        var outside = _open.Count;
        if (!OpenShape(svg))
        {
            return false;
        }

        while (_open.Count > outside)
        {
            var length = _html[_at..].IndexOf('<');
            if (length < 0 || !CharacterReferences.TryDecode(_memory.Slice(_at, length), false, out var text))
            {
                return false;
            }

            if (length > 0)
            {
                _tree.AddText(text);
                _at += length;
            }

            if (!ReadShape())
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadShape()
    {
        var closes = _html[_at..].StartsWith("</");
        _at += closes ? 2 : 1;
        if (!TryName(out var name))
        {
            return false;
        }

        if (!closes)
        {
            return Shapes.Contains(name.Name) && OpenShape(name);
        }

        if (Current!.Name != name.Name || _html[_at..] is not ['>', ..])
        {
            return false;
        }

        Pop();
        _at++;
        return true;
    }

    /// <summary>Unlike elements of HTML, a shape is closed by a slash at the end of its tag.</summary>
    private bool OpenShape(ElementName name)
    {
        var index = _tree.AddElement(name);
        if (!ReadAttributes())
        {
            return false;
        }

        if (_slash == _at - 2)
        {
            _tree[index].End = _tree.Count;
        }
        else
        {
            _open.Add(index);
        }

        return true;
    }
}
