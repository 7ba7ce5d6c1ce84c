using System.Globalization;
using AngleSharp.Dom;
using Stemma.Articles;

namespace Stemma.Reading.HtmlBody;

/// <summary>Turns the element that holds an article into typed blocks, pictures and links.</summary>
/// <remarks>Without recursion, so that depth of nesting costs no stack. One for each walk.</remarks>
internal sealed class HtmlBodyWalker
{
    private readonly ArticleBuilder _builder;
    private readonly IReadOnlySet<INode>? _omitted;
    private readonly BlockText _text = new();
    private readonly List<(int Start, int End, string Url, string Text)> _links = [];

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
        var stack = new Stack<Frame>();
        stack.Push(new Frame(content, BlockKind.Paragraph, true, -1));
        while (stack.Count > 0)
        {
            var frame = stack.Pop();
            if (frame.Next == frame.Node.ChildNodes.Length)
            {
                Close(frame);
                continue;
            }

            var child = frame.Node.ChildNodes[frame.Next];
            stack.Push(frame with { Next = frame.Next + 1 });
            if (_omitted?.Contains(child) == true)
            {
                continue;
            }

            if (child is IText text)
            {
                _text.Append(text.Data);
            }
            else if (child is IElement element)
            {
                Open(element, frame.Kind, stack);
            }
        }
    }

    private void Open(IElement element, BlockKind kind, Stack<Frame> stack)
    {
        switch (ElementRoles.Of(element))
        {
            case ElementRole.Skipped:
                return;
            case ElementRole.Break:
                Flush(kind);
                return;
            case ElementRole.Picture:
                if (element.GetAttribute("src") is { Length: > 0 } source)
                {
                    _builder.AddMedia(source, Pixels(element, "width"), Pixels(element, "height"));
                }

                return;
            case ElementRole.Inline:
                stack.Push(new Frame(element, kind, false, element.LocalName == "a" ? _text.Position : -1));
                return;
            case ElementRole.Block:
                Flush(kind);
                stack.Push(new Frame(element, kind, true, -1));
                return;
            case var role:
                Flush(kind);
                stack.Push(new Frame(element, ElementRoles.Kind(role, kind), true, -1));
                return;
        }
    }

    private void Close(Frame frame)
    {
        if (frame.LinkStart >= 0 && frame.Node is IElement element && element.GetAttribute("href") is { Length: > 0 } url)
        {
            _links.Add((Math.Min(frame.LinkStart, _text.Length), _text.Length, url, element.TextContent));
        }

        if (frame.IsBlock)
        {
            Flush(frame.Kind);
        }
    }

    private void Flush(BlockKind kind)
    {
        var text = _text.Take();
        var block = _builder.AddNormalized(kind, text);
        foreach (var (start, end, url, _) in _links)
        {
            var (from, to) = (Math.Min(start, text.Length), Math.Min(end, text.Length));
            if (block >= 0 && from < to)
            {
                _builder.Add(new DraftLink(block, from, to, url, text[from..to], kind == BlockKind.List ? LinkKind.Related : LinkKind.Citation));
            }
        }

        _links.Clear();
    }

    private static int? Pixels(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;

    /// <summary>An element whose children are being walked.</summary>
    private readonly record struct Frame(INode Node, BlockKind Kind, bool IsBlock, int LinkStart, int Next = 0);
}
