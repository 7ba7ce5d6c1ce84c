using Stemma.Text;

namespace Stemma.Quantities.Numerals;

/// <summary>The characters of Chinese numerals, simplified, everyday and formal.</summary>
internal static class HanDigits
{
    /// <summary>The characters that <see cref="Value"/> knows, so that running text is passed over with one look a character.</summary>
    private static readonly CharacterSet Digits = CharacterSet.Where(static c => Value(c) >= 0);

    private static readonly CharacterSet Openers = CharacterSet.Where(static c => char.IsAsciiDigit(c) || Value(c) >= 0 || SmallUnit(c) > 0 || c is '数' or '几' or '上' or '廿' or '卅' or '好');

    /// <summary>The value of a digit character, or -1.</summary>
    public static int Digit(char c) => Digits.Contains(c) ? Value(c) : -1;

    private static int Value(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' or '幺' => 1,
        '二' or '两' or '贰' or '俩' => 2,
        '三' or '叁' or '仨' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The power of ten that 十, 百 or 千 multiplies by, or 0.</summary>
    public static int SmallUnit(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>The power of ten that 万, 亿 or 兆 multiplies by, or 0.</summary>
    public static decimal BigUnit(char c) => c switch
    {
        '万' => 1_0000m,
        '亿' => 1_0000_0000m,
        '兆' => 1_0000_0000_0000m,
        _ => 0,
    };

    /// <summary>Whether a numeral may begin with the character.</summary>
    public static bool Opens(char c) => Openers.Contains(c);
}
