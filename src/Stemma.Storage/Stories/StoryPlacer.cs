using Stemma.Storage.Databases;

namespace Stemma.Storage.Stories;

/// <summary>Puts articles into stories within a transaction, and keeps the stories' own rows. One writer at a time.</summary>
internal sealed class StoryPlacer
{
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    /// <summary>Forgets what may not be in the database.</summary>
    public void Reset() => _touched.Clear();

    /// <summary>Places a new article.</summary>
    /// <returns>Its story.</returns>
    public string Place(Session session, long article, ArticleAnalysis analysis)
    {
        var id = analysis.Article.Id;
        session.Run("INSERT INTO placement (article, name, record, found_story, found_affair, story, affair) VALUES ($1, $2, $3, $2, $2, $2, $2)", article, id, Array.Empty<byte>());
        session.Run("UPDATE article SET story = $2 WHERE seq = $1", article, id);
        _touched.Add(id);
        return id;
    }

    /// <summary>Has the story of an article counted anew.</summary>
    public void Touch(Session session, long article) => _touched.Add(session.ScalarText("SELECT story FROM placement WHERE article = $1", article)!);

    /// <summary>Counts the stories anew that were touched.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="version">Number of the change that touched them last.</param>
    public void Complete(Session session, long version)
    {
        foreach (var story in _touched.Order(StringComparer.Ordinal))
        {
            StoryCounts.Renew(session, story, version);
        }

        _touched.Clear();
    }
}
