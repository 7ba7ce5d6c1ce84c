using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Mining;

/// <summary>Classifiers and units: one or two characters between a number and a noun.</summary>
internal static class UnitMiner
{
    public static void Mine(MiningText text)
    {
        var tokens = text.Text.Tokens;
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            var (number, unit, noun) = (tokens[i], tokens[i + 1], tokens[i + 2]);
            if (number.Kind == TokenKind.Number
                && unit.Kind is TokenKind.Word or TokenKind.Unknown
                && unit.Length <= 2
                && unit.Start == number.End
                && text.PartOfSpeech(noun) is ['n', ..]
                && !IsTime(text, number.Start))
            {
                text.Note(TermKind.Unit, unit.Span, text.Text.Source.Key(noun.Span).ToString(), IsMeasured(text, new TextSpan(number.Start, unit.End)));
            }
        }
    }

    /// <summary>Whether a quantity was read that holds number and unit: 万名 is a numeral and a unit.</summary>
    private static bool IsMeasured(MiningText text, TextSpan span)
    {
        foreach (var quantity in text.Analysis.Quantities)
        {
            if (quantity.Span.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTime(MiningText text, int offset)
    {
        foreach (var time in text.Analysis.Times)
        {
            if (time.Span.Contains(offset))
            {
                return true;
            }
        }

        return false;
    }
}
