using Stemma.Articles;
using Stemma.Reading;
using Stemma.Stories.Reuse;
using Stemma.Tests.Dossiers;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Stories.Reuse;

public sealed class ReuseFinderTests
{
    private static readonly string[] Agency =
    [
        "挪威海岸管理局星期二说，搁浅货轮的油舱出现裂缝，清污船已经赶到现场。",
        "船上的二十一名船员全部获救，其中三人在卑尔根的医院接受观察。",
        "当地渔民协会要求船东在本周内说明集装箱里装的是什么。",
        "气象部门预计西南风会把散落的货物吹向峡湾出口。",
    ];

    [Fact]
    public void The_same_text_in_the_other_script_is_a_copy() =>
        Check(Agency, [.. Agency.Select(s => s.Replace("挪威海岸", "挪威海岸", StringComparison.Ordinal).Replace("获救", "獲救", StringComparison.Ordinal).Replace("医院", "醫院", StringComparison.Ordinal).Replace("集装箱", "集裝箱", StringComparison.Ordinal))], ReuseKind.Copy, 4);

    [Fact]
    public void Edited_agency_copy_is_a_near_copy_with_the_sentences_on_both_sides()
    {
        string[] edited =
        [
            "挪威海岸管理局周二表示，搁浅货轮的油舱出现裂缝，清污船已赶到现场。",
            "本报记者在港口看到，围油栏已经布好。",
            "船上二十一名船员全部获救，其中三人在卑尔根的医院观察。",
            "当地渔民协会要求船东本周内说明集装箱里装了什么。",
        ];
        var reuse = Check(Agency, edited, ReuseKind.NearCopy, 3);
        Assert.InRange(reuse.Share, 0.6, 0.99);
        Assert.All(reuse.Passages, p => Assert.InRange(p.Similarity, 0.6, 0.99));
    }

    [Fact]
    public void Two_reports_of_one_matter_in_their_own_words_are_no_reuse() =>
        Assert.Null(ReuseFinder.Compare(
            Post("甲报", "2025-03-04", Agency),
            Post("乙台", "2025-03-05", ["一艘货轮在挪威外海触礁后漏油，海岸管理局派出清污船。", "二十一人被直升机接走，三人留院。", "渔民想知道箱子里有什么，船东没有回答。"])));

    [Fact]
    public void The_same_words_of_a_speaker_alone_are_no_reuse()
    {
        const string Words = "“这片海养了我们八百年，谁弄脏它，谁就要把它一寸一寸地收拾干净，一个箱子也不能少。”";
        var first = Post("甲报", "2025-03-04", ["渔业大臣索尔海说：" + Words, "她随后乘船离开了港口，没有回答记者的其他问题。"]);
        var second = Post("乙台", "2025-03-05", ["索尔海在卑尔根对记者说：" + Words, "内阁当天下午开会讨论赔偿办法，预计周末公布结果。"]);
        Assert.Null(ReuseFinder.Compare(first, second));
    }

    [Fact]
    public void The_earlier_article_is_the_source_whatever_the_order_of_the_input()
    {
        ArticleAnalysis early = Post("甲报", "2025-03-04", Agency), late = Post("乙台", "2025-03-06", Agency[..3]);
        Assert.Equal((0, 1, true), Ends(Assert.Single(ReuseFinder.Find([early, late]))));
        Assert.Equal((1, 0, true), Ends(Assert.Single(ReuseFinder.Find([late, early]))));
        Assert.False(Assert.Single(ReuseFinder.Find([early, Post("乙台", "2025-03-04", Agency[..3])])).Dated);
    }

    [Fact]
    public void Sister_outlets_are_one_family()
    {
        ArticleAnalysis left = Post("甲报", "2025-03-04", Agency), right = Post("乙台", "2025-03-06", Agency);
        Assert.False(ReuseFinder.Compare(left, right)!.SameFamily);
        var sister = right with { Article = right.Article with { OutletFamily = "house" } };
        Assert.True(ReuseFinder.Compare(left with { Article = left.Article with { OutletFamily = "house" } }, sister)!.SameFamily);
    }

    [Fact]
    public void The_agency_copies_among_the_samples_are_found_and_nothing_else_of_that_size()
    {
        var files = Directory.EnumerateFiles(Path.Combine(SharedFolder.Root, "samples"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var reader = new ArticleReader(Engine.Analysis.Folding);
        var analyses = files.SelectMany(f => reader.Read(File.ReadAllBytes(f), Path.GetFileName(f)).Articles).Select(Engine.Analysis.Analyze).ToList();
        var copies = ReuseFinder.Find(analyses).Where(r => r.Kind != ReuseKind.Excerpt).Select(r => string.Join(' ', new[] { analyses[r.Source].Article.Path, analyses[r.Copy].Article.Path }.Order(StringComparer.Ordinal)));
        Assert.Equal(["20250304-chenan-agency-copy.md beiqiao.rss#2", "beiqiao.rss#3 neihe-talks.htm"], copies.Order(StringComparer.Ordinal));
    }

    private static (int Source, int Copy, bool Dated) Ends(TextReuse reuse) => (reuse.Source, reuse.Copy, reuse.Dated);

    private static TextReuse Check(string[] source, string[] copy, ReuseKind kind, int passages)
    {
        ArticleAnalysis early = Post("甲报", "2025-03-04", source), late = Post("乙台", "2025-03-06", copy);
        var reuse = Assert.Single(ReuseFinder.Find([early, late]));
        Assert.Equal((kind, passages), (reuse.Kind, reuse.Passages.Count));
        Assert.All(reuse.Passages, p =>
        {
            Assert.Contains(early.Article.Text.Slice(p.Source), source);
            Assert.Contains(late.Article.Text.Slice(p.Copy), copy);
        });
        return reuse;
    }

    private static ArticleAnalysis Post(string outlet, string day, string[] sentences)
    {
        var text = $"货轮搁浅\n\n{string.Join("\n\n", sentences)}\n";
        var article = new ArticleReader(Engine.Analysis.Folding).Read(System.Text.Encoding.UTF8.GetBytes(text), outlet + ".txt").Articles.Single();
        var clock = Sketches.First().Article.Published! with { Date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Instant = null };
        return Engine.Analysis.Analyze(article with { Id = outlet + day, Outlet = outlet, OutletFamily = null, Published = clock });
    }
}
