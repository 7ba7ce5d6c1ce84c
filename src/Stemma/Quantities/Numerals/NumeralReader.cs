namespace Stemma.Quantities.Numerals;

/// <summary>Reads the longest number that starts at an offset of folded text.</summary>
/// <remarks>Arabic digits, Chinese numerals and mixtures; 多, 余, 几 and 数 count as the lowest number they allow. Never throws.</remarks>
internal ref struct NumeralReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private int _at;
    private NumeralAccumulator _low;
    private NumeralAccumulator _high;
    private decimal _lastUnit = 1;
    private bool _over;
    private bool _arabic;
    private bool _pair;
    private bool _pendingDigit;
    private bool _zero;
    private bool _wholeTail;
    private int _parts;

    private NumeralReader(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        _start = start;
        _at = start;
    }

    /// <summary>The numeral at <paramref name="start"/>, which must not reach <paramref name="limit"/> or behind.</summary>
    public static bool TryRead(string folded, int start, int limit, out Numeral numeral)
    {
        numeral = default;
        if (start >= limit || !(HanDigits.Opens(folded[start]) || folded[start] == '万'))
        {
            return false;
        }

        var reader = new NumeralReader(folded.AsSpan(0, limit), start);
        if (!reader.Read())
        {
            return false;
        }

        var tail = reader._pendingDigit && !reader._zero && !reader._wholeTail && reader._lastUnit >= 100 ? reader._lastUnit / 10 : 1;
        var low = reader._low.Result(tail);
        var high = reader._high.Result(tail);
        numeral = new Numeral(start, reader._at, low, reader._pair ? high : null, reader._over, reader._arabic, reader._lastUnit);
        return true;
    }

    private readonly char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private bool Read()
    {
        Vague();
        while (_at < _text.Length && Step())
        {
            _parts++;
        }

        return _at > _start && _parts > 0;
    }

    /// <summary>数十, 几百, 好几千, 上万 and 百万 begin without a digit; they count once and say that there are more.</summary>
    private void Vague()
    {
        var skip = Peek() == '好' && Peek(1) == '几' ? 2 : Peek() is '数' or '几' or '上' ? 1 : 0;
        if (skip == 0)
        {
            return;
        }

        var unit = Peek(skip);
        var percent = unit is '百' or '千' or '万' && Peek(skip + 1) == '分' && Peek(skip + 2) == '之';
        if (!percent && (HanDigits.SmallUnit(unit) > (Peek() == '上' ? 10 : 0) || HanDigits.BigUnit(unit) > 0))
        {
            _at += skip;
            Digits(1, 1, pending: false);
            _over = true;
        }
    }

    private bool Step()
    {
        var c = Peek();
        if (char.IsAsciiDigit(c))
        {
            return !_pendingDigit && !(_over && _parts > 0) && Arabic();
        }

        if (HanDigits.Digit(c) >= 0)
        {
            return !_pendingDigit && !(_over && _parts > 0) && Han();
        }

        if (c is '廿' or '卅')
        {
            _at++;
            Digits(c == '廿' ? 2 : 3, c == '廿' ? 2 : 3, pending: false);
            Small(10);
            return true;
        }

        if (Prefix(c, Peek(1)))
        {
            return false;
        }

        if (HanDigits.SmallUnit(c) is > 0 and var small)
        {
            return SmallUnit(small);
        }

        if (HanDigits.BigUnit(c) is > 0 and var big)
        {
            return BigUnit(big);
        }

        return More(c) || Space();
    }

    /// <summary>千克, 兆瓦, 百分点: the character belongs to the unit.</summary>
    private static bool Prefix(char c, char next) => c switch
    {
        '千' => next is '克' or '米' or '瓦' or '卡' or '帕' or '赫' or '伏' or '分',
        '兆' => next is '瓦' or '赫' or '帕' or '字' or '比',
        '百' => next is '帕' or '分',
        '万' => next is '分',
        _ => false,
    };

    private bool SmallUnit(int unit)
    {
        var bare = !_pendingDigit && _parts == 0 && !_over;
        if (bare && unit > 10 && !(HanDigits.BigUnit(Peek(1)) > 0 || Peek(1) is '余' or '多' || Hedged()))
        {
            return false;
        }

        // A unit needs its digit: 五百千 is no number, 十 alone and 数十 are.
        if (!_pendingDigit && !bare && _parts > 0 && !(unit == 10 && _zero))
        {
            return false;
        }

        _at++;
        Small(unit);
        return true;
    }

    /// <summary>逾百名, 近万人: behind a hedge, a unit alone counts once.</summary>
    private readonly bool Hedged() => _start > 0 && _text[_start - 1] is '逾' or '近' or '超' or '过' or '达';

    private void Small(int unit)
    {
        _low.SmallUnit(unit);
        _high.SmallUnit(unit);
        (_lastUnit, _pendingDigit, _zero, _wholeTail) = (unit, false, false, false);
    }

    private bool BigUnit(decimal unit)
    {
        if ((_parts == 0 && !_over && !(Peek(1) is '余' or '多' || Hedged())) || !_low.BigUnit(unit) || !_high.BigUnit(unit))
        {
            return false;
        }

        if (_parts == 0 && !_over)
        {
            // 万余 counts its unit once.
            _low.Digit(1);
            _high.Digit(1);
            _ = _low.BigUnit(unit);
            _ = _high.BigUnit(unit);
        }

        _at++;
        (_lastUnit, _pendingDigit, _zero) = (unit, false, false);
        return true;
    }

    private bool Arabic()
    {
        var end = ArabicNumber.Read(_text, _at, out var value);
        if (end < 0)
        {
            return false;
        }

        // 1万2345 counts its last digits as they are.
        _wholeTail = end - _at > 1;
        _arabic = true;
        _at = end;
        Digits(value, value, pending: true);
        return true;
    }

    private bool Han()
    {
        var from = _at;
        decimal value = 0;
        while (_at < _text.Length && _at - from < 12 && HanDigits.Digit(_text[_at]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            _at++;
        }

        var first = HanDigits.Digit(_text[from]);
        var length = _at - from;
        if (first == 0 && length <= 2 && _parts > 0)
        {
            _zero = true;
            if (length == 1)
            {
                return Peek() == '十' || HanDigits.Digit(Peek()) >= 0;
            }

            Digits(value, value, pending: true);
            return true;
        }

        if (length == 2 && first > 0 && HanDigits.Digit(_text[from + 1]) == first + 1)
        {
            _pair = true;
            Digits(first, first + 1, pending: true);
            return true;
        }

        if (Peek() == '点' && HanDigits.Digit(Peek(1)) >= 0)
        {
            _at++;
            for (var scale = 0.1m; scale > 0.000001m && HanDigits.Digit(Peek()) is >= 0 and var digit; scale /= 10, _at++)
            {
                value += digit * scale;
            }
        }

        Digits(value, value, pending: true);
        return true;
    }

    private void Digits(decimal low, decimal high, bool pending)
    {
        _low.Digit(low);
        _high.Digit(high);
        _pendingDigit = pending;
    }

    /// <summary>一万多, 十余, 二十几, 十来: more than the number so far.</summary>
    private bool More(char c)
    {
        var more = c is '多' or '余' || (c == '几' && _lastUnit == 10 && !_pendingDigit) || (c == '来' && _lastUnit is 10 or 100 && !_pendingDigit);
        if (!more || _parts == 0 || _over)
        {
            return false;
        }

        _over = true;
        _at++;
        return true;
    }

    /// <summary>A blank inside: 1 万, 10 多万.</summary>
    private bool Space()
    {
        if (Peek() != ' ' || _parts == 0 || !_arabic || !(HanDigits.BigUnit(Peek(1)) > 0 || (Peek(1) is '多' or '余' && !_over)))
        {
            return false;
        }

        _at++;
        return true;
    }
}
