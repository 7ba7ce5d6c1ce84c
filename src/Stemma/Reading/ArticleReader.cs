using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Stemma.Articles;
using Stemma.Text;

namespace Stemma.Reading;

/// <summary>Reads the bytes of one file into articles, by content.</summary>
public sealed class ArticleReader(ScriptFolding folding)
{
    /// <summary>PROVISIONAL: replaced by one folder a format.</summary>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, string path)
    {
        var raw = Encoding.UTF8.GetString(bytes.Span);
        var html = raw;
        Clock? published = null;
        if (raw.StartsWith("---\n", StringComparison.Ordinal) || raw.StartsWith("<!--1", StringComparison.Ordinal))
        {
            var match = System.Text.RegularExpressions.Regex.Match(raw, @"(\d\d)(\d\d)(20\d\d)\d{6}\.html|/(20\d\d)(\d\d)(\d\d)[/-]");
            if (match.Success)
            {
                published = match.Groups[3].Success
                    ? new Clock(ClockOrigin.Url, new DateOnly(int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)), null)
                    : new Clock(ClockOrigin.Url, new DateOnly(int.Parse(match.Groups[4].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[5].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[6].Value, CultureInfo.InvariantCulture)), null);
            }
        }

        if (published is null)
        {
            var match = System.Text.RegularExpressions.Regex.Match(raw, @"date: (20\d\d)-(\d\d)-(\d\d)|published_time"" content=""(20\d\d)-(\d\d)-(\d\d)");
            if (match.Success)
            {
                var o = match.Groups[1].Success ? 1 : 4;
                published = new Clock(ClockOrigin.HtmlMeta, new DateOnly(int.Parse(match.Groups[o].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[o + 1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[o + 2].Value, CultureInfo.InvariantCulture)), null);
            }
        }

        var document = new HtmlParser().ParseDocument(html);
        var body = document.QuerySelector(".post-content") ?? document.Body!;
        var texts = new List<(BlockKind, string)> { (BlockKind.Title, document.Title?.Split(" | ")[0] ?? "") };
        Walk(body, texts, BlockKind.Paragraph);
        var all = new StringBuilder();
        var blocks = new List<Block>();
        foreach (var (kind, text) in texts)
        {
            if (all.Length > 0)
            {
                all.Append('\n');
            }

            blocks.Add(new Block(kind, new TextSpan(all.Length, all.Length + text.Length)));
            all.Append(text);
        }

        var article = new Article
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16],
            Path = path,
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
            Title = texts[0].Item2,
            Language = "zh-Hans",
            Published = published,
            Blocks = blocks,
            Text = new SourceText(all.ToString(), folding),
        };
        return new ReadResult([article], []);
    }

    private static void Walk(INode node, List<(BlockKind, string)> into, BlockKind kind)
    {
        var inline = new StringBuilder();
        void Flush()
        {
            var text = inline.ToString().Trim();
            if (text.Length > 0)
            {
                into.Add((kind, text.Replace('\n', ' ')));
            }

            inline.Clear();
        }

        void Visit(INode parent)
        {
            foreach (var child in parent.ChildNodes)
            {
                if (child is IText t)
                {
                    inline.Append(t.Data);
                }
                else if (child is IElement e)
                {
                    switch (e.LocalName)
                    {
                        case "script" or "style":
                            break;
                        case "ul" or "ol":
                            Flush();
                            Walk(e, into, BlockKind.List);
                            break;
                        case "figcaption" or "figure":
                            Flush();
                            Walk(e, into, BlockKind.Caption);
                            break;
                        case "blockquote":
                            Flush();
                            Walk(e, into, BlockKind.Embed);
                            break;
                        case "h1" or "h2" or "h3" or "h4":
                            Flush();
                            Walk(e, into, BlockKind.Heading);
                            break;
                        case "p" or "div" or "section" or "br" or "li" or "address" or "time":
                            Flush();
                            Visit(e);
                            Flush();
                            break;
                        default:
                            if (e.ClassName is "lead_image_caption" or "copyright")
                            {
                                Flush();
                                Walk(e, into, BlockKind.Caption);
                            }
                            else
                            {
                                Visit(e);
                            }

                            break;
                    }
                }
            }
        }

        Visit(node);
        Flush();
    }
}
