using Stemma.Knowledge;
using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>Puts articles into stories and affairs one by one, at a cost that does not grow with their number.</summary>
/// <remarks>
/// <para>Candidates come from an inverted index of the article's most telling features near its day; only those are compared in full.
/// Then the neighbourhood (the stories that the article touches) is grouped anew, so that the order of arrival matters little:
/// docs/STORIES.md says how little.</para>
/// <para>Not thread-safe: one writer. Profiles can be made on any thread before. Deterministic: the same sequence of profiles
/// gives the same result on any machine.</para>
/// </remarks>
public sealed class StoryIndex
{
    private readonly FeatureFrequencies _frequencies;
    private readonly TopicTable _topics;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<HeldArticle> _articles = [];
    private readonly CandidateSearch _search = new();
    private readonly CandidateComparison _comparison;
    private readonly Changes _changes;
    private readonly StoryPlacing _stories;
    private readonly AffairPlacing _affairs;
    private readonly List<int> _candidates = [];
    private readonly Retention _retention;
    private List<int> _live = [];

    /// <summary>An index that holds nothing.</summary>
    public StoryIndex(StoryKnowledge knowledge)
        : this(knowledge, new Retention(Retention.DefaultDays, Retention.DefaultEvery))
    {
    }

    /// <summary>The same with another memory.</summary>
    internal StoryIndex(StoryKnowledge knowledge, Retention retention)
    {
        _retention = retention;
        _frequencies = new FeatureFrequencies(knowledge.Frequencies);
        _topics = knowledge.Topics;
        _comparison = new CandidateComparison(_articles);
        _changes = new Changes(_articles);
        _stories = new StoryPlacing(_articles, _changes);
        _affairs = new AffairPlacing(_articles, _changes);
    }

    /// <summary>An index that holds nothing, with the built-in knowledge.</summary>
    public StoryIndex()
        : this(new StoryKnowledge(KnowledgeSource.BuiltIn(examples: false)))
    {
    }

    /// <summary>How many articles it holds.</summary>
    public int Count => _articles.Count;

    /// <summary>Steps taken so far.</summary>
    internal AssignmentWork Work => new(_search.Read, _comparison.Compared, _stories.Grouped + _affairs.Grouped);

    /// <summary>The articles, in the order of assignment.</summary>
    internal IReadOnlyList<HeldArticle> Articles => _articles;

    /// <summary>An index with the built-in knowledge that holds what another held.</summary>
    /// <param name="stored">In the order of assignment.</param>
    /// <exception cref="FormatException">A record is damaged or of another version: assign the articles anew.</exception>
    public static StoryIndex Restore(IEnumerable<StoredPlacement> stored) => Restore(new StoryKnowledge(KnowledgeSource.BuiltIn(examples: false)), stored);

    /// <summary>An index that holds what another held.</summary>
    /// <param name="knowledge">The same as before.</param>
    /// <param name="stored">In the order of assignment.</param>
    /// <exception cref="FormatException">A record is damaged or of another version: assign the articles anew.</exception>
    public static StoryIndex Restore(StoryKnowledge knowledge, IEnumerable<StoredPlacement> stored)
    {
        var index = new StoryIndex(knowledge);
        foreach (var placement in stored)
        {
            var record = AssignmentRecord.Read(placement.Record.Span);
            var held = index.Hold(record.Name, record.Profile);
            var position = index._articles.Count - 1;
            index.MeetAgain(held.Neighbours, record.Neighbours, position, a => a.Neighbours);
            index.MeetAgain(held.Relations, record.Relations, position, a => a.Relations);
            var story = index._stories.Named(placement.Story);
            if (story.Affair is null)
            {
                index._affairs.Named(placement.Affair).Take(story);
            }

            index._stories.Put(position, story);
            index.Post(held, position);
        }

        return index;
    }

    /// <summary>Assigns an article.</summary>
    public Assignment Assign(ArticleAnalysis analysis) => Assign(StoryProfile.Of(analysis));

    /// <summary>Assigns the article of a profile; one that is held already stays where it is.</summary>
    public Assignment Assign(StoryProfile profile)
    {
        if (Named(profile, out var name))
        {
            var known = _articles[_positions[name]];
            return new Assignment(name, known.Story.Name, known.Story.Affair.Name, [], [], [], [], AssignmentRecord.Write(name, profile, [], []));
        }

        var held = Hold(name, profile);
        var position = _articles.Count - 1;
        _search.Find(held.Profile, _articles.Count, _candidates);
        _comparison.Compare(held, position, _candidates);
        var record = AssignmentRecord.Write(name, profile, Names(held.Neighbours), Names(held.Relations));
        _stories.Assign(position);
        _affairs.Assign(position);
        var explained = Explain(held, position, record);
        Post(held, position);
        return explained;
    }

    /// <summary>Where every article is now, in the order of assignment.</summary>
    public IReadOnlyList<Placement> Placements() => [.. _articles.Select(a => new Placement(a.Name, a.Story.Name, a.Story.Affair.Name))];

    /// <summary>The place of a name in the order of assignment.</summary>
    internal int PositionOf(string name) => _positions[name];

    /// <summary>The name that the article has or shall have here, and whether it is held.</summary>
    private bool Named(StoryProfile profile, out string name)
    {
        name = profile.Article;
        if (!_positions.TryGetValue(name, out var position))
        {
            return false;
        }

        if (_articles[position].Profile.Profile.Digest != profile.Digest)
        {
            name = FormattableString.Invariant($"{profile.Article}#{profile.Digest:x16}");
        }

        return _positions.ContainsKey(name);
    }

    private HeldArticle Hold(string name, StoryProfile profile)
    {
        _frequencies.Add(profile);
        var held = new HeldArticle(name, WeightedProfile.Of(profile, _frequencies, _topics));
        _positions.Add(name, _articles.Count);
        _articles.Add(held);
        return held;
    }

    /// <summary>Makes the article findable, and forgets now and then what lies too far back.</summary>
    private void Post(HeldArticle held, int position)
    {
        _search.Post(held.Profile, position);
        _live.Add(position);
        if (_retention.Came(held.Profile.Profile.Day) is not { } first)
        {
            return;
        }

        var live = _live.FindAll(p => _articles[p].Profile.Profile.Day is not { } day || day.DayNumber >= first);
        if (live.Count < _live.Count)
        {
            foreach (var old in _live.Where(p => _articles[p].Profile.Profile.Day is { } day && day.DayNumber < first))
            {
                _articles[old].Retire();
            }

            _live = live;
            _search.Forget(first);
        }
    }

    private Assignment Explain(HeldArticle held, int position, ReadOnlyMemory<byte> record)
    {
        List<(int Article, float Chance)> reasons = [], misses = [], relations = [];
        foreach (var neighbour in held.Neighbours.All)
        {
            (_articles[neighbour.Article].Story == held.Story ? reasons : misses).Add((neighbour.Article, _stories.Chance(position, neighbour)));
        }

        foreach (var relation in held.Relations.All)
        {
            var other = _articles[relation.Article].Story;
            if (other != held.Story && other.Affair == held.Story.Affair)
            {
                relations.Add((relation.Article, PairScores.Chance(relation.LogOdds)));
            }
        }

        return new Assignment(
            held.Name,
            held.Story.Name,
            held.Story.Affair.Name,
            Explanation.OfNearest(held, reasons, PairScores.Story, _articles),
            Explanation.OfNearest(held, relations, PairScores.Affair, _articles),
            Explanation.OfNearest(held, misses, PairScores.Story, _articles),
            _changes.Take(),
            record);
    }

    private IEnumerable<(string Name, float LogOdds)> Names(NeighbourList list) => list.All.Select(n => (_articles[n.Article].Name, n.LogOdds));

    private void MeetAgain(NeighbourList own, IReadOnlyList<(string Name, float LogOdds)> stored, int position, Func<HeldArticle, NeighbourList> theirs)
    {
        foreach (var (other, logOdds) in stored)
        {
            // An article that was deleted since is no neighbour any more.
            if (_positions.TryGetValue(other, out var found))
            {
                own.Meet(new Neighbour(found, _articles[found].Profile.Profile.Outlet, logOdds));
                theirs(_articles[found]).Meet(new Neighbour(position, _articles[position].Profile.Profile.Outlet, logOdds));
            }
        }
    }
}
