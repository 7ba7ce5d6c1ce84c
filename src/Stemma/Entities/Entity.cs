using Stemma.Text;

namespace Stemma.Entities;

/// <summary>What kind of thing an entity is (see the guidelines in docs/ANNOTATION.md).</summary>
public enum EntityType : byte
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A country or its government.</summary>
    State,

    /// <summary>A ministry, party, company, university, international organisation.</summary>
    Org,

    /// <summary>An outlet or news agency.</summary>
    Media,

    /// <summary>A region, city or other place, as a place.</summary>
    Place,

    /// <summary>An army or unit.</summary>
    Force,

    /// <summary>A named treaty, statement or resolution.</summary>
    Doc,

    /// <summary>Anything else that is named.</summary>
    Other,
}

/// <summary>How a mention refers.</summary>
public enum MentionKind : byte
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>By a description without a name (一名美国官员, 分析人士).</summary>
    Nominal,

    /// <summary>By a pronoun or a demonstrative phrase (他, 该发言人).</summary>
    Pronoun,
}

/// <summary>A span that refers to an entity.</summary>
/// <param name="Span">The referring words.</param>
/// <param name="Entity">Index of the entity in its <see cref="EntityLayer"/>.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Extent">The name with titles and appositions around it (美国国务卿布林肯); contains <paramref name="Span"/>.</param>
public readonly record struct Mention(TextSpan Span, int Entity, MentionKind Kind, TextSpan Extent);

/// <summary>The thing that mentions of one article refer to.</summary>
public sealed record Entity
{
    /// <summary>Identifier inside the article: e1, e2, …</summary>
    public required string Id { get; init; }

    /// <summary>The same across articles: the gazetteer's id where known, else type and folded name.</summary>
    public required string Key { get; init; }

    /// <summary>Kind of thing.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The fullest or commonest form the article prints.</summary>
    public required string Name { get; init; }

    /// <summary>Every other form the article prints, and Latin forms in brackets.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Wikidata item, or null when not certain.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Title as printed, for persons.</summary>
    public string? Role { get; init; }

    /// <summary>Index in the layer of the state or organisation that a person or body belongs to, or null.</summary>
    public int? Of { get; init; }

    /// <summary>Whether it is someone without a name.</summary>
    public bool Anonymous { get; init; }

    /// <summary>For an anonymous entity or a medium: an agency, an expert, an official; from the lexicon, or null.</summary>
    public string? Subtype { get; init; }
}

/// <summary>The entities of an article and where they are mentioned.</summary>
public sealed class EntityLayer
{
    private readonly Mention[] _mentions;
    private int[]? _firstFrom;

    /// <summary>Creates the layer; <paramref name="mentions"/> are sorted by start and do not overlap, <paramref name="nominals"/> are sorted by start.</summary>
    public EntityLayer(IReadOnlyList<Entity> entities, IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> nominals)
    {
        Entities = entities;
        _mentions = mentions as Mention[] ?? [.. mentions];
        Nominals = nominals;
    }

    /// <summary>The layer with other entities and nominals and the same mentions by name, whose table by offset both share.</summary>
    internal EntityLayer With(IReadOnlyList<Entity> entities, IReadOnlyList<Mention> nominals) => new(entities, _mentions, nominals) { _firstFrom = _firstFrom };

    /// <summary>In order of first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Mentions by name; sorted by start, disjoint.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>Mentions by description or pronoun; sorted by start; they may contain names (美国官员 contains 美国).</summary>
    public IReadOnlyList<Mention> Nominals { get; }

    /// <summary>Index of the first name mention that starts at or behind <paramref name="offset"/>.</summary>
    public int FirstMentionFrom(int offset)
    {
        // Stages ask this for offset after offset; a table answers at once. Two threads that make it at a time make the same.
        var first = _firstFrom ??= ByOffset(_mentions);
        return offset < first.Length ? first[Math.Max(offset, 0)] : _mentions.Length;
    }

    /// <summary>The name mentions that lie wholly in <paramref name="span"/>, in order.</summary>
    public IEnumerable<Mention> MentionsIn(TextSpan span)
    {
        for (var m = FirstMentionFrom(span.Start); m < _mentions.Length && _mentions[m].Span.Start < span.End; m++)
        {
            if (_mentions[m].Span.End <= span.End)
            {
                yield return _mentions[m];
            }
        }
    }

    /// <summary>The name mention that starts at <paramref name="offset"/>, or null.</summary>
    public Mention? MentionStartingAt(int offset)
    {
        var m = FirstMentionFrom(offset);
        return m < _mentions.Length && _mentions[m].Span.Start == offset ? _mentions[m] : null;
    }

    /// <summary>The name mention whose span holds <paramref name="offset"/>, or null.</summary>
    public Mention? MentionAt(int offset)
    {
        var m = FirstMentionFrom(offset + 1) - 1;
        return m >= 0 && _mentions[m].Span.Contains(offset) ? _mentions[m] : null;
    }

    /// <summary>For each offset up to the last mention's start, how many mentions start before it.</summary>
    private static int[] ByOffset(Mention[] mentions)
    {
        var first = new int[mentions.Length == 0 ? 0 : mentions[^1].Span.Start + 1];
        var i = 0;
        for (var m = 0; m < mentions.Length; m++)
        {
            while (i <= mentions[m].Span.Start)
            {
                first[i++] = m;
            }
        }

        return first;
    }
}
