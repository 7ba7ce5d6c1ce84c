using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace Stemma.Exchange;

/// <summary>Writes one JSON object without blanks, byte for byte as <see cref="System.Text.Json.Utf8JsonWriter"/> with the relaxed encoder would.</summary>
/// <remarks>
/// An analysis has a thousand short fields, so the price is in the calls: nothing is validated, and a value of plain characters is copied
/// in one loop. Whatever JSON or the encoder escapes goes to the encoder itself. The buffer comes from the shared pool: dispose. Not thread-safe.
/// </remarks>
internal sealed partial class JsonLine : IDisposable
{
    /// <summary>Bytes; most analyses are shorter.</summary>
    private const int Room = 1 << 15;

    /// <summary>No escape sequence of one UTF-16 code unit is longer.</summary>
    private const int LongestEscape = 6;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The code units that are written as they are.</summary>
    private static readonly Text.CharacterSet Plain = Text.CharacterSet.Where(static c => !char.IsSurrogate(c) && !Encoder.WillEncode(c));

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Room);
    private int _count;
    private bool _comma;

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    /// <summary>Opens an object as a value.</summary>
    public void StartObject() => Open('{');

    /// <summary>Opens an object as a field.</summary>
    public void StartObject(ReadOnlySpan<byte> name) => Open(name, '{');

    /// <summary>Opens an array as a field.</summary>
    public void StartArray(ReadOnlySpan<byte> name) => Open(name, '[');

    /// <summary>Closes the object.</summary>
    public void EndObject() => Close('}');

    /// <summary>Closes the array.</summary>
    public void EndArray() => Close(']');

    /// <summary>Writes a string or null.</summary>
    public void String(ReadOnlySpan<byte> name, string? value)
    {
        Name(name);
        if (value is null)
        {
            Raw("null"u8);
        }
        else
        {
            Quoted(value);
        }
    }

    /// <summary>Writes a string as an item of an array.</summary>
    public void String(string value)
    {
        Separate();
        Quoted(value);
    }

    /// <summary>Writes a day as ISO 8601, or null.</summary>
    public void Day(ReadOnlySpan<byte> name, DateOnly? day)
    {
        Name(name);
        if (day is { } known)
        {
            Reserve(12);
            var to = _bytes.AsSpan(_count, 12);
            to[0] = to[11] = (byte)'"';
            known.TryFormat(to[1..], out _, "O", CultureInfo.InvariantCulture);
            _count += 12;
        }
        else
        {
            Raw("null"u8);
        }
    }

    /// <summary>Writes true or false.</summary>
    public void Boolean(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        Raw(value ? "true"u8 : "false"u8);
    }

    /// <summary>Writes null.</summary>
    public void Null(ReadOnlySpan<byte> name)
    {
        Name(name);
        Raw("null"u8);
    }

    /// <summary>Writes an integer or null.</summary>
    public void Number(ReadOnlySpan<byte> name, int? value)
    {
        Name(name);
        if (value is not { } number)
        {
            Raw("null"u8);
            return;
        }

        Reserve(11);
        number.TryFormat(_bytes.AsSpan(_count), out var length, default, CultureInfo.InvariantCulture);
        _count += length;
    }

    /// <summary>Writes a number in the fewest digits that read back the same, or null.</summary>
    public void Number(ReadOnlySpan<byte> name, double? value)
    {
        Name(name);
        if (value is not { } number)
        {
            Raw("null"u8);
            return;
        }

        Reserve(32);
        number.TryFormat(_bytes.AsSpan(_count), out var length, default, CultureInfo.InvariantCulture);
        _count += length;
    }

    /// <summary>Writes start and end of a span.</summary>
    public void Offsets(Text.TextSpan span)
    {
        Number("start"u8, span.Start);
        Number("end"u8, span.End);
    }

    private void Open(ReadOnlySpan<byte> name, char bracket)
    {
        Name(name);
        Raw((byte)bracket);
        _comma = false;
    }

    private void Open(char bracket)
    {
        Separate();
        Raw((byte)bracket);
        _comma = false;
    }

    private void Close(char bracket)
    {
        Raw((byte)bracket);
        _comma = true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Separate()
    {
        if (_comma)
        {
            Raw((byte)',');
        }

        _comma = true;
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        Reserve(name.Length + 4);
        var to = _bytes.AsSpan(_count);
        var i = 0;
        if (_comma)
        {
            to[i++] = (byte)',';
        }

        to[i++] = (byte)'"';
        name.CopyTo(to[i..]);
        i += name.Length;
        to[i] = (byte)'"';
        to[i + 1] = (byte)':';
        _count += i + 2;
        _comma = true;
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }

    private void Raw(byte value)
    {
        Reserve(1);
        _bytes[_count++] = value;
    }

    private void Reserve(int bytes)
    {
        if (_bytes.Length - _count < bytes)
        {
            Grow(bytes);
        }
    }

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _count + bytes));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
