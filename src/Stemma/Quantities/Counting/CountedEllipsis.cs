using Stemma.Text;

namespace Stemma.Quantities.Counting;

/// <summary>Fills in what a quantity counts where its own clause leaves it out (500人, 其中200人; 3亿剂疫苗, 1亿剂).</summary>
internal static class CountedEllipsis
{
    private const int Near = 6;
    private const int Back = 80;
    private const int Ahead = 40;

    /// <summary>Completes the list in place.</summary>
    /// <remarks>
    /// In order: the other side of a coordination (10毫米和20毫米钢板), an amount given again in other money, the last quantity with the same unit,
    /// the next with the same unit, and the last quantity of the sentence.
    /// </remarks>
    public static void Fill(TokenizedText text, List<Quantity> quantities)
    {
        for (var q = 0; q < quantities.Count; q++)
        {
            if (quantities[q].Counted is not null)
            {
                continue;
            }

            var other = Coordinated(text, quantities, q) ?? Same(quantities, q, -1) ?? Restated(text, quantities, q) ?? Same(quantities, q, 1);
            if (other is { } span)
            {
                quantities[q] = quantities[q] with { Counted = span };
            }
        }
    }

    private static TextSpan? Coordinated(TokenizedText text, List<Quantity> quantities, int index)
    {
        if (index + 1 >= quantities.Count)
        {
            return null;
        }

        var between = text.Source.Folded.AsSpan(quantities[index].Span.End, quantities[index + 1].Span.Start - quantities[index].Span.End).Trim();
        return between is "和" or "与" or "及" or "、" or "或" or "到" or "至" ? quantities[index + 1].Counted : null;
    }

    /// <summary>The nearest quantity with the same unit, in one direction; 人, 名 and 位 count alike.</summary>
    private static TextSpan? Same(List<Quantity> quantities, int index, int step)
    {
        for (var other = index + step; other >= 0 && other < quantities.Count; other += step)
        {
            var distance = Math.Abs(quantities[other].Span.Start - quantities[index].Span.Start);
            if (distance > (step > 0 && !IsSpecific(quantities[index].Unit) ? Ahead : IsClassifier(quantities[index].Unit) ? int.MaxValue : Back))
            {
                return null;
            }

            if (quantities[other].Counted is { } counted && Alike(quantities[other].Unit, quantities[index].Unit))
            {
                return counted;
            }
        }

        return null;
    }

    /// <summary>The quantity just before in the same sentence: 增加8.3%, 达到1.5万亿元（10.9亿美元）.</summary>
    private static TextSpan? Restated(TokenizedText text, List<Quantity> quantities, int index) =>
        index > 0 && quantities[index].Span.Start - quantities[index - 1].Span.End < Near && text.SentenceAt(quantities[index].Span.Start) == text.SentenceAt(quantities[index - 1].Span.Start)
            ? quantities[index - 1].Counted
            : null;

    private static bool Alike(string? a, string? b) => a == b ? a is not null : IsPerson(a) && IsPerson(b);

    /// <summary>Money and shares count something new in each sentence; classifiers keep to their things.</summary>
    private static bool IsClassifier(string? unit) => unit is { Length: 1 } && unit is not ("%" or "元" or "成" or "倍" or "点" or "點" or "米" or "吨" or "噸");

    /// <summary>Classifiers that say enough of what they count to be looked up further on.</summary>
    private static bool IsSpecific(string? unit) => unit is "剂" or "劑" or "枚" or "架" or "艘" or "辆" or "輛" or "门" or "門" or "票" or "席";

    private static bool IsPerson(string? unit) => unit is "人" or "名" or "位";
}
