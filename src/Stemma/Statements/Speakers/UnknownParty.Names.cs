using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <content>What looks like a name that no list has.</content>
internal static partial class UnknownParty
{
    /// <summary>Two to four single characters, the first of them a surname in the word list.</summary>
    private static Subject? Characters(Discourse discourse, int from, Token head)
    {
        var start = head.Start;
        var surname = false;
        while (head.End - start < 4 && discourse.Before(start, from) is { Length: 1, Kind: TokenKind.Word or TokenKind.Unknown } token && (discourse.ClassOf(token) & (WordClass.Preposition | WordClass.Connective)) == 0 && discourse.PartOfSpeech(token) is not ("r" or "uz"))
        {
            start = token.Start;
            if (discourse.PartOfSpeech(token).StartsWith("nr", StringComparison.Ordinal))
            {
                surname = true;
                break;
            }
        }

        // Without a known surname, a run of single characters that fills the clause up to here, or follows a title.
        surname |= (start > from && discourse.Printed[start - 1] == '的' && (IsAged(discourse, head.End) || (head.End - start > 2 && discourse.Grammar.IsSurname(discourse.Text.Source.Folded[start])))) || start == from || (discourse.Before(start, from) is { } title && (discourse.ClassOf(title) & WordClass.Human) != 0);
        return surname && head.End - start is >= 2 and <= 4 ? new Subject([], new TextSpan(start, head.End), null, null, false) : null;
    }

    /// <summary>甲（40岁）: the bracket gives an age.</summary>
    private static bool IsAged(Discourse discourse, int offset) =>
        Marks.OpeningAt(discourse.Text.Quotations, offset) is { Kind: Text.Quotations.QuotationKind.Bracket } bracket && discourse.Text.Source.Folded[bracket.Inner.End - 1] == '岁';

    private static bool LooksLikeName(Discourse discourse, TextSpan span)
    {
        for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            var part = discourse.PartOfSpeech(token);
            if (!(part.Length == 0 || part.StartsWith("nr", StringComparison.Ordinal) || part is "nz" or "nt" or "ns" || token.Length == 1))
            {
                return false;
            }
        }

        return true;
    }
}
