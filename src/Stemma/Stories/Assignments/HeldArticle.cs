namespace Stemma.Stories.Assignments;

/// <summary>An article in the index.</summary>
internal sealed class HeldArticle(string name, WeightedProfile profile)
{
    public string Name { get; } = name;

    public WeightedProfile Profile { get; private set; } = profile;

    /// <summary>Whether it is too old to be compared with what comes.</summary>
    public bool Retired { get; private set; }

    /// <summary>The story it is in.</summary>
    public HeldStory Story { get; set; } = null!;

    /// <summary>Articles that may tell of the same happening.</summary>
    public NeighbourList Neighbours { get; } = new();

    /// <summary>Articles that may be of the same affair.</summary>
    public NeighbourList Relations { get; } = new();

    /// <summary>Gives up what it is compared by; it stays in its story.</summary>
    public void Retire()
    {
        Profile = Profile.Emptied();
        Neighbours.All.Clear();
        Relations.All.Clear();
        Retired = true;
    }

    /// <summary>Whether the outlets are known and of one family.</summary>
    public bool SharesOutlet(HeldArticle other) => Profile.Profile.Outlet != 0 && Profile.Profile.Outlet == other.Profile.Profile.Outlet;

    /// <summary>How many neighbours of <paramref name="outlet"/> are nearer than <paramref name="logOdds"/>.</summary>
    public int Rank(uint outlet, float logOdds)
    {
        var rank = 0;
        foreach (var other in Neighbours.All)
        {
            rank += other.LogOdds > logOdds && other.Outlet == outlet ? 1 : 0;
        }

        return rank;
    }
}

/// <summary>Another article.</summary>
/// <param name="Article">Its position.</param>
/// <param name="Outlet">Its outlet's family.</param>
/// <param name="LogOdds">The logarithm of the odds that the two belong together.</param>
internal readonly record struct Neighbour(int Article, uint Outlet, float LogOdds);

/// <summary>The articles that one is most alike to, in no order; bounded.</summary>
internal sealed class NeighbourList
{
    private const int Most = 32;

    private readonly List<Neighbour> _all = [];

    public List<Neighbour> All => _all;

    /// <summary>Remembers a neighbour; when there are too many, the least alike is forgotten.</summary>
    public void Meet(Neighbour neighbour)
    {
        if (_all.Count < Most)
        {
            _all.Add(neighbour);
            return;
        }

        var least = 0;
        for (var i = 1; i < _all.Count; i++)
        {
            least = _all[i].LogOdds < _all[least].LogOdds ? i : least;
        }

        if (neighbour.LogOdds > _all[least].LogOdds)
        {
            _all[least] = neighbour;
        }
    }
}
