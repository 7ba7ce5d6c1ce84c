using System.Text.Json;
using Stemma.Claims;
using Stemma.Dossiers;

namespace Stemma.Exchange;

/// <summary>Writes the evidence of a dossier: article, hash, place, exact words.</summary>
internal sealed class EvidenceJson(Utf8JsonWriter json, Dossier dossier)
{
    /// <summary>Writes one evidence as an object.</summary>
    public void Write(Evidence evidence)
    {
        var article = dossier.Article(evidence.Article).Article;
        json.WriteStartObject();
        json.WriteString("article", article.Id);
        json.WriteString("contentHash", article.ContentHash);
        JsonFields.WriteOffsets(json, evidence.Span);
        json.WriteString("text", evidence.Text);
        json.WriteEndObject();
    }

    /// <summary>Writes a property with an evidence or null.</summary>
    public void Write(string name, Evidence? evidence)
    {
        json.WritePropertyName(name);
        if (evidence is null)
        {
            json.WriteNullValue();
        }
        else
        {
            Write(evidence);
        }
    }

    /// <summary>Writes a property with a passage of a claim or null.</summary>
    public void Write(string name, Passage? passage) => Write(name, passage is null ? null : Dossier.Evidence(passage));
}
