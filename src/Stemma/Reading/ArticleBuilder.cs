using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Stemma.Articles;
using Stemma.Text;

namespace Stemma.Reading;

/// <summary>Collects what a format's reader finds and joins it into an <see cref="Article"/>.</summary>
/// <remarks>One for each article; not thread-safe.</remarks>
internal sealed class ArticleBuilder(ReadingContext context, DecodedInput input)
{
    private readonly List<DraftBlock> _blocks = [];
    private readonly List<DraftLink> _links = [];
    private readonly List<DraftMedia> _media = [];
    private readonly List<Clock> _clocks = [];
    private readonly List<Credit> _credits = [];
    private readonly BlockText _normalizer = new();

    /// <summary>The headline; white space may still stand in it.</summary>
    public string Title { get; set; } = "";

    /// <summary>The article's own address, or null.</summary>
    public string? Url { get; set; }

    /// <summary>The address of the copy, or null.</summary>
    public string? MirroredFrom { get; set; }

    /// <summary>The outlet's name as printed, or null.</summary>
    public string? OutletName { get; set; }

    /// <summary>BCP 47 as the page claims, or null; what the characters say wins for Chinese.</summary>
    public string? ClaimedLanguage { get; set; }

    /// <summary>Number of the feed item, from 1; 0 for a file of one article.</summary>
    public int Item { get; set; }

    /// <summary>When the copy was fetched.</summary>
    public DateTimeOffset? Retrieved { get; set; }

    /// <summary>Number of blocks so far: the index of the next one.</summary>
    public int Count => _blocks.Count;

    /// <summary>Adds a block after normalising its white space; nothing when it is empty.</summary>
    /// <returns>The block's index, or −1.</returns>
    public int Add(BlockKind kind, ReadOnlySpan<char> text)
    {
        _normalizer.Append(text);
        return AddNormalized(kind, _normalizer.Take());
    }

    /// <summary>Adds a block whose text comes from <see cref="BlockText.Take"/>; nothing when it is empty.</summary>
    /// <returns>The block's index, or −1.</returns>
    public int AddNormalized(BlockKind kind, string text)
    {
        if (text.Length == 0)
        {
            return -1;
        }

        _blocks.Add(new DraftBlock(kind, text));
        return _blocks.Count - 1;
    }

    /// <summary>Adds a link.</summary>
    public void Add(DraftLink link) => _links.Add(link);

    /// <summary>Adds a picture or video whose caption, if any, comes next.</summary>
    public void AddMedia(string url, int? width, int? height) => _media.Add(new DraftMedia(url, _blocks.Count, width, height));

    /// <summary>Adds a clock with an exact time.</summary>
    public void AddClock(ClockOrigin origin, DateTimeOffset instant, bool isMirror = false) => _clocks.Add(new Clock(origin, DateOnly.FromDateTime(instant.DateTime), instant, isMirror));

    /// <summary>Adds a clock with a day only.</summary>
    public void AddClock(ClockOrigin origin, DateOnly date, bool isMirror = false) => _clocks.Add(new Clock(origin, date, null, isMirror));

    /// <summary>Adds a credit that metadata state.</summary>
    public void AddCredit(string? role, string name) => _credits.Add(new Credit(role, name, null));

    /// <summary>The article, or why there is none.</summary>
    public ReadResult Build()
    {
        var path = Item == 0 ? input.Path : input.Path + "#" + Item.ToString(CultureInfo.InvariantCulture);
        if (!_blocks.Exists(b => b.Kind is BlockKind.Paragraph or BlockKind.Heading))
        {
            return new ReadResult([], [new Rejection(path, RejectionReason.NoContent, "no paragraph of text found; expected an article")]);
        }

        _normalizer.Append(Title);
        var title = _normalizer.Take();
        if (title.Length == 0)
        {
            title = _blocks[0].Text;
        }

        var text = new StringBuilder(title);
        var blocks = new List<Block>(_blocks.Count + 1) { new(BlockKind.Title, new TextSpan(0, title.Length)) };
        foreach (var block in _blocks)
        {
            text.Append('\n');
            blocks.Add(new Block(block.Kind, new TextSpan(text.Length, text.Length + block.Text.Length)));
            text.Append(block.Text);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(input.Bytes.Span));
        var published = _clocks.Find(c => !c.IsMirror) ?? (_clocks.Count > 0 ? _clocks[0] : null);
        var article = new Article
        {
            Id = (Url is null ? hash : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Url))))[..16],
            Path = path,
            ContentHash = hash,
            Url = Url,
            MirroredFrom = MirroredFrom,
            Outlet = OutletName,
            Title = title,
            Language = "zh-Hans",
            Published = published,
            Clocks = _clocks,
            Retrieved = Retrieved,
            Credits = _credits,
            Blocks = blocks,
            Links = [.. _links.Select(l => new Link(l.Url, l.Text, l.Kind, l.Block < 0 ? default : new TextSpan(blocks[l.Block + 1].Span.Start + l.Start, blocks[l.Block + 1].Span.Start + l.End)))],
            Media = [.. _media.Select(m => new Media(m.Url, null, null, m.Width, m.Height))],
            Text = new SourceText(text.ToString(), context.Folding),
        };
        return new ReadResult([article], []);
    }
}
