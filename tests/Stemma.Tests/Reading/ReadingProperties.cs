using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Stemma.Articles;
using Stemma.Reading;

namespace Stemma.Tests.Reading;

/// <summary>What must hold for any bytes.</summary>
public sealed class ReadingProperties
{
    private static readonly ArticleReader Reader = new(Engine.Analysis.Folding);

    private static readonly string[] Pieces =
    [
        "---\n", "title: \"甲\"\n", "date: 2024-11-03T02:10:16Z\n", "from: https://a.example/20241101/\n", "<!--1730448421000-->", "[甲](http://a.example/)\n", "------\n",
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<a href='x'>", "</a>", "<br>", "<ul><li>", "</ul>", "<table><tr><td>", "<td>", "</table>", "<figure>", "<figcaption>", "<h2>", "<img src='a' alt='说明文字说明文字说明文字'>",
        "<blockquote class='twitter-tweet'>", "<time>", "<address>", "<footer>", "（中央社東京31日電）", "【共同社11月31日电】", "记者：", "责编", "甲社、乙社", "（路透社等）", "2024年13月1日", "09/11/2023 - 12:42", "1131301", "）1139999",
        "正文，", "说。", "“", "”", " ", "\n\n", "\t", "&nbsp;", "　", "\uD800", "\uDC00", "😀", "\0", "\u200B", "<?xml version='1.0'?>", "<rss>", "<html>", "{", "%E4", "延伸阅读", "©",
    ];

    private static readonly Arbitrary<string> AnyPost = Gen.OneOf(
        Gen.Elements(Pieces),
        Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString())).ListOf().Select(p => string.Concat(p)).ToArbitrary();

    [Fact]
    public void Any_bytes_are_read_or_rejected() =>
        Check.QuickThrowOnFailure(Prop.ForAll<byte[]>(bytes => Holds(Reader.Read(bytes, "a/b.md"))));

    [Fact]
    public void Any_post_is_read_or_rejected() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyPost, text => Holds(Reader.Read(Encoding.UTF8.GetBytes(text), "2024/13/45/b.md"))));

    [Fact]
    public void Any_body_keeps_its_spans() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyPost, text => Holds(Reader.Read(Encoding.UTF8.GetBytes("<!--NaN-->\n[甲](https://a.example/)\n------\n" + text), "b.md"))));

    [Fact]
    public void Same_bytes_give_the_same_article() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyPost, text =>
        {
            var bytes = Encoding.UTF8.GetBytes("<!--NaN-->\n[甲](https://a.example/)\n------\n<p>正文。</p>" + text);
            // Both may reject it: NULs can look like binary data.
            var (one, other) = (Reader.Read(bytes, "b.md"), Reader.Read(bytes, "b.md"));
            return one.Rejections.SequenceEqual(other.Rejections) && one.Articles.Count == other.Articles.Count && one.Articles.Zip(other.Articles).All(p => Same(p.First, p.Second));
        }));

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<b><p>", 400)]
    [InlineData("<b><p>", 300_000)]
    [InlineData("<a href=x><li>", 400)]
    [InlineData("<table><tr><td>", 300_000)]
    [InlineData("<p><li>甲", 10_000)]
    [InlineData("&amp;", 100_000)]
    public void Deep_or_long_markup_is_read_or_rejected(string piece, int times)
    {
        var result = Reader.Read(Encoding.UTF8.GetBytes("<!--NaN-->\n[甲](https://a.example/)\n------\n" + string.Concat(Enumerable.Repeat(piece, times)) + "正文。"), "b.md");
        Assert.True(Holds(result));
    }

    private static bool Same(Article one, Article other) =>
        one.Id == other.Id && one.Text.Printed == other.Text.Printed && one.Blocks.SequenceEqual(other.Blocks) && one.Credits.SequenceEqual(other.Credits) && one.Clocks.SequenceEqual(other.Clocks);

    private static bool Holds(ReadResult result) =>
        result.Articles.Count + result.Rejections.Count > 0 && result.Articles.All(Holds) && result.Rejections.All(r => r.Message.Length > 0);

    private static bool Holds(Article article)
    {
        var text = article.Text.Printed;
        var at = -1;
        foreach (var block in article.Blocks)
        {
            if (block.Span.Start != at + 1 || block.Span.IsEmpty || block.Span.End > text.Length || text.AsSpan(block.Span.Start, block.Span.Length).IndexOf('\n') >= 0)
            {
                return false;
            }

            at = block.Span.End;
        }

        // Strict encoding throws on a half of a surrogate pair.
        _ = new UTF8Encoding(false, true).GetByteCount(text);
        return at == text.Length
            && article.Blocks.Count(b => b.Kind == BlockKind.Title) == 1 && article.Blocks[0].Kind == BlockKind.Title && article.Title == article.Text.Slice(article.Blocks[0].Span)
            && article.Links.All(l => l.Span.End <= text.Length && (l.Span.IsEmpty || text[l.Span.Start..l.Span.End] == l.Text))
            && article.Credits.All(c => c.Span is null || (c.Span.Value.End <= text.Length && !c.Span.Value.IsEmpty))
            && article.Media.All(m => (m.Caption is null || article.Blocks[m.Caption.Value].Kind == BlockKind.Caption) && (m.Credit is null || article.Blocks[m.Credit.Value].Kind == BlockKind.Credit))
            && (article.Dateline is null || article.Dateline.Span.End <= text.Length);
    }
}
