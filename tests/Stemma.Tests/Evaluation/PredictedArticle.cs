using System.Text.Json;

namespace Stemma.Tests.Evaluation;

/// <summary>One analysis, read back from the exchange format, so that the format is scored, not the objects in memory.</summary>
internal sealed class PredictedArticle
{
    private readonly JsonElement _root;
    private readonly string _text;
    private readonly Dictionary<string, JsonElement> _entities;
    private readonly List<(int Start, int End)> _body;

    public PredictedArticle(JsonElement root)
    {
        _root = root;
        _text = root.GetProperty("text").GetString()!;
        _entities = root.GetProperty("entities").EnumerateArray().ToDictionary(e => e.GetProperty("id").GetString()!);
        _body = [.. root.GetProperty("blocks").EnumerateArray()
            .Where(b => b.GetProperty("kind").GetString() is "paragraph" or "heading")
            .Select(b => (b.GetProperty("start").GetInt32(), b.GetProperty("end").GetInt32()))];
    }

    public string? Published => _root.GetProperty("published").GetString();

    public JsonElement[] Layer(string name) => [.. _root.GetProperty(name).EnumerateArray()];

    public string Cut(JsonElement span) => _text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    public bool InBody(JsonElement span) => _body.Exists(b => b.Start <= span.GetProperty("start").GetInt32() && span.GetProperty("start").GetInt32() < b.End);

    public HashSet<string> NamesOf(string id)
    {
        var entity = _entities[id];
        var names = entity.GetProperty("aliases").EnumerateArray().Select(a => Similarity.Normalize(a.GetString())).ToHashSet();
        names.Add(Similarity.Normalize(entity.GetProperty("name").GetString()));
        foreach (var mention in entity.GetProperty("mentions").EnumerateArray())
        {
            names.Add(Similarity.Normalize(Cut(mention)));
        }

        names.Remove("");
        return names;
    }

    public List<HashSet<string>> NamesOf(JsonElement ids) => [.. ids.EnumerateArray().Select(i => NamesOf(i.GetString()!))];
}
