using System.Text.Json;
using Stemma.Text;

namespace Stemma.Tests.Evaluation;

/// <summary>Scores claims against the hand-made ones, by the document that <c>stemma claims --format json</c> writes.</summary>
/// <remarks>
/// Our renditions are matched to gold ones one to one: in the same article, sharing at least half of the shorter text; of several, the one
/// of the same kind and the larger share first. Grouping is scored over the pairs of matched renditions (same claim or not), chains by
/// exact equality of all names, relations by whether the matched renditions lead from the two claims to a gold relation of the kind.
/// </remarks>
internal sealed class ClaimScorer
{
    private readonly List<Rendition> _gold;
    private readonly List<Rendition> _ours;
    private readonly Dictionary<int, int> _matches = [];
    private readonly HashSet<(string, string, string)> _goldRelations;
    private readonly List<(string From, string To, string Kind)> _relations;

    /// <param name="gold">The evaluation's document.</param>
    /// <param name="ours">The command's document; articles named as in the gold.</param>
    /// <param name="texts">Text of each article, by name.</param>
    public ClaimScorer(JsonElement gold, JsonElement ours, IReadOnlyDictionary<string, string> texts)
    {
        _gold = [.. Renditions(gold, (article, rendition) =>
        {
            var text = rendition.GetProperty("text").GetString()!;
            var at = texts[article].LastIndexOf(text, StringComparison.Ordinal);
            return at < 0 ? default : new TextSpan(at, at + text.Length);
        })];
        _ours = [.. Renditions(ours, (_, rendition) =>
        {
            var evidence = rendition.GetProperty("evidence");
            return new TextSpan(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("end").GetInt32());
        })];
        _goldRelations = [.. Relations(gold)];
        _relations = [.. Relations(ours)];
        Match();
    }

    public int Matched => _matches.Count;

    public double GroupingPrecision => Ratio(Pairs(true, true), Pairs(true, true) + Pairs(false, true));

    public double GroupingRecall => Ratio(Pairs(true, true), Pairs(true, true) + Pairs(true, false));

    public double Grouping => GroupingPrecision + GroupingRecall is > 0 and var sum ? 2 * GroupingPrecision * GroupingRecall / sum : 0;

    public double Chains => Ratio(_matches.Count(m => _gold[m.Key].Chain.SequenceEqual(_ours[m.Value].Chain)), Matched);

    public double RelationPrecision => Ratio(_relations.Count(r => Found(r).Any()), _relations.Count);

    public double RelationRecall => Ratio(_relations.SelectMany(Found).Distinct().Count(), _goldRelations.Count);

    private static double Ratio(int part, int all) => all == 0 ? 0 : (double)part / all;

    private static IEnumerable<Rendition> Renditions(JsonElement document, Func<string, JsonElement, TextSpan> span)
    {
        foreach (var claim in document.GetProperty("claims").EnumerateArray())
        {
            foreach (var rendition in claim.GetProperty("renditions").EnumerateArray())
            {
                var article = Path.GetFileNameWithoutExtension(rendition.GetProperty("article").GetString()!);
                yield return new Rendition(
                    claim.GetProperty("id").GetString()!,
                    claim.GetProperty("kind").GetString()!,
                    article,
                    span(article, rendition),
                    [.. rendition.GetProperty("chain").EnumerateArray().Select(c => c.GetString()!)]);
            }
        }
    }

    private static IEnumerable<(string From, string To, string Kind)> Relations(JsonElement document) =>
        document.GetProperty("relations").EnumerateArray().Select(r => (r.GetProperty("from").GetString()!, r.GetProperty("to").GetString()!, r.GetProperty("kind").GetString()!));

    private static double Similarity(Rendition gold, Rendition ours)
    {
        var common = Math.Min(gold.Span.End, ours.Span.End) - Math.Max(gold.Span.Start, ours.Span.Start);
        if (gold.Article != ours.Article || common <= 0 || 2 * common < Math.Min(gold.Span.Length, ours.Span.Length))
        {
            return 0;
        }

        var share = (double)common / gold.Span.Cover(ours.Span).Length;
        return 1 + share + (gold.Kind == ours.Kind ? 0.5 : 0) - (gold.Kind == "figure" != (ours.Kind == "figure") ? 0.4 : 0);
    }

    private void Match()
    {
        var candidates = from g in Enumerable.Range(0, _gold.Count)
                         from o in Enumerable.Range(0, _ours.Count)
                         let similarity = Similarity(_gold[g], _ours[o])
                         where similarity > 0
                         orderby similarity descending, g, o
                         select (Gold: g, Ours: o);
        var taken = new HashSet<int>();
        foreach (var (gold, ours) in candidates)
        {
            if (!_matches.ContainsKey(gold) && taken.Add(ours))
            {
                _matches[gold] = ours;
            }
        }
    }

    private int Pairs(bool sameGold, bool sameOurs)
    {
        var matched = _matches.ToArray();
        var count = 0;
        for (var i = 0; i < matched.Length; i++)
        {
            for (var j = i + 1; j < matched.Length; j++)
            {
                count += _gold[matched[i].Key].Claim == _gold[matched[j].Key].Claim == sameGold
                    && _ours[matched[i].Value].Claim == _ours[matched[j].Value].Claim == sameOurs ? 1 : 0;
            }
        }

        return count;
    }

    private IEnumerable<(string, string, string)> Found((string From, string To, string Kind) relation)
    {
        var sources = GoldOf(relation.From);
        var targets = GoldOf(relation.To);
        return from f in sources from t in targets where _goldRelations.Contains((f, t, relation.Kind)) select (f, t, relation.Kind);
    }

    private HashSet<string> GoldOf(string claim) => [.. _matches.Where(m => _ours[m.Value].Claim == claim).Select(m => _gold[m.Key].Claim)];

    private sealed record Rendition(string Claim, string Kind, string Article, TextSpan Span, string[] Chain);
}
