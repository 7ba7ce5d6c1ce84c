using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>What the end of a transliterated name and the words around it say about its kind.</summary>
/// <remarks>Immutable, thread-safe. Reads <c>entities/transliteration-endings.tsv</c>.</remarks>
internal sealed class TransliterationEndings
{
    private readonly List<(string Ending, EntityType Type)> _endings = [];
    private readonly SuffixLexicon _suffixes;
    private readonly MetonymContexts _contexts;

    /// <summary>Reads the endings.</summary>
    public TransliterationEndings(KnowledgeSource knowledge, SuffixLexicon suffixes, MetonymContexts contexts)
    {
        _suffixes = suffixes;
        _contexts = contexts;
        var table = knowledge.Table("entities/transliteration-endings.tsv");
        int ending = table.Column("ending"), type = table.Column("type");
        foreach (var row in table.Rows)
        {
            _endings.Add((row[ending], Enum.Parse<EntityType>(row[type], ignoreCase: true)));
        }

        _endings.Sort(static (a, b) => b.Ending.Length != a.Ending.Length ? b.Ending.Length.CompareTo(a.Ending.Length) : string.CompareOrdinal(a.Ending, b.Ending));
    }

    /// <summary>Kind of an unknown single name that no title or cue supports.</summary>
    public EntityType Type(TokenizedText text, TextSpan span)
    {
        if (_contexts.IsPlaceBefore(text, span))
        {
            return EntityType.Place;
        }

        var key = text.Source.Key(span);
        foreach (var (ending, type) in _endings)
        {
            if (key.EndsWith(ending, StringComparison.Ordinal))
            {
                return type;
            }
        }

        return EntityType.Person;
    }

    /// <summary>End of a place's suffix (州, 市, 地区) that starts at <paramref name="end"/>, or -1.</summary>
    public int PlaceSuffixAfter(TokenizedText text, int end)
    {
        foreach (var match in text.MatchesAt(end))
        {
            if (text.IsTokenBoundary(match.End) && text.Lexicon.Payload(match, LexiconTag.NameSuffix) is >= 0 and var payload && _suffixes[payload].Type == EntityType.Place)
            {
                return match.End;
            }
        }

        return -1;
    }

    /// <summary>The name with an ordinal behind it (奥斯汀三世).</summary>
    public static TextSpan WithOrdinal(TokenizedText text, TextSpan span)
    {
        var folded = text.Source.Folded;
        return span.End + 1 < folded.Length && folded[span.End] is '一' or '二' or '三' or '四' or '五' or '六' or '小' && folded[span.End + 1] == '世'
            ? new TextSpan(span.Start, span.End + 2)
            : span;
    }
}
