namespace Stemma.Stories.Assignments;

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

    /// <summary>Takes in a story, out of its affair if it has one.</summary>
    public void Take(HeldStory story)
    {
        story.Affair?.Stories.Remove(story);
        story.Affair = this;
        Stories.Add(story);
    }
}
