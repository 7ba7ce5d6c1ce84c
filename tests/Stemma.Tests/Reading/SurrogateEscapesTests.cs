using System.Text;
using Stemma.Reading;

namespace Stemma.Tests.Reading;

/// <summary>Half characters in JSON of others stop no reader.</summary>
public sealed class SurrogateEscapesTests
{
    [Theory]
    [InlineData("""船\ud800到港""", """船\ufffd到港""")]
    [InlineData("""\udc00""", """\ufffd""")]
    [InlineData("""\ud83d\udea2""", """\ud83d\udea2""")]
    [InlineData("""\ud83d\ud83d\udea2""", """\ufffd\ud83d\udea2""")]
    [InlineData("""\\ud800""", """\\ud800""")]
    [InlineData("""\\\ud800""", """\\\ufffd""")]
    [InlineData("""\n\u8239\""", """\n\u8239\""")]
    [InlineData("""\ud8""", """\ud8""")]
    public void Mends_what_has_no_other_half(string json, string expected) => Assert.Equal(expected, SurrogateEscapes.Mend(json));

    [Theory]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"船\ud800","content_text":"船\udc00已经到港。"}]}""")]
    [InlineData("""<html><head><title>船</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"船\ud800到港","\ud800":1}</script></head><body><article><h1>船到港</h1><p>船已经到港，港口发言人周二表示，货物正在卸下，码头恢复作业。</p></article></body></html>""")]
    public void The_article_is_read(string input) =>
        Assert.Single(new ArticleReader(Engine.Analysis.Folding).Read(Encoding.UTF8.GetBytes(input), "odd").Articles);
}
