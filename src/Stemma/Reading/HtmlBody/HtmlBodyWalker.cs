using System.Globalization;
using AngleSharp.Dom;
using Stemma.Articles;

namespace Stemma.Reading.HtmlBody;

/// <summary>Turns the element that holds an article into typed blocks, pictures and links.</summary>
/// <remarks>One for each walk.</remarks>
internal sealed class HtmlBodyWalker
{
    /// <summary>A list item that reads like this much prose is a paragraph with a bullet.</summary>
    private const int ShortestProseItem = 30;

    /// <summary>Shorter descriptions of pictures are labels.</summary>
    private const int ShortestCaption = 12;

    private readonly ArticleBuilder _builder;
    private readonly MarkupTree _tree;
    private readonly BlockText _text = new();
    private readonly List<(int Start, int End, string Url)> _links = [];
    private readonly List<(int Start, string Url)> _openLinks = [];
    private readonly HashSet<string> _pictureTexts = new(StringComparer.Ordinal);
    private readonly Stack<Frame> _stack = new();
    private int _bold;
    private int _openBold;
    private int _boldStart;

    private HtmlBodyWalker(ArticleBuilder builder, MarkupTree tree)
    {
        _builder = builder;
        _tree = tree;
    }

    /// <summary>Adds everything inside <paramref name="content"/> to <paramref name="builder"/>.</summary>
    /// <param name="content">The element that holds the article's body.</param>
    /// <param name="builder">Gets blocks, media and links.</param>
    /// <param name="omitted">Elements and texts that are not the article; they and what is inside are passed over.</param>
    public static void Walk(INode content, ArticleBuilder builder, IReadOnlySet<INode>? omitted = null) => new HtmlBodyWalker(builder, MarkupTree.Of(content, omitted)).Run();

    /// <summary>Adds everything in the body of the document <paramref name="html"/> to <paramref name="builder"/>.</summary>
    /// <remarks>Markup that opens and closes its elements in order is read here, the rest by the full parser.</remarks>
    public static void Walk(ReadOnlyMemory<char> html, ArticleBuilder builder) =>
        new HtmlBodyWalker(builder, RegularMarkup.TryParse(html) ?? MarkupTree.Of(HtmlFragments.Parse(html.ToString()).Body!, null)).Run();

    private void Run()
    {
        var kind = BlockKind.Paragraph;
        for (var i = 0; i < _tree.Count;)
        {
            while (_stack.TryPeek(out var frame) && frame.End <= i)
            {
                Close(_stack.Pop());
                kind = _stack.TryPeek(out var outer) ? outer.Kind : BlockKind.Paragraph;
            }

            ref readonly var node = ref _tree[i];
            if (node.IsOmitted)
            {
                i = node.End;
            }
            else if (node.Name is null)
            {
                Append(node.Text.Span, kind);
                i++;
            }
            else if (Open(i, ref kind))
            {
                i++;
            }
            else
            {
                i = node.End;
            }
        }

        while (_stack.TryPop(out var frame))
        {
            Close(frame);
        }

        Flush(BlockKind.Paragraph, false);
    }

    /// <summary>Appends a run; a blank line behind the end of a sentence parts paragraphs, as copies of plain text have them.</summary>
    private void Append(ReadOnlySpan<char> run, BlockKind kind)
    {
        var start = 0;
        for (var at = run.IndexOf('\n'); at >= 0; at = run[(at + 1)..].IndexOf('\n') is var further and >= 0 ? at + 1 + further : -1)
        {
            var next = at + 1;
            while (next < run.Length && run[next] is ' ' or '\t' or '\r')
            {
                next++;
            }

            if (next < run.Length && run[next] == '\n' && at > start && run[at - 1] is '。' or '！' or '？' or '”' or '」' or '.' or '!' or '?')
            {
                _text.Append(run[start..at]);
                Flush(kind, false);
                start = next;
                at = next;
            }
        }

        _text.Append(run[start..]);
    }

    /// <summary>Opens the element at <paramref name="index"/>; false when what is inside is no text of the article.</summary>
    private bool Open(int index, ref BlockKind kind)
    {
        var role = ElementRoles.Of(_tree, index, _stack.TryPeek(out var parent) ? parent.Index : -1);
        switch (role)
        {
            case ElementRole.Skipped:
                return false;
            case ElementRole.Break:
                Flush(kind, false);
                return false;
            case ElementRole.Picture:
                AddPicture(index);
                return false;
            case ElementRole.Link when _tree.Attribute(index, "href") is { Length: > 0 } url:
                _openLinks.Add((_text.Position, url));
                break;
            case ElementRole.Link:
                role = ElementRole.Inline;
                break;
            case ElementRole.Bold when _openBold++ == 0:
                _boldStart = _text.Position;
                break;
            case ElementRole.Cell when _text.Length > 0:
                _text.AppendTab();
                break;
            case ElementRole.Inline or ElementRole.Bold or ElementRole.Cell:
                break;
            default:
                Flush(kind, false);
                kind = role.Kind(kind);
                break;
        }

        _stack.Push(new Frame(index, _tree[index].End, role, kind));
        return true;
    }

    private void AddPicture(int index)
    {
        if ((_tree.Attribute(index, "src") ?? _tree.Attribute(index, "data-src")) is { Length: > 0 } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            _builder.AddMedia(source, Pixels(index, "width"), Pixels(index, "height"));
        }

        if (_tree.Attribute(index, "alt") is { Length: >= ShortestCaption } description && description != _builder.Title)
        {
            _pictureTexts.Add(description);
        }
    }

    private void Close(Frame frame)
    {
        switch (frame.Role)
        {
            case ElementRole.Inline or ElementRole.Cell:
                return;
            case ElementRole.Bold:
                if (--_openBold == 0)
                {
                    _bold += Math.Max(0, _text.Length - _boldStart);
                }

                return;
            case ElementRole.Link:
                EndLink(_openLinks[^1]);
                _openLinks.RemoveAt(_openLinks.Count - 1);
                return;
            default:
                Flush(frame.Kind, frame.Role == ElementRole.Byline);
                return;
        }
    }

    private void EndLink((int Start, string Url) open)
    {
        if (_text.Length > open.Start)
        {
            _links.Add((open.Start, _text.Length, open.Url));
        }
    }

    private void Flush(BlockKind kind, bool isByline)
    {
        // A link or bold type may reach over several blocks: it ends here and starts again in the next.
        for (var i = 0; i < _openLinks.Count; i++)
        {
            EndLink(_openLinks[i]);
            _openLinks[i] = (0, _openLinks[i].Url);
        }

        var bold = _bold + (_openBold > 0 ? Math.Max(0, _text.Length - _boldStart) : 0);
        _bold = 0;
        _boldStart = 0;
        var text = _text.Take();
        if (text.Length > 0)
        {
            Add(kind, text, bold, isByline);
        }

        _links.Clear();
    }

    private void Add(BlockKind kind, string text, int bold, bool isByline)
    {
        var linked = 0;
        foreach (var (start, end, _) in _links)
        {
            linked += Math.Max(0, Math.Min(end, text.Length) - start);
        }

        if (kind == BlockKind.List && text.Length >= ShortestProseItem && linked * 3 < text.Length && text[^1] is '。' or '！' or '？' or '”' or '」' or '；')
        {
            kind = BlockKind.Paragraph;
        }
        else if (kind == BlockKind.Paragraph && _pictureTexts.Contains(text))
        {
            // What describes a picture to those who cannot see it stands under it as its caption.
            kind = BlockKind.Caption;
        }

        var block = _builder.Add(new DraftBlock(kind, text) { Linked = linked, IsEmphasised = bold >= text.Length, IsByline = isByline });
        foreach (var (start, end, url) in _links)
        {
            if (start < Math.Min(end, text.Length))
            {
                _builder.Add(new DraftLink(block, start, Math.Min(end, text.Length), url, text[start..Math.Min(end, text.Length)], kind == BlockKind.List ? LinkKind.Related : LinkKind.Citation));
            }
        }
    }

    private int? Pixels(int index, string attribute) =>
        int.TryParse(_tree.Attribute(index, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? pixels : null;

    /// <summary>An element whose children are being walked.</summary>
    private readonly record struct Frame(int Index, int End, ElementRole Role, BlockKind Kind);
}
