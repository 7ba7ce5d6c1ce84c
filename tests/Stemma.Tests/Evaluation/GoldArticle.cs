using System.Text.Json;

namespace Stemma.Tests.Evaluation;

/// <summary>One hand-annotated article, as the evaluation folder stores it.</summary>
internal sealed class GoldArticle(JsonElement root)
{
    private readonly Dictionary<string, HashSet<string>> _names = root.GetProperty("entities").EnumerateArray().ToDictionary(
        e => e.GetProperty("id").GetString()!,
        e => Names(e));

    public string Id => root.GetProperty("id").GetString()!;

    public string Published => root.GetProperty("published").GetString()!;

    public JsonElement[] Layer(string name) => [.. root.GetProperty(name).EnumerateArray()];

    /// <summary>The normalised names of each listed entity.</summary>
    public List<HashSet<string>> NamesOf(JsonElement ids) => [.. ids.EnumerateArray().Select(i => _names[i.GetString()!])];

    public HashSet<string> NamesOf(string id) => _names[id];

    public static GoldArticle Load(string path) => new(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);

    private static HashSet<string> Names(JsonElement entity)
    {
        var names = entity.GetProperty("names").EnumerateArray().Select(n => Similarity.Normalize(n.GetString())).ToHashSet();
        names.Add(Similarity.Normalize(entity.GetProperty("name").GetString()));
        names.Remove("");
        return names;
    }
}
