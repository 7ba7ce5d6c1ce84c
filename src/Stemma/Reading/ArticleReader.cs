using Stemma.Knowledge;
using Stemma.Reading.Charsets;
using Stemma.Reading.Feeds;
using Stemma.Reading.HtmlBody;
using Stemma.Reading.JekyllPosts;
using Stemma.Reading.MirrorPosts;
using Stemma.Reading.PlainText;
using Stemma.Reading.WebPages;
using Stemma.Text;

namespace Stemma.Reading;

/// <summary>Reads the bytes of one file into articles, by content. Immutable, thread-safe; never throws on any bytes.</summary>
public sealed class ArticleReader
{
    private readonly ReadingContext _context;

    /// <summary>Compiles the knowledge about outlets, credits and datelines.</summary>
    /// <param name="folding">The folding of the analysis that gets the articles.</param>
    /// <param name="knowledge">The data files; null for the built-in ones.</param>
    public ArticleReader(ScriptFolding folding, KnowledgeSource? knowledge = null)
    {
        _context = new ReadingContext(folding, knowledge ?? KnowledgeSource.BuiltIn(examples: false));
    }

    /// <summary>The articles in <paramref name="bytes"/>, and why what is none was rejected.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">Where they were read from; a date in it counts as a clock.</param>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, string path)
    {
        if (bytes.Length > ReadingLimits.MaximalBytes)
        {
            return new ReadResult([], [new Rejection(path, RejectionReason.TooLarge, $"{bytes.Length} bytes, expected at most {ReadingLimits.MaximalBytes}; split the file")]);
        }

        if (TextDecoder.Decode(bytes.Span) is not { } decoded)
        {
            return new ReadResult([], [new Rejection(path, RejectionReason.NotText, "a binary file; expected text, HTML or a feed")]);
        }

        var input = new DecodedInput(path, bytes, decoded.Text);
        if (string.IsNullOrWhiteSpace(input.Text))
        {
            return input.Reject(RejectionReason.Empty, "nothing but white space");
        }

        var format = SourceFormats.Detect(input.Text);
        if ((format is SourceFormat.WebPage or SourceFormat.JekyllPost or SourceFormat.MirrorPost) && MarkupDepth.Exceeds(input.Text, ReadingLimits.MaximalDepth))
        {
            return input.Reject(RejectionReason.TooDeep, $"more than {ReadingLimits.MaximalDepth} elements open at once; expected a page that people read");
        }

        return format switch
        {
            SourceFormat.JekyllPost => JekyllPostReader.Read(input, _context),
            SourceFormat.MirrorPost => MirrorPostReader.Read(input, _context),
            SourceFormat.WebPage => WebPageReader.Read(input, _context),
            SourceFormat.Feed => FeedReader.Read(input, _context),
            _ => PlainTextReader.Read(input, _context),
        };
    }
}
