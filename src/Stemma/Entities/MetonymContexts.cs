using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Decides whether a capital or residence stands for its government or for the place.</summary>
/// <remarks>Immutable, thread-safe. Reads <c>entities/metonym-contexts.tsv</c>.</remarks>
internal sealed class MetonymContexts
{
    private readonly Dictionary<string, bool> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _after = new(StringComparer.Ordinal);

    /// <summary>Reads the context words.</summary>
    public MetonymContexts(KnowledgeSource knowledge)
    {
        var table = knowledge.Table("entities/metonym-contexts.tsv");
        int word = table.Column("word"), side = table.Column("side"), reading = table.Column("reading");
        foreach (var row in table.Rows)
        {
            (row[side] == "before" ? _before : _after)[row[word]] = row[reading] == "acts";
        }
    }

    /// <summary>Whether the name at <paramref name="span"/> acts: it speaks, decides, or is dealt with as a government.</summary>
    /// <returns>Null where nothing beside the name tells.</returns>
    public bool? Acts(TokenizedText text, TextSpan span)
    {
        if (Reading(text, text.TokenAt(span.End), _after) is { } after)
        {
            // 在斯德哥尔摩宣布: who announces is named before.
            return after && !(span.Start > 0 && text.Source.Folded[span.Start - 1] is '在' or '于' && text.TokenAt(span.Start - 1) is >= 0 and var t && text.Tokens[t].Length == 1);
        }

        if (span.Start > 0 && Reading(text, text.TokenAt(span.Start - 1), _before) is { } before)
        {
            return before;
        }

        if (span.End < text.Source.Length && text.Source.Folded[span.End] == '的' && Reading(text, text.TokenAt(span.End + 1), _after) is true)
        {
            // 北京的压力: only a government has what is its own here.
            return true;
        }

        return ActsAsSubject(text, span) ? true : null;
    }

    /// <summary>Whether the word before the name is one that places stand behind (在, 抵达).</summary>
    public bool IsPlaceBefore(TokenizedText text, TextSpan span) => span.Start > 0 && Reading(text, text.TokenAt(span.Start - 1), _before) is false;

    private static bool? Reading(TokenizedText text, int token, Dictionary<string, bool> words)
    {
        if (token < 0 || token >= text.Tokens.Count)
        {
            return null;
        }

        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.TryGetValue(text.Source.Key(text.Tokens[token].Span), out var acts) ? acts : null;
    }

    /// <summary>A name at the start of a clause with an adverb or a verb behind it is its subject.</summary>
    private static bool ActsAsSubject(TokenizedText text, TextSpan span)
    {
        var next = text.TokenAt(span.End);
        if (next < 0 || text.Tokens[next].Kind != TokenKind.Word)
        {
            return false;
        }

        return text.Lexicon.PartOfSpeech(text.Tokens[next].Key) is ['v', ..] or ['d', ..] or "p";
    }
}
