namespace Stemma.Reading;

/// <summary>Collects one block's text with its white space normalised as it comes in, so that offsets noted on the way stay valid.</summary>
/// <remarks>
/// Runs of ASCII white space and no-break spaces become one space, and none where a single line break parts two Chinese characters (CSS Text, segment
/// break transformation: the author's editor broke the line); ideographic spaces inside the text stay, as they are printed on purpose;
/// characters without any form (zero-width space, soft hyphen, byte order mark, controls) are left out; a half of a surrogate pair becomes U+FFFD.
/// The text never starts with a space.
/// </remarks>
internal sealed class BlockText
{
    private char[] _text = new char[512];
    private bool _space;
    private int _breaks;

    /// <summary>Offset at which the next printed character will stand.</summary>
    /// <remarks>Behind a single line break that follows a Chinese character, the next is taken to be one too.</remarks>
    public int Position => Length + (_space && Length > 0 && !(_breaks == 1 && IsChinese(_text[Length - 1])) ? 1 : 0);

    /// <summary>Code units so far, without a pending space.</summary>
    public int Length { get; private set; }

    /// <summary>Appends <paramref name="run"/>.</summary>
    public void Append(ReadOnlySpan<char> run)
    {
        Reserve(run.Length + 1);
        for (var i = 0; i < run.Length; i++)
        {
            var c = run[i];
            if (!IsPlain(c))
            {
                if (c is ' ' or '\n' or '\r' or '\t' or '\f' or '\v' or '\u00A0' or '\u0085' or '\u2028' or '\u2029' || (c == '\u3000' && Length == 0))
                {
                    _space = true;
                    _breaks += c == '\n' ? 1 : 0;
                    continue;
                }

                if (c < ' ' || c is (>= '\u007F' and < '\u00A0') or '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF')
                {
                    continue;
                }
            }

            if (_space)
            {
                if (Length > 0 && !(_breaks == 1 && IsChinese(_text[Length - 1]) && IsChinese(c)))
                {
                    _text[Length++] = ' ';
                }

                (_space, _breaks) = (false, 0);
            }

            if (IsPlain(c))
            {
                // The rest of the run is copied at once up to the next character that needs a look.
                var end = i + 1;
                while (end < run.Length && IsPlain(run[end]))
                {
                    end++;
                }

                run[i..end].CopyTo(_text.AsSpan(Length));
                Length += end - i;
                i = end - 1;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < run.Length && char.IsLowSurrogate(run[i + 1]))
            {
                _text[Length++] = c;
                _text[Length++] = run[++i];
            }
            else
            {
                _text[Length++] = char.IsSurrogate(c) ? '\uFFFD' : c;
            }
        }
    }

    /// <summary>Parts two cells.</summary>
    public void AppendTab()
    {
        (_space, _breaks) = (false, 0);
        Reserve(1);
        _text[Length++] = '\t';
    }

    /// <summary>The text without trailing space; starts anew.</summary>
    public string Take()
    {
        var length = Length;
        while (length > 0 && _text[length - 1] is (' ' or '\u3000' or '\t'))
        {
            length--;
        }

        var text = new string(_text, 0, length);
        Clear();
        return text;
    }

    /// <summary>Starts anew.</summary>
    public void Clear()
    {
        Length = 0;
        (_space, _breaks) = (false, 0);
    }

    /// <summary>Characters that are taken over as they are: printable ASCII, and the scripts from kana to the last Han block.</summary>
    private static bool IsPlain(char c) => c is (> ' ' and < '\u007F') or (> '\u3000' and < '\uD800');

    /// <summary>Han characters, kana, and the marks between them.</summary>
    private static bool IsChinese(char c) => c is (>= '\u3001' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF60');

    /// <summary>Makes room for <paramref name="more"/> characters and a space.</summary>
    private void Reserve(int more)
    {
        if (Length + more + 1 > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + more + 1));
        }
    }
}
