using System.Globalization;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Claims;

/// <summary>Turns words into what they say: entities by key, numbers by value, content words by the synonym that stands for them.</summary>
/// <remarks>
/// A word weighs the more the rarer it is in general Chinese (the segmentation cost, a negative logarithm of its frequency), so weights
/// depend on no collection and comparing two articles gives the same result whatever else is read. Immutable, thread-safe.
/// </remarks>
internal sealed class WordingReader
{
    /// <summary>A word that costs no more than this says nothing of the matter (是, 一个); about one word in three hundred of running text.</summary>
    private const double CommonCost = 6;

    /// <summary>Names and rare words weigh as much as a word of this cost.</summary>
    private const double RareCost = 12;

    private readonly Dictionary<string, string> _synonyms = new(StringComparer.Ordinal);

    public WordingReader(KnowledgeSource knowledge, ScriptFolding folding)
    {
        foreach (var row in knowledge.Table("claims/synonyms.tsv").Rows)
        {
            _synonyms[folding.Fold(row[0])] = folding.Fold(row[1]);
        }
    }

    /// <summary>What the words in <paramref name="spans"/> say.</summary>
    public Wording Read(ArticleView article, IEnumerable<TextSpan> spans)
    {
        var features = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var span in spans)
        {
            AddWords(article, span, features);
            AddNumbers(article, span, features);
        }

        return new Wording(features);
    }

    private void AddWords(ArticleView article, TextSpan span, SortedDictionary<string, double> features)
    {
        var text = article.Text;
        var layer = article.Analysis.Entities;
        var m = layer.FirstMentionFrom(span.Start);
        Token? unknown = null;
        for (var t = First(text, span.Start); t < text.Tokens.Count && text.Tokens[t].End <= span.End; t++)
        {
            var token = text.Tokens[t];
            while (m < layer.Mentions.Count && layer.Mentions[m].Span.End <= token.Start)
            {
                m++;
            }

            if (m < layer.Mentions.Count && layer.Mentions[m].Span.Overlaps(token.Span))
            {
                Put(features, "e:" + article.Key(layer.Mentions[m].Entity), EntityWeight(article.Entities[layer.Mentions[m].Entity]));
                unknown = null;
                continue;
            }

            AddToken(text, token, unknown, features);
            unknown = token.Kind == TokenKind.Unknown ? token : null;
        }
    }

    private void AddToken(TokenizedText text, Token token, Token? before, SortedDictionary<string, double> features)
    {
        var word = text.Source.Key(token.Span);
        if (token.Kind == TokenKind.Word)
        {
            if (_synonyms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var stand))
            {
                var key = text.Lexicon.Find(stand);
                Put(features, "w:" + stand, Weight(key < 0 ? RareCost : text.Lexicon.Cost(key)));
            }
            else if (IsContent(text.Lexicon.PartOfSpeech(token.Key)) && Weight(text.Lexicon.Cost(token.Key)) is > 0 and var weight)
            {
                Put(features, "w:" + word.ToString(), weight);
            }
        }
        else if (token.Kind == TokenKind.Letters && token.Length > 2)
        {
            Put(features, "w:" + word.ToString(), 1);
        }
        else if (token.Kind == TokenKind.Unknown && before is { } first && first.End == token.Start)
        {
            Put(features, "w:" + text.Source.Key(first.Span.Cover(token.Span)).ToString(), 1);
        }
    }

    private static void AddNumbers(ArticleView article, TextSpan span, SortedDictionary<string, double> features)
    {
        foreach (var quantity in article.Analysis.Quantities)
        {
            if (span.Contains(quantity.Span))
            {
                Put(features, "n:" + quantity.Value.ToString("R", CultureInfo.InvariantCulture), 1);
            }
        }
    }

    private static int First(TokenizedText text, int offset)
    {
        int low = 0, high = text.Tokens.Count;
        while (low < high)
        {
            var mid = (low + high) / 2;
            if (text.Tokens[mid].Start < offset)
            {
                low = mid + 1;
            }
            else
            {
                high = mid;
            }
        }

        return low;
    }

    /// <summary>States are in every sentence of foreign news; a person or unit tells more.</summary>
    private static double EntityWeight(Entity entity) => entity.Type switch
    {
        EntityType.State => 0.6,
        EntityType.Media => 0.3,
        _ => 1,
    };

    private static double Weight(double cost) => double.IsNaN(cost) ? 0 : Math.Clamp((cost - CommonCost) / (RareCost - CommonCost), 0, 1);

    /// <summary>Nouns, verbs, adjectives, idioms, abbreviations; no pronouns, particles, prepositions, conjunctions, numerals, classifiers.</summary>
    private static bool IsContent(string partOfSpeech) => partOfSpeech.Length > 0 && partOfSpeech[0] is 'n' or 'v' or 'a' or 'i' or 'l' or 'j' or 'b' or 's' or 'z';

    private static void Put(SortedDictionary<string, double> features, string feature, double weight) =>
        features[feature] = Math.Max(features.GetValueOrDefault(feature), weight);
}
