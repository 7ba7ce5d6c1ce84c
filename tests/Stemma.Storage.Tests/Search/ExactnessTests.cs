using System.Text;
using Stemma.Storage.Search;
using Stemma.Storage.Search.Index;
using Stemma.Storage.Tests.Databases;

namespace Stemma.Storage.Tests.Search;

/// <summary>Every run of Chinese characters of any length is found in exactly the articles that print it.</summary>
public sealed class ExactnessTests
{
    [Fact]
    public void Finds_each_run_of_characters_where_it_stands_and_nowhere_else()
    {
        using var scratch = new Scratch();
        using var library = scratch.Open();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in Engine.Samples())
        {
            foreach (var outcome in library.Intake.Add(library.File(path, bytes)))
            {
                texts[outcome.ArticleId] = library.Articles.Find(outcome.ArticleId)!.Analysis.Article.Text.Folded;
            }
        }

        var random = new Random(20250304);
        var all = string.Concat(texts.Values);
        var searched = 0;
        while (searched < 400)
        {
            var length = random.Next(1, 7);
            var run = all.Substring(random.Next(all.Length - length), length);
            if (!run.All(c => c is >= '\u4E00' and <= '\u9FFF'))
            {
                continue;
            }

            searched++;
            var hits = library.Search.Articles(new SearchRequest { Query = run, ExpandAliases = false, Page = new PageRequest(Size: 500) });
            Assert.Equal(
                (run, string.Join(' ', texts.Where(t => t.Value.Contains(run, StringComparison.Ordinal)).Select(t => t.Key).Order(StringComparer.Ordinal))),
                (run, string.Join(' ', hits.Hits.Select(h => h.Article.Id).Order(StringComparer.Ordinal))));

            // And each hit shows it.
            foreach (var hit in hits.Hits)
            {
                var shown = hit.Snippets.Append(hit.Title).SelectMany(s => s.Highlights.Select(h => s.Text[h.Start..h.End])).ToList();
                Assert.NotEmpty(shown);
                Assert.All(shown, words => Assert.Contains(run[0], Engine.Analysis.Folding.Fold(words)));
            }
        }
    }

    [Theory]
    [InlineData("朝鲜半岛", "朝@0 鲜@1 半@2 岛@3")]
    [InlineData("G7峰会", "g7@0 峰@1 会@2")]
    [InlineData("朝鲜，半岛", "朝@0 鲜@1 半@3 岛@4")]
    [InlineData("朝鲜 半岛", "朝@0 鲜@1 半@2 岛@3")]
    [InlineData("a\nb", "a@0 b@2")]
    [InlineData("8,000名", "8@0 000@2 名@3")]
    [InlineData("𠮷野家🚢到港", "𠮷@0 野@1 家@2 到@4 港@5")]
    [InlineData("かな한글", "か@0 な@1 한@2 글@3")]
    public void Cuts_text_into_characters_and_words(string text, string expected)
    {
        var folded = Engine.Analysis.Folding.Fold(text);
        Assert.Equal(expected, string.Join(' ', Tokens.Of(folded).Select(t => $"{folded[t.Start..t.End]}@{t.Position}")));
    }

    [Fact]
    public void Terms_sort_as_the_databases_sort_them()
    {
        string[] terms = ["a", "ab", "\u0001e:x", "中", "中国", "\uFFFD", "𠮷", "\uE000", "z"];
        Assert.Equal(terms.OrderBy(Encoding.UTF8.GetBytes, Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y))), terms.Order(TermOrder.Instance));
    }
}
