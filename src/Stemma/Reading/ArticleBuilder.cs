using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Stemma.Articles;
using Stemma.Reading.Clocks;
using Stemma.Reading.Outlets;
using Stemma.Text;

namespace Stemma.Reading;

/// <summary>Collects what a format's reader finds and joins it into an <see cref="Article"/>.</summary>
/// <remarks>One for each article; not thread-safe. What the blocks' words say (credits, dateline, printed dates) is found here, once for all formats.</remarks>
internal sealed class ArticleBuilder(ReadingContext context, DecodedInput input)
{
    private static readonly SearchValues<string> Offices = SearchValues.Create(
        ["By ", ",", "@", "Writer", "Press", "Bureau", "News", "Staff", "Editor", "Desk", "Team", "Admin", "Agency", "编辑", "编辑部", "新闻", "管理员"], StringComparison.OrdinalIgnoreCase);

    private readonly List<DraftBlock> _blocks = [];
    private readonly List<DraftLink> _links = [];
    private readonly List<DraftMedia> _media = [];
    private readonly List<Clock> _clocks = [];
    private readonly List<DraftCredit> _credits = [];
    private readonly BlockText _normalizer = new();

    /// <summary>The headline; white space may still stand in it.</summary>
    public string Title { get; set; } = "";

    /// <summary>The article's own address, or the mirror's (the builder tells them apart), or null.</summary>
    public string? Url { get; set; }

    /// <summary>The address of the copy, or null.</summary>
    public string? MirroredFrom { get; set; }

    /// <summary>The outlet's name as printed, or null.</summary>
    public string? OutletName { get; set; }

    /// <summary>BCP 47 as the page claims, or null; what the characters say wins for Chinese.</summary>
    public string? ClaimedLanguage { get; set; }

    /// <summary>Authors that a page's metadata state; they count where the page prints no credit.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>Number of the feed item, from 1; 0 for a file of one article.</summary>
    public int Item { get; set; }

    /// <summary>Whether a headline without text is an article: an archive's post states its headline and address, and some outlets give no more.</summary>
    public bool HeadlineSuffices { get; set; }

    /// <summary>When the copy was fetched.</summary>
    public DateTimeOffset? Retrieved { get; set; }

    /// <summary>Number of blocks so far: the index of the next one.</summary>
    public int Count => _blocks.Count;

    /// <summary>Adds a block after normalising its white space; nothing when it is empty.</summary>
    /// <returns>The block's index, or −1.</returns>
    public int Add(BlockKind kind, ReadOnlySpan<char> text)
    {
        _normalizer.Append(text);
        var normalized = _normalizer.Take();
        return normalized.Length == 0 ? -1 : Add(new DraftBlock(kind, normalized));
    }

    /// <summary>Adds a block.</summary>
    /// <returns>The block's index.</returns>
    public int Add(DraftBlock block)
    {
        _blocks.Add(block);
        return _blocks.Count - 1;
    }

    /// <summary>Adds a link.</summary>
    public void Add(DraftLink link) => _links.Add(link);

    /// <summary>Adds a picture or video whose caption, if any, comes next.</summary>
    public void AddMedia(string url, int? width, int? height) => _media.Add(new DraftMedia(context.ImageProxies.Original(url), _blocks.Count, width, height));

    /// <summary>Adds a clock with an exact time.</summary>
    public void AddClock(ClockOrigin origin, DateTimeOffset instant, bool isMirror = false) => _clocks.Add(new Clock(origin, DateOnly.FromDateTime(instant.DateTime), instant, isMirror));

    /// <summary>Adds a clock with a day only.</summary>
    public void AddClock(ClockOrigin origin, DateOnly date, bool isMirror = false) => _clocks.Add(new Clock(origin, date, null, isMirror));

    /// <summary>Adds a credit that metadata state.</summary>
    public void AddCredit(string? role, string name) => _credits.Add(new DraftCredit(role, name, -1, 0, 0));

    /// <summary>
    /// The address that the page says. One that was fetched and says none has the one that it was fetched from, and so has one that says an address of
    /// another site, unless it is a known mirror: else any page could give itself out as a new version of another's article. An item of a feed is not the feed.
    /// </summary>
    private string? OwnAddress =>
        Item > 0 || MirroredFrom is not null || !input.Path.Contains("http", StringComparison.OrdinalIgnoreCase) || !Uri.TryCreate(input.Path, UriKind.Absolute, out var fetched) || fetched.Scheme is not ("http" or "https") ? Url
        : Url is not null && (WebSite.Same(Url, input.Path) || context.Outlets.IsMirror(input.Path)) ? Url
        : input.Path;

    /// <summary>The article, or why there is none.</summary>
    public ReadResult Build()
    {
        var path = Item == 0 ? input.Path : input.Path + "#" + Item.ToString(CultureInfo.InvariantCulture);
        _normalizer.Append(Title);
        var title = HeadlineSuffix.Remove(_normalizer.Take(), context.Outlets);
        var refined = new BlockRefinement(context);
        refined.Refine(_blocks, title);
        if (!(HeadlineSuffices && title.Length > 0) && !refined.Blocks.Exists(b => b.Kind is BlockKind.Paragraph or BlockKind.Heading))
        {
            return new ReadResult([], [new Rejection(path, RejectionReason.NoContent, "no paragraph of text found; expected an article")]);
        }

        title = title.Length > 0 ? title : refined.Blocks[0].Text;
        var (text, blocks) = Join(title, refined.Blocks);
        var address = ArticleAddress.Of(OwnAddress, MirroredFrom, _media, context.Outlets);
        var language = context.Languages.Detect(text, ClaimedLanguage);
        var outlet = OutletOf(address, refined, language);
        if (_credits.Count == 0 && refined.Credits.Count == 0)
        {
            _credits.AddRange(Authors.Where(IsPerson).Select(a => new DraftCredit(null, a.Trim(), -1, 0, 0)));
        }

        var clocks = new ClockSelection(outlet?.Zone ?? OutletZone.Utc, address.IsCopy);
        clocks.Add(_clocks);
        clocks.AddEvidence(refined.Dates, address.Url, input.Path);
        var dateline = refined.Dateline is { } found ? clocks.Resolve(found.Dateline, refined.Blocks[found.Block].Text, blocks[found.Block + 1].Span.Start) : null;
        var sorted = clocks.Sorted();
        var hash = Convert.ToHexStringLower(SHA256.HashData(input.Bytes.Span));
        return new ReadResult(
            [new Article
            {
                Id = Identifier(address.Url ?? address.MirroredFrom, hash),
                Path = path,
                ContentHash = hash,
                Url = address.Url,
                MirroredFrom = address.MirroredFrom,
                Outlet = outlet?.Name ?? OutletName,
                OutletId = outlet?.Id,
                OutletFamily = outlet?.Family,
                Title = title,
                Language = language,
                Published = sorted.Count > 0 ? sorted[0] : null,
                Clocks = sorted,
                Retrieved = Retrieved,
                Dateline = dateline,
                Credits = [.. _credits.Concat(refined.Credits).Select(c => new Credit(c.Role, c.Name, c.Block < 0 ? null : Shift(blocks[c.Block + 1].Span.Start, c.Start, c.End)))],
                Blocks = blocks,
                Links = [.. Links(refined, blocks)],
                Media = [.. _media.Select(m => WithCaption(m, refined))],
                Text = new SourceText(text, context.Folding),
            }],
            []);
    }

    private static (string Text, List<Block> Blocks) Join(string title, List<DraftBlock> drafts)
    {
        var text = new StringBuilder(title);
        var blocks = new List<Block>(drafts.Count + 1) { new(BlockKind.Title, new TextSpan(0, title.Length)) };
        foreach (var draft in drafts)
        {
            text.Append('\n');
            blocks.Add(new Block(draft.Kind, new TextSpan(text.Length, text.Length + draft.Text.Length)));
            text.Append(draft.Text);
        }

        return (text.ToString(), blocks);
    }

    private Outlet? OutletOf(ArticleAddress address, BlockRefinement refined, string language)
    {
        if ((context.Outlets.ByUrl(address.Url) ?? context.Outlets.ByName(OutletName)) is { } own)
        {
            return own;
        }

        // A site that says its own name is that site, wherever its text and pictures come from.
        if (OutletName is not null && !address.IsCopy)
        {
            return null;
        }

        var outlet = _media.Select(m => context.Outlets.ByUrl(m.Url)).FirstOrDefault(o => o is not null);
        if (outlet is null && refined.Dateline is { } dateline)
        {
            outlet = context.Outlets.ByName(refined.Blocks[dateline.Block].Text[dateline.Dateline.Agency.Start..dateline.Dateline.Agency.End]);
        }

        // Mirrors sort by outlet: …/nhk/2024/11/06/….
        outlet ??= $"{address.MirroredFrom}/{input.Path}".Split('/', '\\').Select(s => context.Outlets.ById(s) ?? (s.Length > 1 ? context.Outlets.ByName(s) : null)).FirstOrDefault(o => o is not null);

        // Pictures and mirrors do not tell the language editions of one house apart; the text does.
        return outlet is not null && language.StartsWith("zh", StringComparison.Ordinal) ? context.Outlets.ById(outlet.Id + "-chinese") ?? outlet : outlet;
    }

    /// <summary>Systems write the site, a desk, an account or an address into the author's field, too.</summary>
    private bool IsPerson(string author) => context.Outlets.ByName(author) is null
        && !author.Equals(OutletName, StringComparison.OrdinalIgnoreCase)
        && !author.AsSpan().ContainsAny(Offices)
        && context.CreditNames.TrySplit(author, context.Folding.Fold(author), 0, author.Length, []);

    private IEnumerable<Link> Links(BlockRefinement refined, List<Block> blocks)
    {
        foreach (var link in _links)
        {
            var block = link.Block < 0 ? -1 : refined.Map[link.Block];
            var kind = block >= 0 && refined.Blocks[block].Kind is BlockKind.List or BlockKind.Metadata && link.Kind == LinkKind.Citation ? LinkKind.Related : link.Kind;
            yield return new Link(link.Url, link.Text, kind, block < 0 ? default : Shift(blocks[block + 1].Span.Start, link.Start, link.End));
        }
    }

    private static Media WithCaption(DraftMedia media, BlockRefinement refined)
    {
        int? caption = null, credit = null;
        for (var i = media.NextBlock; i < Math.Min(media.NextBlock + 2, refined.Map.Length); i++)
        {
            if (refined.Map[i] < 0)
            {
                continue;
            }

            switch (refined.Blocks[refined.Map[i]].Kind)
            {
                case BlockKind.Caption when caption is null:
                    caption = refined.Map[i] + 1;
                    continue;
                case BlockKind.Credit when credit is null:
                    credit = refined.Map[i] + 1;
                    continue;
            }

            break;
        }

        return new Media(media.Url, caption, credit, media.Width, media.Height);
    }

    private static TextSpan Shift(int by, int start, int end) => new(by + start, by + end);

    /// <summary>Sixteen hexadecimal digits; two copies of one address are one article.</summary>
    private static string Identifier(string? url, string hash) => (url is null ? hash : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ArticleAddress.Canonical(url)))))[..16];
}
