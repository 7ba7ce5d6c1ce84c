using System.Text;
using Stemma.Reading.Charsets;

namespace Stemma.Tests.Reading.Charsets;

public sealed class TextDecoderTests
{
    private const string Simplified = "北桥社三月五日电，海岸管理局说，昨天夜里有两艘船在港外相撞，船上的人都已经上岸。";
    private const string SimplifiedShort = "渔民说不";
    private const string Traditional = "港潮新聞訊，海岸管理局說，昨天夜裡有兩艘船在港外相撞，船上的人都已經上岸。";
    private const string Japanese = "海岸の管理局によると、きのうの夜に二せきの船がぶつかったが、けが人はいなかったという。";
    private const string Korean = "해안 관리국은 어젯밤 항구 밖에서 배 두 척이 부딪쳤으나 다친 사람은 없다고 말했다.";
    private const string French = "Le bureau de la côte a déclaré hier que deux bateaux s’étaient heurtés près du port.";
    private const string Russian = "Береговая служба сообщила, что вчера ночью у порта столкнулись два судна.";

    static TextDecoderTests()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    public static TheoryData<string, string, string?> Texts()
    {
        var data = new TheoryData<string, string, string?>();
        foreach (var (text, charsets) in new[]
        {
            (Simplified, new[] { "utf-8", "gb18030", "gb2312" }),
            (SimplifiedShort, ["utf-8", "gb2312"]),
            (Traditional, ["utf-8", "big5", "gb18030"]),
            (Japanese, ["utf-8", "shift_jis", "euc-jp"]),
            (Korean, ["utf-8", "euc-kr"]),
            (French, ["utf-8", "windows-1252"]),
        })
        {
            foreach (var charset in charsets)
            {
                // Right, missing and wrong declarations; a wrong one is the commonest fault of pages that were converted.
                data.Add(text, charset, charset);
                data.Add(text, charset, null);
                data.Add(text, charset, charset == "utf-8" ? "gb2312" : "utf-8");
            }
        }

        data.Add(Russian, "windows-1251", "windows-1251");
        data.Add(Russian, "koi8-r", "koi8-r");
        data.Add(Simplified, "gb2312", "big5");
        data.Add(Traditional, "big5", "gb2312");
        data.Add(Simplified, "gb2312", "iso-8859-1");
        data.Add(Simplified, "utf-8", "iso-8859-1");
        data.Add(Simplified, "gb2312", "no-such-charset");
        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_read_in_its_charset(string text, string charset, string? declared)
    {
        var head = declared is null ? "<html><head>" : $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\">";
        var page = head + "<title>" + text + "</title></head><body><p>" + text + "</p></body></html>";
        Assert.Equal(page, TextDecoder.Decode(Encoding.GetEncoding(charset).GetBytes(page))?.Text);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("gb18030")]
    public void A_byte_order_mark_decides(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] bytes = [.. encoding.GetPreamble().Length > 0 ? encoding.GetPreamble() : encoding.GetBytes("\uFEFF"), .. encoding.GetBytes(Simplified)];
        Assert.Equal(Simplified, TextDecoder.Decode(bytes)?.Text);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Markup_in_utf_16_needs_no_mark(string charset)
    {
        var page = "<html><head><title>a</title></head><body><p>" + Simplified + "</p></body></html>";
        Assert.Equal(page, TextDecoder.Decode(Encoding.GetEncoding(charset).GetBytes(page))?.Text);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"GB2312\"?>", "gb2312")]
    [InlineData("<?xml version='1.0' encoding='big5' ?>", "big5")]
    [InlineData("<meta charset=gbk>", "gbk")]
    [InlineData("<META content='text/html; charset = \"UTF-8\"'>", "utf-8")]
    [InlineData("<!-- --><meta name=a><meta charset='EUC-KR'/>", "euc-kr")]
    [InlineData("<script charset=gbk></script><p>charset=big5", null)]
    [InlineData("<meta charset=", null)]
    [InlineData("<?xml", null)]
    [InlineData("", null)]
    public void Declarations_are_read_where_they_count(string head, string? expected)
        => Assert.Equal(expected, CharsetDeclaration.Find(Encoding.ASCII.GetBytes(head)));

    [Fact]
    public void A_cut_or_damaged_utf_8_text_stays_utf_8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Simplified), 0xE6, 0xB5];
        Assert.StartsWith(Simplified, TextDecoder.Decode(bytes)?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6 })]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3 })]
    public void Binary_files_are_no_text(byte[] bytes) => Assert.Null(TextDecoder.Decode(bytes));

    [Fact]
    public void Any_bytes_are_read_without_failing()
    {
        var random = new Random(7);
        var bytes = new byte[512];
        for (var round = 0; round < 500; round++)
        {
            random.NextBytes(bytes);
            bytes.AsSpan().Replace((byte)0, (byte)' ');
            var text = TextDecoder.Decode(bytes.AsSpan(0, random.Next(512)));
            Assert.True(text is null || text.Value.Charset.Length > 0);
        }
    }
}
