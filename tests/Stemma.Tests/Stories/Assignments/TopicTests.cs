using Stemma.Knowledge;
using Stemma.Stories.Assignments;
using Stemma.Stories.Profiles;
using Stemma.Tests.Dossiers;

namespace Stemma.Tests.Stories.Assignments;

/// <summary>Headlines are alike in other words; words are put together by the company they keep.</summary>
public sealed class TopicTests
{
    private static readonly StoryKnowledge Built = new(KnowledgeSource.BuiltIn(examples: false));

    [Theory]
    [InlineData("央行宣布降息", "利率下调一码 债券上扬", 0.1, 1)]
    [InlineData("地铁列车出轨", "利率下调一码 债券上扬", 0, 0.05)]
    [InlineData("央行宣布降息", "央行宣布降息", 0.999, 1.001)]
    [InlineData("了的是", "央行宣布降息", 0, 0)]
    public void Headlines_are_compared_by_topic(string left, string right, double least, double most)
    {
        var cosine = Topics(left).Cosine(Topics(right));
        Assert.InRange(cosine, least, most);
        Assert.Equal(cosine, Topics(right).Cosine(Topics(left)));
    }

    [Fact]
    public void Every_word_has_one_topic()
    {
        var rows = KnowledgeSource.BuiltIn(examples: false).Table(TopicTable.TablePath).Rows;
        var words = rows.SelectMany(r => r[1].Split(' ')).ToList();
        Assert.InRange(rows.Count, 100, 300);
        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, r => Assert.Contains(r[0], r[1].Split(' ')));
    }

    [Fact]
    public void Mining_puts_words_together_that_stand_in_the_same_articles()
    {
        string[][] matters = [["火箭", "发射", "卫星"], ["球队", "进球", "联赛"], ["稻米", "收成", "农田"]];
        var lines = Mine(matters).ToList();
        Assert.Equal(lines, Mine(matters));
        var topics = lines.Skip(1).Select(l => l.Split('\t')[1].Split(' ')).ToList();
        foreach (var matter in matters)
        {
            var own = topics.Where(t => t.Any(matter.Contains)).ToList();
            Assert.All(own, t => Assert.DoesNotContain(t, w => matters.Any(m => m != matter && m.Contains(w))));
        }
    }

    [Fact]
    public void A_row_without_words_is_refused()
    {
        var knowledge = KnowledgeSource.BuiltIn(examples: false).With([new KnowledgeTable(TopicTable.TablePath, "# topic\twords\n降息\n")]);
        Assert.Contains(TopicTable.TablePath, Assert.Throws<FormatException>(() => new TopicTable(knowledge)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Mine(string[][] matters)
    {
        var mining = new TopicMining();
        for (var i = 0; i < 40; i++)
        {
            foreach (var matter in matters)
            {
                mining.Add(Profile(string.Join('，', matter)));
            }
        }

        // What the matters drown in, so that none of their words is too common.
        for (var i = 0; i < 400; i++)
        {
            mining.Add(Profile("无"));
        }

        return mining.Lines();
    }

    private static TopicVector Topics(string headline)
    {
        var profile = Profile(headline);
        var rarities = new float[profile.Features.Length];
        Array.Fill(rarities, 1);
        return TopicVector.Of(profile, rarities, Built.Topics);
    }

    private static StoryProfile Profile(string headline) => StoryProfile.Of(new Sketch("甲报", "2025-04-03", headline, "正文。").Build());
}
