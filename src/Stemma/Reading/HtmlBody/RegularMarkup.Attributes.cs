using System.Buffers;

namespace Stemma.Reading.HtmlBody;

/// <summary>What stands inside a tag, and the content of elements that hold plain text.</summary>
internal ref partial struct RegularMarkup
{
    private static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create(" \n\t\f/>=");

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \n\t\f>");

    private bool TryName(out ElementName name)
    {
        name = null!;
        var length = _html[_at..].IndexOfAny(NameEnds);
        if (length is <= 0 or > LongestName || !char.IsAsciiLetter(_html[_at]))
        {
            return false;
        }

        Span<char> lower = stackalloc char[LongestName];
        _html.Slice(_at, length).ToLowerInvariant(lower);
        name = ElementName.Of(lower[..length]);
        _at += length;
        return true;
    }

    private bool ReadAttributes()
    {
        while (true)
        {
            while (_at < _html.Length && _html[_at] is ' ' or '\n' or '\t' or '\f' or '/')
            {
                _slash = _html[_at] == '/' ? _at : _slash;
                _at++;
            }

            if (_at >= _html.Length)
            {
                return false;
            }

            if (_html[_at] == '>')
            {
                _at++;
                return true;
            }

            var length = _html[_at..].IndexOfAny(AttributeNameEnds);
            if (length <= 0)
            {
                return false;
            }

            var name = Kept(_html.Slice(_at, length));
            _at += length;
            if (!ReadValue(out var value))
            {
                return false;
            }

            if (name is not null)
            {
                if (!CharacterReferences.TryDecode(value, true, out var decoded))
                {
                    return false;
                }

                _tree.AddAttribute(name, decoded);
            }
        }
    }

    private bool ReadValue(out ReadOnlyMemory<char> value)
    {
        value = default;
        var at = _at;
        while (at < _html.Length && _html[at] is ' ' or '\n' or '\t' or '\f')
        {
            at++;
        }

        if (at >= _html.Length || _html[at] != '=')
        {
            return true;
        }

        at++;
        while (at < _html.Length && _html[at] is ' ' or '\n' or '\t' or '\f')
        {
            at++;
        }

        if (at >= _html.Length)
        {
            return false;
        }

        var isQuoted = _html[at] is '"' or '\'';
        var start = isQuoted ? at + 1 : at;
        var length = isQuoted ? _html[start..].IndexOf(_html[at]) : _html[start..].IndexOfAny(ValueEnds);
        if (length < 0)
        {
            return false;
        }

        value = _memory.Slice(start, length);
        _at = start + length + (isQuoted ? 1 : 0);
        return true;
    }

    private bool ReadRawText(int index, string name)
    {
        var rest = _html[_at..];
        var end = rest.IndexOf("</");
        if (end < 0 || !rest[(end + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase) || rest[(end + 2 + name.Length)..] is not ['>', ..] || rest[..end].Contains("<!--", StringComparison.Ordinal))
        {
            return false;
        }

        if (end > 0)
        {
            _tree.AddText(_memory.Slice(_at, end));
        }

        _tree[index].End = _tree.Count;
        _at += end + name.Length + 3;
        return true;
    }

    /// <summary>The attributes that say something about the article; null for the others.</summary>
    private static string? Kept(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[8];
        if (name.Length is < 3 or > 8)
        {
            return null;
        }

        name.ToLowerInvariant(lower);
        return lower[..name.Length] switch
        {
            "alt" => "alt",
            "src" => "src",
            "href" => "href",
            "class" => "class",
            "style" => "style",
            "width" => "width",
            "height" => "height",
            "hidden" => "hidden",
            "data-src" => "data-src",
            _ => null,
        };
    }
}
