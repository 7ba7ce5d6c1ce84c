namespace Stemma.Stories.Assignments;

/// <summary>The stories and affairs of the held articles, and how they change when one comes.</summary>
internal sealed class Placing
{
    /// <summary>Articles grouped anew at most; a larger neighbourhood keeps its stories, and the article joins the nearest.</summary>
    private const int MostRegrouped = 48;

    private readonly List<HeldArticle> _articles;
    private readonly Dictionary<string, HeldStory> _stories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeldAffair> _affairs = new(StringComparer.Ordinal);

    public Placing(List<HeldArticle> articles) => _articles = articles;

    /// <summary>Puts an article where it was.</summary>
    public void Place(int position, string story, string affair)
    {
        if (!_stories.TryGetValue(story, out var held))
        {
            _stories.Add(story, held = new HeldStory(story));
        }

        if (held.Affair is null)
        {
            if (!_affairs.TryGetValue(affair, out var heldAffair))
            {
                _affairs.Add(affair, heldAffair = new HeldAffair(affair));
            }

            held.Affair = heldAffair;
            heldAffair.Stories.Add(held);
        }

        held.Articles.Add(position);
        _articles[position].Story = held;
    }

    /// <summary>Groups the neighbourhood of a new article anew.</summary>
    /// <returns>The earlier articles whose place changed.</returns>
    public IReadOnlyList<Placement> Assign(int position)
    {
        var touched = _articles[position].Neighbours.Select(n => _articles[n.Article].Story).Distinct().ToList();
        if (touched.Sum(s => s.Articles.Count) >= MostRegrouped)
        {
            JoinNearest(position);
            return [];
        }

        var pool = touched.SelectMany(s => s.Articles).Append(position)
            .OrderBy(a => _articles[a].Profile.Profile.Day ?? DateOnly.MaxValue)
            .ThenBy(a => _articles[a].Name, StringComparer.Ordinal)
            .ToList();
        var groups = LocalClustering.Group(Scores(pool), pool.Count, PairScores.Story);
        return Rename(pool, groups, touched);
    }

    /// <summary>Puts a story that is in no affair into the affair of the story that is most alike, or into one of its own.</summary>
    public IReadOnlyList<Neighbour> JoinAffair(HeldStory story, List<int> candidates, int position)
    {
        if (story.Affair is not null)
        {
            return [];
        }

        var held = _articles[position];
        var near = new List<Neighbour>();
        foreach (var candidate in candidates)
        {
            var score = _articles[candidate].Story == story ? 0 : PairScores.OfAffair(held.Profile, _articles[candidate].Profile);
            if (score >= PairScores.Affair)
            {
                near.Add(new Neighbour(candidate, score));
            }
        }

        near.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(_articles[a.Article].Name, _articles[b.Article].Name));
        if (near.Count == 0)
        {
            Found(story);
            return [];
        }

        story.Affair = _articles[near[0].Article].Story.Affair;
        story.Affair.Stories.Add(story);
        return [.. near.Where(n => _articles[n.Article].Story.Affair == story.Affair).Take(Explanation.MostShown)];
    }

    private void Found(HeldStory story)
    {
        var name = story.Name;
        for (var n = 2; _affairs.ContainsKey(name); n++)
        {
            name = FormattableString.Invariant($"{story.Name}#{n}");
        }

        _affairs.Add(name, story.Affair = new HeldAffair(name));
        story.Affair.Stories.Add(story);
    }

    private void JoinNearest(int position)
    {
        var sums = new Dictionary<HeldStory, float>();
        foreach (var neighbour in _articles[position].Neighbours)
        {
            var story = _articles[neighbour.Article].Story;
            sums[story] = sums.GetValueOrDefault(story) + neighbour.Score;
        }

        var (best, sum) = sums.OrderByDescending(s => s.Value / Math.Min(s.Key.Articles.Count, HeldArticle.MostNeighbours / 2)).ThenBy(s => s.Key.Name, StringComparer.Ordinal).First();
        var mean = sum / Math.Min(best.Articles.Count, HeldArticle.MostNeighbours / 2);
        var chosen = mean >= PairScores.Story ? best : Create(_articles[position].Name);
        chosen.Articles.Add(position);
        _articles[position].Story = chosen;
    }

    private float[] Scores(List<int> pool)
    {
        var scores = new float[pool.Count * pool.Count];
        var row = new Dictionary<int, int>(pool.Count);
        for (var i = 0; i < pool.Count; i++)
        {
            row[pool[i]] = i;
        }

        for (var i = 0; i < pool.Count; i++)
        {
            foreach (var neighbour in _articles[pool[i]].Neighbours)
            {
                if (row.TryGetValue(neighbour.Article, out var j))
                {
                    scores[(i * pool.Count) + j] = scores[(j * pool.Count) + i] = neighbour.Score;
                }
            }
        }

        return scores;
    }

    /// <summary>Gives each new group the story that most of its articles were in, or a new one, and says who moved.</summary>
    private List<Placement> Rename(List<int> pool, int[] groups, List<HeldStory> touched)
    {
        var old = pool.Select(a => _articles[a].Story is { } story ? (Story: story, Affair: (HeldAffair?)story.Affair) : (null!, null)).ToList();
        var overlaps = Enumerable.Range(0, pool.Count)
            .Where(i => old[i].Story is not null)
            .GroupBy(i => (Group: groups[i], old[i].Story))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Group)
            .ThenBy(g => g.Key.Story.Name, StringComparer.Ordinal)
            .Select(g => g.Key);
        var chosen = new Dictionary<int, HeldStory>();
        foreach (var (group, story) in overlaps)
        {
            if (!chosen.ContainsKey(group) && !chosen.ContainsValue(story))
            {
                chosen.Add(group, story);
            }
        }

        foreach (var story in touched)
        {
            story.Articles.Clear();
        }

        for (var i = 0; i < pool.Count; i++)
        {
            if (!chosen.TryGetValue(groups[i], out var story))
            {
                chosen.Add(groups[i], story = Create(_articles[pool[i]].Name));
            }

            if (story.Affair is null && old[i].Affair is { } affair)
            {
                // What was split off stays in its affair.
                story.Affair = affair;
                affair.Stories.Add(story);
            }

            story.Articles.Add(pool[i]);
            _articles[pool[i]].Story = story;
        }

        foreach (var story in touched)
        {
            if (story.Articles.Count == 0)
            {
                _stories.Remove(story.Name);
                story.Affair.Stories.Remove(story);
            }
        }

        var moves = new List<Placement>();
        for (var i = 0; i < pool.Count; i++)
        {
            var now = _articles[pool[i]].Story;
            if (old[i].Story is not null && now != old[i].Story)
            {
                moves.Add(new Placement(_articles[pool[i]].Name, now.Name, now.Affair?.Name ?? ""));
            }
        }

        return moves;
    }

    private HeldStory Create(string founder)
    {
        var name = founder;
        for (var n = 2; _stories.ContainsKey(name); n++)
        {
            name = FormattableString.Invariant($"{founder}#{n}");
        }

        var story = new HeldStory(name);
        _stories.Add(name, story);
        return story;
    }
}
