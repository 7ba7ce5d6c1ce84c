using System.Text;

namespace Stemma.Reading.Charsets;

/// <summary>The charsets that are read, by the labels that pages use.</summary>
internal static class Charset
{
    /// <summary>The Windows and legacy code pages of the framework, without registering them for the whole process.</summary>
    private static readonly EncodingProvider Legacy = CodePagesEncodingProvider.Instance;

    /// <summary>GB18030, which contains GBK and GB2312.</summary>
    public static Encoding Gb18030 { get; } = Legacy.GetEncoding(54936)!;

    /// <summary>Big5 with the extensions of code page 950.</summary>
    public static Encoding Big5 { get; } = Legacy.GetEncoding(950)!;

    /// <summary>Shift_JIS.</summary>
    public static Encoding ShiftJis { get; } = Legacy.GetEncoding(932)!;

    /// <summary>EUC-JP.</summary>
    public static Encoding EucJp { get; } = Legacy.GetEncoding(51932)!;

    /// <summary>EUC-KR with the extensions of code page 949.</summary>
    public static Encoding Korean { get; } = Legacy.GetEncoding(949)!;

    /// <summary>Western European.</summary>
    public static Encoding Windows1252 { get; } = Legacy.GetEncoding(1252)!;

    /// <summary>The encoding that a label means, as the WHATWG Encoding Standard reads it, or null when it is unknown.</summary>
    public static Encoding? ByLabel(string? label)
    {
        switch (label)
        {
            case null:
                return null;
            case "utf-8" or "utf8" or "unicode-1-1-utf-8":
                return Encoding.UTF8;
            case "gb2312" or "gbk" or "gb18030" or "gb-2312" or "x-gbk" or "cp936" or "gb_2312-80" or "gb_2312" or "chinese" or "csgb2312" or "gb2312-80" or "euc-cn":
                return Gb18030;
            case "big5" or "big5-hkscs" or "cn-big5" or "x-x-big5" or "csbig5" or "cp950" or "big5hkscs" or "big-5":
                return Big5;
            case "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "ms_kanji" or "windows-31j" or "cp932":
                return ShiftJis;
            case "euc-jp" or "x-euc-jp":
                return EucJp;
            case "euc-kr" or "ks_c_5601-1987" or "ksc5601" or "ks_c_5601" or "cp949" or "windows-949" or "korean":
                return Korean;
            case "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252" or "iso8859-1" or "cp1252":
                return Windows1252;
            case "iso-8859-9":
                return Legacy.GetEncoding(1254);
            case "utf-16" or "utf-16le" or "utf-16be" or "unicode":
                // A meta element that can be read as ASCII is not in UTF-16.
                return null;
            default:
                return Known(label);
        }
    }

    private static Encoding? Known(string label)
    {
        try
        {
            return Legacy.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
