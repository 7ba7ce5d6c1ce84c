using System.Buffers;
using AngleSharp.Dom;

namespace Stemma.Reading.WebPages;

/// <summary>What an element's class, id and role say about its place in the page.</summary>
[Flags]
internal enum ElementHint : byte
{
    None = 0,

    /// <summary>Named like the article's body.</summary>
    Content = 1,

    /// <summary>Named like something around the article.</summary>
    Boilerplate = 2,

    /// <summary>Named like navigation, comments, advertisements: left out before anything is scored.</summary>
    Unlikely = 4,

    /// <summary>Named so specifically that it is never article text: share bars, related links, newsletters.</summary>
    Never = 8,

    /// <summary>Named like readers' comments: left out however long they are, when the article stands before them.</summary>
    Comments = 16,
}

/// <summary>Reads <see cref="ElementHint"/>s from names that page authors give.</summary>
/// <remarks>The idea of telling parts of a page by their class names is Mozilla Readability's and trafilatura's; the word lists are our own compilation, with names of Chinese portals.</remarks>
internal static class ElementHints
{
    private static readonly SearchValues<string> Unlikely = Words(
        "-ad-", "ai2html", "banner", "breadcrumb", "combx", "comment", "community", "cover-wrap", "disqus", "extra", "footer", "gdpr",
        "header", "legends", "menu", "related", "remark", "replies", "rss", "shoutbox", "sidebar", "skyscraper", "social", "sponsor",
        "supplemental", "ad-break", "agegate", "pagination", "pager", "popup", "yom-remote", "cookie", "consent", "toolbar", "copyright");

    private static readonly SearchValues<string> Rescue = Words("and", "article", "body", "column", "content", "main", "shadow", "text", "story", "post-body");

    private static readonly SearchValues<string> Boilerplate = Words(
        "-ad-", "banner", "combx", "comment", "com-", "contact", "footer", "gdpr", "masthead", "media", "meta", "outbrain", "promo",
        "related", "scroll", "share", "shoutbox", "sidebar", "skyscraper", "sponsor", "shopping", "tags", "widget", "recommend", "hotnews", "rank");

    private static readonly SearchValues<string> Content = Words(
        "article", "body", "content", "entry", "hentry", "h-entry", "main", "page", "post", "text", "blog", "story", "artibody", "zoom", "trs_editor", "editor", "neirong", "zhengwen");

    private static readonly SearchValues<string> Never = Words(
        "taboola", "outbrain", "sharebar", "share-bar", "share-tool", "social-share", "sharing", "addthis", "a2a_kit", "newsletter", "related-", "relatedart", "related_", "breadcrumb", "jp-relatedposts", "sharedaddy", "wp-caption-text-ad",
        "bdshare", "jiathis", "bshare", "most-read", "mostread", "most-popular", "read-more-", "also-like", "author-bio", "authorbio", "author-box", "about-author", "post-tags", "tag-list", "paywall", "subscribe", "advert");

    private static readonly SearchValues<string> Comments = Words("comments", "comment-list", "commentlist", "comment_list", "disqus", "pinglun", "liuyan", "guestbook", "respond");

    /// <summary>The hints of one element.</summary>
    public static ElementHint Of(IElement element, string name)
    {
        var hint = ElementHint.None;
        var role = element.GetAttribute("role");
        if (role is "menu" or "menubar" or "complementary" or "navigation" or "alert" or "alertdialog" or "dialog" or "banner" or "contentinfo" or "search")
        {
            hint |= ElementHint.Unlikely;
        }

        if (name is "nav" or "aside" or "footer")
        {
            hint |= ElementHint.Unlikely;
        }

        var label = element.ClassName;
        hint |= label is { Length: > 0 } ? Of(label) : ElementHint.None;
        label = element.Id;
        hint |= label is { Length: > 0 } ? Of(label) : ElementHint.None;
        if (name is "body" or "html" or "main" or "article")
        {
            hint &= ~ElementHint.Unlikely;
        }

        if (element.GetAttribute("itemprop") is "articleBody")
        {
            hint = ElementHint.Content;
        }

        return hint;
    }

    private static ElementHint Of(ReadOnlySpan<char> label)
    {
        var hint = ElementHint.None;
        if (label.ContainsAny(Unlikely) && !label.ContainsAny(Rescue))
        {
            hint |= ElementHint.Unlikely;
        }

        if (label.ContainsAny(Boilerplate))
        {
            hint |= ElementHint.Boilerplate;
        }

        if (label.ContainsAny(Content))
        {
            hint |= ElementHint.Content;
        }

        if (label.ContainsAny(Never))
        {
            hint |= ElementHint.Never;
        }

        if (label.ContainsAny(Comments))
        {
            hint |= ElementHint.Comments;
        }

        return hint;
    }

    private static SearchValues<string> Words(params string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
