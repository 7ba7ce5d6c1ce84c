using System.Text;
using Stemma.Articles;
using Stemma.Reading;

namespace Stemma.Tests.Reading;

/// <summary>Posts of archives that hold little or bend the rules are kept.</summary>
public sealed class HeadlinePostTests
{
    [Fact]
    public void A_post_with_a_headline_only_is_an_article_without_prose()
    {
        var article = Assert.Single(Read("<!--1741161600000-->\n[港口重开](https://www.example.org/20250305/a.html)\n------\n\n<div>\n\n</div>\n").Articles);
        Assert.Equal("港口重开", article.Title);
        Assert.DoesNotContain(article.Blocks, b => b.IsProse);
        Assert.Empty(Engine.Analysis.Analyze(article).Statements);
    }

    [Fact]
    public void A_headline_with_a_line_break_inside_its_quotation_marks_is_read()
    {
        var article = Assert.Single(Read("---\nlayout: post\ntitle: \"港口重开\n\"\ndate: 2025-03-05T01:00:00.000Z\nauthor: 晨岸日报\n---\n<!--NaN-->\n[港口重开](https://www.example.org/a.html)\n------\n\n<div><p>港口今天重开，船只陆续进港。</p></div>\n").Articles);
        Assert.Equal("港口重开", article.Title);
        Assert.Single(article.Blocks, b => b.Kind == BlockKind.Paragraph);
    }

    [Fact]
    public void A_body_that_repeats_the_headline_adds_nothing() =>
        Assert.DoesNotContain(Assert.Single(Read("---\ntitle: 甲\n---\n<div>甲</div>").Articles).Blocks, b => b.IsProse);

    private static ReadResult Read(string text) => new ArticleReader(Engine.Analysis.Folding).Read(Encoding.UTF8.GetBytes(text), "post.md");
}
