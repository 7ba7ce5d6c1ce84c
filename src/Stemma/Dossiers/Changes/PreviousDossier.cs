using System.Text.Json;

namespace Stemma.Dossiers.Changes;

/// <summary>What of an earlier dossier must be known to tell what is new: which articles it held.</summary>
/// <remarks>Claims are found again from the articles, so that a change of the engine between two runs is not taken for news.</remarks>
public sealed class PreviousDossier
{
    /// <summary>Open objects and arrays; the format needs fewer than 16.</summary>
    private const int MaximalDepth = 64;

    private readonly HashSet<string> _articles;

    private PreviousDossier(HashSet<string> articles) => _articles = articles;

    /// <summary>How many articles it held.</summary>
    public int Count => _articles.Count;

    /// <summary>Whether it held the article with that identifier.</summary>
    public bool Has(string article) => _articles.Contains(article);

    /// <summary>Reads a file that <c>stemma read --format json</c> wrote.</summary>
    /// <exception cref="FormatException">It is no such file; the message says what was expected.</exception>
    public static PreviousDossier Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaximalDepth });
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("articles", out var articles)
                || articles.ValueKind != JsonValueKind.Array)
            {
                throw new FormatException("expected an object with \"articles\", as 'stemma read --format json' writes it");
            }

            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var article in articles.EnumerateArray())
            {
                if (article.ValueKind == JsonValueKind.Object && article.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String)
                {
                    ids.Add(id.GetString()!);
                }
            }

            return new PreviousDossier(ids);
        }
        catch (JsonException e)
        {
            throw new FormatException($"line {e.LineNumber + 1}: not JSON: {e.Message}");
        }
    }
}
