namespace Stemma.Stories.Assignments;

/// <summary>The stories of the held articles, and how they change when one comes.</summary>
internal sealed class StoryPlacing(List<HeldArticle> articles, Changes changes)
{
    /// <summary>Articles grouped anew at most; a larger neighbourhood keeps its stories, and the article joins the nearest.</summary>
    private const int MostRegrouped = 48;

    private readonly Rows _rows = new();
    private readonly Dictionary<string, HeldStory> _stories = new(StringComparer.Ordinal);

    /// <summary>Articles grouped anew so far.</summary>
    public long Grouped { get; private set; }

    /// <summary>The story of a name, made when there is none.</summary>
    public HeldStory Named(string name)
    {
        if (!_stories.TryGetValue(name, out var story))
        {
            _stories.Add(name, story = new HeldStory(name));
        }

        return story;
    }

    /// <summary>Puts an article into a story, where it was when it was stored.</summary>
    public void Put(int position, HeldStory story)
    {
        story.Articles.Add(position);
        articles[position].Story = story;
    }

    /// <summary>Groups the neighbourhood of a new article anew: the stories of its neighbours, and itself.</summary>
    public void Assign(int position)
    {
        var touched = new List<HeldStory>();
        var size = 1;
        foreach (var neighbour in articles[position].Neighbours.All)
        {
            var story = articles[neighbour.Article].Story;
            if (!touched.Contains(story))
            {
                touched.Add(story);
                size += story.Articles.Count;
            }
        }

        if (size > MostRegrouped)
        {
            JoinNearest(position);
            return;
        }

        var pool = new List<int>(size) { position };
        foreach (var story in touched)
        {
            pool.AddRange(story.Articles);
        }

        pool.Sort(InOrder);
        Grouped += pool.Count;
        var sizes = new int[pool.Count];
        Array.Fill(sizes, 1);
        Regroup(pool, LocalClustering.Group(Chances(pool), sizes, PairScores.Story), touched);
    }

    /// <summary>The chance that an article and its neighbour tell of one happening, now that it is known which others are near.</summary>
    public float Chance(int position, Neighbour neighbour)
    {
        HeldArticle left = articles[position], right = articles[neighbour.Article];
        if (left.SharesOutlet(right))
        {
            return PairScores.Chance(neighbour.LogOdds);
        }

        var rank = Math.Max(
            left.Rank(right.Profile.Profile.Outlet, neighbour.LogOdds), right.Rank(left.Profile.Profile.Outlet, neighbour.LogOdds));
        return PairScores.Chance(neighbour.LogOdds + (PairScores.Mutual / (1 + rank)));
    }

    /// <summary>By day, then by name: the order in which equals are settled, whatever the order of arrival.</summary>
    private int InOrder(int left, int right)
    {
        var days = (articles[left].Profile.Profile.Day ?? DateOnly.MaxValue).CompareTo(articles[right].Profile.Profile.Day ?? DateOnly.MaxValue);
        return days != 0 ? days : string.CompareOrdinal(articles[left].Name, articles[right].Name);
    }

    private void JoinNearest(int position)
    {
        var sums = new Dictionary<HeldStory, float>();
        foreach (var neighbour in articles[position].Neighbours.All)
        {
            var story = articles[neighbour.Article].Story;
            sums[story] = sums.GetValueOrDefault(story) + Chance(position, neighbour);
        }

        var (best, mean) = sums
            .Select(s => (Story: s.Key, Mean: s.Value / Math.Min(s.Key.Articles.Count, MostRegrouped / 2)))
            .OrderByDescending(s => s.Mean).ThenBy(s => s.Story.Name, StringComparer.Ordinal)
            .First();
        Put(position, mean >= PairScores.Story ? best : Create(articles[position].Name));
    }

    private float[] Chances(List<int> pool)
    {
        var chances = new float[pool.Count * pool.Count];
        for (var i = 0; i < pool.Count; i++)
        {
            _rows.Set(pool[i], i);
        }

        for (var i = 0; i < pool.Count; i++)
        {
            foreach (var neighbour in articles[pool[i]].Neighbours.All)
            {
                if (_rows[neighbour.Article] is >= 0 and var j && chances[(i * pool.Count) + j] == 0)
                {
                    chances[(i * pool.Count) + j] = chances[(j * pool.Count) + i] = Chance(pool[i], neighbour);
                }
            }
        }

        _rows.Clear();

        return chances;
    }

    /// <summary>Gives each new group the story that most of its articles were in, or a new one.</summary>
    private void Regroup(List<int> pool, int[] groups, List<HeldStory> touched)
    {
        var old = new HeldStory?[pool.Count];
        var weights = new int[pool.Count];
        for (var i = 0; i < pool.Count; i++)
        {
            old[i] = articles[pool[i]].Story;
            weights[i] = 1;
        }

        var stories = Overlap.Match(groups, old, weights, s => s.Name);
        foreach (var story in touched)
        {
            story.Articles.Clear();
        }

        for (var i = 0; i < pool.Count; i++)
        {
            if (!stories.TryGetValue(groups[i], out var story))
            {
                stories.Add(groups[i], story = Create(articles[pool[i]].Name));
            }

            if (story != old[i])
            {
                changes.Before(pool[i]);
                if (story.Affair is null && old[i]?.Affair is { } affair)
                {
                    // What is split off stays in its affair for now.
                    affair.Take(story);
                }
            }

            Put(pool[i], story);
        }

        foreach (var story in touched)
        {
            if (story.Articles.Count == 0)
            {
                _stories.Remove(story.Name);
                story.Affair.Stories.Remove(story);
            }
        }
    }

    private HeldStory Create(string founder)
    {
        var name = founder;
        for (var n = 2; _stories.ContainsKey(name); n++)
        {
            name = FormattableString.Invariant($"{founder}#{n}");
        }

        return Named(name);
    }
}
