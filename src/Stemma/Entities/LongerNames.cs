using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Gives a person's name that was cut short the length that it has elsewhere in the article (索尔海 where 索尔海于格 goes on).</summary>
internal static class LongerNames
{
    /// <summary>Lengthens candidates in place: those of persons found by their structure that begin a longer one whose characters stand there too.</summary>
    public static void Lengthen(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!IsPerson(candidates[i]))
            {
                continue;
            }

            var span = candidates[i].Span;
            for (var j = 0; j < candidates.Count; j++)
            {
                var other = candidates[j].Span;
                if (other.Length > span.Length && span.Start + other.Length <= text.Source.Length && IsPerson(candidates[j])
                    && text.Source.Key(new TextSpan(span.Start, span.Start + other.Length)).SequenceEqual(text.Source.Key(other)))
                {
                    span = new TextSpan(span.Start, span.Start + other.Length);
                }
            }

            candidates[i] = candidates[i] with { Span = span };
        }
    }

    private static bool IsPerson(Candidate candidate) => candidate is { Type: EntityType.Person, Entry: < 0, Origin: CandidateOrigin.Structure };
}
