using Stemma.Knowledge;
using Stemma.Stories.Assignments;
using Stemma.Stories.Profiles;

namespace Stemma.Tests.Stories.Assignments;

/// <summary>What assigning costs does not grow with what is held, in steps counted, and memory is bounded by time.</summary>
public sealed class StoryCostTests
{
    private const int ADay = 100;

    private const int Thousand = 1000;

    [Fact]
    public void An_article_costs_a_bounded_number_of_steps_however_many_are_held()
    {
        var index = new StoryIndex();
        var before = index.Work;
        foreach (var profile in Stream(Thousand, 1))
        {
            index.Assign(profile);
            Assert.InRange(index.Work.Read - before.Read, 0, 240 + (32 * 6));
            Assert.InRange(index.Work.Compared - before.Compared, 0, 32 + 4);
            Assert.InRange(index.Work.Grouped - before.Grouped, 0, 48 + 33);
            before = index.Work;
        }
    }

    [Fact]
    public void The_last_thousand_of_five_takes_hardly_more_steps_than_the_second()
    {
        var index = new StoryIndex();
        var steps = new List<AssignmentWork>();
        foreach (var chunk in Stream(5 * Thousand, 2).Chunk(Thousand))
        {
            var before = index.Work;
            foreach (var profile in chunk)
            {
                index.Assign(profile);
            }

            steps.Add(new AssignmentWork(index.Work.Read - before.Read, index.Work.Compared - before.Compared, index.Work.Grouped - before.Grouped));
        }

        Assert.InRange((double)steps[^1].Read / steps[1].Read, 0.5, 1.3);
        Assert.InRange((double)steps[^1].Compared / steps[1].Compared, 0.5, 1.1);
        Assert.InRange((double)steps[^1].Grouped / steps[1].Grouped, 0.3, 1.5);
    }

    [Fact]
    public void What_lies_too_far_back_is_given_up_but_stays_in_its_story()
    {
        var index = new StoryIndex(new StoryKnowledge(KnowledgeSource.BuiltIn()), new Retention(30, 100));
        var profiles = Stream(4 * Thousand, 3).ToList();
        foreach (var profile in profiles)
        {
            index.Assign(profile);
        }

        Assert.Equal(profiles.Count, index.Placements().Count);
        var retired = index.Articles.Count(a => a.Retired);
        Assert.InRange(retired, profiles.Count - (32 * ADay), profiles.Count - (29 * ADay));
        Assert.All(index.Articles.Where(a => a.Retired), a => Assert.Empty(a.Profile.Profile.Features));
        Assert.False(index.Articles[^1].Retired);
        Assert.Equal(index.Articles[0].Story.Name, index.Assign(profiles[0]).Story);
    }

    [Fact]
    public void A_wrong_clock_gives_up_nothing()
    {
        var index = new StoryIndex(new StoryKnowledge(KnowledgeSource.BuiltIn()), new Retention(30, 10));
        foreach (var profile in Stream(200, 4))
        {
            index.Assign(profile);
        }

        index.Assign(Profile("late", new DateOnly(2099, 1, 1), new Random(5)));
        foreach (var profile in Stream(20, 6))
        {
            index.Assign(profile);
        }

        Assert.DoesNotContain(index.Articles, a => a.Retired);
    }

    /// <summary>Articles by day, of words that are the commoner the lower their number, as words are.</summary>
    private static IEnumerable<StoryProfile> Stream(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            yield return Profile(FormattableString.Invariant($"{seed}-{i}"), new DateOnly(2024, 1, 1).AddDays(i / ADay), random);
        }
    }

    private static StoryProfile Profile(string name, DateOnly day, Random random)
    {
        var features = new SortedSet<uint>();
        while (features.Count < 80)
        {
            features.Add((uint)Math.Exp(random.NextDouble() * Math.Log(20000)));
        }

        var places = features.Select((_, i) => i % 8 == 0 ? FeaturePlace.Title | FeaturePlace.Lead : FeaturePlace.Lead).ToArray();
        int[] starts = [0, .. Enumerable.Repeat(features.Count, Enum.GetValues<FeatureKind>().Length)];
        return new StoryProfile(name, (ulong)random.NextInt64(), day, (uint)random.Next(1, 8), starts, [.. features], [.. features.Select(_ => 1f)], places, null);
    }
}
