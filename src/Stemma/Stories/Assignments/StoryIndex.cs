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
    private readonly FeatureFrequencies _frequencies = new();
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<HeldArticle> _articles = [];
    private readonly CandidateSearch _search = new();
    private readonly Placing _placing;
    private readonly List<int> _candidates = [];

    /// <summary>An index that holds nothing.</summary>
    public StoryIndex() => _placing = new Placing(_articles);

    /// <summary>How many articles it holds.</summary>
    public int Count => _articles.Count;

    /// <summary>An index that holds what another held.</summary>
    /// <param name="stored">In the order of assignment.</param>
    /// <exception cref="FormatException">A record is damaged or of another version: assign the articles anew.</exception>
    public static StoryIndex Restore(IEnumerable<StoredPlacement> stored)
    {
        var index = new StoryIndex();
        foreach (var placement in stored)
        {
            var (name, profile, neighbours) = AssignmentRecord.Read(placement.Record.Span);
            var held = index.Hold(name, profile);
            var position = index._articles.Count - 1;
            foreach (var (other, score) in neighbours)
            {
                // An article that was deleted since is no neighbour any more.
                if (index._positions.TryGetValue(other, out var found))
                {
                    held.Meet(new Neighbour(found, score));
                    index._articles[found].Meet(new Neighbour(position, score));
                }
            }

            index._placing.Place(position, placement.Story, placement.Affair);
            index._search.Post(held.Profile, position);
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
            return new Assignment(name, known.Story.Name, known.Story.Affair.Name, [], [], [], [], AssignmentRecord.Write(name, profile, []));
        }

        var held = Hold(name, profile);
        var position = _articles.Count - 1;
        _search.Find(held.Profile, _articles.Count, _candidates);
        var near = Neighbours(held, position);
        var record = AssignmentRecord.Write(name, profile, held.Neighbours.Select(n => (_articles[n.Article].Name, n.Score)));
        var moves = _placing.Assign(position);
        var affair = _placing.JoinAffair(held.Story, _candidates, position);
        _search.Post(held.Profile, position);
        return new Assignment(
            name,
            held.Story.Name,
            held.Story.Affair.Name,
            [.. near.Where(n => _articles[n.Article].Story == held.Story).Take(Explanation.MostShown).Select(n => Explanation.Of(held, _articles[n.Article], n.Score, PairScores.Story))],
            [.. affair.Select(n => Explanation.Of(held, _articles[n.Article], n.Score, PairScores.Affair))],
            [.. near.Where(n => _articles[n.Article].Story != held.Story).Take(Explanation.MostShown).Select(n => Explanation.Of(held, _articles[n.Article], n.Score, PairScores.Story))],
            moves,
            record);
    }

    /// <summary>Where every article is now, in the order of assignment.</summary>
    public IReadOnlyList<Placement> Placements() => [.. _articles.Select(a => new Placement(a.Name, a.Story.Name, a.Story.Affair.Name))];

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
        var held = new HeldArticle(name, WeightedProfile.Of(profile, _frequencies));
        _positions.Add(name, _articles.Count);
        _articles.Add(held);
        return held;
    }

    /// <summary>Compares the candidates in full and makes neighbours of those that are alike, nearest first.</summary>
    private List<Neighbour> Neighbours(HeldArticle held, int position)
    {
        var near = new List<Neighbour>();
        foreach (var candidate in _candidates)
        {
            var other = _articles[candidate];
            if (held.Profile.DaysApart(other.Profile) is { } days && days > PairScores.StoryDays)
            {
                continue;
            }

            var score = PairScores.OfStory(held.Profile, other.Profile);
            if (score >= PairScores.Story / 2)
            {
                near.Add(new Neighbour(candidate, score));
            }
        }

        near.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(_articles[a.Article].Name, _articles[b.Article].Name));
        foreach (var neighbour in near)
        {
            held.Meet(neighbour);
            _articles[neighbour.Article].Meet(new Neighbour(position, neighbour.Score));
        }

        return near;
    }
}
