using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Stemma.Reading.JekyllPosts;

/// <summary>The YAML header of a Jekyll post.</summary>
/// <param name="Title">Headline, or empty.</param>
/// <param name="Date">The mirror's date, or null.</param>
/// <param name="Author">The outlet, or null.</param>
/// <param name="From">The original's address, or null.</param>
/// <param name="End">Where the text behind the closing line starts.</param>
internal sealed record FrontMatter(string Title, DateTimeOffset? Date, string? Author, string? From, int End)
{
    /// <summary>Reads the header at the start of <paramref name="text"/>; null and a problem when there is no readable one.</summary>
    public static FrontMatter? Read(string text, out (string Message, int? Line)? problem)
    {
        problem = null;
        var start = text.IndexOf("---", StringComparison.Ordinal) + 3;
        var close = text.IndexOf("\n---", start, StringComparison.Ordinal);
        if (close < 0)
        {
            problem = ("front matter is opened by '---' and never closed; expected a second line '---'", 1);
            return null;
        }

        var end = text.IndexOf('\n', close + 4) is var next and >= 0 ? next + 1 : text.Length;
        if (PlainFrontMatter.Read(text.AsSpan(start, close - start), end) is { } plain)
        {
            return plain;
        }

        var yaml = text[start..close];
        var fields = OfYaml(yaml, end, out var error) ?? OfYaml(Indented(yaml), end, out _);
        if (fields is null)
        {
            problem = ($"front matter is no YAML: {error!.Message}; quote values that hold ': ' or '\"'", (int)error.Start.Line);
        }

        return fields;
    }

    /// <summary>The header with lines that open no field indented: crawlers print a headline's own line breaks inside its quotation marks.</summary>
    private static string Indented(string yaml) =>
        string.Join('\n', yaml.Split('\n').Select(line => line.Length > 0 && !(char.IsAsciiLetter(line[0]) && line.Contains(':', StringComparison.Ordinal)) ? "  " + line : line));

    /// <summary>Reads a header by the YAML parser; null and what is wrong when it is none.</summary>
    internal static FrontMatter? OfYaml(string yaml, int end, out YamlException? error)
    {
        error = null;
        try
        {
            return Fields(yaml, end);
        }
        catch (YamlException e)
        {
            error = e;
            return null;
        }
    }

    /// <summary>Only the top level's scalars count, so no aliases are expanded and no depth is built up.</summary>
    private static FrontMatter Fields(string yaml, int end)
    {
        string title = "";
        string? date = null, author = null, from = null, key = null;
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    depth++;
                    key = null;
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    key = null;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when depth == 1:
                    switch (key)
                    {
                        case "title":
                            title = scalar.Value;
                            break;
                        case "date":
                            date = scalar.Value;
                            break;
                        case "author":
                            author = scalar.Value;
                            break;
                        case "from" or "source" or "original":
                            from = scalar.Value;
                            break;
                    }

                    key = null;
                    break;
            }
        }

        return new FrontMatter(title, Instant(date), author, from, end);
    }

    private static DateTimeOffset? Instant(string? date) =>
        DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
