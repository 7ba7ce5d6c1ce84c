using Stemma.Storage.Edits;
using Stemma.Storage.Stories;
using Stemma.Storage.Tests.Databases;

namespace Stemma.Storage.Tests;

/// <summary>What users do is logged, holds while articles come in, can be undone, and goes to another library.</summary>
public abstract class EditTests : IDisposable
{
    private readonly Scratch _scratch;
    private readonly Library _library;
    private readonly string _ship, _tariff;

    protected EditTests(Place place)
    {
        _scratch = new Scratch(place);
        _library = _scratch.Open();
        _ship = Add(_library, "ship", "货轮在挪威外海搁浅", "一艘货轮周二在挪威外海搁浅，约120个集装箱落海。挪威海岸管理局说，没有人受伤。");
        _tariff = Add(_library, "tariff", "总统宣布对小麦征收关税", "总统周三宣布，对进口小麦征收百分之十的关税，农民团体表示欢迎。");
    }

    public void Dispose()
    {
        _library.Dispose();
        _scratch.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_merge_joins_two_stories_and_undo_parts_them()
    {
        Assert.Equal(2, _library.Stories.List(StoryFilter.Any, new PageRequest()).Items.Count);
        var merge = _library.Edits.Merge(_tariff, _ship, "editor", "one affair");
        var story = Assert.Single(_library.Stories.List(StoryFilter.Any, new PageRequest()).Items);
        Assert.Equal((_ship, 2), (story.Id, story.Articles));
        Assert.Equal(_ship, _library.Stories.Find(_tariff)!.Summary.Id);
        Assert.Equal(_ship, _library.Articles.Summary(_tariff)!.StoryId);

        _library.Edits.Undo(merge.Seq);
        Assert.Equal([1, 1], _library.Stories.List(StoryFilter.Any, new PageRequest()).Items.Select(s => s.Articles));
        Assert.Equal([true, false], _library.Edits.Log(null, new PageRequest()).Items.Reverse().Select(e => e.Undone));
        Assert.Throws<ArgumentException>(() => _library.Edits.Undo(merge.Seq));
    }

    [Fact]
    public void A_merge_holds_for_articles_that_come_later()
    {
        _library.Edits.Merge(_tariff, _ship);
        var later = Add(_library, "tariff2", "农民团体欢迎总统对小麦征收关税", "总统周三宣布对进口小麦征收百分之十的关税，农民团体周四表示欢迎。");
        var story = Assert.Single(_library.Stories.List(StoryFilter.Any, new PageRequest()).Items);
        Assert.Equal(3, story.Articles);
        Assert.Equal(_ship, _library.Articles.Summary(later)!.StoryId);
    }

    [Fact]
    public void Splits_and_moves_follow_the_user()
    {
        _library.Edits.Merge(_tariff, _ship);
        _library.Edits.Split(_ship, [_tariff]);
        Assert.Equal(2, _library.Stories.List(StoryFilter.Any, new PageRequest()).Items.Count);
        _library.Edits.Move(_ship, _library.Articles.Summary(_tariff)!.StoryId);
        Assert.Equal(2, Assert.Single(_library.Stories.List(StoryFilter.Any, new PageRequest()).Items).Articles);
        Assert.Throws<ArgumentException>(() => _library.Edits.Merge("none", _ship));
    }

    [Fact]
    public void Titles_notes_and_watches_are_kept_and_can_be_undone()
    {
        var version = _library.Stories.Find(_ship)!.Summary.Version;
        var rename = _library.Edits.Rename(_ship, "海澄号搁浅");
        var note = _library.Edits.Note(_ship, "问海岸管理局", "editor");
        var watch = _library.Edits.Watch(_ship);
        var story = _library.Stories.Find(_ship)!;
        Assert.Equal(("海澄号搁浅", true, true), (story.Summary.Title, story.Summary.Renamed, story.Summary.Watched));
        Assert.True(story.Summary.Version > version);
        Assert.Equal("问海岸管理局", Assert.Single(story.Notes).Text);
        Assert.Equal([_ship], _library.Stories.List(new StoryFilter { Watched = true }, new PageRequest()).Items.Select(s => s.Id));

        foreach (var edit in new[] { rename, note, watch })
        {
            _library.Edits.Undo(edit.Seq);
        }

        story = _library.Stories.Find(_ship)!;
        Assert.Equal(("货轮在挪威外海搁浅", false, false), (story.Summary.Title, story.Summary.Renamed, story.Summary.Watched));
        Assert.Empty(story.Notes);
    }

    [Fact]
    public void The_log_goes_to_another_library_once()
    {
        _library.Edits.Merge(_tariff, _ship);
        _library.Edits.Rename(_ship, "并案");
        _library.Edits.Undo(_library.Edits.Note(_ship, "删去").Seq);
        using var export = new StringWriter();
        _library.Edits.Export(export);

        using var other = _scratch.Open("other");
        Add(other, "tariff", "总统宣布对小麦征收关税", "总统周三宣布，对进口小麦征收百分之十的关税，农民团体表示欢迎。");
        Add(other, "ship", "货轮在挪威外海搁浅", "一艘货轮周二在挪威外海搁浅，约120个集装箱落海。挪威海岸管理局说，没有人受伤。");
        Assert.Equal(new ImportReport(4, 0), other.Edits.Import(new StringReader(export.ToString())));
        Assert.Equal(new ImportReport(0, 4), other.Edits.Import(new StringReader(export.ToString())));
        var story = Assert.Single(other.Stories.List(StoryFilter.Any, new PageRequest()).Items);
        Assert.Equal(("并案", 2), (story.Title, story.Articles));
        Assert.Empty(other.Edits.Notes(_ship));
        Assert.Throws<FormatException>(() => other.Edits.Import(new StringReader("{}")));
        Assert.Throws<FormatException>(() => other.Edits.Import(new StringReader(export + "nonsense")));
    }

    private static string Add(Library library, string name, string title, string body) => library.Intake.Add(library.Post("https://news.example/" + name, title, body))[0].ArticleId;
}

public sealed class EditTestsOnSqlite() : EditTests(Place.Sqlite);

public sealed class EditTestsOnPostgres() : EditTests(Place.Postgres);
