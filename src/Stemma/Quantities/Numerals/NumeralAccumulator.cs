namespace Stemma.Quantities.Numerals;

/// <summary>Adds up a numeral from its digits and units, in the order of reading.</summary>
/// <remarks>A numeral is a sum of groups, each closed by 万, 亿 or 兆, and a group a sum of digits times 千, 百, 十.</remarks>
internal struct NumeralAccumulator
{
    private const decimal Largest = 1_0000_0000_0000_0000m;

    private decimal _closed;
    private decimal _group;
    private decimal _digit;
    private bool _hasDigit;
    private decimal _lastBig;

    /// <summary>Takes a number that stands before a unit or at the end.</summary>
    public void Digit(decimal value)
    {
        _digit = value;
        _hasDigit = true;
    }

    /// <summary>Takes 十, 百 or 千; without a digit before it, it counts once.</summary>
    public void SmallUnit(int unit)
    {
        _group += (_hasDigit ? _digit : 1) * unit;
        _hasDigit = false;
    }

    /// <summary>Takes 万, 亿 or 兆; false where the number would pass what is believable.</summary>
    public bool BigUnit(decimal unit)
    {
        var group = _group + (_hasDigit ? _digit : 0);
        var multiplies = group == 0 || (unit > _lastBig && _lastBig > 0);
        if ((multiplies ? _closed + group : group) > Largest / unit)
        {
            return false;
        }

        // 1万亿 multiplies what is closed; 1亿3000万 adds to it.
        if (group == 0)
        {
            _closed *= unit;
        }
        else if (unit > _lastBig && _lastBig > 0)
        {
            _closed = (_closed + group) * unit;
        }
        else
        {
            _closed += group * unit;
        }

        (_group, _hasDigit, _lastBig) = (0, false, unit);
        return true;
    }

    /// <summary>The number; <paramref name="tail"/> is what a last digit without a unit counts (1万2 is 12,000), 1 elsewhere.</summary>
    public readonly decimal Result(decimal tail) => _closed + _group + (_hasDigit ? _digit * tail : 0);
}
