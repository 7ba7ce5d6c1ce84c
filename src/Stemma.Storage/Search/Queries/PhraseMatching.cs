using Stemma.Storage.Search.Index;

namespace Stemma.Storage.Search.Queries;

/// <summary>Counts in which documents of a segment a phrase stands, and how often.</summary>
internal static class PhraseMatching
{
    /// <summary>Documents in which one of the phrases stands, dead ones included, with the occurrences of all; those below the headline's end weigh more.</summary>
    public static PhraseCounts Count(IndexReader index, int segment, IReadOnlyList<Phrase> phrases, int headlineWeight)
    {
        if (phrases.Count == 1)
        {
            var (only, times) = Count(index, segment, phrases[0], headlineWeight);
            return new PhraseCounts([.. only], [.. times]);
        }

        var sums = new float[index.Segments[segment].Documents.Length];
        foreach (var phrase in phrases)
        {
            var (found, counts) = Count(index, segment, phrase, headlineWeight);
            for (var i = 0; i < found.Count; i++)
            {
                sums[found[i]] += counts[i];
            }
        }

        var documents = new List<int>();
        var totals = new List<float>();
        for (var d = 0; d < sums.Length; d++)
        {
            if (sums[d] > 0)
            {
                documents.Add(d);
                totals.Add(sums[d]);
            }
        }

        return new PhraseCounts([.. documents], [.. totals]);
    }

    private static (List<int> Documents, List<float> Counts) Count(IndexReader index, int segment, Phrase phrase, int headlineWeight)
    {
        var documents = new List<int>();
        var counts = new List<float>();
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
                Keep(only.Document);
            }

            return (documents, counts);
        }

        // Documents ascend in every list, so two are compared by walking both.
        var candidates = new List<(int Document, List<int> Starts)>();
        for (var t = 0; t < terms.Length; t++)
        {
            var reader = new PostingReader(terms[t].Postings);
            var next = new List<(int Document, List<int> Starts)>();
            var c = 0;
            while (reader.Next())
            {
                while (c < candidates.Count && candidates[c].Document < reader.Document)
                {
                    c++;
                }

                if (t > 0 && c == candidates.Count)
                {
                    break;
                }

                if (t > 0 && candidates[c].Document != reader.Document)
                {
                    reader.Skip();
                    continue;
                }

                reader.Positions(starts);
                var here = Aligned(starts, terms[t].Offset, t > 0 ? candidates[c].Starts : null);
                if (here.Count > 0)
                {
                    next.Add((reader.Document, here));
                }
            }

            candidates = next;
        }

        foreach (var (document, at) in candidates)
        {
            starts = at;
            Keep(document);
        }

        return (documents, counts);

        void Keep(int document)
        {
            var count = 0f;
            foreach (var start in starts)
            {
                count += start < titles[document] ? headlineWeight : 1;
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
