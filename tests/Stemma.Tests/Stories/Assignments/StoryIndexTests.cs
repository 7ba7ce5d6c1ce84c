using Stemma.Stories.Assignments;
using Stemma.Stories.Profiles;
using Stemma.Tests.Dossiers;

namespace Stemma.Tests.Stories.Assignments;

public sealed class StoryIndexTests
{
    [Fact]
    public void The_first_article_founds_story_and_affair()
    {
        var assignment = new StoryIndex().Assign(Sketches.First());
        Assert.Equal((assignment.Article, assignment.Article, assignment.Article), (Sketches.First().Article.Id, assignment.Story, assignment.Affair));
        Assert.Empty(assignment.Reasons);
        Assert.Empty(assignment.Moves);
    }

    [Fact]
    public void A_report_of_the_same_happening_joins_and_says_why()
    {
        var index = new StoryIndex();
        var first = index.Assign(Sketches.First());
        index.Assign(Sketches.Unrelated());
        var second = index.Assign(Sketches.Second());
        Assert.Equal((first.Story, first.Affair), (second.Story, second.Affair));
        var reason = Assert.Single(second.Reasons);
        Assert.Equal(first.Article, reason.Article);
        Assert.Equal(1, reason.DaysApart);
        Assert.InRange(reason.Score, reason.Needed, 1);
        Assert.Contains(new SharedFeature("entity", "Other:青岭水坝"), reason.Features);
        Assert.Contains(new SharedFeature("word", "溃堤"), reason.Features);
    }

    [Fact]
    public void Another_matter_stays_apart()
    {
        var index = new StoryIndex();
        var first = index.Assign(Sketches.First());
        var other = index.Assign(Sketches.Unrelated());
        Assert.NotEqual(first.Story, other.Story);
        Assert.NotEqual(first.Affair, other.Affair);
    }

    [Fact]
    public void An_article_that_is_held_stays_where_it_is()
    {
        var index = new StoryIndex();
        var first = index.Assign(Sketches.First());
        Assert.Equal(first.Story, index.Assign(Sketches.First()).Story);
        Assert.Equal(1, index.Count);
    }

    [Fact]
    public void Another_text_under_the_same_identifier_is_another_article()
    {
        var index = new StoryIndex();
        index.Assign(Sketches.First());
        var other = Sketches.Unrelated();
        var revised = index.Assign(other with { Article = other.Article with { Id = Sketches.First().Article.Id } });
        Assert.StartsWith(Sketches.First().Article.Id + "#", revised.Article, StringComparison.Ordinal);
        Assert.Equal(2, index.Count);
    }

    [Fact]
    public void Restored_it_goes_on_as_if_it_had_never_stopped()
    {
        var index = new StoryIndex();
        var stored = new List<StoredPlacement>();
        foreach (var analysis in new[] { Sketches.First(), Sketches.Unrelated() })
        {
            var assignment = index.Assign(analysis);
            stored.Add(new StoredPlacement(assignment.Record, assignment.Story, assignment.Affair));
        }

        var restored = StoryIndex.Restore(stored);
        Assert.Equal(index.Placements(), restored.Placements());
        Assignment there = index.Assign(Sketches.Second()), back = restored.Assign(Sketches.Second());
        Assert.Equal((there.Story, there.Affair), (back.Story, back.Affair));
        Assert.Equal(there.Reasons.Select(r => (r.Article, r.Score)), back.Reasons.Select(r => (r.Article, r.Score)));
        Assert.Equal(there.Record.ToArray(), back.Record.ToArray());
    }

    [Fact]
    public void A_profile_survives_its_bytes()
    {
        var profile = StoryProfile.Of(Sketches.First());
        var bytes = profile.ToBytes();
        var read = StoryProfile.FromBytes(bytes);
        Assert.Equal((profile.Article, profile.Day, profile.Digest), (read.Article, read.Day, read.Digest));
        Assert.Equal(bytes, read.ToBytes());
    }

    [Fact]
    public void Damaged_bytes_are_refused()
    {
        var bytes = StoryProfile.Of(Sketches.First()).ToBytes();
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<FormatException>(() => StoryProfile.FromBytes(bytes.AsSpan(0, length)));
        }

        var record = new StoryIndex().Assign(Sketches.First()).Record;
        Assert.Throws<FormatException>(() => StoryIndex.Restore([new StoredPlacement(record[..20], "a", "a")]));
    }
}
