namespace Stemma.Quantities.Numerals;

/// <summary>A number as written, in Arabic or Chinese numerals or both (1万2千).</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Value">The number, or the lower one of an approximate pair (三四百 is 300 to 400).</param>
/// <param name="Upper">The higher number of an approximate pair, or null.</param>
/// <param name="Over">Whether the numeral itself says that there are more: 多, 余, 数十, 十几, 上百.</param>
/// <param name="Arabic">Whether it holds Arabic digits.</param>
/// <param name="LastUnit">The last power of ten that is written out (万 is 10,000), or 1.</param>
internal readonly record struct Numeral(int Start, int End, decimal Value, decimal? Upper, bool Over, bool Arabic, decimal LastUnit)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is the bare 一, which mostly is an article.</summary>
    public bool IsBareOne => !Arabic && Value == 1 && Length == 1;
}
