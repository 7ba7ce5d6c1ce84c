using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace Stemma.Web.Feeds;

/// <summary>Writes feeds as Atom (RFC 4287) and JSON Feed 1.1. Texts are text, never markup.</summary>
internal static class FeedWriter
{
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All), Indented = true };

    /// <summary>The feed as Atom.</summary>
    public static byte[] Atom(Feed feed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", AtomNamespace);
            Element(xml, "id", feed.Self);
            Element(xml, "title", feed.Title);
            Element(xml, "updated", Moment(feed.Updated));
            Link(xml, "self", feed.Self);
            Link(xml, "alternate", feed.Home);
            xml.WriteStartElement("author", AtomNamespace);
            Element(xml, "name", "Stemma");
            xml.WriteEndElement();
            foreach (var entry in feed.Entries)
            {
                xml.WriteStartElement("entry", AtomNamespace);
                Element(xml, "id", entry.Id);
                Element(xml, "title", entry.Title);
                Element(xml, "updated", Moment(entry.Updated));
                Link(xml, "alternate", entry.Url);
                if (entry.Author is { } author)
                {
                    xml.WriteStartElement("author", AtomNamespace);
                    Element(xml, "name", author);
                    xml.WriteEndElement();
                }

                Element(xml, "content", entry.Text);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    /// <summary>The feed as JSON Feed.</summary>
    public static byte[] JsonFeed(Feed feed)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Json))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", feed.Home);
            json.WriteString("feed_url", feed.Self);
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries)
            {
                json.WriteStartObject();
                json.WriteString("id", entry.Id);
                json.WriteString("url", entry.Url);
                json.WriteString("title", entry.Title);
                json.WriteString("content_text", entry.Text);
                json.WriteString("date_modified", Moment(entry.Updated));
                if (entry.Author is { } author)
                {
                    json.WriteStartArray("authors");
                    json.WriteStartObject();
                    json.WriteString("name", author);
                    json.WriteEndObject();
                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Element(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name, AtomNamespace);
        xml.WriteString(Writable(text));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", AtomNamespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>The text with U+FFFD for characters that XML 1.0 has no way to write.</summary>
    private static string Writable(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var paired = (char.IsHighSurrogate(source[i]) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1])) || (char.IsLowSurrogate(source[i]) && i > 0 && char.IsHighSurrogate(source[i - 1]));
            span[i] = paired || XmlConvert.IsXmlChar(source[i]) ? source[i] : '\uFFFD';
        }
    });

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
