using System.Text.Encodings.Web;
using System.Text.Json;
using Stemma.Claims;
using Stemma.Provenance;
using static Stemma.Exchange.ExchangeNames;

namespace Stemma.Exchange;

/// <summary>Writes claims, their renditions, origins and relations.</summary>
/// <remarks>
/// One object: <c>{"claims": [{"id", "gist", "kind", "renditions": [{"article", "text", "chain", "hedge", …}], "origins"}], "relations": [{"from", "to", "kind", "why", …}]}</c>.
/// Articles are named by the names that the caller gives them.
/// </remarks>
public static class ClaimsJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all of <paramref name="set"/> as one document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="set">The claims.</param>
    /// <param name="analyses">The list that the claims were found in.</param>
    /// <param name="name">What to call the article with an index.</param>
    public static void Write(Stream output, ClaimSet set, IReadOnlyList<ArticleAnalysis> analyses, Func<int, string> name)
    {
        using var json = new Utf8JsonWriter(output, Indented);
        json.WriteStartObject();
        json.WriteStartArray("claims");
        foreach (var claim in set.Claims)
        {
            WriteClaim(json, claim, analyses, name);
        }

        json.WriteEndArray();
        json.WriteStartArray("relations");
        foreach (var relation in set.Relations)
        {
            WriteRelation(json, relation, analyses, name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a line a claim, each with the relations that start from it.</summary>
    public static void WriteLines(Stream output, ClaimSet set, IReadOnlyList<ArticleAnalysis> analyses, Func<int, string> name)
    {
        var relations = set.Relations.ToLookup(r => r.From);
        using var json = new Utf8JsonWriter(output, OneLine);
        foreach (var claim in set.Claims)
        {
            WriteClaim(json, claim, analyses, name, relations[claim.Id]);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim, IReadOnlyList<ArticleAnalysis> analyses, Func<int, string> name, IEnumerable<ClaimRelation>? relations = null)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("gist", claim.Gist);
        json.WriteString("kind", Lower(claim.Kind));
        json.WriteString("day", Day(claim.Day));
        json.WriteStartArray("renditions");
        foreach (var rendition in claim.Renditions)
        {
            WriteRendition(json, rendition, analyses, name);
        }

        json.WriteEndArray();
        json.WriteStartArray("origins");
        foreach (var origin in claim.Origins)
        {
            json.WriteStringValue(origin.Name);
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var change in claim.Changes)
        {
            WriteChange(json, change, analyses, name);
        }

        json.WriteEndArray();
        if (relations is not null)
        {
            json.WriteStartArray("relations");
            foreach (var relation in relations)
            {
                WriteRelation(json, relation, analyses, name);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRendition(Utf8JsonWriter json, Rendition rendition, IReadOnlyList<ArticleAnalysis> analyses, Func<int, string> name)
    {
        json.WriteStartObject();
        json.WriteString("article", name(rendition.Article));
        json.WriteString("text", rendition.Passage.Text);
        json.WriteStartArray("chain");
        foreach (var link in rendition.Chain)
        {
            json.WriteStringValue(link.Name);
        }

        json.WriteEndArray();
        json.WriteStartArray("carriers");
        foreach (var link in rendition.Carriers)
        {
            json.WriteStartObject();
            json.WriteString("name", link.Name);
            json.WriteBoolean("named", link.Named);
            json.WriteString("basis", Lower(link.Basis));
            WriteEvidence(json, "evidence", link.Evidence, analyses, name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("hedge", string.Join('、', rendition.Hedges.Select(h => h.Text)));
        json.WriteString("outlet", rendition.Outlet);
        WriteEvidence(json, "evidence", rendition.Passage, analyses, name);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, RenditionChange change, IReadOnlyList<ArticleAnalysis> analyses, Func<int, string> name)
    {
        json.WriteStartObject();
        json.WriteNumber("from", change.From);
        json.WriteNumber("to", change.To);
        json.WriteString("kind", change.Kind switch
        {
            ChangeKind.AttributionKept => "attribution-kept",
            ChangeKind.AttributionShortened => "attribution-shortened",
            ChangeKind.AttributionLost => "attribution-lost",
            ChangeKind.HedgeKept => "hedge-kept",
            ChangeKind.HedgeWeakened => "hedge-weakened",
            _ => "hedge-lost",
        });
        WriteEvidence(json, "before", change.Before, analyses, name);
        WriteEvidence(json, "after", change.After, analyses, name);
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, ClaimRelation relation, IReadOnlyList<ArticleAnalysis> analyses, Func<int, string> name)
    {
        json.WriteStartObject();
        json.WriteString("from", relation.From);
        json.WriteString("to", relation.To);
        json.WriteString("kind", Lower(relation.Kind));
        json.WriteString("why", relation.Rule);
        WriteEvidence(json, "fromEvidence", relation.FromEvidence, analyses, name);
        WriteEvidence(json, "toEvidence", relation.ToEvidence, analyses, name);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, string property, Passage passage, IReadOnlyList<ArticleAnalysis> analyses, Func<int, string> name)
    {
        json.WriteStartObject(property);
        json.WriteString("article", name(passage.Article));
        json.WriteString("contentHash", analyses[passage.Article].Article.ContentHash);
        JsonFields.WriteOffsets(json, passage.Span);
        json.WriteString("text", passage.Text);
        json.WriteEndObject();
    }
}
