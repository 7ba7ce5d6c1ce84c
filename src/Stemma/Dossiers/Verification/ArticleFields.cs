using System.Text.Json;

namespace Stemma.Dossiers.Verification;

/// <summary>Reads the fields that both formats share.</summary>
internal static class ArticleFields
{
    /// <summary>What an object says of an article.</summary>
    /// <exception cref="FormatException">A field that every article has is missing.</exception>
    public static RecordedArticle Read(JsonElement article, string cell, IReadOnlyList<RecordedEvidence> evidences)
    {
        return new RecordedArticle(cell, Required("path"), Required("id"), Required("contentHash"), Required("title"), Required("text"), evidences);

        string Required(string name) => String(article, name)
            ?? throw new FormatException($"{(cell.Length == 0 ? "" : cell + " ")}an article without {name}");
    }

    /// <summary>The string of that name; null when there is none.</summary>
    public static string? String(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    /// <summary>Start and end, as they stand there.</summary>
    public static bool TryOffsets(JsonElement value, out int start, out int end)
    {
        start = end = 0;
        return value.TryGetProperty("start", out var first) && first.ValueKind == JsonValueKind.Number && first.TryGetInt32(out start)
            && value.TryGetProperty("end", out var last) && last.ValueKind == JsonValueKind.Number && last.TryGetInt32(out end);
    }
}
