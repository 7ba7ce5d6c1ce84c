using Stemma.Storage.Stories;

namespace Stemma.Storage.Tests.Databases;

/// <summary>The library whose dump is kept of every released version: <c>dotnet Stemma.Storage.Tests.dll make-library FILE</c>, then <c>sqlite3 FILE .dump</c>.</summary>
internal static class ReleasedLibrary
{
    public const string Argument = "make-library";

    public static int Make(string file)
    {
        using var library = Library.Open(new LibraryLocation(file), Engine.Identity, time: new FixedTime());
        library.Intake.Add(library.Post("https://news.example/ship", "货轮搁浅", "一艘货轮周二在近海搁浅，船上有120个集装箱。"));
        library.Intake.Add(library.Post("https://news.example/port", "港口恢复作业", "港口发言人陈海周五表示，码头已经恢复作业。", "2025-03-07"));
        library.Intake.Add(library.Post("https://news.example/ship", "货轮搁浅", "一艘货轮周二在近海搁浅，船上有96个集装箱。\n海岸管理局说，没有人受伤。"));
        library.Intake.Add(library.Post("https://news.example/tariff", "关税生效", "总统周三宣布，对进口小麦征收百分之十的关税。", "2025-03-05"));
        var ship = library.Articles.List(new Articles.ArticleFilter { To = new DateOnly(2025, 3, 4) }, new PageRequest()).Items[0];
        library.Edits.Rename(ship.StoryId, "搁浅", "editor");
        library.Edits.Note(ship.StoryId, "问海岸管理局", "editor");
        return library.Stories.List(StoryFilter.Any, new PageRequest()).Items.Count > 0 ? 0 : 1;
    }
}
