using Stemma.Stories.Assignments;

namespace Stemma.Stories.Edits;

/// <summary>Applies a log of edits to placements that were found automatically.</summary>
/// <remarks>
/// Pure: the placements go in as found and come out as the user wants them; nothing is written back into the index. The same log gives
/// the same result on the same articles, and on more articles it does the same to those that it names; an article that is no longer
/// there is passed over.
/// </remarks>
public static class EditedStories
{
    /// <summary>The placements with every entry applied that counts, in the order of the log.</summary>
    public static IReadOnlyList<Placement> Apply(IReadOnlyList<Placement> placements, IReadOnlyList<StoryEdit> log)
    {
        var stories = new Working(placements);
        foreach (var edit in InForce(log))
        {
            switch (edit.Kind)
            {
                case StoryEditKind.Merge:
                    stories.Merge(edit);
                    break;
                case StoryEditKind.Split:
                    stories.Split(edit);
                    break;
                case StoryEditKind.Move:
                    stories.Move(edit);
                    break;
            }
        }

        return stories.Placements;
    }

    /// <summary>The entries that count: neither undone, nor undoing.</summary>
    public static IReadOnlyList<StoryEdit> InForce(IReadOnlyList<StoryEdit> log)
    {
        // From the end: whether an undo counts is known before what it undoes is looked at.
        var undone = new HashSet<int>();
        foreach (var edit in log.OrderByDescending(e => e.Number))
        {
            if (edit.Kind == StoryEditKind.Undo && edit.Undone is { } number && !undone.Contains(edit.Number))
            {
                undone.Add(number);
            }
        }

        return [.. log.Where(e => e.Kind != StoryEditKind.Undo && !undone.Contains(e.Number)).OrderBy(e => e.Number)];
    }

    /// <summary>An entry that merges the story <paramref name="merged"/> into <paramref name="into"/>.</summary>
    /// <exception cref="ArgumentException">There is no such story, or both are one.</exception>
    public static StoryEdit Merge(IReadOnlyList<Placement> placements, int number, string merged, string into, DateTimeOffset? at = null, string? note = null)
    {
        if (merged == into)
        {
            throw new ArgumentException($"story {merged}: cannot be merged with itself");
        }

        return new StoryEdit(number, StoryEditKind.Merge, ArticlesOf(placements, merged), ArticlesOf(placements, into), at, null, note);
    }

    /// <summary>An entry that makes <paramref name="articles"/> of the story <paramref name="story"/> a story of their own.</summary>
    /// <exception cref="ArgumentException">There is no such story, an article is not in it, or none would be left.</exception>
    public static StoryEdit Split(IReadOnlyList<Placement> placements, int number, string story, IReadOnlyList<string> articles, DateTimeOffset? at = null, string? note = null)
    {
        var all = ArticlesOf(placements, story);
        foreach (var article in articles)
        {
            if (!all.Contains(article, StringComparer.Ordinal))
            {
                throw new ArgumentException($"article {article}: not in story {story}; its articles are {string.Join(", ", all)}");
            }
        }

        var left = all.Except(articles, StringComparer.Ordinal).ToList();
        if (left.Count == 0 || articles.Count == 0)
        {
            throw new ArgumentException($"story {story}: a split must leave articles on both sides; it has {string.Join(", ", all)}");
        }

        return new StoryEdit(number, StoryEditKind.Split, [.. articles.Distinct(StringComparer.Ordinal)], left, at, null, note);
    }

    /// <summary>An entry that moves <paramref name="article"/> to the story <paramref name="story"/>.</summary>
    /// <exception cref="ArgumentException">There is no such article or story, or it is there already.</exception>
    public static StoryEdit Move(IReadOnlyList<Placement> placements, int number, string article, string story, DateTimeOffset? at = null, string? note = null)
    {
        var now = placements.FirstOrDefault(p => p.Article == article) ?? throw new ArgumentException($"article {article}: expected an identifier of a grouped article, found none such");
        if (now.Story == story)
        {
            throw new ArgumentException($"article {article}: is in story {story} already");
        }

        return new StoryEdit(number, StoryEditKind.Move, [article], ArticlesOf(placements, story), at, null, note);
    }

    /// <summary>An entry that undoes the entry <paramref name="undone"/> of the log.</summary>
    /// <exception cref="ArgumentException">The log has no such entry, or it is undone already.</exception>
    public static StoryEdit Undo(IReadOnlyList<StoryEdit> log, int number, int undone, DateTimeOffset? at = null, string? note = null)
    {
        if (log.All(e => e.Number != undone))
        {
            throw new ArgumentException($"edit {undone}: the log has {log.Count} entries and none of that number");
        }

        if (log.FirstOrDefault(e => e.Kind == StoryEditKind.Undo && e.Undone == undone && !Voided(log, e.Number)) is { } already)
        {
            throw new ArgumentException($"edit {undone}: is undone already, by entry {already.Number}; undo that entry to have it back");
        }

        return new StoryEdit(number, StoryEditKind.Undo, [], [], at, undone, note);
    }

    private static bool Voided(IReadOnlyList<StoryEdit> log, int number) =>
        log.Any(e => e.Kind == StoryEditKind.Undo && e.Undone == number && !Voided(log, e.Number));

    private static List<string> ArticlesOf(IReadOnlyList<Placement> placements, string story)
    {
        var articles = placements.Where(p => p.Story == story).Select(p => p.Article).ToList();
        return articles.Count > 0 ? articles : throw new ArgumentException($"story {story}: expected the name of a story, found none such");
    }

    private sealed class Working
    {
        private readonly Placement[] _placements;
        private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

        public Working(IReadOnlyList<Placement> placements)
        {
            _placements = [.. placements];
            for (var i = 0; i < _placements.Length; i++)
            {
                _positions.TryAdd(_placements[i].Article, i);
            }
        }

        public IReadOnlyList<Placement> Placements => _placements;

        /// <summary>All articles of the stories that now hold the merged articles go to the story that holds the first of the others.</summary>
        public void Merge(StoryEdit edit)
        {
            if (Home(edit.Target) is not { } into)
            {
                return;
            }

            var merged = edit.Articles.Concat(edit.Target).Where(_positions.ContainsKey).Select(a => _placements[_positions[a]].Story).ToHashSet(StringComparer.Ordinal);
            for (var i = 0; i < _placements.Length; i++)
            {
                if (merged.Contains(_placements[i].Story))
                {
                    _placements[i] = _placements[i] with { Story = into.Story, Affair = into.Affair };
                }
            }
        }

        /// <summary>Those of the articles that share a story with one that stayed leave it together.</summary>
        public void Split(StoryEdit edit)
        {
            var stayed = edit.Target.Where(_positions.ContainsKey).Select(a => _placements[_positions[a]].Story).ToHashSet(StringComparer.Ordinal);
            var leaving = edit.Articles.Where(a => _positions.TryGetValue(a, out var p) && stayed.Contains(_placements[p].Story)).ToList();
            if (leaving.Count == 0)
            {
                return;
            }

            var name = Free(leaving[0]);
            foreach (var article in leaving)
            {
                var p = _positions[article];
                _placements[p] = _placements[p] with { Story = name };
            }
        }

        public void Move(StoryEdit edit)
        {
            if (Home(edit.Target) is { } into && edit.Articles.Count > 0 && _positions.TryGetValue(edit.Articles[0], out var p))
            {
                _placements[p] = _placements[p] with { Story = into.Story, Affair = into.Affair };
            }
        }

        private Placement? Home(IReadOnlyList<string> articles) =>
            articles.Where(_positions.ContainsKey).Select(a => _placements[_positions[a]]).FirstOrDefault();

        private string Free(string article)
        {
            var taken = _placements.Select(p => p.Story).ToHashSet(StringComparer.Ordinal);
            var name = article;
            for (var n = 2; taken.Contains(name); n++)
            {
                name = FormattableString.Invariant($"{article}#{n}");
            }

            return name;
        }
    }
}
