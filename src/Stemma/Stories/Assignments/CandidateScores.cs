namespace Stemma.Stories.Assignments;

/// <summary>Scores of the few articles that an article may belong to; cleared by touching only those.</summary>
internal sealed class CandidateScores
{
    private readonly List<int> _touched = [];
    private float[] _scores = new float[1024];

    public void Grow(int articles)
    {
        if (articles > _scores.Length)
        {
            Array.Resize(ref _scores, Math.Max(articles, _scores.Length * 2));
        }
    }

    public void Add(int article, float weight)
    {
        if (_scores[article] == 0)
        {
            _touched.Add(article);
        }

        _scores[article] += weight;
    }

    /// <summary>Takes an article out of the running.</summary>
    public void Forget(int article)
    {
        if (_scores[article] > 0)
        {
            _scores[article] = float.Epsilon;
        }
    }

    /// <summary>Adds the best <paramref name="count"/> to <paramref name="best"/>, by score, then the later arrival; forgets the scores.</summary>
    public void TakeBest(int count, List<int> best)
    {
        _touched.Sort((a, b) => _scores[a] != _scores[b] ? _scores[b].CompareTo(_scores[a]) : b.CompareTo(a));
        for (var i = 0; i < _touched.Count; i++)
        {
            if (i < count && _scores[_touched[i]] > float.Epsilon)
            {
                best.Add(_touched[i]);
            }

            _scores[_touched[i]] = 0;
        }

        _touched.Clear();
    }
}
