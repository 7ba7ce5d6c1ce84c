using System.Text.Json;
using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Dossiers.Positions;
using Stemma.Provenance;
using static Stemma.Exchange.ExchangeNames;

namespace Stemma.Exchange;

/// <summary>Writes what the articles of an affair assert alike: claims, relations, graph, coverage, positions.</summary>
/// <param name="json">Where to.</param>
/// <param name="dossier">The dossier of the affair.</param>
/// <param name="affair">The affair.</param>
/// <param name="actor">The identifier of an actor in the affair.</param>
internal sealed class AffairClaimsJson(Utf8JsonWriter json, Dossier dossier, AffairDossier affair, Func<Actor, string> actor)
{
    private readonly EvidenceJson _evidence = new(json, dossier);

    /// <summary>Writes the properties into the affair's open object.</summary>
    public void Write()
    {
        JsonFields.WriteArray(json, "claims", affair.Claims.Claims, WriteClaim);
        JsonFields.WriteArray(json, "relations", affair.Claims.Relations, WriteRelation);
        WriteGraph(affair.Graph);
        WriteCoverage();
        JsonFields.WriteArray(json, "positions", affair.Positions, WritePosition);
    }

    /// <summary>Writes one relation.</summary>
    public void WriteRelation(ClaimRelation relation)
    {
        json.WriteStartObject();
        json.WriteString("from", relation.From);
        json.WriteString("to", relation.To);
        json.WriteString("kind", Lower(relation.Kind));
        json.WriteString("rule", relation.Rule);
        _evidence.Write("fromEvidence", relation.FromEvidence);
        _evidence.Write("toEvidence", relation.ToEvidence);
        json.WriteEndObject();
    }

    private void WriteClaim(Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("kind", Lower(claim.Kind));
        json.WriteNumber("gist", claim.GistFrom);
        json.WriteString("day", Day(claim.Day));
        JsonFields.WriteArray(json, "renditions", claim.Renditions, WriteRendition);
        JsonFields.WriteArray(json, "origins", claim.Origins, origin =>
        {
            json.WriteStartObject();
            json.WriteString("name", origin.Name);
            json.WriteBoolean("unknown", origin.Unknown);
            JsonFields.WriteArray(json, "renditions", origin.Renditions, r => json.WriteNumberValue(r));
            json.WriteEndObject();
        });
        JsonFields.WriteArray(json, "changes", claim.Changes, change =>
        {
            json.WriteStartObject();
            json.WriteNumber("from", change.From);
            json.WriteNumber("to", change.To);
            json.WriteString("kind", DossierNames.Change(change.Kind).Replace(' ', '-'));
            _evidence.Write("before", change.Before);
            _evidence.Write("after", change.After);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void WriteRendition(Rendition rendition)
    {
        json.WriteStartObject();
        json.WriteString("outlet", rendition.Outlet);
        json.WriteString("family", rendition.Family);
        json.WriteString("published", Day(rendition.Published));
        JsonFields.WriteArray(json, "carriers", rendition.Carriers, WriteLink);
        JsonFields.WriteArray(json, "chain", rendition.Chain, WriteLink);
        JsonFields.WriteArray(json, "hedges", rendition.Hedges, hedge => _evidence.Write(Dossier.Evidence(hedge)));
        _evidence.Write("evidence", rendition.Passage);
        _evidence.Write("core", rendition.Core);
        json.WriteEndObject();
    }

    private void WriteLink(ChainLink link)
    {
        json.WriteStartObject();
        JsonFields.WriteArray(json, "names", link.Names, json.WriteStringValue);
        json.WriteBoolean("named", link.Named);
        json.WriteString("basis", Lower(link.Basis));
        _evidence.Write("evidence", link.Evidence);
        json.WriteEndObject();
    }

    private void WriteGraph(ProvenanceGraph graph)
    {
        json.WriteStartObject("graph");
        JsonFields.WriteArray(json, "nodes", graph.Nodes, node =>
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("kind", Lower(node.Kind));
            json.WriteString("name", node.Name);
            json.WriteNumber("depth", node.Depth);
            json.WriteEndObject();
        });
        JsonFields.WriteArray(json, "edges", graph.Edges, edge =>
        {
            json.WriteStartObject();
            json.WriteString("from", edge.From);
            json.WriteString("to", edge.To);
            JsonFields.WriteArray(json, "claims", edge.Claims, json.WriteStringValue);
            JsonFields.WriteArray(json, "evidence", edge.Evidence, passage => _evidence.Write(Dossier.Evidence(passage)));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void WriteCoverage()
    {
        json.WriteStartObject("coverage");
        JsonFields.WriteArray(json, "outlets", affair.Coverage.Outlets, json.WriteStringValue);
        JsonFields.WriteArray(json, "rows", affair.Coverage.Rows, row =>
        {
            json.WriteStartObject();
            json.WriteString("claim", row.Claim.Id);
            JsonFields.WriteArray(json, "cells", row.Cells, cell =>
            {
                json.WriteStartObject();
                json.WriteString("status", DossierNames.Coverage(cell.Status).Replace(' ', '-'));
                if (cell.Passage is { } passage)
                {
                    _evidence.Write("evidence", passage);
                }

                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteNumber("single", affair.Coverage.Single);
        json.WriteEndObject();
    }

    private void WritePosition(PositionLedger ledger)
    {
        json.WriteStartObject();
        json.WriteString("speaker", actor(ledger.Speaker));
        JsonFields.WriteArray(json, "entries", ledger.Entries, entry =>
        {
            json.WriteStartObject();
            json.WriteString("claim", entry.Claim.Id);
            json.WriteString("day", Day(entry.Day));
            json.WriteString("standing", Lower(entry.Standing));
            json.WriteString("earlier", entry.Earlier);
            json.WriteString("rule", entry.Rule);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
