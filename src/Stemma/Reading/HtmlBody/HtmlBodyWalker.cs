using System.Globalization;
using AngleSharp.Dom;
using Stemma.Articles;

namespace Stemma.Reading.HtmlBody;

/// <summary>Turns the element that holds an article into typed blocks, pictures and links.</summary>
/// <remarks>Without recursion, so that depth of nesting costs no stack. One for each walk.</remarks>
internal sealed class HtmlBodyWalker
{
    /// <summary>A list item that reads like this much prose is a paragraph with a bullet.</summary>
    private const int ShortestProseItem = 30;

    /// <summary>Shorter descriptions of pictures are labels.</summary>
    private const int ShortestCaption = 12;

    private readonly ArticleBuilder _builder;
    private readonly IReadOnlySet<INode>? _omitted;
    private readonly BlockText _text = new();
    private readonly List<(int Start, int End, string Url)> _links = [];
    private readonly List<(int Start, string Url)> _openLinks = [];
    private readonly HashSet<string> _pictureTexts = new(StringComparer.Ordinal);
    private readonly Stack<Frame> _stack = new();
    private int _bold;
    private int _openBold;
    private int _boldStart;

    private HtmlBodyWalker(ArticleBuilder builder, IReadOnlySet<INode>? omitted)
    {
        _builder = builder;
        _omitted = omitted;
    }

    /// <summary>Adds everything inside <paramref name="content"/> to <paramref name="builder"/>.</summary>
    /// <param name="content">The element that holds the article's body.</param>
    /// <param name="builder">Gets blocks, media and links.</param>
    /// <param name="omitted">Elements and texts that are not the article; they and what is inside are passed over.</param>
    public static void Walk(INode content, ArticleBuilder builder, IReadOnlySet<INode>? omitted = null) => new HtmlBodyWalker(builder, omitted).Run(content);

    private void Run(INode content)
    {
        _stack.Push(new Frame(content, ElementRole.Block, BlockKind.Paragraph, 0));
        while (_stack.TryPop(out var frame))
        {
            if (frame.Next == frame.Node.ChildNodes.Length)
            {
                Close(frame);
                continue;
            }

            var child = frame.Node.ChildNodes[frame.Next];
            _stack.Push(frame with { Next = frame.Next + 1 });
            if (_omitted?.Contains(child) == true)
            {
                continue;
            }

            if (child is IText text)
            {
                Append(text.Data, frame.Kind);
            }
            else if (child is IElement element)
            {
                Open(element, frame.Kind);
            }
        }
    }

    /// <summary>Appends a run; a blank line behind the end of a sentence parts paragraphs, as copies of plain text have them.</summary>
    private void Append(string run, BlockKind kind)
    {
        var start = 0;
        for (var at = run.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = run.IndexOf('\n', at + 1))
        {
            var next = at + 1;
            while (next < run.Length && run[next] is ' ' or '\t' or '\r')
            {
                next++;
            }

            if (next < run.Length && run[next] == '\n' && at > start && run[at - 1] is '。' or '！' or '？' or '”' or '」' or '.' or '!' or '?')
            {
                _text.Append(run.AsSpan(start, at - start));
                Flush(kind, false);
                start = next;
                at = next;
            }
        }

        _text.Append(run.AsSpan(start));
    }

    private void Open(IElement element, BlockKind kind)
    {
        var role = ElementRoles.Of(element);
        switch (role)
        {
            case ElementRole.Skipped:
                return;
            case ElementRole.Break:
                Flush(kind, false);
                return;
            case ElementRole.Picture:
                AddPicture(element);
                return;
            case ElementRole.Link when element.GetAttribute("href") is not { Length: > 0 }:
                role = ElementRole.Inline;
                break;
            case ElementRole.Link:
                _openLinks.Add((_text.Position, element.GetAttribute("href")!));
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

        _stack.Push(new Frame(element, role, kind, 0));
    }

    private void AddPicture(IElement element)
    {
        if ((element.GetAttribute("src") ?? element.GetAttribute("data-src")) is { Length: > 0 } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            _builder.AddMedia(source, Pixels(element, "width"), Pixels(element, "height"));
        }

        if (element.GetAttribute("alt") is { Length: >= ShortestCaption } description && description != _builder.Title)
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

    private static int? Pixels(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? pixels : null;

    /// <summary>An element whose children are being walked.</summary>
    private readonly record struct Frame(INode Node, ElementRole Role, BlockKind Kind, int Next);
}
