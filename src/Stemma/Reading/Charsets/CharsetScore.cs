using System.Buffers;
using System.Text;

namespace Stemma.Reading.Charsets;

/// <summary>How much text looks like a language when bytes are read in a given charset.</summary>
/// <remarks>
/// Every East Asian double-byte charset accepts most of what the others write, so validity alone decides nothing. What differs is whether
/// the characters that come out are frequent ones: running Chinese text consists to about a third of its hundred commonest characters, and
/// text read in the wrong charset consists of rare ones.
/// </remarks>
internal static class CharsetScore
{
    private const int Sample = 32 * 1024;

    private static readonly SearchValues<char> Frequent = SearchValues.Create(
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府美议北京市报记称总统"
        + "這為個國時來們對會發動過說產種後學經進著電裡現實點從業應開還義數變條沒結問題無軍樣關與間線質氣程長論運農據處議報記稱統黨員總資級組見計別區強戰萬東車門馬話語書買賣華灣台北市香港聯網訊記者"
        + "のにはをたがでてとしれさいるかなもらりこうくっあすまきつけンルスイトラア日人年大国本"
        + "이다는의에을를가고은한지하기로사도서자대인해정시그리아나어있스");

    private static readonly SearchValues<char> HalfWidthKana = SearchValues.Create("｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ");

    /// <summary>From about −20 (undecodable) to 1 (only frequent characters); negative means that it is not this charset.</summary>
    public static double Of(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var first = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (first < 0)
        {
            return 0;
        }

        var text = encoding.GetString(bytes.Slice(first, Math.Min(Sample, bytes.Length - first)));
        int total = 0, frequent = 0, bad = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                continue;
            }

            total++;
            if (Frequent.Contains(c) || c is '，' or '。' or '、' or '“' or '”' or '「' or '」' or '：' or '（' or '）' or '《' or '》' or '\u3000')
            {
                frequent++;
            }
            else if (c == '\uFFFD' || c is >= '\uE000' and <= '\uF8FF' || c is >= '\u0080' and < '\u00A0' || HalfWidthKana.Contains(c))
            {
                bad++;
            }
        }

        return total == 0 ? 0 : (frequent - (10.0 * bad)) / total;
    }

    /// <summary>The same measure for Western European text, whose accented letters and quotation marks stand alone between ASCII.</summary>
    public static double OfWestern(ReadOnlySpan<byte> bytes)
    {
        int total = 0, alone = 0;
        for (var i = 0; i < bytes.Length && total < Sample; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            total++;
            var next = i + 1 < bytes.Length ? bytes[i + 1] : (byte)' ';
            var previous = i > 0 ? bytes[i - 1] : (byte)' ';
            alone += next < 0x80 && previous < 0x80 ? 1 : 0;
        }

        return total == 0 ? 0 : ((2.0 * alone) - total) / total;
    }
}
