using System.Text.RegularExpressions;
using System.Xml;
using Stemma.Reading.WebPages;

namespace Stemma.Reading.Feeds;

/// <summary>Reads RSS and Atom: no DTD, no entities of the file's own, no external resources.</summary>
internal static partial class XmlFeed
{
    private const int MaximalDepth = 128;

    private static readonly (string Prefix, string Address)[] Usual =
    [
        ("content", "http://purl.org/rss/1.0/modules/content/"), ("dc", "http://purl.org/dc/elements/1.1/"), ("dcterms", "http://purl.org/dc/terms/"),
        ("atom", "http://www.w3.org/2005/Atom"), ("media", "http://search.yahoo.com/mrss/"), ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ];

    /// <summary>The feed, or null with the reason.</summary>
    public static Feed? Read(string xml, out string? problem)
    {
        problem = null;
        var isAtom = !xml.Contains("<rss", StringComparison.Ordinal) && !xml.Contains("<rdf:RDF", StringComparison.Ordinal);
        var fragments = FeedFragments.Cut(xml, isAtom ? "entry" : "item", FeedReader.MaximalItems);
        var head = fragments.Count > 0 ? xml[..fragments[0].Start] : xml;
        if (head.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase))
        {
            problem = "a document type with entities of its own, which are not read; expected a plain feed";
            return null;
        }

        var names = Namespaces(head);
        var items = new List<FeedItem>(fragments.Count);
        for (var i = 0; i < fragments.Count; i++)
        {
            items.Add(Item(fragments[i], i + 1, names));
        }

        return new Feed(Head(head, "title"), Head(head, "language") ?? Attribute(head, "xml:lang"), items);
    }

    private static FeedItem Item(FeedFragments.Fragment fragment, int number, XmlParserContext names)
    {
        var item = new FeedItem(number, fragment.Line, fragment.Text);
        if (!fragment.IsClosed)
        {
            return item with { Problem = "an item without end tag; the file may be cut" };
        }

        try
        {
            return XmlFeedItem.Read(fragment.Text, item, names, MaximalDepth);
        }
        catch (XmlException first)
        {
            // HTML entities and bare ampersands are the faults that feeds of the web have.
            try
            {
                return XmlFeedItem.Read(Mended(fragment.Text), item, names, MaximalDepth);
            }
            catch (XmlException)
            {
                return item with { Problem = $"not well-formed XML in line {fragment.Line + first.LineNumber - 1}: {first.Message}" };
            }
        }
    }

    private static XmlParserContext Namespaces(string head)
    {
        var table = new NameTable();
        var names = new XmlNamespaceManager(table);
        foreach (var (prefix, address) in Usual)
        {
            names.AddNamespace(prefix, address);
        }

        foreach (Match match in Declaration().Matches(head))
        {
            if (match.Groups["p"].Value is not ("xml" or "xmlns"))
            {
                names.AddNamespace(match.Groups["p"].Value, match.Groups["a"].Value);
            }
        }

        return new XmlParserContext(table, names, null, XmlSpace.None);
    }

    private static string Mended(string xml) => Reference().Replace(xml, static match =>
    {
        var decoded = System.Net.WebUtility.HtmlDecode(match.Value);
        return decoded == match.Value || decoded is "&" or "<" or ">" or "\"" or "'" ? (match.Value.EndsWith(';') && decoded != match.Value ? match.Value : "&amp;" + match.Value[1..]) : decoded;
    });

    private static string? Head(string head, string element)
    {
        var match = Regex.Match(head, $@"<{element}(?:\s[^>]*)?>\s*(?:<!\[CDATA\[)?\s*(?<t>[^<\]]{{1,200}})", RegexOptions.CultureInvariant);
        return match.Success && System.Net.WebUtility.HtmlDecode(match.Groups["t"].Value).Trim() is { Length: > 0 } text ? text : null;
    }

    private static string? Attribute(string head, string name) => Regex.Match(head, name + @"\s*=\s*[""'](?<v>[\w-]{2,20})[""']", RegexOptions.CultureInvariant) is { Success: true } match ? match.Groups["v"].Value : null;

    [GeneratedRegex(@"xmlns(?::(?<p>[\w.-]+))?\s*=\s*(?:""(?<a>[^""]*)""|'(?<a>[^']*)')", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"&(?:#?[A-Za-z0-9]{1,31};)?", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
