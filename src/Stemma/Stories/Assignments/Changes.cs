namespace Stemma.Stories.Assignments;

/// <summary>Which articles changed their place while one was assigned.</summary>
internal sealed class Changes(List<HeldArticle> articles)
{
    private readonly Dictionary<int, (string Story, string Affair)> _before = [];

    /// <summary>Remembers where an article is before it is put elsewhere; the first call counts.</summary>
    public void Before(int position)
    {
        if (articles[position].Story is { Affair: not null } story)
        {
            _before.TryAdd(position, (story.Name, story.Affair.Name));
        }
    }

    /// <summary>Those that are elsewhere now, in the order of their assignment; forgets them.</summary>
    public IReadOnlyList<Placement> Take()
    {
        var moved = new List<Placement>();
        foreach (var (position, (story, affair)) in _before.OrderBy(b => b.Key))
        {
            var now = articles[position];
            if (now.Story.Name != story || now.Story.Affair.Name != affair)
            {
                moved.Add(new Placement(now.Name, now.Story.Name, now.Story.Affair.Name));
            }
        }

        _before.Clear();
        return moved;
    }
}
