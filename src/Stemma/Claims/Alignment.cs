using Stemma.Quantities;

namespace Stemma.Claims;

/// <summary>Decides how alike two drafts are as assertions.</summary>
internal static class Alignment
{
    /// <summary>Least mean likeness inside a claim.</summary>
    public const double Threshold = 0.4;

    /// <summary>Most days between two renditions of one statement: the report may stand a day after the words, in another zone.</summary>
    public const int StatementDays = 3;

    /// <summary>Most days between two renditions of one figure.</summary>
    public const int FigureDays = 14;

    /// <summary>Most days between two renditions of one deed.</summary>
    public const int EventDays = 14;

    /// <summary>Same speaker or party, same occasion, and most of the words.</summary>
    public static double Statements(Draft left, Draft right)
    {
        if (left.Article == right.Article && left.Index == right.Index)
        {
            return 0;
        }

        if (left.Day is { } said && right.Day is { } other && Math.Abs(said.DayNumber - other.DayNumber) > 1)
        {
            return 0;
        }

        var alike = (left.Wording.Likeness(right.Wording) + left.Wording.Containment(right.Wording)) / 2;
        return left.Asserters.Any(right.Asserters.Contains) ? alike : alike - 0.1;
    }

    /// <summary>Same number of the same thing, compatibly hedged.</summary>
    public static double Figures(Draft left, Draft right)
    {
        if (left.Figure!.Upper != right.Figure!.Upper || IsMore(left) != IsMore(right))
        {
            return 0;
        }

        return left.Figure.Subject == right.Figure.Subject ? 0.5 + (left.Wording.Likeness(right.Wording) / 2) : left.Wording.Likeness(right.Wording);
    }

    /// <summary>Same deed of the same actors, in like words or on the same day.</summary>
    public static double Events(Draft left, Draft right) =>
        left.Day is { } day && day == right.Day ? 0.5 + (left.Wording.Likeness(right.Wording) / 2) : left.Wording.Likeness(right.Wording);

    /// <summary>Whether the number is a lower bound that the true one exceeds.</summary>
    private static bool IsMore(Draft draft) => draft.Article.Analysis.Quantities[draft.Index].Modifier == QuantityModifier.Over;
}
