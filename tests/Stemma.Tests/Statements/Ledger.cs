using System.Globalization;
using System.Text;
using Stemma.Articles;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Tests.Statements;

/// <summary>Prints the statements of a text, one a line, so that cases read like a specification.</summary>
/// <remarks>
/// <c>speakers cue[ via media][ to addressees][ @date][ kind][ act]: content</c>; kind only when it is not indirect, act only when it is not assert;
/// pieces parted by <c> … </c>, speakers by <c>+</c>. Paragraphs of the input are parted by <c>|</c>.
/// </remarks>
internal static class Ledger
{
    private static readonly DateOnly Friday = new(2024, 11, 1);

    public static string Of(string input)
    {
        var analysis = Engine.Analysis.Analyze(Article(input));
        var lines = new StringBuilder();
        foreach (var statement in analysis.Statements)
        {
            if (lines.Length > 0)
            {
                lines.Append('\n');
            }

            lines.Append(Line(analysis, statement));
        }

        return lines.ToString();
    }

    public static Article Article(string input)
    {
        var blocks = new List<Block>();
        var text = new StringBuilder();
        foreach (var paragraph in input.Split('|'))
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(text.Length, text.Length + paragraph.Length)));
            text.Append(paragraph);
        }

        return new Article
        {
            Id = "ledger",
            Path = "ledger",
            ContentHash = new string('0', 64),
            Title = "",
            Language = "zh-Hans",
            Outlet = "自由亚洲电台",
            Published = new Clock(ClockOrigin.Url, Friday, null),
            Blocks = blocks,
            Text = new SourceText(text.ToString(), Engine.Analysis.Folding),
        };
    }

    private static string Line(ArticleAnalysis analysis, Statement statement)
    {
        var source = analysis.Article.Text;
        string Names(IReadOnlyList<int> entities) => string.Join('+', entities.Select(e => analysis.Entities.Entities[e].Name));
        var line = new StringBuilder(Names(statement.Speakers));
        line.Append(' ').Append(statement.Cue is { } cue ? source.Slice(cue) : "-");
        if (statement.Via.Count > 0)
        {
            line.Append(" via ").Append(Names(statement.Via));
        }

        if (statement.Addressees.Count > 0)
        {
            line.Append(" to ").Append(Names(statement.Addressees));
        }

        if (statement.Date is { } date)
        {
            line.Append(" @").Append(date.ToString("MM-dd", CultureInfo.InvariantCulture));
        }

        if (statement.Kind != StatementKind.Indirect)
        {
            line.Append(' ').Append(statement.Kind.ToString().ToLowerInvariant());
        }

        if (statement.Act != SpeechAct.Assert)
        {
            line.Append(' ').Append(statement.Act.ToString().ToLowerInvariant());
        }

        return line.Append(": ").AppendJoin(" … ", statement.Content.Select(source.Slice)).ToString();
    }
}
