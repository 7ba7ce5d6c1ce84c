using System.Text;
using Stemma.Tests.Times;
using Stemma.Text;

namespace Stemma.Tests.Quantities;

/// <summary>Whatever the text: no exception, spans inside the text, in order, on no half of a surrogate pair.</summary>
public sealed class NumberPropertyTests
{
    private static readonly string[] Pieces =
    [
        "1", "12", "1,000", "3.5", "２０", "一", "两", "三", "十", "百", "千", "万", "亿", "兆", "零", "〇", "半", "多", "余", "几", "数", "上", "第", "百分之", "分之", "成", "%", "年", "月", "日", "号", "周", "星期",
        "上周", "下", "五", "末", "今天", "去年", "同年", "次日", "上旬", "季度", "至", "到", "-", "、", "和", "（", "）", "(", ")", "自", "起", "以来", "至今", "前", "后", "过去", "未来", "下午", "时", "点", "分", ":", "时30分",
        "民国", "令和", "世纪", "年代", "美元", "$", "名", "人", "个", "的", "公里", "约", "超过", "至少", "左右", "以上", "将", "了", "，", "。", " ", "\n", "“", "”", "士兵", "𠮷", "😀", "\ud800", "B-52", "2024", "9999", "99999999999999999999999", "日本",
    ];

    [Fact]
    public void Holds_for_any_mixture_of_pieces()
    {
        var state = 12345u;
        for (var round = 0; round < 3000; round++)
        {
            var text = new StringBuilder();
            for (var length = 1 + (round % 14); length > 0; length--)
            {
                state = (state * 1664525) + 1013904223;
                text.Append(Pieces[(state >> 8) % Pieces.Length]);
            }

            Holds(text.ToString(), (round % 4) switch { 0 => null, 1 => DateOnly.MinValue, 2 => DateOnly.MaxValue, _ => new DateOnly(2024, 2, 29) });
        }
    }

    private static void Holds(string input, DateOnly? clock)
    {
        var analysis = Engine.Analysis.Analyze(Clipping.Article(input, clock, "zh-Hant"));
        var end = 0;
        foreach (var time in analysis.Times)
        {
            Assert.True(time.Span.Start >= end, $"times overlap in: {input}");
            Inside(input, time.Span);
            end = time.Span.End;
        }

        end = 0;
        foreach (var quantity in analysis.Quantities)
        {
            Assert.True(quantity.Span.Start >= end, $"quantities overlap in: {input}");
            Assert.True(double.IsFinite(quantity.Value), input);
            Assert.DoesNotContain(analysis.Times, t => t.Span.Overlaps(quantity.Span));
            Inside(input, quantity.Span);
            Inside(input, quantity.Counted ?? quantity.Span);
            end = quantity.Span.End;
        }
    }

    private static void Inside(string input, TextSpan span)
    {
        Assert.True(span.Start < span.End && span.End <= input.Length, $"[{span.Start}..{span.End}) in: {input}");
        Assert.False(span.Start > 0 && char.IsSurrogatePair(input[span.Start - 1], input[span.Start]), input);
        Assert.False(span.End < input.Length && char.IsSurrogatePair(input[span.End - 1], input[span.End]), input);
    }
}
