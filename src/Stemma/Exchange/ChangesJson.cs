using System.Text.Json;
using Stemma.Dossiers;
using Stemma.Dossiers.Changes;
using static Stemma.Exchange.ExchangeNames;

namespace Stemma.Exchange;

/// <summary>Writes what is new in a dossier; claims by the identifiers that they have in their affairs.</summary>
internal static class ChangesJson
{
    public static void Write(Utf8JsonWriter json, Dossier dossier, DossierChanges changes)
    {
        json.WriteStartObject("changes");
        json.WriteString("since", changes.Since is { } day ? Day(day) : null);
        JsonFields.WriteArray(json, "articles", changes.Articles, number => json.WriteStringValue(dossier.Article(number).Article.Id));
        JsonFields.WriteArray(json, "claims", changes.Claims, claim => json.WriteStringValue(claim.Id));
        JsonFields.WriteArray(json, "renditions", changes.Renditions, known =>
        {
            json.WriteStartObject();
            json.WriteString("claim", known.Claim.Id);
            JsonFields.WriteArray(json, "indices", known.Indices, index => json.WriteNumberValue(index));
            json.WriteEndObject();
        });
        JsonFields.WriteArray(json, "origins", changes.Origins, known =>
        {
            json.WriteStartObject();
            json.WriteString("claim", known.Claim.Id);
            JsonFields.WriteArray(json, "names", known.Origins, origin => json.WriteStringValue(origin.Name));
            json.WriteEndObject();
        });
        JsonFields.WriteArray(json, "relations", changes.Relations, relation =>
        {
            json.WriteStartObject();
            json.WriteString("from", relation.From);
            json.WriteString("to", relation.To);
            json.WriteString("kind", Lower(relation.Kind));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
