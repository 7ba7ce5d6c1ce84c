using System.Globalization;
using Stemma.Articles;
using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Stories;

/// <summary>What of an article is compared with others: its entities, its character pairs, the days it speaks of.</summary>
/// <remarks>Features are strings with a prefix: <c>e:</c> entity key, <c>w:</c> pair of folded Han characters or a Latin word, <c>d:</c> day.</remarks>
internal sealed class ArticleProfile
{
    /// <summary>Characters that hold sentences together and say nothing of the matter; pairs with them are left out.</summary>
    private const string FunctionCharacters = "的了在是和与及或将对为有不也就都而但被把从到以于由向之其这那此该他她它们我你您个位名年月日时分周一二三四五六七八九十百千万亿两说称表示指出认为中上下前后间内外等可能会已经还要又并且因如所没很更最";

    /// <summary>Pairs in the title count as much as this many in the body: a headline names the matter.</summary>
    private const int TitleWeight = 8;

    private ArticleProfile(DateOnly? day, string order, Dictionary<string, double> counts)
    {
        Day = day;
        Order = order;
        Counts = counts;
    }

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Day { get; }

    /// <summary>Sorts articles the same whatever order they came in.</summary>
    public string Order { get; }

    /// <summary>How often each feature occurs, damped, times what its kind weighs.</summary>
    public Dictionary<string, double> Counts { get; }

    /// <summary>Counts the features of an article.</summary>
    public static ArticleProfile Of(ArticleAnalysis analysis)
    {
        var article = analysis.Article;
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Title)
            {
                CountPairs(article.Text.Key(block.Span), TitleWeight, counts);
            }
            else if (block.IsProse)
            {
                CountPairs(article.Text.Key(block.Span), 1, counts);
            }
        }

        foreach (var mention in analysis.Entities.Mentions)
        {
            var entity = analysis.Entities.Entities[mention.Entity];
            if (Weight(entity) > 0)
            {
                Add(counts, "e:" + entity.Key, 1);
            }
        }

        foreach (var time in analysis.Times)
        {
            if (time.IsDay)
            {
                counts["d:" + time.First!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] = 1;
            }
        }

        var weights = EntityWeights(analysis.Entities);
        foreach (var (feature, count) in counts.ToArray())
        {
            counts[feature] = Math.Sqrt(count) * weights.GetValueOrDefault(feature, 1);
        }

        var day = article.Published?.Date;
        var order = (day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "9999") + " " + article.Id + " " + article.Text.Printed;
        return new ArticleProfile(day, order, counts);
    }

    private static Dictionary<string, double> EntityWeights(EntityLayer layer)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var entity in layer.Entities)
        {
            weights["e:" + entity.Key] = Weight(entity);
        }

        return weights;
    }

    /// <summary>A person or unit is seldom in the news for two things in one week; states always are, and media only carry the news.</summary>
    private static double Weight(Entity entity) => entity.Anonymous ? 0 : entity.Type switch
    {
        EntityType.Person or EntityType.Force or EntityType.Doc => 2.5,
        EntityType.Org => 2,
        EntityType.Place or EntityType.Other => 1.5,
        EntityType.State => 1.2,
        _ => 0,
    };

    private static void CountPairs(ReadOnlySpan<char> text, int weight, Dictionary<string, double> counts)
    {
        var word = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
            {
                word = word < 0 ? i : word;
                continue;
            }

            if (word >= 0 && i - word > 2 && !char.IsAsciiDigit(text[word]))
            {
                Add(counts, "w:" + text[word..i].ToString(), weight);
            }

            word = -1;
            if (i + 1 < text.Length && IsContent(text[i]) && IsContent(text[i + 1]))
            {
                Add(counts, "w:" + text.Slice(i, 2).ToString(), weight);
            }
        }
    }

    private static bool IsContent(char c) => c is >= '\u3400' and <= '\u9FFF' && !FunctionCharacters.Contains(c, StringComparison.Ordinal);

    private static void Add(Dictionary<string, double> counts, string feature, double count) =>
        counts[feature] = counts.GetValueOrDefault(feature) + count;
}
