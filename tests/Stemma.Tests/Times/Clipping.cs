using Stemma.Articles;
using Stemma.Text;

namespace Stemma.Tests.Times;

/// <summary>An article of one paragraph.</summary>
internal static class Clipping
{
    public static Article Article(string text, DateOnly? published, string language = "zh-Hans", Dateline? dateline = null) => new()
    {
        Id = "clipping",
        Path = "clipping",
        ContentHash = new string('0', 64),
        Title = "",
        Language = language,
        Published = published is { } day ? new Clock(ClockOrigin.Url, day, null) : null,
        Dateline = dateline,
        Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
        Text = new SourceText(text, Engine.Analysis.Folding),
    };
}
