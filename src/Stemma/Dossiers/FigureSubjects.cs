using System.Text;
using Stemma.Knowledge;
using Stemma.Quantities;
using Stemma.Text;

namespace Stemma.Dossiers;

/// <summary>Decides which figures count the same kind of thing: the same noun and the same named owner, after folding and synonyms.</summary>
/// <remarks>
/// Conservative: 朝鲜士兵 and 北韩军人 are one subject, bare 士兵 is another, and a number of which the text does not say what it counts
/// stands alone with its unit. Immutable, thread-safe.
/// </remarks>
public sealed class FigureSubjects
{
    private readonly (string Word, string Subject)[] _nouns;

    /// <summary>Loads <c>figures/nouns.tsv</c>.</summary>
    public FigureSubjects(KnowledgeSource knowledge, ScriptFolding folding)
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

    /// <summary>The normalised form of what a figure counts: equal for figures that belong side by side.</summary>
    internal string Key(DossierArticle article, Quantity quantity, ActorIndex actors)
    {
        var unit = UnitClass(quantity.Unit);
        if (quantity.Counted is not { IsEmpty: false } counted)
        {
            return $"?{article.Number}:{quantity.Span.Start}:{unit}";
        }

        var owners = new SortedSet<string>(StringComparer.Ordinal);
        var rest = new StringBuilder();
        var at = counted.Start;
        foreach (var mention in article.Analysis.Entities.MentionsIn(counted))
        {
            rest.Append(article.Article.Text.Key(new TextSpan(at, mention.Span.Start)));
            owners.Add(actors[article, mention.Entity].Key);
            at = mention.Span.End;
        }

        rest.Append(article.Article.Text.Key(new TextSpan(at, counted.End)));
        var noun = Noun(rest.ToString().Trim('的', ' ', '·', '、'));
        return string.Join('+', owners) + "|" + noun + "|" + unit;
    }

    /// <summary>People are counted by many classifiers (名, 人, 位), which is no difference in what is counted; other units are.</summary>
    private static string UnitClass(string? unit) => unit switch
    {
        null => "",
        "名" or "人" or "位" or "个" or "個" or "员" or "員" or "口" => "",
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
