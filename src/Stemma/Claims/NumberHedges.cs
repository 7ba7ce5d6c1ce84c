using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Finds the words in a quantity that say how exact it is.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class NumberHedges
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <summary>Loads <c>quantities/modifiers.tsv</c>.</summary>
    public NumberHedges(KnowledgeSource knowledge, ScriptFolding folding)
    {
        foreach (var row in knowledge.Table("quantities/modifiers.tsv").Rows)
        {
            _words.Add(folding.Fold(row[0]));
            _longest = Math.Max(_longest, row[0].Length);
        }
    }

    /// <summary>The hedges in <paramref name="quantity"/>, in order, longest first at each place.</summary>
    public IEnumerable<TextSpan> Find(TokenizedText text, TextSpan quantity)
    {
        for (var at = quantity.Start; at < quantity.End; at++)
        {
            for (var length = Math.Min(_longest, quantity.End - at); length > 0; length--)
            {
                var candidate = new TextSpan(at, at + length);
                if (_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Source.Key(candidate)))
                {
                    yield return candidate;
                    at += length - 1;
                    break;
                }
            }
        }
    }
}
