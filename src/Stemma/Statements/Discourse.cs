using Stemma.Articles;
using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Speakers;
using Stemma.Text;
using Stemma.Text.Segmentation;
using Stemma.Times;

namespace Stemma.Statements;

/// <summary>What the stage knows of one article while it works: text, clauses, noun phrases, times. Not thread-safe.</summary>
internal sealed class Discourse(TokenizedText text, Article article, Clause[] clauses, Reference[] references, EntityTable entities, IReadOnlyList<TimeExpression> times, Grammar grammar)
{
    private readonly TimeStarts _timeStarts = new(times);

    /// <summary>Where the references start, side by side: a search reads one cache line and not the references.</summary>
    private readonly int[] _referenceStarts = Array.ConvertAll(references, static r => r.Extent.Start);

    /// <summary>The text.</summary>
    public TokenizedText Text { get; } = text;

    /// <summary>The printed characters.</summary>
    public string Printed { get; } = text.Source.Printed;

    /// <summary>The article.</summary>
    public Article Article { get; } = article;

    /// <summary>The clauses, in order.</summary>
    public Clause[] Clauses { get; } = clauses;

    /// <summary>The noun phrases that refer to someone, by start, disjoint.</summary>
    public Reference[] References { get; } = references;

    /// <summary>The entities, which resolving speakers may add to.</summary>
    public EntityTable Entities { get; } = entities;

    /// <summary>The time expressions, by start.</summary>
    public IReadOnlyList<TimeExpression> Times { get; } = times;

    /// <summary>The function words.</summary>
    public Grammar Grammar { get; } = grammar;

    /// <summary>The token that ends at or holds the character before <paramref name="offset"/>, white space skipped; null at <paramref name="from"/>.</summary>
    public Token? Before(int offset, int from)
    {
        while (offset > from && char.IsWhiteSpace(Printed[offset - 1]))
        {
            offset--;
        }

        return offset <= from || Text.TokenAt(offset - 1) is var t && t < 0 ? null : Text.Tokens[Text.TokenAt(offset - 1)];
    }

    /// <summary>The token that holds <paramref name="offset"/>, or null.</summary>
    public Token? At(int offset) => offset < Text.Source.Length && Text.TokenAt(offset) is var t && t >= 0 ? Text.Tokens[t] : null;

    /// <summary>The classes of a token.</summary>
    public WordClass ClassOf(Token token)
    {
        // 对着记者, 向著大会: the particle belongs to the preposition.
        if (token.Length == 1 && token.Start > 0 && Printed[token.Start] is '着' or '著' && Printed[token.Start - 1] is '对' or '對' or '向' or '朝' or '冲' or '衝' or '当' or '當')
        {
            return WordClass.Preposition;
        }

        var known = Grammar.Of(Text.Source, token);
        return known != WordClass.None || token.Length < 2 || !Grammar.EndsLikePeople(Text.Source.Folded[token.End - 1]) || PartOfSpeech(token) is not ("n" or "nz") ? known : WordClass.Human;
    }

    /// <summary>Part of speech of a token in jieba's tag set, or empty.</summary>
    public string PartOfSpeech(Token token) => token.Key < 0 ? "" : Text.Lexicon.PartOfSpeech(token.Key);

    /// <summary>Whether the offset lies in the dateline (【某社某地1日电】), whose names take no part in the sentence.</summary>
    public bool IsDateline(int offset) => Article.Dateline is { } dateline && dateline.Span.Contains(offset);

    /// <summary>Index of the first reference that starts at or behind <paramref name="offset"/>.</summary>
    public int FirstReferenceFrom(int offset)
    {
        int low = 0, high = _referenceStarts.Length;
        while (low < high)
        {
            var mid = (low + high) / 2;
            if (_referenceStarts[mid] < offset)
            {
                low = mid + 1;
            }
            else
            {
                high = mid;
            }
        }

        return low;
    }

    /// <summary>The reference that ends at <paramref name="offset"/>, not before <paramref name="from"/>, or null.</summary>
    public Reference? ReferenceEndingAt(int offset, int from)
    {
        var i = FirstReferenceFrom(offset) - 1;
        return i >= 0 && References[i].Extent.End == offset && References[i].Extent.Start >= from ? References[i] : null;
    }

    /// <summary>The reference that starts at <paramref name="offset"/>, or null.</summary>
    public Reference? ReferenceStartingAt(int offset)
    {
        var i = FirstReferenceFrom(offset);
        return i < References.Length && References[i].Extent.Start == offset ? References[i] : null;
    }

    /// <summary>The time expression that starts at <paramref name="offset"/>, or null.</summary>
    public TimeExpression? TimeStartingAt(int offset) => _timeStarts.At(offset);

    /// <summary>The time expression that ends at <paramref name="offset"/>, or null.</summary>
    public TimeExpression? TimeEndingAt(int offset, int from)
    {
        for (int t = _timeStarts.From(from), end = Times.Count; t < end && Times[t].Span.Start < offset; t++)
        {
            if (Times[t].Span.End == offset)
            {
                return Times[t];
            }
        }

        return null;
    }
}
