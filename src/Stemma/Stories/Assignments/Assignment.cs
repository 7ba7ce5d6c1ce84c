namespace Stemma.Stories.Assignments;

/// <summary>Where the index puts an article, and why.</summary>
/// <param name="Article">The article's name in the index: its identifier; with <c>#</c> and a hash behind it when another text has that identifier already.</param>
/// <param name="Story">Name of its story: the name of the article that founded it.</param>
/// <param name="Affair">Name of its affair: the name of the story that founded it.</param>
/// <param name="Reasons">The articles of the story that it is most alike to, nearest first; empty when it founds a story.</param>
/// <param name="AffairReasons">The articles of other stories that put the story into its affair, nearest first; empty when it founds an affair.</param>
/// <param name="NearMisses">Articles of other stories that it is alike to, but not enough, nearest first.</param>
/// <param name="Moves">Earlier articles whose story or affair changed because this one came; to be stored with it.</param>
/// <param name="Record">What to store of the article so that the index can be restored without the analysis: see <see cref="StoryIndex.Restore"/>.</param>
public sealed record Assignment(
    string Article,
    string Story,
    string Affair,
    IReadOnlyList<Likeness> Reasons,
    IReadOnlyList<Likeness> AffairReasons,
    IReadOnlyList<Likeness> NearMisses,
    IReadOnlyList<Placement> Moves,
    ReadOnlyMemory<byte> Record);

/// <summary>Which story and affair an article is in.</summary>
public sealed record Placement(string Article, string Story, string Affair);

/// <summary>What the index must be given to be restored: one for each article, in the order of their assignment.</summary>
/// <param name="Record">As <see cref="Assignment.Record"/> gave it.</param>
/// <param name="Story">The article's story now: as assigned, or as last moved.</param>
/// <param name="Affair">The article's affair now.</param>
public sealed record StoredPlacement(ReadOnlyMemory<byte> Record, string Story, string Affair);

/// <summary>What an article has in common with another.</summary>
/// <param name="Article">The other article's name.</param>
/// <param name="Story">The other article's story.</param>
/// <param name="Score">How alike they are, 0 to 1: the number that was compared with <paramref name="Needed"/>.</param>
/// <param name="Needed">Least score that would have joined them.</param>
/// <param name="DaysApart">Days between their publications; null when one has no clock.</param>
public sealed record Likeness(string Article, string Story, double Score, double Needed, int? DaysApart)
{
    private readonly Lazy<IReadOnlyList<SharedFeature>> _features = new([]);

    internal Likeness(string article, string story, double score, double needed, int? daysApart, Func<IReadOnlyList<SharedFeature>> features)
        : this(article, story, score, needed, daysApart) => _features = new(features);

    /// <summary>What weighs most in both, weightiest first; worked out when asked for.</summary>
    public IReadOnlyList<SharedFeature> Features => _features.Value;
}

/// <summary>Something that two articles have in common.</summary>
/// <param name="Kind">title, word, entity, day, figure, event or speaker.</param>
/// <param name="Name">A pair of folded characters or a word; an entity's key; a day; a figure as printed; an event with its parties.</param>
public sealed record SharedFeature(string Kind, string Name);
