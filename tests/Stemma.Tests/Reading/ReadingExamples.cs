using Stemma.Articles;
using Stemma.Knowledge;
using Stemma.Reading;
using Stemma.Reading.Credits;

namespace Stemma.Tests.Reading;

/// <summary>Every example of the reading knowledge is read as its row says.</summary>
public sealed class ReadingExamples
{
    private static readonly ReadingContext Context = new(Engine.Analysis.Folding, KnowledgeSource.BuiltIn());

    public static TheoryData<string, string> Agencies() => Rows("reading/agencies.tsv", 0, 1);

    public static TheoryData<string, string> Endings() => Rows("reading/dateline-endings.tsv", 0, 1);

    public static TheoryData<string, string> TextRoles() => Rows("reading/credit-roles.tsv", 0, 2, r => r[1] == "text");

    public static TheoryData<string, string> PictureRoles() => Rows("reading/credit-roles.tsv", 0, 2, r => r[1] == "picture");

    public static TheoryData<string, string> Phrases() => Rows("reading/site-phrases.tsv", 0, 2);

    public static TheoryData<string> Outlets() => [.. KnowledgeSource.BuiltIn().Table("outlets/outlets.tsv").Rows.Select(r => string.Join('\t', r))];

    [Theory]
    [MemberData(nameof(Agencies))]
    public void Agency_opens_a_report(string agency, string example)
    {
        var dateline = Context.Datelines.Read(example, Context.Folding.Fold(example));
        Assert.NotNull(dateline);
        Assert.Equal(agency, example[dateline.Agency.Start..dateline.Agency.End]);
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void Ending_closes_a_dateline(string ending, string example)
    {
        var dateline = Context.Datelines.Read(example, Context.Folding.Fold(example));
        Assert.NotNull(dateline);
        Assert.EndsWith(ending, example[..dateline.Whole.End].TrimEnd('）', '】'), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TextRoles))]
    public void Role_credits_somebody(string role, string example)
    {
        var credits = new List<CreditSpan>();
        Assert.True(Context.Credits.TryReadLine(example, Context.Folding.Fold(example), credits));
        Assert.Contains(credits, c => example[c.Role.Start..c.Role.End] == role && !c.Name.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(PictureRoles))]
    public void Picture_role_credits_nobody_for_the_text(string role, string example)
    {
        var credits = new List<CreditSpan>();
        Assert.True(Context.Credits.TryReadLine(example, Context.Folding.Fold(example), credits));
        Assert.StartsWith(role, example, StringComparison.Ordinal);
        Assert.Empty(credits);
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Phrase_marks_a_line_of_the_site(string phrase, string example)
    {
        Assert.Contains(phrase.Trim('（', '）'), example, StringComparison.Ordinal);
        Assert.True(Context.SitePhrases.IsFurniture(Context.Folding.Fold(example)));
    }

    [Theory]
    [MemberData(nameof(Outlets))]
    public void Outlet_is_found_by_name_and_by_its_hosts(string row)
    {
        var cells = row.Split('\t');
        Assert.Equal(cells[0], Context.Outlets.ByName(cells[1])?.Id);
        foreach (var host in cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Equal(cells[0], Context.Outlets.ByUrl($"https://{host}/article/1")?.Id);
        }

        Assert.NotEqual("UTC", Context.Outlets.ById(cells[0])!.Zone.Id);
    }

    private static TheoryData<string, string> Rows(string path, int first, int second, Func<string[], bool>? where = null)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in KnowledgeSource.BuiltIn().Table(path).Rows.Where(where ?? (_ => true)))
        {
            data.Add(row[first], row[second]);
        }

        return data;
    }
}
