using System.Collections.Frozen;

namespace Stemma.Reading.HtmlBody;

/// <summary>An element's name with what it means for blocks and for nesting, looked up once a tag.</summary>
/// <param name="Name">Lower-case.</param>
/// <param name="Role">What it does to blocks, as far as the name says.</param>
/// <param name="Nesting">How it nests in regular markup.</param>
internal sealed record ElementName(string Name, ElementRole Role, ElementNesting Nesting)
{
    private static readonly FrozenDictionary<string, ElementName> Known = All().ToFrozenDictionary(n => n.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ElementName>.AlternateLookup<ReadOnlySpan<char>> KnownBySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name of an element as the parser gives it.</summary>
    public static ElementName Of(string name) => Known.TryGetValue(name, out var known) ? known : new ElementName(name, ElementRole.Inline, ElementNesting.Ordinary);

    /// <summary>The name as written in lower case.</summary>
    public static ElementName Of(ReadOnlySpan<char> name) => KnownBySpan.TryGetValue(name, out var known) ? known : new ElementName(name.ToString(), ElementRole.Inline, ElementNesting.Ordinary);

    private static IEnumerable<ElementName> All() =>
    [
        .. Names(ElementRole.Block, ElementNesting.Block, "div section article main header blockquote center"),
        .. Names(ElementRole.Block, ElementNesting.Irregular, "dt dd pre details summary body hgroup fieldset table tbody thead tfoot"),
        .. Names(ElementRole.Block, ElementNesting.Paragraph, "p"),
        .. Names(ElementRole.Block, ElementNesting.Item, "li"),
        .. Names(ElementRole.Link, ElementNesting.Link, "a"),
        .. Names(ElementRole.Bold, ElementNesting.Formatting, "strong b"),
        .. Names(ElementRole.Break, ElementNesting.Void, "br"),
        .. Names(ElementRole.Break, ElementNesting.VoidBlock, "hr"),
        .. Names(ElementRole.Picture, ElementNesting.Void, "img"),
        .. Names(ElementRole.Picture, ElementNesting.Ordinary, "video audio"),
        .. Names(ElementRole.Picture, ElementNesting.RawText, "iframe"),
        .. Names(ElementRole.Heading, ElementNesting.Heading, "h1 h2 h3 h4 h5 h6"),
        .. Names(ElementRole.Caption, ElementNesting.Block, "figure figcaption"),
        .. Names(ElementRole.Caption, ElementNesting.Irregular, "caption"),
        .. Names(ElementRole.Caption, ElementNesting.Formatting, "small"),
        .. Names(ElementRole.Credit, ElementNesting.Ordinary, "cite"),
        .. Names(ElementRole.Byline, ElementNesting.Irregular, "address"),
        .. Names(ElementRole.Metadata, ElementNesting.Ordinary, "time"),
        .. Names(ElementRole.Metadata, ElementNesting.Block, "footer"),
        .. Names(ElementRole.List, ElementNesting.Block, "ul ol aside"),
        .. Names(ElementRole.List, ElementNesting.Irregular, "dl menu"),
        .. Names(ElementRole.Row, ElementNesting.Irregular, "tr"),
        .. Names(ElementRole.Cell, ElementNesting.Irregular, "td th"),
        .. Names(ElementRole.Skipped, ElementNesting.RawText, "script style"),
        .. Names(ElementRole.Skipped, ElementNesting.Void, "input link meta source embed"),
        .. Names(ElementRole.Skipped, ElementNesting.Ordinary, "canvas label map noscript"),
        .. Names(ElementRole.Skipped, ElementNesting.Block, "nav"),
        .. Names(ElementRole.Skipped, ElementNesting.Graphics, "svg"),
        .. Names(ElementRole.Skipped, ElementNesting.Button, "button"),
        .. Names(ElementRole.Skipped, ElementNesting.Irregular, "template math select textarea object form head title dialog"),
        .. Names(ElementRole.Inline, ElementNesting.Ordinary, "span o:p sup sub abbr ins del mark q bdo picture"),
        .. Names(ElementRole.Inline, ElementNesting.Void, "wbr area param track"),
        .. Names(ElementRole.Inline, ElementNesting.Formatting, "i em u s big code font strike tt"),
        .. Names(ElementRole.Inline, ElementNesting.Irregular, "html frame frameset colgroup col option optgroup applet marquee listing plaintext xmp noframes noembed image ruby rb rt rp rtc nobr keygen base basefont bgsound isindex menuitem command dir search"),
    ];

    private static IEnumerable<ElementName> Names(ElementRole role, ElementNesting nesting, string names) => names.Split(' ').Select(n => new ElementName(n, role, nesting));
}

/// <summary>How the HTML standard's tree construction treats an element that stands where it should.</summary>
internal enum ElementNesting : byte
{
    /// <summary>Opens and closes, nothing else.</summary>
    Ordinary,

    /// <summary>Closes an open paragraph first.</summary>
    Block,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>Would go on behind a block that it was opened in, if it were left open.</summary>
    Formatting,

    /// <summary>A link, which holds no other link.</summary>
    Link,

    /// <summary>A button, which holds no other button.</summary>
    Button,

    /// <summary>Vector graphics, whose elements are not those of HTML.</summary>
    Graphics,

    /// <summary>Has no content.</summary>
    Void,

    /// <summary>Has no content and closes an open paragraph.</summary>
    VoidBlock,

    /// <summary>Its content is text up to its end tag.</summary>
    RawText,

    /// <summary>Has rules of its own that only the full parser knows.</summary>
    Irregular,
}
