using System.Text.Json;

namespace Stemma.Tests.Evaluation;

/// <summary>Scores an analysis against the gold, with the definitions of the evaluation folder's <c>score.py</c>.</summary>
internal static class Scorer
{
    public static void Score(GoldArticle gold, PredictedArticle predicted, Tally tally)
    {
        tally.Judge("published date", predicted.Published is { Length: >= 10 } p && p[..10] == gold.Published);
        ScoreCredits(gold, predicted, tally);
        ScoreEntities(gold, predicted, tally);
        ScoreTimes(gold, predicted, tally);
        ScoreFigures(gold, predicted, tally);
        ScoreStatements(gold, predicted, tally);
        ScoreEvents(gold, predicted, tally);
        ScoreSources(gold, predicted, tally);
    }

    private static void ScoreCredits(GoldArticle gold, PredictedArticle predicted, Tally tally)
    {
        var g = gold.Layer("credits").Select(Credit).ToHashSet();
        var p = predicted.Layer("credits").Select(Credit).ToHashSet();
        tally.Add("credits", g.Intersect(p).Count(), p.Count, g.Count);

        static (string?, string) Credit(JsonElement c) => (c.GetProperty("role").GetString(), Similarity.Normalize(c.GetProperty("name").GetString()));
    }

    private static void ScoreEntities(GoldArticle gold, PredictedArticle predicted, Tally tally)
    {
        var g = gold.Layer("entities").Where(e => !IsAnonymous(e)).ToArray();
        var p = predicted.Layer("entities").Where(e => !IsAnonymous(e) && e.GetProperty("mentions").EnumerateArray().Any(predicted.InBody)).ToArray();
        var names = p.Select(e => predicted.NamesOf(Text(e, "id")!)).ToArray();
        var pairs = Similarity.Greedy(g.Length, p.Length, (i, j) => gold.NamesOf(Text(g[i], "id")!).Overlaps(names[j]) ? Text(g[i], "type") == Text(p[j], "type") ? 2 : 1 : 0, 1);
        tally.Add("entities", pairs.Count(m => Text(g[m.Gold], "type") == Text(p[m.Predicted], "type")), p.Length, g.Length);
        tally.Add("entities, any type", pairs.Count, p.Length, g.Length);
    }

    private static void ScoreTimes(GoldArticle gold, PredictedArticle predicted, Tally tally)
    {
        var g = gold.Layer("times");
        var p = predicted.Layer("times").Where(t => Text(t, "kind") is "date" or "time" or "range" && predicted.InBody(t)).ToArray();
        var pairs = Similarity.Greedy(g.Length, p.Length, (i, j) => Day(Text(g[i], "value")) == Day(Text(p[j], "value")) && Within(Text(g[i], "text"), predicted.Cut(p[j])) ? 1 : 0, 1);
        tally.Add("times", pairs.Count, p.Length, g.Length);
    }

    private static void ScoreFigures(GoldArticle gold, PredictedArticle predicted, Tally tally)
    {
        var g = gold.Layer("figures");
        var p = predicted.Layer("quantities").Where(predicted.InBody).ToArray();
        var pairs = Similarity.Greedy(g.Length, p.Length, (i, j) => FigureSimilarity(g[i], p[j]), 1);
        tally.Add("figures", pairs.Count, p.Length, g.Length);
        foreach (var (i, j, _) in pairs)
        {
            tally.Judge("figure modifier", Text(g[i], "modifier") == Text(p[j], "modifier"));
            tally.Judge("figure counted", Similarity.Overlap(Text(g[i], "of"), Text(p[j], "counted")) >= .5 || Similarity.Normalize(Text(g[i], "of")) == Similarity.Normalize(Text(p[j], "counted")));
            tally.Judge("figure attribution", SameSet(gold, g[i].GetProperty("accordingTo"), predicted, p[j].GetProperty("accordingTo")));
        }

        double FigureSimilarity(JsonElement a, JsonElement b)
        {
            var value = a.GetProperty("value").GetDouble();
            if (Math.Abs(value - b.GetProperty("value").GetDouble()) > 1e-9 * Math.Max(1, Math.Abs(value)) || Upper(a) != Upper(b))
            {
                return 0;
            }

            var cut = predicted.Cut(b);
            return !Within(Text(a, "text"), cut) && Similarity.Overlap(Text(a, "text"), cut) < .5
                ? 0
                : 1 + (Similarity.Overlap(Text(a, "of") ?? "", Text(b, "counted") ?? "") / 2) + (SameSet(gold, a.GetProperty("accordingTo"), predicted, b.GetProperty("accordingTo")) ? .25 : 0);
        }

        static double? Upper(JsonElement e) => e.TryGetProperty("upper", out var u) && u.ValueKind == JsonValueKind.Number && u.GetDouble() != 0 ? u.GetDouble() : null;
    }

    private static void ScoreStatements(GoldArticle gold, PredictedArticle predicted, Tally tally)
    {
        var g = gold.Layer("statements");
        var p = predicted.Layer("statements").Where(s => predicted.InBody(s.GetProperty("content")[0])).ToArray();
        var goldText = g.Select(s => string.Concat(s.GetProperty("content").EnumerateArray().Select(c => c.GetString()))).ToArray();
        var predictedText = p.Select(s => string.Concat(s.GetProperty("content").EnumerateArray().Select(predicted.Cut))).ToArray();
        var pairs = Similarity.Greedy(g.Length, p.Length, (i, j) => Similarity.Overlap(goldText[i], predictedText[j]), .5);
        tally.Add("statements", pairs.Count, p.Length, g.Length);
        int joint = 0, exact = 0;
        foreach (var (i, j, similarity) in pairs)
        {
            var speaker = SameSet(gold, g[i].GetProperty("speakers"), predicted, p[j].GetProperty("speakers"));
            joint += speaker ? 1 : 0;
            exact += speaker && similarity >= .9 ? 1 : 0;
            tally.Judge("speaker", speaker);
            tally.Judge("statement kind", Text(g[i], "kind") == Text(p[j], "kind"));
            if (g[i].GetProperty("via").GetArrayLength() > 0 || p[j].GetProperty("via").GetArrayLength() > 0)
            {
                tally.Judge("via", SameSet(gold, g[i].GetProperty("via"), predicted, p[j].GetProperty("via")));
            }

            if (Text(g[i], "date") is { } date)
            {
                tally.Judge("statement date", Day(Text(p[j], "date")) == date);
            }
        }

        tally.Add("statements + speaker", joint, p.Length, g.Length);
        tally.Add("statements, exact + speaker", exact, p.Length, g.Length);
    }

    private static void ScoreEvents(GoldArticle gold, PredictedArticle predicted, Tally tally)
    {
        var g = gold.Layer("events");
        var p = predicted.Layer("events");
        var pairs = Similarity.Greedy(g.Length, p.Length, EventSimilarity, 3);
        tally.Add("events", pairs.Count, p.Length, g.Length);

        double EventSimilarity(int i, int j) => !SameSet(gold, g[i].GetProperty("actors"), predicted, p[j].GetProperty("actors"))
            ? 0
            : (Text(g[i], "type") == Text(p[j], "type") ? 2 : 0) + (SameSet(gold, g[i].GetProperty("recipients"), predicted, p[j].GetProperty("recipients")) ? 1 : 0);
    }

    private static void ScoreSources(GoldArticle gold, PredictedArticle predicted, Tally tally)
    {
        var g = gold.Layer("sources").Select(s => gold.NamesOf(Text(s, "entity")!)).ToArray();
        var p = predicted.Layer("sources").Select(s => predicted.NamesOf(Text(s, "entity")!)).ToArray();
        tally.Add("sources", Similarity.Greedy(g.Length, p.Length, (i, j) => g[i].Overlaps(p[j]) ? 1 : 0, 1).Count, p.Length, g.Length);
    }

    /// <summary>Whether the predicted entities name the gold ones: Jaccard of at least one half.</summary>
    private static bool SameSet(GoldArticle gold, JsonElement goldIds, PredictedArticle predicted, JsonElement predictedIds)
    {
        var g = gold.NamesOf(goldIds);
        var p = predicted.NamesOf(predictedIds);
        if (g.Count == 0 && p.Count == 0)
        {
            return true;
        }

        var hit = g.Count(a => p.Exists(a.Overlaps));
        return hit > 0 && (double)hit / Math.Max(1, g.Count + p.Count - hit) >= .5;
    }

    private static bool IsAnonymous(JsonElement e) => e.TryGetProperty("anonymous", out var a) && a.ValueKind == JsonValueKind.True;

    private static bool Within(string? left, string? right)
    {
        var x = Similarity.Normalize(left);
        var y = Similarity.Normalize(right);
        return y.Contains(x, StringComparison.Ordinal) || x.Contains(y, StringComparison.Ordinal);
    }

    private static string Day(string? value) => System.Text.RegularExpressions.Regex.Replace(value ?? "", @"T[\d:]+", "");

    private static string? Text(JsonElement e, string name) => e.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
}
