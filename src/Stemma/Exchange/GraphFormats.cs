using System.Globalization;
using System.Text;
using System.Xml;
using Stemma.Dossiers;
using Stemma.Provenance;

namespace Stemma.Exchange;

/// <summary>Writes the stemma graphs of a dossier for other programs: Graphviz's DOT and GraphML.</summary>
public static class GraphFormats
{
    private const string GraphMl = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes one digraph with a cluster for each affair, edges from origins towards outlets, as Graphviz reads it.</summary>
    public static void WriteDot(Stream stream, Dossier dossier)
    {
        var text = new StringBuilder("digraph stemma {\n  rankdir=LR;\n  node [shape=box];\n");
        foreach (var affair in dossier.Affairs)
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph cluster_{affair.Number} {{\n    label={Quoted(affair.Title)};\n");
            foreach (var node in affair.Graph.Nodes)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {Id(affair, node.Id)} [label={Quoted(node.Name)}, style={Style(node.Kind)}];\n");
            }

            foreach (var edge in affair.Graph.Edges)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {Id(affair, edge.To)} -> {Id(affair, edge.From)} [label=\"{edge.Claims.Count}\", tooltip={Quoted(edge.Evidence[0].Text)}];\n");
            }

            text.Append("  }\n");
        }

        stream.Write(Encoding.UTF8.GetBytes(text.Append("}\n").ToString()));
    }

    /// <summary>Writes one graph for each affair as GraphML, with kinds, names, counts of claims and the exact words of each edge.</summary>
    public static void WriteGraphMl(Stream stream, Dossier dossier)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = false, CloseOutput = false });
        xml.WriteStartElement("graphml", GraphMl);
        Key(xml, "name", "node", "string");
        Key(xml, "kind", "node", "string");
        Key(xml, "claims", "edge", "int");
        Key(xml, "words", "edge", "string");
        foreach (var affair in dossier.Affairs)
        {
            xml.WriteStartElement("graph", GraphMl);
            xml.WriteAttributeString("id", "affair-" + affair.Number.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("edgedefault", "directed");
            foreach (var node in affair.Graph.Nodes)
            {
                xml.WriteStartElement("node", GraphMl);
                xml.WriteAttributeString("id", Clean(node.Id));
                Data(xml, "name", node.Name);
                Data(xml, "kind", ExchangeNames.Lower(node.Kind));
                xml.WriteEndElement();
            }

            foreach (var edge in affair.Graph.Edges)
            {
                xml.WriteStartElement("edge", GraphMl);
                xml.WriteAttributeString("source", Clean(edge.To));
                xml.WriteAttributeString("target", Clean(edge.From));
                Data(xml, "claims", edge.Claims.Count.ToString(CultureInfo.InvariantCulture));
                Data(xml, "words", string.Join("\n", edge.Evidence.Select(e => e.Text)));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Key(XmlWriter xml, string name, string of, string type)
    {
        xml.WriteStartElement("key", GraphMl);
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", GraphMl);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Clean(value));
        xml.WriteEndElement();
    }

    private static string Style(ProvenanceNodeKind kind) => kind switch
    {
        ProvenanceNodeKind.Origin => "bold",
        ProvenanceNodeKind.Unknown => "dashed",
        ProvenanceNodeKind.Outlet => "filled",
        _ => "solid",
    };

    private static string Id(AffairDossier affair, string node) => Quoted(affair.Number.ToString(CultureInfo.InvariantCulture) + "/" + node);

    private static string Quoted(string text) => "\"" + Clean(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";

    /// <summary>What XML may not hold becomes U+FFFD.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return clean.ToString();
    }
}
