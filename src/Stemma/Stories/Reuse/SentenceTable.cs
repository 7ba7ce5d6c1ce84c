using Stemma.Statements;
using Stemma.Stories.Profiles;
using Stemma.Text;

namespace Stemma.Stories.Reuse;

/// <summary>The sentences of an article's prose with what they are compared by.</summary>
internal sealed class SentenceTable
{
    private const string Ends = "。！？!?；;";
    private const string Closers = "”』」’\"）)";

    /// <summary>Shorter sentences are said by many.</summary>
    private const int LeastTriples = 8;

    public SentenceTable(ArticleAnalysis analysis)
    {
        var text = analysis.Article.Text;
        Digest = TextDigest.Of(analysis.Article);
        foreach (var block in analysis.Article.Blocks)
        {
            if (!block.IsProse)
            {
                continue;
            }

            for (var start = block.Span.Start; start < block.Span.End;)
            {
                var end = EndOf(text.Printed, start, block.Span.End);
                var span = new TextSpan(start, end);
                var triples = LetterTriples.Of(text.Key(span));
                Letters += triples.Length;
                if (triples.Length >= LeastTriples)
                {
                    Sentences.Add(new Sentence(span, triples, IsQuoted(analysis.Statements, span)));
                }

                start = end;
            }
        }
    }

    /// <summary>Hash of all letters.</summary>
    public ulong Digest { get; }

    /// <summary>Triples of all sentences, short ones too.</summary>
    public int Letters { get; }

    /// <summary>Those long enough to be compared, in order.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>Sentences of both that go together, best first, none twice.</summary>
    public List<(Sentence Left, Sentence Right, double Similarity)> Align(SentenceTable other, double least)
    {
        var holders = new Dictionary<ulong, List<int>>();
        for (var s = 0; s < other.Sentences.Count; s++)
        {
            foreach (var triple in other.Sentences[s].Triples)
            {
                if (!holders.TryGetValue(triple, out var list))
                {
                    holders.Add(triple, list = []);
                }

                list.Add(s);
            }
        }

        var pairs = new List<(int Left, int Right, double Similarity)>();
        var counts = new int[other.Sentences.Count];
        for (var s = 0; s < Sentences.Count; s++)
        {
            Array.Clear(counts);
            foreach (var triple in Sentences[s].Triples)
            {
                foreach (var holder in holders.GetValueOrDefault(triple) ?? [])
                {
                    counts[holder]++;
                }
            }

            for (var o = 0; o < counts.Length; o++)
            {
                var dice = 2.0 * counts[o] / (Sentences[s].Triples.Length + other.Sentences[o].Triples.Length);
                if (dice >= least)
                {
                    pairs.Add((s, o, dice));
                }
            }
        }

        pairs.Sort(static (a, b) => a.Similarity != b.Similarity ? b.Similarity.CompareTo(a.Similarity) : (a.Left, a.Right).CompareTo((b.Left, b.Right)));
        bool[] takenLeft = new bool[Sentences.Count], takenRight = new bool[other.Sentences.Count];
        var aligned = new List<(Sentence, Sentence, double)>();
        foreach (var (left, right, similarity) in pairs)
        {
            if (!takenLeft[left] && !takenRight[right])
            {
                takenLeft[left] = takenRight[right] = true;
                aligned.Add((Sentences[left], other.Sentences[right], similarity));
            }
        }

        return aligned;
    }

    private static int EndOf(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && !Ends.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        while (end < limit && (Ends.Contains(text[end], StringComparison.Ordinal) || Closers.Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether most of a sentence is the content of direct speech.</summary>
    private static bool IsQuoted(IReadOnlyList<Statement> statements, TextSpan span)
    {
        var quoted = 0;
        foreach (var statement in statements)
        {
            if (statement.Kind == StatementKind.Direct)
            {
                foreach (var piece in statement.Content)
                {
                    quoted += Math.Max(0, Math.Min(piece.End, span.End) - Math.Max(piece.Start, span.Start));
                }
            }
        }

        return quoted * 2 > span.Length;
    }

    /// <summary>A sentence.</summary>
    /// <param name="Span">From behind the last end to behind its own end marks.</param>
    /// <param name="Triples">Its letters, ascending.</param>
    /// <param name="Quoted">Whether it is mostly direct speech.</param>
    internal sealed record Sentence(TextSpan Span, ulong[] Triples, bool Quoted);
}
