using Stemma.Storage.Search.Index;

namespace Stemma.Storage.Search.Queries;

/// <summary>Counts in which documents of a segment a phrase stands, and how often.</summary>
internal static class PhraseMatching
{
    /// <summary>Documents in which one of the phrases stands, ascending, with the occurrences of all; those below the headline's end weigh more.</summary>
    public static (List<int> Documents, List<float> Counts) Count(IndexReader index, int segment, IReadOnlyList<Phrase> phrases, int headlineWeight)
    {
        if (phrases.Count == 1)
        {
            return Count(index, segment, phrases[0], headlineWeight);
        }

        var sums = new SortedDictionary<int, float>();
        foreach (var phrase in phrases)
        {
            var (documents, counts) = Count(index, segment, phrase, headlineWeight);
            for (var i = 0; i < documents.Count; i++)
            {
                sums[documents[i]] = sums.GetValueOrDefault(documents[i]) + counts[i];
            }
        }

        return ([.. sums.Keys], [.. sums.Values]);
    }

    private static (List<int> Documents, List<float> Counts) Count(IndexReader index, int segment, Phrase phrase, int headlineWeight)
    {
        var documents = new List<int>();
        var counts = new List<float>();
        var dead = index.Dead[segment];
        var titles = index.Segments[segment].TitleLengths;

        // The rarest first: its documents are the only candidates.
        var terms = phrase.Terms.Select(t => (t.Offset, Postings: index.Postings(segment, t.Term))).OrderBy(t => t.Postings.Length).ToArray();
        if (terms[0].Postings.Length == 0)
        {
            return (documents, counts);
        }

        var starts = new List<int>();
        if (terms.Length == 1)
        {
            var only = new PostingReader(terms[0].Postings);
            while (only.Next())
            {
                only.Positions(starts);
                Keep(only.Document, 0);
            }

            return (documents, counts);
        }

        var candidates = new Dictionary<int, List<int>>();
        for (var t = 0; t < terms.Length; t++)
        {
            var reader = new PostingReader(terms[t].Postings);
            var next = new Dictionary<int, List<int>>();
            while (reader.Next())
            {
                List<int>? before = null;
                if (t > 0 && !candidates.TryGetValue(reader.Document, out before))
                {
                    reader.Skip();
                    continue;
                }

                reader.Positions(starts);
                var here = Aligned(starts, terms[t].Offset, before);
                if (here.Count > 0)
                {
                    next.Add(reader.Document, here);
                }
            }

            candidates = next;
        }

        foreach (var (document, at) in candidates.OrderBy(c => c.Key))
        {
            starts = at;
            Keep(document, 0);
        }

        return (documents, counts);

        void Keep(int document, int offset)
        {
            if (dead?.Contains(document) == true)
            {
                return;
            }

            var count = 0f;
            foreach (var start in starts)
            {
                count += start + offset < titles[document] ? headlineWeight : 1;
            }

            documents.Add(document);
            counts.Add(count);
        }
    }

    /// <summary>Starts of the phrase that the positions of one of its terms allow, among those that the terms before allowed.</summary>
    private static List<int> Aligned(List<int> positions, int offset, List<int>? before)
    {
        var starts = new List<int>(positions.Count);
        var b = 0;
        foreach (var position in positions)
        {
            var start = position - offset;
            if (start < 0)
            {
                continue;
            }

            if (before is not null)
            {
                while (b < before.Count && before[b] < start)
                {
                    b++;
                }

                if (b == before.Count || before[b] != start)
                {
                    continue;
                }
            }

            starts.Add(start);
        }

        return starts;
    }
}
