using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Stemma.Articles;
using Stemma.Text.Lexicons;
using Stemma.Text.Quotations;
using Stemma.Text.Segmentation;
using Stemma.Text.Sentences;

namespace Stemma.Text;

/// <summary>The first stage: scans the prose once for all lexicons and cuts it into sentences, quotations and tokens.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class Tokenizer(Lexicon lexicon)
{
    private readonly ConcurrentBag<Scratch> _idle = [];

    /// <summary>Tokenizes the paragraphs and headings of an article.</summary>
    public TokenizedText Tokenize(SourceText source, IReadOnlyList<Block> blocks)
    {
        // Each thread takes back the tables it used last, so that they are still in its cache and nothing is allocated.
        var scratch = _idle.TryTake(out var idle) ? idle : new Scratch(new Segmenter(lexicon), [], []);
        var (segmenter, sentences, quotations) = scratch;
        segmenter.Clear();
        sentences.Clear();
        quotations.Clear();
        for (var b = 0; b < blocks.Count; b++)
        {
            if (!blocks[b].IsProse)
            {
                continue;
            }

            var span = blocks[b].Span;
            var firstQuotation = quotations.Count;
            segmenter.Segment(source.Folded, span);
            QuotationFinder.Find(source.Printed, span, quotations);
            SentenceSplitter.Split(source.Printed, span, b, CollectionsMarshal.AsSpan(quotations)[firstQuotation..], sentences);
        }

        var text = new TokenizedText(source, lexicon, blocks, segmenter.Tokens.Span.ToArray(), segmenter.Matches.Span.ToArray(), [.. sentences], [.. quotations]);
        _idle.Add(scratch);
        return text;
    }

    /// <summary>What one article at a time is tokenized with.</summary>
    private sealed record Scratch(Segmenter Segmenter, List<Sentence> Sentences, List<Quotation> Quotations);
}
