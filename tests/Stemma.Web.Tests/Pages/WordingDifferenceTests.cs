using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Web.Views;

namespace Stemma.Web.Tests.Pages;

/// <summary>Where two wordings differ.</summary>
public sealed class WordingDifferenceTests
{
    private static readonly ScriptFolding Folding = new(KnowledgeSource.BuiltIn());

    [Theory]
    [InlineData("约120个集装箱落海", "约120個集裝箱落海", "")]
    [InlineData("大约120个集装箱落海", "约120个集装箱落海", "大")]
    [InlineData("约120个集装箱已经落海", "约120个集装箱落海", "已经")]
    [InlineData("约131个集装箱落海", "约120个集装箱落海", "31")]
    [InlineData("落海", "落海落海", "")]
    [InlineData("落海落海", "落海", "落海")]
    [InlineData("船长说，约120个落海", "约120个落海，船长说", "船长说，")]
    [InlineData("", "约", "")]
    [InlineData("约", "", "约")]
    public void What_the_other_does_not_have_is_marked(string wording, string other, string marked)
    {
        var runs = WordingDifference.Of(wording, other, Folding);
        Assert.Equal(marked, string.Concat(runs.Select(r => wording[r.Start..r.End])));
        Assert.Equal(runs.OrderBy(r => r.Start), runs);
    }

    [Fact]
    public void Without_what_is_marked_the_wording_stands_in_the_other()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            string Any() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "甲乙丙丁"[random.Next(4)]));
            var (wording, other) = (Any(), Any());
            var runs = WordingDifference.Of(wording, other, Folding);
            var rest = string.Concat(wording.Where((_, at) => !runs.Any(r => r.Start <= at && at < r.End)));
            var found = 0;
            foreach (var c in other)
            {
                found += found < rest.Length && rest[found] == c ? 1 : 0;
            }

            Assert.True(found == rest.Length, $"{wording} against {other}: {rest}");
        }
    }
}
