using Stemma.Reading.JekyllPosts;

namespace Stemma.Tests.Reading;

/// <summary>Plain headers are read without the YAML parser, and must say the same as with it.</summary>
public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("港口罢工进入第三天", true)]
    [InlineData("\"港口罢工：工会拒绝新方案\"", true)]
    [InlineData("\"工会称\\\"方案不够\\\" 谈判中断\"", true)]
    [InlineData("\"\\\"方案不够\\\"\"", true)]
    [InlineData("\"斜线\\\\与\\\"引号\\\"\"", true)]
    [InlineData("\"末尾的斜线\\\\\"", true)]
    [InlineData("\"换行\\n\"", false)]
    [InlineData("\"编码\\u4e2d\"", false)]
    [InlineData("\"未转义的\"引号\"", false)]
    [InlineData("\"没有结尾\\\"", false)]
    [InlineData("'单引号'", false)]
    [InlineData("工会: 方案不够", false)]
    public void Plain_values_say_what_YAML_says(string written, bool plain)
    {
        var header = "\nlayout: post\ntitle: " + written + "\nauthor: 某台";
        var read = PlainFrontMatter.Read(header, 7);
        Assert.Equal(plain, read is not null);
        if (plain)
        {
            Assert.Equal(FrontMatter.OfYaml(header, 7, out _), read);
        }
    }
}
