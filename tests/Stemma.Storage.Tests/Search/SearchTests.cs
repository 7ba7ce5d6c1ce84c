using Stemma.Storage.Search;
using Stemma.Storage.Tests.Databases;

namespace Stemma.Storage.Tests.Search;

/// <summary>The query language, on a few articles of our own; names of articles are those of the expected hits.</summary>
public abstract class SearchTests : IDisposable
{
    private readonly Scratch _scratch;
    private readonly Library _library;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    protected SearchTests(Place place)
    {
        _scratch = new Scratch(place);
        _library = _scratch.Open();
        Add("troops", "朝鲜派兵引发关注", "朝鲜外务省发言人周二表示，朝鲜军人约8000名已经出发。\n韩国国防部长说，不会派兵。", "2025-03-04");
        Add("traditional", "北韓發射飛彈", "日本政府表示，北韓發射的飛彈落入日本海。", "2025-03-05");
        Add("trump", "川普谈关税", "川普周三说，将对钢铁征收关税。", "2025-03-06");
        Add("trump2", "白宫：特朗普将访问日本", "白宫发言人说，特朗普下月访问日本。林剑表示，中方希望局势缓和。", "2025-03-07");
        Add("latin", "COVID-19疫情", "Vedant Patel 说，G7峰会将讨论COVID-19疫苗，价值8,000美元。", "2025-04-01");
        Add("linjian", "外交部例行记者会", "外交部发言人林剑3月11日说，中方对朝鲜半岛局势感到关切。\n林剑表示，希望各方保持克制。", "2025-03-11");
    }

    public void Dispose()
    {
        _library.Dispose();
        _scratch.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("朝", "linjian troops", true)]
    [InlineData("朝", "linjian troops", false)]
    [InlineData("朝鲜", "linjian troops", false)]
    [InlineData("朝鲜", "linjian traditional troops", true)]
    [InlineData("北韓", "traditional", false)]
    [InlineData("北韩", "traditional", false)]
    [InlineData("北韩", "linjian traditional troops", true)]
    [InlineData("川普", "trump trump2", true)]
    [InlineData("川普", "trump", false)]
    [InlineData("特朗普", "trump trump2", true)]
    [InlineData("川普 日本", "trump2", true)]
    [InlineData("朝鲜半岛局势", "linjian", false)]
    [InlineData("朝鲜局势", "", false)]
    [InlineData("“朝鲜半岛” OR 关税", "linjian trump", false)]
    [InlineData("表示 NOT 日本", "linjian troops", false)]
    [InlineData("表示 -日本", "linjian troops", false)]
    [InlineData("(关税 OR 飞弹) AND 日本", "traditional", false)]
    [InlineData("NOT 日本", "latin linjian troops trump", false)]
    [InlineData("vedant PATEL", "latin", false)]
    [InlineData("\"Vedant Patel\"", "latin", false)]
    [InlineData("\"Patel Vedant\"", "", false)]
    [InlineData("g7", "latin", false)]
    [InlineData("Ｇ７峰会", "latin", false)]
    [InlineData("covid-19", "latin", false)]
    [InlineData("covid", "latin", false)]
    [InlineData("covi", "", false)]
    [InlineData("8,000", "latin", false)]
    [InlineData("has:figure 朝鲜", "troops", false)]
    [InlineData("speaker:林剑", "linjian trump2", false)]
    [InlineData("speaker:林剑 朝鲜", "linjian", false)]
    [InlineData("entity:北韓", "traditional troops", false)]
    [InlineData("date:2025-04", "latin", false)]
    [InlineData("date:2025-03-06..2025-03-08", "trump trump2", false)]
    [InlineData("after:2025-03-08", "latin linjian", false)]
    [InlineData("before:2025-03-04", "troops", false)]
    [InlineData("！！！", "", false)]
    [InlineData("", "", false)]
    [InlineData("')); DROP TABLE article; --", "", false)]
    [InlineData("\"unclosed 朝鲜", "", false)]
    public void Finds_exactly(string query, string expected, bool expand)
    {
        var hits = _library.Search.Articles(new SearchRequest { Query = query, ExpandAliases = expand }).Hits;
        Assert.Equal(expected, string.Join(' ', hits.Select(h => _names[h.Article.Id]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Highlights_stand_on_the_printed_words()
    {
        var hit = Assert.Single(_library.Search.Articles(new SearchRequest { Query = "飞弹", ExpandAliases = false }).Hits);
        Assert.Equal("北韓發射飛彈", hit.Title.Text);
        Assert.Equal(["飛彈"], hit.Title.Highlights.Select(h => hit.Title.Text[h.Start..h.End]));
        var text = _library.Articles.Find(hit.Article.Id)!.Analysis.Article.Text.Printed;
        var snippet = Assert.Single(hit.Snippets);
        Assert.Equal(text[snippet.Span.Start..snippet.Span.End], snippet.Text);
        Assert.Equal(["飛彈"], snippet.Highlights.Select(h => snippet.Text[h.Start..h.End]));
    }

    [Fact]
    public void Says_which_names_were_searched_as_well()
    {
        var results = _library.Search.Articles(new SearchRequest { Query = "川普" });
        var expansion = Assert.Single(results.Expanded);
        Assert.Contains("特朗普", expansion.Names);
        Assert.Empty(_library.Search.Articles(new SearchRequest { Query = "川普", ExpandAliases = false }).Expanded);
    }

    [Fact]
    public void A_headline_counts_more_than_the_text()
    {
        var hits = _library.Search.Articles(new SearchRequest { Query = "派兵" }).Hits;
        Assert.Equal("troops", _names[Assert.Single(hits).Article.Id]);
        hits = _library.Search.Articles(new SearchRequest { Query = "关税 OR 峰会" }).Hits;
        Assert.Equal(["trump", "latin"], hits.Select(h => _names[h.Article.Id]));
        Assert.True(hits[0].Score > hits[1].Score);
    }

    [Fact]
    public void Statements_are_found_by_speaker_and_words()
    {
        var hits = _library.Search.Statements(new SearchRequest { Query = "speaker:林剑 朝鲜" }).Hits;
        var statement = Assert.Single(hits).Statement;
        Assert.Contains("朝鲜半岛局势", statement.Text, StringComparison.Ordinal);
        Assert.Equal(["林剑"], statement.Speakers.Select(s => s.Name));
        Assert.Equal(["朝鲜"], hits[0].Highlights.Select(h => statement.Text[h.Start..h.End]));
        Assert.Equal(3, _library.Search.Statements(new SearchRequest { Query = "speaker:林剑" }).Total);
    }

    [Fact]
    public void Figures_are_found_by_their_sentence()
    {
        var hit = Assert.Single(_library.Search.Figures(new SearchRequest { Query = "北韩", ExpandAliases = true }).Hits);
        Assert.Equal(8000, hit.Figure.Value);
        Assert.Equal("朝鲜军人", hit.Figure.Counted);
    }

    [Fact]
    public void Pages_hold_each_hit_once()
    {
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = _library.Search.Articles(new SearchRequest { Query = "说 OR 表示", Page = new PageRequest(cursor, 2) });
            Assert.Equal(6, page.Total);
            seen.AddRange(page.Hits.Select(h => h.Article.Id));
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(6, seen.Distinct().Count());
        Assert.Equal(6, seen.Count);
    }

    [Fact]
    public void A_new_version_is_found_and_the_old_one_is_not()
    {
        _library.Intake.Add(_library.Post("https://news.example/trump", "川普谈关税", "川普周三说，将对小麦征收关税。", "2025-03-06"));
        Assert.Empty(_library.Search.Articles(new SearchRequest { Query = "钢铁" }).Hits);
        Assert.Single(_library.Search.Articles(new SearchRequest { Query = "小麦" }).Hits);
        Assert.Empty(_library.Search.Statements(new SearchRequest { Query = "钢铁" }).Hits);
    }

    [Theory]
    [InlineData("speaker:查无此人", "查无此人")]
    [InlineData("date:昨天 朝鲜", "昨天")]
    [InlineData("has: 朝鲜", "has")]
    public void What_cannot_be_understood_is_reported(string query, string named) =>
        Assert.Contains(_library.Search.Articles(new SearchRequest { Query = query }).Problems, p => p.Contains(named, StringComparison.Ordinal));

    private void Add(string name, string title, string body, string date) =>
        _names.Add(_library.Intake.Add(_library.Post("https://news.example/" + name, title, body, date))[0].ArticleId, name);
}

public sealed class SearchTestsOnSqlite() : SearchTests(Place.Sqlite);

public sealed class SearchTestsOnPostgres() : SearchTests(Place.Postgres);
