using Stemma.Quantities.Lexicon;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Counting;

/// <summary>Fills in what a quantity counts where its own clause leaves it out (500人, 其中200人; 3亿剂疫苗, 1亿剂).</summary>
internal static class CountedEllipsis
{
    private const int Near = 6;
    private const int Back = 80;
    private const int LongestRestated = 14;

    private static readonly string[] Comparisons = ["高于", "低于", "多于", "少于", "优于", "好于", "逊于", "大于", "小于", "快于", "慢于", "不及", "不如", "超过", "超出", "超越", "相比", "预期", "预估", "前值", "略低", "略高", "稍低", "稍高", "较低", "较高", "更低", "更高", "月为", "年为", "季为", "周为", "季度为", "同期为"];

    /// <summary>Completes the list in place.</summary>
    /// <remarks>
    /// In order: the other side of a coordination (10毫米和20毫米钢板), the quantity just before with nothing but words of numbers between (升至8%，增加2万人),
    /// the last quantity with the same unit, an amount given again in other money, the next with the same unit, and a unit that is a noun itself (人, 国).
    /// </remarks>
    public static void Fill(TokenizedText text, QuantityLexicon lexicon, List<Quantity> quantities)
    {
        for (var q = 0; q < quantities.Count; q++)
        {
            if (quantities[q].Counted is { } said)
            {
                // 疫苗配额有73万剂，目前送到数量为30万剂: a word for number alone leaves out of what.
                if (IsSpecific(quantities[q].Unit) && SaysNumber(text, said) && Before(text, quantities, q) is { } of)
                {
                    quantities[q] = quantities[q] with { Counted = of };
                }

                continue;
            }

            var other = Coordinated(text, quantities, q) ?? Chained(text, lexicon, quantities, q) ?? Compared(text, quantities, q) ?? Before(text, quantities, q) ?? Restated(text, quantities, q) ?? After(quantities, q) ?? UnitItself(text, lexicon, quantities[q]);
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

    /// <summary>The quantity just before in the same sentence, where only links, adverbs, commas and brackets stand between.</summary>
    private static TextSpan? Chained(TokenizedText text, QuantityLexicon lexicon, List<Quantity> quantities, int index)
    {
        if (index == 0 || !OneSentence(text, quantities[index - 1].Span, quantities[index].Span) || quantities[index - 1].Span.End > quantities[index].Span.Start)
        {
            return null;
        }

        for (var at = quantities[index - 1].Span.End; at < quantities[index].Span.Start;)
        {
            if (text.TokenAt(at) is not (>= 0 and var token))
            {
                return null;
            }

            var word = text.Tokens[token];
            var passes = word.Kind switch
            {
                TokenKind.Punctuation => text.Source.Folded[at] is ',' or '，' or '(' or '（' or ')' or '）' or ';' or '；',
                TokenKind.Space => true,
                TokenKind.Number => token + 1 < text.Tokens.Count && text.Source.Key(text.Tokens[token + 1].Span) is "个" or "月" or "年" or "周" or "天" or "个月" or "季" or "季度",
                _ => text.Source.Folded[at] == '每' || text.Source.Key(word.Span) is "个" or "月" or "年" or "周" or "天" or "个月" or "季" or "季度" || lexicon.IsLink(text, word.Key) || lexicon.Is(text, word.Key, QuantityWordKind.Level) || (word.Key >= 0 && text.Lexicon.PartOfSpeech(word.Key) is "d" or "t" or "m"),
            };
            if (!passes)
            {
                return null;
            }

            at = word.End;
        }

        return quantities[index - 1].Counted;
    }

    /// <summary>The nearest quantity before with the same unit; 人, 名 and 位 count alike. Classifiers keep to their things, the same number of people to its people.</summary>
    private static TextSpan? Before(TokenizedText text, List<Quantity> quantities, int index)
    {
        var unit = quantities[index].Unit;
        var far = IsClassifier(unit) && unit is not ("国" or "國");
        for (var other = index - 1; other >= 0; other--)
        {
            var distance = quantities[index].Span.Start - quantities[other].Span.Start;
            if (!far && (distance > Back || !OneBlock(text, quantities[other].Span, quantities[index].Span)))
            {
                return null;
            }

            if (quantities[other].Counted is not { } counted || !(Alike(quantities[other].Unit, unit) || (IsPerson(unit) && quantities[other].Unit is null && CallsPeople(text, counted))))
            {
                continue;
            }

            if (!IsPerson(unit) || quantities[other].Value == quantities[index].Value || OneSentence(text, quantities[other].Span, quantities[index].Span) || PointsBack(text, quantities[index].Span.Start))
            {
                return counted;
            }
        }

        return null;
    }

    /// <summary>这12人, 该三人: people who were counted before.</summary>
    private static bool PointsBack(TokenizedText text, int at) => at > 0 && text.Source.Folded[at - 1] is '这' or '该' or '此' or '那' or '中' || (at > 1 && text.Source.Folded[at - 1] == '述' && text.Source.Folded[at - 2] is '上' or '前' or '所');

    /// <summary>The next quantity with the same unit, where the unit says enough of what it counts to be looked up further on.</summary>
    private static TextSpan? After(List<Quantity> quantities, int index)
    {
        var unit = quantities[index].Unit;
        for (var other = index + 1; IsSpecific(unit) && other < quantities.Count; other++)
        {
            if (quantities[other].Counted is { } counted && Alike(quantities[other].Unit, unit))
            {
                return counted;
            }
        }

        return null;
    }

    /// <summary>The quantity just before in the same sentence: 增加8.3%, 达到1.5万亿元（10.9亿美元）.</summary>
    private static TextSpan? Restated(TokenizedText text, List<Quantity> quantities, int index) =>
        index > 0 && quantities[index].Span.Start - quantities[index - 1].Span.End < (Bracket(text, quantities[index - 1].Span.End) ? LongestRestated : Near)
        && OneSentence(text, quantities[index].Span, quantities[index - 1].Span) ? quantities[index - 1].Counted : null;

    private static bool Bracket(TokenizedText text, int at) => at < text.Source.Length && text.Source.Folded[at] is '(' or '（';

    /// <summary>高于预估的51.2和上月的51: what a value is compared with is the same, where the clause names nothing else.</summary>
    private static TextSpan? Compared(TokenizedText text, List<Quantity> quantities, int index)
    {
        if (index == 0 || quantities[index].Unit != quantities[index - 1].Unit || !OneSentence(text, quantities[index - 1].Span, quantities[index].Span) || quantities[index - 1].Span.End > quantities[index].Span.Start)
        {
            return null;
        }

        var between = text.Source.Folded.AsSpan(quantities[index - 1].Span.End, quantities[index].Span.Start - quantities[index - 1].Span.End);
        if (between.Length > Back / 2)
        {
            return null;
        }

        foreach (var word in Comparisons)
        {
            if (between.Contains(word, StringComparison.Ordinal))
            {
                return quantities[index - 1].Counted;
            }
        }

        return quantities[index].Unit is null && between.Contains('和') ? quantities[index - 1].Counted : null;
    }

    /// <summary>38国签署条约, 数千人示威, 10万人次过关: what those who are counted do tells who they are; 人 and 国 are nouns.</summary>
    private static TextSpan? UnitItself(TokenizedText text, QuantityLexicon lexicon, Quantity quantity)
    {
        if (quantity.Unit is "人次" && DeedBehind.Read(text, lexicon, quantity.Span.End) is { } visit)
        {
            return visit;
        }

        if (quantity.Unit is not ("人" or "国" or "國" or "票" or "席"))
        {
            return null;
        }

        if (quantity.Unit is "人" or "国" or "國" && DeedBehind.Read(text, lexicon, quantity.Span.End) is { } deed)
        {
            return deed;
        }

        var at = text.Source.Printed.LastIndexOf(quantity.Unit[0], quantity.Span.End - 1, quantity.Span.Length);
        return at >= 0 ? new TextSpan(at, at + 1) : null;
    }

    private static bool SaysNumber(TokenizedText text, TextSpan counted)
    {
        var word = text.Source.Key(counted);
        return word.EndsWith("数量") || word.EndsWith("数目") || word.EndsWith("总数") || word.EndsWith("总量");
    }

    private static bool OneSentence(TokenizedText text, TextSpan a, TextSpan b) => text.SentenceAt(a.Start) == text.SentenceAt(b.Start);

    private static bool OneBlock(TokenizedText text, TextSpan a, TextSpan b) =>
        text.SentenceAt(a.Start) is >= 0 and var first && text.SentenceAt(b.Start) is >= 0 and var second && text.Sentences[first].Block == text.Sentences[second].Block;

    private static bool Alike(string? a, string? b) => a == b ? a is not null : IsPerson(a) && IsPerson(b);

    /// <summary>Money and shares count something new in each sentence; classifiers keep to their things.</summary>
    private static bool IsClassifier(string? unit) => unit is { Length: 1 } && unit is not ("%" or "元" or "成" or "倍" or "点" or "點" or "米" or "吨" or "噸");

    /// <summary>Classifiers that say enough of what they count to be looked up further on.</summary>
    private static bool IsSpecific(string? unit) => unit is "剂" or "劑" or "枚" or "架" or "艘" or "辆" or "輛" or "门" or "門" or "票" or "席";

    private static bool CallsPeople(TokenizedText text, TextSpan counted) => text.Source.Folded[counted.End - 1] is '人' or '民' or '者' or '员' or '众' or '兵' or '工' && text.Source.Key(counted) is not "裁员";

    private static bool IsPerson(string? unit) => unit is "人" or "名" or "位";
}
