namespace Stemma.Stories.Assignments;

/// <summary>The affairs of the held stories, and how they change when an article comes.</summary>
internal sealed class AffairPlacing(List<HeldArticle> articles, Changes changes)
{
    /// <summary>Stories grouped anew at most; in a larger neighbourhood the affairs stay, and a new story joins the nearest.</summary>
    private const int MostRegrouped = 32;

    /// <summary>Stories of a long affair that are looked at, the latest to join it first.</summary>
    private const int MostLookedAt = 64;

    /// <summary>Articles of a long affair that a new story is compared with on average at most.</summary>
    private const int MostAveraged = 24;

    private readonly Rows _rows = new();
    private readonly Dictionary<string, HeldAffair> _affairs = new(StringComparer.Ordinal);

    /// <summary>Stories grouped anew so far.</summary>
    public long Grouped { get; private set; }

    /// <summary>The affair of a name, made when there is none.</summary>
    public HeldAffair Named(string name)
    {
        if (!_affairs.TryGetValue(name, out var affair))
        {
            _affairs.Add(name, affair = new HeldAffair(name));
        }

        return affair;
    }

    /// <summary>Groups the neighbourhood of a new article's story anew: the stories of the affairs that it is related to, near its day.</summary>
    public void Assign(int position)
    {
        var story = articles[position].Story;
        var pool = Pool(position);
        if (pool.Count > MostRegrouped)
        {
            if (story.Affair is null)
            {
                JoinNearest(story, position);
            }

            return;
        }

        Grouped += pool.Count;
        var sizes = new int[pool.Count];
        for (var i = 0; i < pool.Count; i++)
        {
            foreach (var article in pool[i].Articles)
            {
                _rows.Set(article, i);
            }

            sizes[i] = pool[i].Articles.Count;
        }

        var sums = new float[pool.Count * pool.Count];
        for (var i = 0; i < pool.Count; i++)
        {
            foreach (var article in pool[i].Articles)
            {
                foreach (var relation in articles[article].Relations.All)
                {
                    if (_rows[relation.Article] is >= 0 and var j && j != i)
                    {
                        // Each of the two remembers the other: half from either side.
                        var half = PairScores.Chance(relation.LogOdds) / 2;
                        sums[(i * pool.Count) + j] += half;
                        sums[(j * pool.Count) + i] += half;
                    }
                }
            }
        }

        _rows.Clear();

        var weights = (int[])sizes.Clone();
        Regroup(pool, LocalClustering.Group(sums, sizes, PairScores.Affair), weights);
    }

    private List<HeldStory> Pool(int position)
    {
        var story = articles[position].Story;
        var pool = new HashSet<HeldStory> { story };
        var affairs = new HashSet<HeldAffair>();
        foreach (var relation in articles[position].Relations.All)
        {
            var other = articles[relation.Article].Story;
            if (other.Affair is not null && PairScores.Chance(relation.LogOdds) >= PairScores.Affair)
            {
                pool.Add(other);
                affairs.Add(other.Affair);
            }
        }

        if (story.Affair is not null)
        {
            affairs.Add(story.Affair);
        }

        var day = articles[position].Profile.Profile.Day;
        foreach (var affair in affairs)
        {
            for (var s = affair.Stories.Count - 1; s >= Math.Max(0, affair.Stories.Count - MostLookedAt) && pool.Count <= MostRegrouped; s--)
            {
                if (IsNear(affair.Stories[s], day))
                {
                    pool.Add(affair.Stories[s]);
                }
            }
        }

        var sorted = pool.ToList();
        sorted.Sort((a, b) => First(a).CompareTo(First(b)) is var days && days != 0 ? days : string.CompareOrdinal(a.Name, b.Name));
        return sorted;
    }

    private bool IsNear(HeldStory story, DateOnly? day)
    {
        foreach (var article in story.Articles)
        {
            if (day is null || articles[article].Profile.Profile.Day is not { } other || Math.Abs(other.DayNumber - day.Value.DayNumber) <= PairScores.StoryDays)
            {
                return true;
            }
        }

        return false;
    }

    private DateOnly First(HeldStory story)
    {
        var first = DateOnly.MaxValue;
        foreach (var article in story.Articles)
        {
            first = articles[article].Profile.Profile.Day is { } day && day < first ? day : first;
        }

        return first;
    }

    private void JoinNearest(HeldStory story, int position)
    {
        var sums = new Dictionary<HeldAffair, (float Sum, int Count)>();
        foreach (var relation in articles[position].Relations.All)
        {
            if (articles[relation.Article].Story.Affair is { } affair)
            {
                var (sum, count) = sums.GetValueOrDefault(affair);
                sums[affair] = (sum + PairScores.Chance(relation.LogOdds), count + 1);
            }
        }

        var (best, mean) = sums
            .Select(s => (Affair: s.Key, Mean: s.Value.Sum / Math.Min(s.Key.Stories.Take(MostAveraged).Sum(t => t.Articles.Count), MostAveraged)))
            .OrderByDescending(s => s.Mean).ThenBy(s => s.Affair.Name, StringComparer.Ordinal)
            .First();
        (mean >= PairScores.Affair ? best : Create(story.Name)).Take(story);
    }

    /// <summary>Gives each new group the affair that most of its articles were in, or a new one; what lies further back follows when all of its affair went one way.</summary>
    private void Regroup(List<HeldStory> pool, int[] groups, int[] weights)
    {
        var old = new HeldAffair?[pool.Count];
        for (var i = 0; i < pool.Count; i++)
        {
            old[i] = pool[i].Affair;
        }

        var affairs = Overlap.Match(groups, old, weights, a => a.Name);
        for (var i = 0; i < pool.Count; i++)
        {
            if (!affairs.TryGetValue(groups[i], out var affair))
            {
                affairs.Add(groups[i], affair = Create(pool[i].Name));
            }

            if (affair != old[i])
            {
                Move(pool[i], affair);
            }
        }

        for (var i = 0; i < pool.Count; i++)
        {
            if (old[i] is { } left && left != affairs[groups[i]] && !affairs.ContainsValue(left))
            {
                foreach (var rest in left.Stories.ToArray())
                {
                    Move(rest, affairs[groups[i]]);
                }

                _affairs.Remove(left.Name);
            }
        }
    }

    private void Move(HeldStory story, HeldAffair affair)
    {
        foreach (var article in story.Articles)
        {
            changes.Before(article);
        }

        affair.Take(story);
    }

    private HeldAffair Create(string founder)
    {
        var name = founder;
        for (var n = 2; _affairs.ContainsKey(name); n++)
        {
            name = FormattableString.Invariant($"{founder}#{n}");
        }

        return Named(name);
    }
}
