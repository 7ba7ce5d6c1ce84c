namespace Stemma.Stories.Assignments;

/// <summary>Scores of the few articles that an article may belong to; cleared by touching only those.</summary>
internal sealed class CandidateScores
{
    private readonly List<int> _touched = [];
    private readonly List<(float Score, int Article)> _best = [];
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
        _best.Clear();
        foreach (var article in _touched)
        {
            var score = _scores[article];
            _scores[article] = 0;
            if (score > float.Epsilon && (_best.Count < count || IsBetter(score, article, _best[^1])))
            {
                // Few are kept of many, so that putting each in its place costs less than sorting all.
                var at = _best.Count;
                while (at > 0 && IsBetter(score, article, _best[at - 1]))
                {
                    at--;
                }

                _best.Insert(at, (score, article));
                if (_best.Count > count)
                {
                    _best.RemoveAt(count);
                }
            }
        }

        foreach (var (_, article) in _best)
        {
            best.Add(article);
        }

        _touched.Clear();
    }

    private static bool IsBetter(float score, int article, (float Score, int Article) other) => score != other.Score ? score > other.Score : article > other.Article;
}
