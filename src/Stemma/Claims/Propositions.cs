using System.Buffers;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Cuts reported words into propositions: clauses with what belongs to them.</summary>
/// <remarks>
/// A condition goes with what it is a condition of (一旦…，…), a purpose, example or part with what it stands behind (…，以便…), and a clause
/// that opens with a verb with the clause whose subject it shares. Immutable, thread-safe.
/// </remarks>
internal sealed class Propositions
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789十百千万亿");

    private readonly Dictionary<string, bool> _attachesToNext = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _endings;

    /// <summary>Loads <c>claims/clause-openers.tsv</c>.</summary>
    public Propositions(KnowledgeSource knowledge, ScriptFolding folding, ClaimWords words)
    {
        _endings = words.ClauseEndings;
        foreach (var row in knowledge.Table("claims/clause-openers.tsv").Rows)
        {
            _attachesToNext[folding.Fold(row[0])] = row[1] == "next";
        }
    }

    /// <summary>The propositions of <paramref name="content"/>, in order; together they cover its words.</summary>
    public List<TextSpan> Cut(TokenizedText text, TextSpan content)
    {
        var found = new List<TextSpan>();
        TextSpan? open = null;
        foreach (var clause in ClauseSplitting.Split(text.Source.Printed, content))
        {
            var whole = open is { } before ? before.Cover(clause) : clause;
            open = null;
            var opener = Opener(text, clause);
            if (opener == Attachment.Next)
            {
                open = whole;
            }
            else if (opener == Attachment.Previous && found.Count > 0 && whole == clause && !EndsSentence(text, found[^1].End))
            {
                found[^1] = found[^1].Cover(clause);
            }
            else
            {
                found.Add(whole);
            }
        }

        if (open is { } left)
        {
            if (found.Count > 0 && !EndsSentence(text, found[^1].End))
            {
                found[^1] = found[^1].Cover(left);
            }
            else
            {
                found.Add(left);
            }
        }

        return found;
    }

    private enum Attachment : byte
    {
        None,
        Next,
        Previous,
    }

    private Attachment Opener(TokenizedText text, TextSpan clause)
    {
        var t = text.TokenAt(clause.Start);
        if (t < 0)
        {
            return Attachment.None;
        }

        var token = text.Tokens[t];
        if (_attachesToNext.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Source.Key(token.Span), out var next))
        {
            // 其中大部分 asserts something of its own; 其中八千人 is told by the figure.
            return next ? Attachment.Next
                : text.Source.Key(token.Span) is "其中" && text.Source.Key(clause).IndexOfAny(Numerals) < 0 ? Attachment.None
                : Attachment.Previous;
        }

        foreach (var ending in _endings)
        {
            if (text.Source.Key(clause).EndsWith(ending, StringComparison.Ordinal))
            {
                return Attachment.Next;
            }
        }

        return token.Key >= 0 && text.Lexicon.PartOfSpeech(token.Key) == "v" ? Attachment.Previous : Attachment.None;
    }

    private static bool EndsSentence(TokenizedText text, int end)
    {
        var printed = text.Source.Printed;
        while (end < printed.Length && (char.IsWhiteSpace(printed[end]) || printed[end] is '”' or '」' or '』'))
        {
            end++;
        }

        return end >= printed.Length || printed[end] is '。' or '！' or '？' or '；' or ';' or '…' or '\n';
    }
}
