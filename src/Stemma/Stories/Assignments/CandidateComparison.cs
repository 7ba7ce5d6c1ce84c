namespace Stemma.Stories.Assignments;

/// <summary>Compares an article with its candidates in full, and makes neighbours and relations of those that are alike.</summary>
/// <param name="articles">The held articles, by position.</param>
internal sealed class CandidateComparison(List<HeldArticle> articles)
{
    private readonly List<HeldArticle> _others = [];
    private readonly WordTable _words = new();

    /// <summary>Pairs compared so far.</summary>
    public long Compared { get; private set; }

    /// <summary>Compares the article at a position with those at others.</summary>
    public void Compare(HeldArticle held, int position, List<int> candidates)
    {
        Compared += candidates.Count;
        _words.Hold(held.Profile.Profile.Features, held.Profile.Profile.Starts[1]);
        Approach(candidates);
        for (var i = 0; i < candidates.Count; i++)
        {
            var (candidate, other) = (candidates[i], _others[i]);
            var days = held.Profile.DaysApart(other.Profile) ?? 0;
            var pair = Comparison.Of(_words, held.Profile, other.Profile);
            var story = PairScores.LogOddsOfStory(pair, held.SharesOutlet(other), days);
            if (days <= PairScores.StoryDays && PairScores.Chance(story + PairScores.Mutual) >= PairScores.Near)
            {
                held.Neighbours.Meet(new Neighbour(candidate, other.Profile.Profile.Outlet, story));
                other.Neighbours.Meet(new Neighbour(position, held.Profile.Profile.Outlet, story));
            }

            var affair = PairScores.LogOddsOfAffair(pair, days);
            if (PairScores.Chance(affair) >= PairScores.Related)
            {
                held.Relations.Meet(new Neighbour(candidate, other.Profile.Profile.Outlet, affair));
                other.Relations.Meet(new Neighbour(position, held.Profile.Profile.Outlet, affair));
            }
        }
    }

    /// <summary>Steps down to the features of all candidates side by side: they lie anywhere in memory, and so the waits for each step run at once, not one by one.</summary>
    private void Approach(List<int> candidates)
    {
        _others.Clear();
        foreach (var candidate in candidates)
        {
            _others.Add(articles[candidate]);
        }

        var features = 0;
        foreach (var other in _others)
        {
            features += other.Profile.Profile.Features.Length;
        }

        _ = features;
    }
}
