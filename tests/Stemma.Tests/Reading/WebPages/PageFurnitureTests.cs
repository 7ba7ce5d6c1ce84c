using Stemma.Knowledge;
using Stemma.Reading.WebPages;

namespace Stemma.Tests.Reading.WebPages;

public sealed class PageFurnitureTests
{
    private static readonly PageFurniture Furniture = new(KnowledgeSource.BuiltIn(), Engine.Analysis.Folding);

    public static TheoryData<string, string> Examples() => [.. KnowledgeSource.BuiltIn().Table("pages/furniture.tsv").Rows.Select(r => (r[1], r[2]))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_recognised(string kind, string example)
        => Assert.Equal(kind == "section" ? FurnitureKind.Section : FurnitureKind.Line, Furniture.Of(example, TextMeasure.Of(example).Length));

    [Theory]
    [InlineData("相关新闻发布会定于周四举行。")]
    [InlineData("标签化的报道让渔民很生气。")]
    [InlineData("评论家说，这出戏值得看。")]
    [InlineData("广告公司的老板说不。")]
    [InlineData("Related firms were not asked.")]
    [InlineData("他把这件事分享到了自己的日记里，又在第二天早上撕掉了那一页，没有人知道他写过什么，也没有人再问起过这件事情，直到十年以后。")]
    public void Prose_is_not(string text) => Assert.Equal(FurnitureKind.None, Furniture.Of(text, TextMeasure.Of(text).Length));
}
