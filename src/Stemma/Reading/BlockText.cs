using System.Text;

namespace Stemma.Reading;

/// <summary>Collects one block's text with its white space normalised as it comes in, so that offsets noted on the way stay valid.</summary>
/// <remarks>
/// Runs of ASCII white space and no-break spaces become one space; ideographic spaces inside the text stay, as they are printed on purpose;
/// characters without any form (zero-width space, soft hyphen, byte order mark, controls) are left out; a half of a surrogate pair becomes U+FFFD.
/// The text never starts with a space.
/// </remarks>
internal sealed class BlockText
{
    private readonly StringBuilder _text = new();
    private bool _space;

    /// <summary>Offset at which the next printed character will stand.</summary>
    public int Position => _text.Length + (_space && _text.Length > 0 ? 1 : 0);

    /// <summary>Code units so far, without a pending space.</summary>
    public int Length => _text.Length;

    /// <summary>Appends <paramref name="run"/>.</summary>
    public void Append(ReadOnlySpan<char> run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            var c = run[i];
            if (c is ' ' or '\n' or '\r' or '\t' or '\f' or '\v' or '\u00A0' or '\u0085' or '\u2028' or '\u2029' || (c == '\u3000' && _text.Length == 0))
            {
                _space = true;
                continue;
            }

            if (c < ' ' || c is (>= '\u007F' and < '\u00A0') or '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF')
            {
                continue;
            }

            if (_space)
            {
                _space = false;
                if (_text.Length > 0)
                {
                    _text.Append(' ');
                }
            }

            if (char.IsHighSurrogate(c) && i + 1 < run.Length && char.IsLowSurrogate(run[i + 1]))
            {
                _text.Append(c).Append(run[++i]);
            }
            else
            {
                _text.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
            }
        }
    }

    /// <summary>Parts two cells.</summary>
    public void AppendTab()
    {
        _space = false;
        _text.Append('\t');
    }

    /// <summary>The text without trailing space; starts anew.</summary>
    public string Take()
    {
        var length = _text.Length;
        while (length > 0 && _text[length - 1] is (' ' or '\u3000' or '\t'))
        {
            length--;
        }

        var text = _text.ToString(0, length);
        Clear();
        return text;
    }

    /// <summary>Starts anew.</summary>
    public void Clear()
    {
        _text.Clear();
        _space = false;
    }
}
