using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Contents;

/// <summary>Takes the outer marks off content that is all quotation.</summary>
internal static class QuotedWords
{
    /// <summary>The words inside when <paramref name="span"/> is one quotation, else the span itself; trimmed.</summary>
    public static TextSpan Unwrap(Discourse discourse, TextSpan span)
    {
        var trimmed = ContentTrim.Trim(discourse.Printed, span);
        return Marks.OpeningAt(discourse.Text.Quotations, trimmed.Start) is { Kind: QuotationKind.Speech } quotation && quotation.Outer == trimmed
            ? ContentTrim.Trim(discourse.Printed, quotation.Inner)
            : trimmed;
    }

    /// <summary>“甲”“乙”, 「甲」、「乙」: the words of quotations that stand side by side as pieces of their own; any other range as one.</summary>
    public static IEnumerable<TextSpan> Pieces(Discourse discourse, TextSpan span)
    {
        var trimmed = ContentTrim.Trim(discourse.Printed, span);
        var pieces = new List<TextSpan>(2);
        for (var at = trimmed.Start; at < trimmed.End;)
        {
            if (Marks.OpeningAt(discourse.Text.Quotations, at) is { Kind: QuotationKind.Speech } quotation && quotation.Outer.End <= trimmed.End)
            {
                pieces.Add(ContentTrim.Trim(discourse.Printed, quotation.Inner));
                at = quotation.Outer.End;
            }
            else if (pieces.Count > 0 && (char.IsWhiteSpace(discourse.Printed[at]) || discourse.Printed[at] is '、' or '丶'))
            {
                at++;
            }
            else if (pieces.Count > 0 && discourse.Text.Source.Key(new TextSpan(at, trimmed.End)) is "等" or "等口号" or "的口号" or "口号" or "等标语" or "等字样" or "字样" or "的标语" or "等语")
            {
                return pieces;
            }
            else
            {
                return [Unwrap(discourse, span)];
            }
        }

        return pieces.Count > 1 ? pieces : [Unwrap(discourse, span)];
    }

    /// <summary>How the pieces are reported: direct when each stands alone between marks, mixed when marks occur inside.</summary>
    public static StatementKind KindOf(Discourse discourse, IReadOnlyList<TextSpan> pieces)
    {
        var direct = 0;
        var mixed = false;
        foreach (var piece in pieces)
        {
            if (IsInside(discourse, piece))
            {
                direct++;
            }
            else
            {
                mixed |= Marks.HasSpeech(discourse.Text.Quotations, piece);
            }
        }

        return direct == pieces.Count ? StatementKind.Direct : mixed || direct > 0 ? StatementKind.Mixed : StatementKind.Indirect;
    }

    private static bool IsInside(Discourse discourse, TextSpan piece)
    {
        var at = piece.Start;
        while (at > 0 && (char.IsWhiteSpace(discourse.Printed[at - 1]) || discourse.Printed[at - 1] is '，' or '、'))
        {
            at--;
        }

        if (at > 0 && discourse.Printed[at - 1] is '“' or '「' or '『' or '"' && Marks.OpeningAt(discourse.Text.Quotations, at - 1) is null)
        {
            return true;
        }

        return at > 0 && Marks.OpeningAt(discourse.Text.Quotations, at - 1) is { Kind: QuotationKind.Speech } quotation && quotation.Inner.Contains(piece);
    }
}
