using Stemma.Tests.Evaluation;
using Stemma.Text;

namespace Stemma.Tests.Statements;

/// <summary>What holds for any text at all.</summary>
public sealed class StatementProperties
{
    private static readonly string[] Shards =
    [
        "布林肯", "外交部", "他", "他们", "该公司", "说", "表示", "称", "：", "，", "。", "“", "”", "「", "」", "（", "）", "《", "》", "据", "报道", "引述", "法新社",
        "对", "呼吁", "谴责", "称为", "显示", "的", "并", "但", "虽然", "被", "要求", "周四", "10月5日", "\"", "！", "？", "；", "\ud83d\ude00", "\ud83d", " ", "\u3000", "Albert Bourla", "1万", "声明", "告诉",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 150)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_text_gives_spans_inside_it(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Shards[random.Next(Shards.Length)]));
        var analysis = Engine.Analysis.Analyze(Ledger.Article(text));
        Assert.NotNull(analysis.Statements);
        foreach (var statement in analysis.Statements)
        {
            Assert.NotEmpty(statement.Content);
            Assert.All(statement.Content, piece => AssertInside(analysis, piece));
            if (statement.Cue is { } cue)
            {
                AssertInside(analysis, cue);
                Assert.All(statement.Content, piece => Assert.False(piece.Contains(cue) && !cue.IsEmpty, $"the cue {cue} stands in the content {piece} of '{text}'"));
            }

            Assert.NotEmpty(statement.Speakers);
            Assert.All(statement.Speakers.Concat(statement.Via).Concat(statement.Addressees), e => Assert.InRange(e, 0, analysis.Entities.Entities.Count - 1));
        }
    }

    [Fact]
    public void Statements_come_in_the_order_of_their_content()
    {
        foreach (var path in Directory.EnumerateFiles(SharedFolder.Require("eval/dev/src")))
        {
            foreach (var article in new Stemma.Reading.ArticleReader(Engine.Analysis.Folding).Read(File.ReadAllBytes(path), path).Articles)
            {
                var starts = Engine.Analysis.Analyze(article).Statements.Select(s => s.Content[0].Start).ToArray();
                Assert.Equal(starts.Order(), starts);
            }
        }
    }

    private static void AssertInside(ArticleAnalysis analysis, TextSpan span)
    {
        Assert.InRange(span.Start, 0, analysis.Article.Text.Length - 1);
        Assert.InRange(span.End, span.Start + 1, analysis.Article.Text.Length);
    }
}
