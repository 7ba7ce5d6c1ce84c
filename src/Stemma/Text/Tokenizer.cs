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
    /// <summary>Tokenizes the paragraphs and headings of an article.</summary>
    public TokenizedText Tokenize(SourceText source, IReadOnlyList<Block> blocks)
    {
        var matches = new List<LexiconMatch>(source.Length / 2);
        var tokens = new List<Token>(source.Length / 2);
        var sentences = new List<Sentence>();
        var quotations = new List<Quotation>();
        var segmenter = new Segmenter(lexicon);
        for (var b = 0; b < blocks.Count; b++)
        {
            if (!blocks[b].IsProse)
            {
                continue;
            }

            var span = blocks[b].Span;
            var firstQuotation = quotations.Count;
            segmenter.Segment(source.Folded, span, tokens, matches);
            QuotationFinder.Find(source.Printed, span, quotations);
            SentenceSplitter.Split(source.Printed, span, b, CollectionsMarshal.AsSpan(quotations)[firstQuotation..], sentences);
        }

        return new TokenizedText(source, lexicon, blocks, [.. tokens], [.. matches], [.. sentences], [.. quotations]);
    }
}
