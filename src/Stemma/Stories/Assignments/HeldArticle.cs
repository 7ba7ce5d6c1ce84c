namespace Stemma.Stories.Assignments;

/// <summary>An article in the index.</summary>
internal sealed class HeldArticle(string name, WeightedProfile profile)
{
    /// <summary>Most neighbours remembered.</summary>
    public const int MostNeighbours = 32;

    public string Name { get; } = name;

    public WeightedProfile Profile { get; } = profile;

    /// <summary>The story it is in.</summary>
    public HeldStory Story { get; set; } = null!;

    /// <summary>The articles that it is most alike to, in no order.</summary>
    public List<Neighbour> Neighbours { get; } = [];

    /// <summary>Remembers a neighbour; when there are too many, the least alike is forgotten.</summary>
    public void Meet(Neighbour neighbour)
    {
        if (Neighbours.Count < MostNeighbours)
        {
            Neighbours.Add(neighbour);
            return;
        }

        var least = 0;
        for (var i = 1; i < Neighbours.Count; i++)
        {
            least = Neighbours[i].Score < Neighbours[least].Score ? i : least;
        }

        if (neighbour.Score > Neighbours[least].Score)
        {
            Neighbours[least] = neighbour;
        }
    }
}

/// <summary>Another article and how alike it is, 0 to 1.</summary>
internal readonly record struct Neighbour(int Article, float Score);

/// <summary>A story while it grows.</summary>
internal sealed class HeldStory(string name)
{
    public string Name { get; } = name;

    /// <summary>Positions of its articles, in the order in which they joined it.</summary>
    public List<int> Articles { get; } = [];

    /// <summary>The affair it is in.</summary>
    public HeldAffair Affair { get; set; } = null!;
}

/// <summary>An affair while it grows.</summary>
internal sealed class HeldAffair(string name)
{
    public string Name { get; } = name;

    public List<HeldStory> Stories { get; } = [];
}
