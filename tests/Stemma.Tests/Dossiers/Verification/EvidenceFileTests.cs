using System.Text;
using Stemma.Dossiers.Verification;

namespace Stemma.Tests.Dossiers.Verification;

public sealed class EvidenceFileTests
{
    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(0, 1, true)]
    [InlineData(1, 3, true)]
    [InlineData(4, 4, true)]
    [InlineData(1, 2, false)]
    [InlineData(2, 3, false)]
    [InlineData(2, 2, false)]
    [InlineData(3, 1, false)]
    [InlineData(3, 5, false)]
    [InlineData(-1, 1, false)]
    public void A_span_lies_inside_the_text_between_characters(int start, int end, bool holds)
    {
        var json = $$"""{"schema":"stemma/article-analysis/1","path":"p","id":"i","contentHash":"h","title":"甲","text":"甲\ud842\udfb7乙","times":[{"start":{{start}},"end":{{end}}}]}""";
        var file = EvidenceFile.Parse(Encoding.UTF8.GetBytes(json));
        Assert.Equal(1, file.Evidences);
        Assert.Equal(holds ? [] : [".times[0]"], file.Discrepancies.Select(d => d.Cell.Replace("line 1: ", "", StringComparison.Ordinal)));
        Assert.All(file.Discrepancies, d => Assert.Equal(DiscrepancyKind.Span, d.Kind));
    }

    [Fact]
    public void Items_that_share_identifier_and_hash_are_told_apart_by_the_words()
    {
        const string Json = """
            {"schema":"stemma/dossier/1","articles":[
              {"path":"f#1","id":"i","contentHash":"h","title":"甲","text":"甲说好。"},
              {"path":"f#2","id":"i","contentHash":"h","title":"乙","text":"乙说好。"}],
             "affairs":[{"timeline":[{"evidence":[{"article":"i","contentHash":"h","start":0,"end":2,"text":"乙说"}]}]}]}
            """;
        var file = EvidenceFile.Parse(Encoding.UTF8.GetBytes(Json));
        Assert.Empty(file.Discrepancies);
        Assert.Equal([0, 1], file.Articles.Select(a => a.Evidences.Count));
    }

    [Fact]
    public void A_byte_order_mark_and_several_objects_are_read()
    {
        const string Line = """{"schema":"stemma/article-analysis/1","path":"p","id":"i","contentHash":"h","title":"甲","text":"甲"}""";
        var file = EvidenceFile.Parse(Encoding.UTF8.GetBytes("\uFEFF" + Line + "\n" + Line + Line));
        Assert.Equal(["line 1: ", "line 2: ", "line 2: "], file.Articles.Select(a => a.Cell));
    }
}
