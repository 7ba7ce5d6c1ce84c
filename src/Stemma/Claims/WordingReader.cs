using System.Collections.Frozen;
using System.Globalization;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;
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

    /// <summary>A word of the table always says something, however common its kind.</summary>
    private const double LeastSynonym = 0.2;

    /// <summary>What phrases weigh of which the word list has no frequency.</summary>
    private const double PhraseWeight = 0.5;

    private readonly Dictionary<string, (string StandsFor, double Weight)> _synonyms = new(StringComparer.Ordinal);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _negations;

    private readonly int _longest;

    /// <summary>The word that stands for a state's soldiers, and what it weighs.</summary>
    private readonly (string Key, double Weight) _soldiers;

    /// <summary>Loads <c>claims/synonyms.tsv</c>; words that stand for one another weigh what they weigh together.</summary>
    public WordingReader(KnowledgeSource knowledge, ScriptFolding folding, Lexicon lexicon, ClaimWords words)
    {
        _negations = words.Negations.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var kind in knowledge.Table("claims/synonyms.tsv").Rows.GroupBy(r => folding.Fold(r[1]), StringComparer.Ordinal))
        {
            var alike = kind.Select(r => folding.Fold(r[0])).ToList();
            var share = alike.Select(w => lexicon.Find(w)).Where(k => k >= 0 && !float.IsNaN(lexicon.Cost(k))).Sum(k => Math.Exp(-lexicon.Cost(k)));
            var weight = share > 0 ? Weight(-Math.Log(share)) : PhraseWeight;
            foreach (var word in alike)
            {
                _synonyms[word] = (kind.Key, weight);
                _longest = Math.Max(_longest, word.Length);
            }
        }

        var soldiers = _synonyms[folding.Fold("军队")];
        _soldiers = ("w:" + soldiers.StandsFor, Math.Max(soldiers.Weight, LeastSynonym));
    }

    /// <summary>What the words in <paramref name="spans"/> say.</summary>
    public Wording Read(ArticleView article, IEnumerable<TextSpan> spans)
    {
        var features = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var negated = false;
        foreach (var span in spans)
        {
            AddWords(article, span, features);
            AddNumbers(article, span, features);
            AddDates(article, span, features);
            negated ^= IsNegated(article.Text, span);
        }

        return new Wording(features, negated);
    }

    private void AddWords(ArticleView article, TextSpan span, SortedDictionary<string, double> features)
    {
        var text = article.Text;
        var layer = article.Analysis.Entities;
        var m = layer.FirstMentionFrom(span.Start);
        Token? unknown = null;
        var covered = span.Start;
        for (var t = First(text, span.Start); t < text.Tokens.Count && text.Tokens[t].End <= span.End; t++)
        {
            var token = text.Tokens[t];
            while (m < layer.Mentions.Count && layer.Mentions[m].Span.End <= token.Start)
            {
                m++;
            }

            if (m < layer.Mentions.Count && layer.Mentions[m].Span.Overlaps(token.Span))
            {
                AddEntity(article, layer.Mentions[m].Entity, features);
                unknown = null;
                continue;
            }

            if (token.Start < covered)
            {
                continue;
            }

            covered = AddSynonym(text, token, span.End, features);
            if (covered > token.Start)
            {
                unknown = null;
                continue;
            }

            if (token.Kind == TokenKind.Letters && IsGloss(text.Source.Printed, token.Span, layer, m))
            {
                continue;
            }

            AddToken(text, token, unknown, features);
            unknown = token.Kind == TokenKind.Unknown ? token : null;
        }
    }

    /// <summary>Whether letters stand in a bracket right behind a name: they say the name again (贝尔博克（Annalena Baerbock）).</summary>
    private static bool IsGloss(string printed, TextSpan letters, EntityLayer layer, int next)
    {
        var from = letters.Start;
        while (from > 0 && (char.IsAsciiLetter(printed[from - 1]) || printed[from - 1] is ' ' or '-' or '.' or '\''))
        {
            from--;
        }

        return from > 0 && printed[from - 1] is '（' or '(' && next > 0 && layer.Mentions[next - 1].Span.End == from - 1;
    }

    /// <summary>A state's soldiers are the same whether their army is named (朝鲜人民军) or they are only counted (朝鲜士兵).</summary>
    private void AddEntity(ArticleView article, int index, SortedDictionary<string, double> features)
    {
        if (article.Entities[index] is { Type: EntityType.Force, Of: { } of } && article.Entities[of].Type == EntityType.State)
        {
            Put(features, "e:" + article.Key(of), EntityWeight(article.Entities[of]));
            Put(features, _soldiers.Key, _soldiers.Weight);
            return;
        }

        Put(features, "e:" + article.Key(index), EntityWeight(article.Entities[index]));
    }

    /// <summary>Puts in what the longest row of the table that starts at the token stands for; where it ends, or the token's start when there is none.</summary>
    private int AddSynonym(TokenizedText text, Token token, int limit, SortedDictionary<string, double> features)
    {
        var synonyms = _synonyms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longest, limit - token.Start); length >= token.Length; length--)
        {
            if (text.IsTokenBoundary(token.Start + length) && synonyms.TryGetValue(text.Source.Key(new TextSpan(token.Start, token.Start + length)), out var kind))
            {
                Put(features, "w:" + kind.StandsFor, Math.Max(kind.Weight, LeastSynonym));
                return token.Start + length;
            }
        }

        return token.Start;
    }

    private static void AddToken(TokenizedText text, Token token, Token? before, SortedDictionary<string, double> features)
    {
        var word = text.Source.Key(token.Span);
        if (token.Kind == TokenKind.Word)
        {
            if (IsContent(text.Lexicon.PartOfSpeech(token.Key)) && Weight(text.Lexicon.Cost(token.Key)) is > 0 and var weight)
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

    /// <summary>An odd number of negations.</summary>
    private bool IsNegated(TokenizedText text, TextSpan span)
    {
        var negated = false;
        for (var t = First(text, span.Start); t < text.Tokens.Count && text.Tokens[t].End <= span.End; t++)
        {
            negated ^= _negations.Contains(text.Source.Key(text.Tokens[t].Span));
        }

        return negated;
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

    /// <summary>A day that the words name, by its first day if it is a range.</summary>
    private static void AddDates(ArticleView article, TextSpan span, SortedDictionary<string, double> features)
    {
        foreach (var time in article.Analysis.Times)
        {
            if (span.Contains(time.Span) && time.First is { } day && (time.Last is not { } last || last.DayNumber - day.DayNumber < 7))
            {
                Put(features, "d:" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 1);
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
