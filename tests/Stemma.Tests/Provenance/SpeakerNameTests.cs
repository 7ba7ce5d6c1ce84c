using Stemma.Claims;
using Stemma.Knowledge;
using Stemma.Provenance;
using Stemma.Tests.Claims;
using Stemma.Text;

namespace Stemma.Tests.Provenance;

/// <summary>What a chain calls a speaker.</summary>
public sealed class SpeakerNameTests
{
    private static readonly KnowledgeSource Knowledge = KnowledgeSource.BuiltIn();

    [Theory]
    [InlineData("伊朗司法部门周三宣布，伊朗边境已经开放。", "伊朗司法部门")]
    [InlineData("伊朗政府周三宣布，伊朗边境已经开放。", "伊朗")]
    [InlineData("伊朗政府周三宣布，边境已经开放。", "伊朗政府")]
    [InlineData("法国和伊朗周三宣布，边境已经开放。", "法国 伊朗")]
    [InlineData("多名法国官员表示，边境已经开放。", "多名法国官员")]
    [InlineData("3名不具名法国官员表示，边境已经开放。", "3名不具名法国官员")]
    [InlineData("一名法国官员表示，边境已经开放。", "法国官员")]
    [InlineData("1名匿名的法國官員表示，邊境已經開放。", "法國官員")]
    [InlineData("杜邦表示，边境已经开放。", "杜邦")]
    public void Organs_and_somebody_without_a_name_are_called_as_printed(string text, string expected) => Assert.Equal(expected, Names(text));

    public static TheoryData<string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Knowledge.Table("claims/unnamed.tsv").Rows)
        {
            data.Add(row[0], row[1], row[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Examples_hold(string word, string kind, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        var name = Names(example);
        if (kind == "state")
        {
            Assert.Equal("法国", name);
        }
        else
        {
            Assert.Contains(word, name, StringComparison.Ordinal);
        }
    }

    private static string Names(string text)
    {
        var officials = new OfficialNames(Knowledge, Engine.Analysis.Folding);
        var view = new ArticleView(0, ClaimText.Article("某报", "2025-03-05", text), Engine.Analysis.Tokenizer, officials);
        var statement = Assert.Single(view.Analysis.Statements);
        var names = new SpeakerNames(Knowledge, Engine.Analysis.Folding, officials);
        return string.Join(' ', statement.Speakers.Select(s => names.Of(view, s, statement.SpeakerSpan ?? new TextSpan(0, 0))));
    }
}
