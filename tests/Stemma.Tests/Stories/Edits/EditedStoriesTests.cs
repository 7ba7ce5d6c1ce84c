using Stemma.Stories.Assignments;
using Stemma.Stories.Edits;

namespace Stemma.Tests.Stories.Edits;

public sealed class EditedStoriesTests
{
    private static readonly Placement[] Found = [new("a", "a", "A"), new("b", "a", "A"), new("c", "c", "C"), new("d", "c", "C"), new("e", "e", "E")];

    [Fact]
    public void Merged_stories_are_one_in_the_affair_of_the_second() =>
        Check(Found, [EditedStories.Merge(Found, 1, "c", "a")], "a:a/A b:a/A c:a/A d:a/A e:e/E");

    [Fact]
    public void What_is_split_off_is_a_story_of_the_same_affair() =>
        Check(Found, [EditedStories.Split(Found, 1, "c", ["d"])], "a:a/A b:a/A c:c/C d:d/C e:e/E");

    [Fact]
    public void What_is_moved_is_in_the_other_story_and_its_affair() =>
        Check(Found, [EditedStories.Move(Found, 1, "b", "e")], "a:a/A b:e/E c:c/C d:c/C e:e/E");

    [Fact]
    public void The_founder_can_leave_its_story() =>
        Check(Found, [EditedStories.Split(Found, 1, "a", ["a"])], "a:a#2/A b:a/A c:c/C d:c/C e:e/E");

    [Fact]
    public void Undone_it_is_as_before_and_undoing_that_brings_it_back()
    {
        var merge = EditedStories.Merge(Found, 1, "c", "a");
        var undo = EditedStories.Undo([merge], 2, 1);
        Check(Found, [merge, undo], "a:a/A b:a/A c:c/C d:c/C e:e/E");
        var redo = EditedStories.Undo([merge, undo], 3, 2);
        Check(Found, [merge, undo, redo], "a:a/A b:a/A c:a/A d:a/A e:e/E");
    }

    [Fact]
    public void The_same_log_does_the_same_to_more_articles_and_other_names()
    {
        StoryEdit[] log = [EditedStories.Merge(Found, 1, "c", "a"), EditedStories.Split(Found, 2, "a", ["b"])];

        // A run with an older article, which founded the story of c and d, and one that nobody edited.
        Placement[] more = [new("0", "0", "Z"), new("a", "a", "A"), new("b", "a", "A"), new("c", "0", "Z"), new("d", "0", "Z"), new("e", "e", "E"), new("f", "e", "E")];
        Check(more, log, "0:a/A a:a/A b:b/A c:a/A d:a/A e:e/E f:e/E");
    }

    [Fact]
    public void An_article_that_is_gone_is_passed_over() =>
        Check(Found[1..], [EditedStories.Merge(Found, 1, "c", "a"), EditedStories.Move(Found, 2, "a", "e")], "b:a/A c:a/A d:a/A e:e/E");

    [Fact]
    public void What_cannot_be_done_is_refused_with_what_there_is()
    {
        Assert.Contains("story x: expected the name", Assert.Throws<ArgumentException>(() => EditedStories.Merge(Found, 1, "x", "a")).Message, StringComparison.Ordinal);
        Assert.Contains("both sides", Assert.Throws<ArgumentException>(() => EditedStories.Split(Found, 1, "a", ["a", "b"])).Message, StringComparison.Ordinal);
        Assert.Contains("not in story a; its articles are a, b", Assert.Throws<ArgumentException>(() => EditedStories.Split(Found, 1, "a", ["c"])).Message, StringComparison.Ordinal);
        Assert.Contains("already", Assert.Throws<ArgumentException>(() => EditedStories.Move(Found, 1, "a", "a")).Message, StringComparison.Ordinal);
        Assert.Contains("none of that number", Assert.Throws<ArgumentException>(() => EditedStories.Undo([], 1, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_survives_its_line()
    {
        StoryEdit[] log =
        [
            EditedStories.Merge(Found, 1, "c", "a", new DateTimeOffset(2025, 4, 3, 9, 0, 0, TimeSpan.FromHours(8)), "同一事件"),
            new StoryEdit(2, StoryEditKind.Undo, [], [], null, 1),
        ];
        var lines = log.Select(StoryEditLine.Write).ToList();
        Assert.StartsWith("""{"number":1,"kind":"merge","articles":["c","d"],"target":["a","b"],"at":"2025-04-03T09:00:00+08:00","note":"同一事件"}""", lines[0], StringComparison.Ordinal);
        Assert.Equal(lines, StoryEditLine.ReadAll([lines[0], "", lines[1]], "log.jsonl").Select(StoryEditLine.Write));
    }

    [Theory]
    [InlineData("{", "log.jsonl:1: expected an entry")]
    [InlineData("null", "log.jsonl:1: expected an entry, found null")]
    [InlineData("""{"number":2,"kind":"undo","articles":[],"target":[]}""", "expected entry 1, found 2")]
    [InlineData("""{"number":1,"kind":"join","articles":[],"target":[]}""", "log.jsonl:1")]
    [InlineData("""{"number":1,"kind":"merge","target":[]}""", "log.jsonl:1")]
    public void A_broken_log_is_refused_with_its_line(string line, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => StoryEditLine.ReadAll([line], "log.jsonl")).Message, StringComparison.Ordinal);

    private static void Check(IReadOnlyList<Placement> placements, IReadOnlyList<StoryEdit> log, string expected) =>
        Assert.Equal(expected, string.Join(' ', EditedStories.Apply(placements, log).Select(p => $"{p.Article}:{p.Story}/{p.Affair}")));
}
