using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Gives a person's name that was cut short the length that it has elsewhere in the article (索尔海 where 索尔海于格 goes on).</summary>
internal static class LongerNames
{
    /// <summary>Lengthens candidates in place: those of persons found by their structure that begin or end a longer one whose characters stand there too.</summary>
    public static void Lengthen(TokenizedText text, List<Candidate> candidates)
    {
        // Most candidates are no such persons: these alone are compared with one another.
        var persons = new List<int>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (IsPerson(candidates[i]))
            {
                persons.Add(i);
            }
        }

        foreach (var i in persons)
        {
            var span = candidates[i].Span;
            foreach (var j in persons)
            {
                var other = candidates[j].Span;
                if (other.Length > span.Length && span.Start + other.Length <= text.Source.Length
                    && text.Source.Key(new TextSpan(span.Start, span.Start + other.Length)).SequenceEqual(text.Source.Key(other)))
                {
                    span = new TextSpan(span.Start, span.Start + other.Length);
                }
                else if (other.Length > span.Length && span.End >= other.Length && IsPerson(candidates[j])
                    && text.Source.Key(new TextSpan(span.End - other.Length, span.End)).SequenceEqual(text.Source.Key(other)))
                {
                    span = new TextSpan(span.End - other.Length, span.End);
                }
            }

            candidates[i] = candidates[i] with { Span = span };
        }
    }

    private static bool IsPerson(Candidate candidate) => candidate is { Type: EntityType.Person, Entry: < 0, Origin: CandidateOrigin.Structure };
}
