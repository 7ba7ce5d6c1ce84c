using Stemma.Claims;

namespace Stemma.Dossiers;

/// <summary>How the figures of an affair bear on one another.</summary>
public sealed class FigureRelations
{
    private readonly ILookup<string, (string Relation, Claim Other)> _relations;

    private FigureRelations(ILookup<string, (string, Claim)> relations) => _relations = relations;

    /// <summary>The relations of the claim that a reading is a rendition of, by name, with the other figure; empty where there are none.</summary>
    public IEnumerable<(string Relation, Claim Other)> this[FigureReading reading] => reading.Claim is { } claim ? _relations[claim] : [];

    /// <summary>Collects them, from both ends.</summary>
    public static FigureRelations Of(AffairDossier affair)
    {
        var claims = affair.Claims.Claims.Where(c => c.Figure is not null).ToDictionary(c => c.Id, StringComparer.Ordinal);
        return new FigureRelations(affair.Claims.Relations
            .Where(r => claims.ContainsKey(r.From) && claims.ContainsKey(r.To))
            .SelectMany(r => new[]
            {
                (At: r.From, Relation: DossierNames.Relation(r.Kind, true), Other: claims[r.To]),
                (At: r.To, Relation: DossierNames.Relation(r.Kind, false), Other: claims[r.From]),
            })

            // Two claims with one number are one line to the reader.
            .DistinctBy(r => (r.At, r.Relation, r.Other.Figure!.Value, r.Other.Figure.Upper))
            .ToLookup(r => r.At, r => (r.Relation, r.Other), StringComparer.Ordinal));
    }
}
