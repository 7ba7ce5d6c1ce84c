using Stemma.Storage.Search.Index;

namespace Stemma.Storage.Search.Queries;

/// <summary>Documents of one segment, ascending, with their scores.</summary>
internal sealed record Matches(int[] Documents, float[] Scores)
{
    public static Matches None { get; } = new([], []);
}

/// <summary>Finds the documents that a query matches and ranks them by BM25.</summary>
/// <remarks>
/// Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), with their usual constants; an occurrence in
/// the headline counts three times. Scores are the same on both databases and whatever segments there are: what is dead counts nowhere.
/// </remarks>
internal sealed class QueryEvaluation(IndexReader index)
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const int HeadlineWeight = 3;

    private readonly double _averageLength = Math.Max(1, (double)index.Length / Math.Max(1, index.Documents));

    /// <summary>The matches by segment.</summary>
    public Matches[] Evaluate(QueryNode node) => node switch
    {
        AllOf all => All(all.Parts),
        AnyOf any => any.Parts.Select(Evaluate).Aggregate((a, b) => Zip(a, b, Union)),
        Without not => Zip(Everything(), Evaluate(not.Part), Minus),
        Words words => Score(words),
        Fact fact => Each(s => fact.Terms.Select(t => Documents(s, index.Postings(s, t))).Aggregate(Matches.None, Union)),
        FactRange range => Each(s => index.Range(s, range.From, range.To).Select(t => Documents(s, t.Postings)).Aggregate(Matches.None, Union)),
        _ => Each(_ => Matches.None),
    };

    private Matches[] All(IReadOnlyList<QueryNode> parts)
    {
        Matches[]? result = null;
        foreach (var part in parts.Where(p => p is not Without))
        {
            var next = Evaluate(part);
            result = result is null ? next : Zip(result, next, Intersection);
        }

        result ??= Everything();
        foreach (var not in parts.OfType<Without>())
        {
            result = Zip(result, Evaluate(not.Part), Minus);
        }

        return result;
    }

    private Matches[] Score(Words words)
    {
        var key = string.Join('\u0001', words.Phrases);
        var phrases = new Lazy<List<Phrase>>(() => [.. words.Phrases.Select(Phrase.Of)]);
        var found = new PhraseCounts[index.Segments.Count];
        var frequency = 0;
        for (var s = 0; s < found.Length; s++)
        {
            var segment = s;
            found[s] = Living(s, index.Counts(s, key, () => PhraseMatching.Count(index, segment, phrases.Value, HeadlineWeight)));
            frequency += found[s].Documents.Length;
        }

        var idf = Math.Log(1 + ((index.Documents - frequency + 0.5) / (frequency + 0.5)));
        return Each(s =>
        {
            var (documents, counts) = found[s];
            var scores = new float[documents.Length];
            for (var i = 0; i < scores.Length; i++)
            {
                var norm = K1 * (1 - B + (B * index.Segments[s].Lengths[documents[i]] / _averageLength));
                scores[i] = (float)(idf * counts[i] * (K1 + 1) / (counts[i] + norm));
            }

            return new Matches(documents, scores);
        });
    }

    /// <summary>Without the dead documents.</summary>
    private PhraseCounts Living(int segment, PhraseCounts found)
    {
        if (index.Dead[segment] is not { } dead || !Array.Exists(found.Documents, dead.Contains))
        {
            return found;
        }

        var living = Enumerable.Range(0, found.Documents.Length).Where(i => !dead.Contains(found.Documents[i])).ToList();
        return new PhraseCounts([.. living.Select(i => found.Documents[i])], [.. living.Select(i => found.Counts[i])]);
    }

    private Matches[] Everything() => Each(s =>
    {
        var all = Enumerable.Range(0, index.Segments[s].Documents.Length).Where(d => index.Dead[s]?.Contains(d) != true).ToArray();
        return new Matches(all, new float[all.Length]);
    });

    private Matches Documents(int segment, byte[] postings)
    {
        var documents = new List<int>();
        var dead = index.Dead[segment];
        var reader = new PostingReader(postings);
        while (reader.Next())
        {
            reader.Skip();
            if (dead?.Contains(reader.Document) != true)
            {
                documents.Add(reader.Document);
            }
        }

        return new Matches([.. documents], new float[documents.Count]);
    }

    private Matches[] Each(Func<int, Matches> make)
    {
        var result = new Matches[index.Segments.Count];
        for (var s = 0; s < result.Length; s++)
        {
            result[s] = make(s);
        }

        return result;
    }

    private static Matches[] Zip(Matches[] left, Matches[] right, Func<Matches, Matches, Matches> join) => [.. left.Zip(right, join)];

    private static Matches Intersection(Matches left, Matches right) => Join(left, right, onlyLeft: false, onlyRight: false, both: true);

    private static Matches Union(Matches left, Matches right) => left.Documents.Length == 0 ? right : right.Documents.Length == 0 ? left : Join(left, right, onlyLeft: true, onlyRight: true, both: true);

    private static Matches Minus(Matches left, Matches right) => Join(left, right, onlyLeft: true, onlyRight: false, both: false);

    private static Matches Join(Matches left, Matches right, bool onlyLeft, bool onlyRight, bool both)
    {
        var documents = new List<int>();
        var scores = new List<float>();
        int i = 0, j = 0;
        while (i < left.Documents.Length || j < right.Documents.Length)
        {
            var l = i < left.Documents.Length ? left.Documents[i] : int.MaxValue;
            var r = j < right.Documents.Length ? right.Documents[j] : int.MaxValue;
            if (l == r ? both : l < r ? onlyLeft : onlyRight)
            {
                documents.Add(Math.Min(l, r));
                scores.Add((l <= r ? left.Scores[i] : 0) + (r <= l ? right.Scores[j] : 0));
            }

            i += l <= r ? 1 : 0;
            j += r <= l ? 1 : 0;
        }

        return new Matches([.. documents], [.. scores]);
    }
}
