using System.Text;
using Stemma.Knowledge;
using Stemma.Quantities;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Decides what a figure counts: the noun and its named owner, after folding and synonyms.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class CountedSubjects
{
    private readonly (string Word, string Subject)[] _nouns;

    /// <summary>Loads <c>figures/nouns.tsv</c>.</summary>
    public CountedSubjects(KnowledgeSource knowledge, ScriptFolding folding)
    {
        // Longest first, so that 特种部队士兵 is not cut at 部队.
        _nouns =
        [
            .. knowledge.Table("figures/nouns.tsv").Rows
                .Select(r => (Word: folding.Fold(r[0]), Subject: folding.Fold(r[1])))
                .OrderByDescending(n => n.Word.Length)
                .ThenBy(n => n.Word, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the figure counts; where the text does not say, its unit alone.</summary>
    public FigureContent Read(ArticleView article, Quantity quantity)
    {
        var text = article.Analysis.Article.Text;
        var owners = new SortedSet<string>(StringComparer.Ordinal);
        var rest = new StringBuilder();
        if (quantity.Counted is { IsEmpty: false } counted)
        {
            var at = counted.Start;
            foreach (var mention in article.Analysis.Entities.MentionsIn(counted))
            {
                rest.Append(text.Key(new TextSpan(at, mention.Span.Start)));
                owners.Add(article.Party(mention.Entity));
                at = mention.Span.End;
            }

            rest.Append(text.Key(new TextSpan(at, counted.End)));
        }

        var label = quantity.Counted is { IsEmpty: false } printed ? text.Slice(printed) : quantity.Unit ?? text.Slice(quantity.Span);
        var noun = Noun(rest.ToString().Trim('的', ' ', '·', '、'));
        return new FigureContent(
            string.Join('+', owners) + "|" + noun + "|" + UnitClass(quantity.Unit),
            label,
            quantity.Value,
            quantity.Upper,
            quantity.Unit);
    }

    /// <summary>People are counted by many classifiers (名, 人, 位), which is no difference in what is counted; other units are.</summary>
    private static string UnitClass(string? unit) => unit switch
    {
        null or "名" or "人" or "位" or "个" or "個" or "员" or "員" or "口" => "",
        _ => unit,
    };

    private string Noun(string words)
    {
        foreach (var (word, subject) in _nouns)
        {
            if (words.EndsWith(word, StringComparison.Ordinal))
            {
                return subject;
            }
        }

        return words;
    }
}
