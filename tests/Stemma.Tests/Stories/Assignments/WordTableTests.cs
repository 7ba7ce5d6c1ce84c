using Stemma.Stories.Assignments;

namespace Stemma.Tests.Stories.Assignments;

/// <summary>The table of an article's words, and the lists of articles by feature, against plain ones.</summary>
public sealed class WordTableTests
{
    [Fact]
    public void Finds_what_it_holds_and_nothing_of_the_article_before()
    {
        var random = new Random(7);
        var table = new WordTable();
        foreach (var count in new[] { 0, 1, 500, 5000, 3, 1200 })
        {
            var words = Enumerable.Range(0, count + 10).Select(_ => (uint)random.NextInt64(1L << 32)).Distinct().Take(count).Order().ToArray();
            table.Hold(words, words.Length);
            for (var i = 0; i < words.Length; i++)
            {
                Assert.True(table.MayHold(words[i]));
                Assert.Equal(i, table.IndexOf(words[i]));
            }

            var others = Enumerable.Range(0, 10_000).Select(_ => (uint)random.NextInt64(1L << 32)).Where(w => Array.BinarySearch(words, w) < 0).ToList();
            Assert.All(others, w => Assert.Equal(-1, table.IndexOf(w)));
            Assert.True(others.Count(table.MayHold) < others.Count / 8);
        }
    }

    [Fact]
    public void Lists_are_read_from_the_newest_and_forget_old_days()
    {
        var random = new Random(7);
        var postings = new Postings();
        var plain = new Dictionary<ulong, List<(int Article, int Day)>>();
        for (var article = 0; article < 4000; article++)
        {
            var feature = (ulong)Math.Pow(random.NextDouble() * 20, 2);
            var day = random.Next(30);
            postings.Add(feature, article, day);
            (plain.TryGetValue(feature, out var list) ? list : plain[feature] = []).Add((article, day));
        }

        Same(postings, plain);
        Same(postings.From(12), plain.ToDictionary(p => p.Key, p => p.Value.Where(e => e.Day >= 12).ToList()));
    }

    private static void Same(Postings postings, Dictionary<ulong, List<(int Article, int Day)>> plain)
    {
        for (var feature = 0ul; feature < 500; feature++)
        {
            var list = plain.GetValueOrDefault(feature) ?? [];
            var scores = new CandidateScores();
            scores.Grow(4000);
            Assert.Equal(Math.Min(24, list.Count), postings.Score(feature, 1.5f, 5, 20, 24, scores));
            List<int> found = [];
            scores.TakeBest(100, found);
            Assert.Equal(list.AsEnumerable().Reverse().Take(24).Where(e => e.Day is >= 5 and <= 20).Select(e => e.Article), found);
        }
    }
}
