using Stemma.Storage.Articles;
using Stemma.Storage.Changes;
using Stemma.Storage.Databases;
using Stemma.Storage.Edits;
using Stemma.Stories.Assignments;
using Stemma.Stories.Edits;
using Stemma.Stories.Profiles;

namespace Stemma.Storage.Stories;

/// <summary>Puts articles into stories within a transaction, has the user's edits hold, and keeps the stories' own rows. One writer at a time.</summary>
internal sealed class StoryPlacer(AnalysisStore analyses, Lazy<StoryKnowledge> knowledge)
{
    private readonly SortedSet<string> _touched = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _replaced = new(StringComparer.Ordinal);
    private StoryIndex? _index;

    /// <summary>Forgets what may not be in the database.</summary>
    public void Reset()
    {
        _touched.Clear();
        _replaced.Clear();
        _index = null;
    }

    /// <summary>Places a new article.</summary>
    public void Place(Session session, long article, StoryProfile profile)
    {
        _index ??= Restore(session);
        Keep(session, article, _index.Assign(profile), isNew: true);
    }

    /// <summary>Groups all articles anew.</summary>
    public void Regroup(Session session)
    {
        // What damage left without a place gets one.
        session.Run("INSERT INTO placement (article, name, record, found_story, found_affair, story, affair) SELECT seq, id, $1, id, id, '', '' FROM article WHERE seq NOT IN (SELECT article FROM placement)", Array.Empty<byte>());
        _index = Rebuild(session);
        _touched.UnionWith(session.List("SELECT id FROM story", r => r.Text(0)));
    }

    /// <summary>Has the story of an article counted anew.</summary>
    public void Touch(Session session, long article) => _touched.Add(session.ScalarText("SELECT story FROM placement WHERE article = $1", article)!);

    /// <summary>Gives the articles that were placed or moved the story that they have now, by the index and by the user's edits.</summary>
    public void Settle(Session session, ChangeLog changes)
    {
        var log = EditLog.StoryEdits(session);
        var placements = EditedStories.InForce(log).Count > 0
            ? EditedStories.Apply(session.List("SELECT name, found_story, found_affair FROM placement ORDER BY article", ReadPlacement), log)
            : _replaced.Select(name => session.First("SELECT name, found_story, found_affair FROM placement WHERE name = $1", ReadPlacement, name)!);
        var old = EditedStories.InForce(log).Count > 0
            ? session.List("SELECT name, story, affair FROM placement", ReadPlacement).ToDictionary(p => p.Article, StringComparer.Ordinal)
            : _replaced.ToDictionary(n => n, n => session.First("SELECT name, story, affair FROM placement WHERE name = $1", ReadPlacement, n)!, StringComparer.Ordinal);
        foreach (var placement in placements)
        {
            var before = old[placement.Article];
            if (before != placement)
            {
                Put(session, before, placement, changes);
            }
        }

        _replaced.Clear();
    }

    /// <summary>Gives every article its place anew: the log of edits has changed.</summary>
    public void SettleAll(Session session, ChangeLog changes)
    {
        _replaced.UnionWith(session.List("SELECT name FROM placement", r => r.Text(0)));
        Settle(session, changes);
    }

    /// <summary>Counts the stories anew that were touched.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="version">Number of the change that touched them last.</param>
    public void Complete(Session session, long version)
    {
        var affairs = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var story in _touched)
        {
            affairs.UnionWith(StoryCounts.Renew(session, story, version));
        }

        foreach (var affair in affairs)
        {
            StoryCounts.RenewAffair(session, affair);
        }

        _touched.Clear();
    }

    private void Put(Session session, Placement before, Placement now, ChangeLog changes)
    {
        session.Run("UPDATE placement SET story = $2, affair = $3 WHERE name = $1", now.Article, now.Story, now.Affair);
        session.Run("UPDATE article SET story = $2 WHERE seq = (SELECT article FROM placement WHERE name = $1)", now.Article, now.Story);
        _touched.Add(now.Story);
        if (before.Story.Length > 0)
        {
            _touched.Add(before.Story);
            if (before.Story != now.Story)
            {
                changes.Add(session, ChangeKind.ArticleMoved, now.Article, now.Story, before.Story);
            }
        }
    }

    private static Placement ReadPlacement(Row row) => new(row.Text(0), row.Text(1), row.Text(2));

    private StoryIndex Restore(Session session)
    {
        try
        {
            return StoryIndex.Restore(knowledge.Value, session.List("SELECT record, found_story, found_affair FROM placement ORDER BY article", r => new StoredPlacement(r.Bytes(0), r.Text(1), r.Text(2))));
        }
        catch (FormatException)
        {
            // Another version of the engine compared articles by other profiles: they are made anew, and so are the stories.
            return Rebuild(session);
        }
    }

    /// <summary>Assigns every article anew, in the order in which they came.</summary>
    private StoryIndex Rebuild(Session session)
    {
        var index = new StoryIndex(knowledge.Value);
        foreach (var (seq, id) in session.List("SELECT seq, id FROM article WHERE seq IN (SELECT article FROM placement) ORDER BY seq", r => (Seq: r.Long(0), Id: r.Text(1))))
        {
            Keep(session, seq, index.Assign(StoryProfile.Of(analyses.Current(session, [id])[0])), isNew: false);
        }

        return index;
    }

    private void Keep(Session session, long article, Assignment assignment, bool isNew)
    {
        session.Run(
            isNew
                ? "INSERT INTO placement (article, name, record, found_story, found_affair, story, affair) VALUES ($1, $2, $3, $4, $5, '', '')"
                : "UPDATE placement SET name = $2, record = $3, found_story = $4, found_affair = $5 WHERE article = $1",
            article, assignment.Article, assignment.Record.ToArray(), assignment.Story, assignment.Affair);
        _replaced.Add(assignment.Article);
        foreach (var move in assignment.Moves)
        {
            session.Run("UPDATE placement SET found_story = $2, found_affair = $3 WHERE name = $1", move.Article, move.Story, move.Affair);
            _replaced.Add(move.Article);
        }
    }
}
