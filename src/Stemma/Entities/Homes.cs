using Stemma.Articles;
using Stemma.Knowledge;

namespace Stemma.Entities;

/// <summary>Where outlets are at home.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class Homes
{
    private readonly Dictionary<string, int> _entries = new(StringComparer.Ordinal);

    /// <summary>Reads the countries of <c>outlets/outlets.tsv</c>; those that the gazetteer has not are left out.</summary>
    public Homes(KnowledgeSource knowledge, Gazetteer gazetteer)
    {
        var table = knowledge.Table("outlets/outlets.tsv");
        int id = table.Column("id"), country = table.Column("country");
        foreach (var row in table.Rows)
        {
            var home = row[country] switch
            {
                "HK" => "place:hong-kong",
                "MO" => "place:macau",
                var code => "state:" + code.ToLowerInvariant(),
            };
            if (gazetteer.Find(home) is >= 0 and var entry)
            {
                _entries[row[id]] = entry;
            }
        }
    }

    /// <summary>The gazetteer's entry of the state or place where the article's outlet is at home, or -1.</summary>
    public int Of(Article article) => article.OutletId is { } outlet ? _entries.GetValueOrDefault(outlet, -1) : -1;
}
