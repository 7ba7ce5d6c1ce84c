using Stemma.Text.Lexicons;

namespace Stemma.Mining;

/// <summary>Words of time (part of speech t) that stand in no time expression.</summary>
internal static class PeriodMiner
{
    public static void Mine(MiningText text)
    {
        var times = text.Analysis.Times;
        var next = 0;
        foreach (var token in text.Text.Tokens)
        {
            while (next < times.Count && times[next].Span.End <= token.Start)
            {
                next++;
            }

            var inside = next < times.Count && times[next].Span.Start < token.End;
            if (!inside && token.Length > 1 && text.PartOfSpeech(token) is ['t', ..])
            {
                text.Note(TermKind.Period, token.Span, "");
            }
        }
    }
}
