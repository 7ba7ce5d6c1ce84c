using System.Text;
using Stemma.Dossiers;
using Stemma.Dossiers.Html;
using Stemma.Text;

namespace Stemma.Tests.Dossiers;

/// <summary>Highlights nest and cross: every anchor stands once, at its start, and the text comes out whole.</summary>
public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("", "0123456789")]
    [InlineData("2-5", "01<2-5>234</>56789")]
    [InlineData("0-10", "<0-10>0123456789</>")]
    [InlineData("2-8 3-5", "01<2-8>2<3-5>34</>567</>89")]
    [InlineData("2-5 2-8", "01<2-8><2-5>234</>567</>89")]
    [InlineData("2-5 5-7", "01<2-5>234</><5-7>56</>789")]
    [InlineData("2-6 4-8", "01<2-6>23<4-8>45</></><+4-8>67</>89")]
    [InlineData("1-4 2-6 3-9", "0<1-4>1<2-6>2<3-9>3</></></><+3-9><+2-6>45</>678</>9")]
    [InlineData("3-7 3-7", "012<3-7>3456</>789")]
    public void Spans_become_elements(string spans, string expected)
    {
        var sketch = new Sketch("甲报", "2025-04-03", "0123456789").Build();
        var article = new DossierArticle(1, sketch, []);
        var html = new StringBuilder();
        var set = new SortedSet<TextSpan>(spans.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => new TextSpan(int.Parse(s.Split('-')[0]), int.Parse(s.Split('-')[1]))));
        new MarkedText().Write(html, article, new TextSpan(0, 10), set, _ => "");
        var shown = html.ToString().Replace("</span>", "</>", StringComparison.Ordinal)
            .Replace("<span class=\"m\" id=\"a1-", "<", StringComparison.Ordinal)
            .Replace("<span class=\"m r-a1-", "<+", StringComparison.Ordinal)
            .Replace("\">", ">", StringComparison.Ordinal);
        Assert.Equal(expected, shown);
    }
}
