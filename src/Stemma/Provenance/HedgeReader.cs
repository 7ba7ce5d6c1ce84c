using Stemma.Claims;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Provenance;

/// <summary>How sure a hedge leaves the reader, from least to most.</summary>
internal enum HedgeClass : byte
{
    /// <summary>可能, 或许: it may be.</summary>
    Possible,

    /// <summary>据称, 据报道: others say so.</summary>
    Reported,

    /// <summary>预计, 有望: it is expected.</summary>
    Expected,

    /// <summary>将: it will be; no hedge by itself.</summary>
    Future,
}

/// <summary>Finds hedging words.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class HedgeReader
{
    private readonly Dictionary<string, HedgeClass> _words = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <summary>Loads <c>claims/hedges.tsv</c>.</summary>
    public HedgeReader(KnowledgeSource knowledge, ScriptFolding folding)
    {
        foreach (var row in knowledge.Table("claims/hedges.tsv").Rows)
        {
            _words[folding.Fold(row[0])] = Enum.Parse<HedgeClass>(row[1], ignoreCase: true);
            _longest = Math.Max(_longest, row[0].Length);
        }
    }

    /// <summary>The hedges in <paramref name="span"/>, in order; <see cref="HedgeClass.Future"/> is none.</summary>
    public IEnumerable<TextSpan> Find(TokenizedText text, TextSpan span) => Words(text, span).Where(w => w.Class != HedgeClass.Future).Select(w => w.Span);

    /// <summary>The first word in <paramref name="span"/> that says it is going to be so (将), or null.</summary>
    public Passage? Future(ArticleView article, TextSpan span)
    {
        foreach (var (word, @class) in Words(article.Text, span))
        {
            if (@class == HedgeClass.Future)
            {
                return article.Passage(word);
            }
        }

        return null;
    }

    /// <summary>All words of the table in <paramref name="span"/>, longest first at each place, in order.</summary>
    public IEnumerable<(TextSpan Span, HedgeClass Class)> Words(TokenizedText text, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            for (var length = Math.Min(_longest, span.End - at); length > 0; length--)
            {
                var candidate = new TextSpan(at, at + length);
                if (text.IsTokenBoundary(at)
                    && text.IsTokenBoundary(at + length)
                    && _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Source.Key(candidate), out var @class))
                {
                    yield return (candidate, @class);
                    at += length - 1;
                    break;
                }
            }
        }
    }
}
