using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Numerals;
using Stemma.Text;

namespace Stemma.Quantities.Parsing;

/// <summary>Reads a number with its unit, its range, its currency and its hedges, at the offset where the numeral starts.</summary>
internal readonly ref partial struct NumberPhraseParser(TokenizedText text, QuantityLexicon lexicon, TextSpan block)
{
    /// <summary>Segmentation cost of a word seen once in some 200,000 words.</summary>
    private const float RareCost = 12.2f;

    /// <summary>Characters of the whole of which a share is given, up to its 占.</summary>
    private const int LongestWhole = 14;

    private readonly ReadOnlySpan<char> _folded = text.Source.Folded;

    /// <summary>The phrase whose numeral, fraction or idiom starts at <paramref name="at"/>, or false.</summary>
    public bool TryRead(int at, out NumberPhrase phrase)
    {
        phrase = new NumberPhrase { Start = at, NumberStart = at };
        if (!Idiom(at, ref phrase) && !Percent(at, ref phrase) && !Number(at, ref phrase))
        {
            return false;
        }

        Behind(ref phrase);
        if (phrase.Unit is UnitKind.Ratio or UnitKind.Degree && At(at - 1) == '-' && !char.IsAsciiLetterOrDigit(At(at - 2)) && At(at - 2) is not ('-' or '%'))
        {
            (phrase.Value, phrase.Start) = (-phrase.Value, at - 1);
        }

        Before(ref phrase);
        if (phrase.Modifier == QuantityModifier.Exact)
        {
            // 过千人: before a unit of numbers without a digit, 过 is more than it.
            if (At(phrase.Start) is '百' or '千' or '万' or '亿' && At(phrase.Start - 1) == '过')
            {
                (phrase.Start, phrase.Modifier) = (phrase.Start - 1, QuantityModifier.Over);
            }
            else
            {
                phrase.Modifier = Distant(phrase.Start);
            }
        }

        return true;
    }

    /// <summary>至少赢得了12席, 约占人口的20%: a hedge before the verb whose object is counted.</summary>
    private QuantityModifier Distant(int at)
    {
        at -= At(at - 1) == ' ' ? 1 : 0;
        if (At(at - 1) == '的')
        {
            for (var share = at - 2; share > at - LongestWhole && At(share) is not (',' or '。' or '\0'); share--)
            {
                if (At(share) == '占')
                {
                    return lexicon.LongestBefore(text, share, block.Start, QuantityWordKind.ModifierBefore, out var hedge) >= 0 ? hedge.Modifier : QuantityModifier.Exact;
                }
            }

            return QuantityModifier.Exact;
        }

        at -= At(at - 1) == '了' ? 1 : 0;
        if (at <= block.Start || text.TokenAt(at - 1) is not (> 0 and var verb) || text.Tokens[verb].Key < 0 || text.Lexicon.PartOfSpeech(text.Tokens[verb].Key) is not ['v', ..])
        {
            return QuantityModifier.Exact;
        }

        // 最多可以喝5杯, 至少已赢得12席
        var start = text.Tokens[verb].Start;
        for (var steps = 0; steps < 2 && start > block.Start && text.TokenAt(start - 1) is >= 0 and var helper && text.Source.Key(text.Tokens[helper].Span) is "可以" or "可" or "能" or "能够" or "已" or "已经" or "将" or "会" or "只能"; steps++)
        {
            start = text.Tokens[helper].Start;
        }

        return lexicon.LongestBefore(text, start, block.Start, QuantityWordKind.ModifierBefore, out var word) is >= 0 and var from && start - from > 1 && text.IsTokenBoundary(from) ? word.Modifier : QuantityModifier.Exact;
    }

    private char At(int at) => at >= block.Start && at < block.End ? _folded[at] : '\0';

    private int SkipBlank(int at) => At(at) == ' ' ? at + 1 : at;

    private bool Idiom(int at, ref NumberPhrase phrase)
    {
        if (lexicon.Longest(text, at, QuantityWordKind.Idiom, out var word) is not (> 0 and var end) || !text.IsTokenBoundary(at))
        {
            return false;
        }

        (phrase.Value, phrase.Modifier, phrase.NumberEnd, phrase.End) = (word.Value, word.Modifier, end, end);
        (phrase.UnitStart, phrase.UnitEnd, phrase.Complete) = (end, end, true);
        if (At(end) is '以' && At(end + 1) is '上' or '下')
        {
            phrase.Modifier = At(end + 1) == '上' ? QuantityModifier.Over : QuantityModifier.Under;
            phrase.End = end + 2;
        }

        return true;
    }

    /// <summary>百分之三十, 三分之二, 三成半.</summary>
    private bool Percent(int at, ref NumberPhrase phrase)
    {
        var scale = At(at + 1) == '分' && At(at + 2) == '之' ? At(at) switch { '百' => 1m, '千' => 0.1m, '万' => 0.01m, _ => 0m } : 0m;
        if (scale > 0)
        {
            if (!NumeralReader.TryRead(text.Source.Folded, SkipBlank(at + 3), block.End, out var percent))
            {
                return false;
            }

            Take(percent, scale, ref phrase);
            Range(scale, ref phrase, "百分之");
            return true;
        }

        if (!NumeralReader.TryRead(text.Source.Folded, at, block.End, out var first) || first.Upper is not null)
        {
            return false;
        }

        if (At(first.End) == '分' && At(first.End + 1) == '之' && first.Value > 1 && NumeralReader.TryRead(text.Source.Folded, first.End + 2, block.End, out var part))
        {
            Take(part, 1, ref phrase);
            phrase.Value = Math.Round(part.Value / first.Value, 4);
            phrase.Unit = UnitKind.None;
            return true;
        }

        return Tenths(first, ref phrase);
    }

    private bool Tenths(Numeral first, ref NumberPhrase phrase)
    {
        if (At(first.End) != '成' || first.Value is < 1 or > 10 || first.Length > 3 || !(text.IsTokenBoundary(first.End + 1) || At(first.End + 1) is '以' or '的' or '半'))
        {
            return false;
        }

        Take(first, 10, ref phrase);
        (phrase.UnitStart, phrase.UnitEnd, phrase.NumberEnd, phrase.End) = (first.End, first.End + 1, first.End, first.End + 1);
        if (At(phrase.End) == '半' || (HanDigits.Digit(At(phrase.End)) > 0 && HanDigits.SmallUnit(At(phrase.End + 1)) == 0))
        {
            phrase.Value += At(phrase.End) == '半' ? 5 : HanDigits.Digit(At(phrase.End));
            phrase.End++;
        }

        return true;
    }

    private void Take(Numeral numeral, decimal scale, ref NumberPhrase phrase)
    {
        (phrase.Value, phrase.Upper) = (numeral.Value * scale, numeral.Upper * scale);
        (phrase.NumberEnd, phrase.End, phrase.UnitStart, phrase.UnitEnd) = (numeral.End, numeral.End, numeral.End, numeral.End);
        (phrase.Arabic, phrase.Vague, phrase.Complete, phrase.Unit) = (numeral.Arabic, numeral.Over, true, UnitKind.Ratio);
        phrase.Modifier = numeral.Over ? QuantityModifier.Over : QuantityModifier.Exact;
    }

    private bool Number(int at, ref NumberPhrase phrase)
    {
        if (!NumeralReader.TryRead(text.Source.Folded, at, block.End, out var numeral))
        {
            return false;
        }

        Take(numeral, 1, ref phrase);
        (phrase.Complete, phrase.Unit, phrase.BareOne, phrase.Large) = (false, UnitKind.None, numeral.IsBareOne, numeral.LastUnit >= 10000);
        Range(numeral.LastUnit, ref phrase, "");
        Unit(ref phrase);
        return true;
    }

    /// <summary>1500至2000, 2到3万, 百分之十到百分之二十: the second number, from which the first may take its 万.</summary>
    private void Range(decimal scale, ref NumberPhrase phrase, string prefix)
    {
        if (phrase.Upper is not null || !Connector(phrase.End, out var second))
        {
            return;
        }

        var start = second;
        if (prefix.Length > 0 && _folded[second..].StartsWith(prefix, StringComparison.Ordinal))
        {
            second += prefix.Length;
        }

        if (!NumeralReader.TryRead(text.Source.Folded, second, block.End, out var upper))
        {
            return;
        }

        var value = prefix.Length > 0 ? upper.Value * scale : upper.Value;
        var lower = phrase.Value;
        if (prefix.Length == 0 && upper.LastUnit >= 1000 && scale < 1000 && lower < upper.Value / upper.LastUnit)
        {
            lower *= upper.LastUnit;
        }

        if (value <= lower || start >= block.End)
        {
            return;
        }

        (phrase.Value, phrase.Upper, phrase.Large) = (lower, value, phrase.Large || upper.LastUnit >= 10000);
        (phrase.NumberEnd, phrase.End, phrase.UnitStart, phrase.UnitEnd) = (upper.End, upper.End, upper.End, upper.End);
    }

    private bool Connector(int at, out int behind)
    {
        at = SkipBlank(at);
        behind = SkipBlank(at + (At(at) == '-' && At(at + 1) == '-' ? 2 : 1));
        return At(at) is '至' or '到' or '-' or '~';
    }

    /// <summary>Hedges behind the unit: 左右, 以上, 公里多.</summary>
    private void Behind(ref NumberPhrase phrase)
    {
        if (lexicon.Longest(text, phrase.End, QuantityWordKind.ModifierAfter, out var word) is not (> 0 and var end) || !text.IsTokenBoundary(end))
        {
            return;
        }

        // 12公里多 is more than 12, but 12门多管火箭炮 is not: behind a classifier, 多 belongs to what follows.
        if (end - phrase.End == 1 && phrase.Unit is UnitKind.Classifier or UnitKind.Person or UnitKind.Casualty or UnitKind.None)
        {
            return;
        }

        phrase.End = end;
        phrase.Modifier = phrase.Modifier == QuantityModifier.Exact ? word.Modifier : phrase.Modifier;
        if (UnitAt(end, ref phrase) is > 0 and var unit && phrase.UnitStart == end)
        {
            phrase.End = unit;
        }
    }

    /// <summary>Currencies and hedges before the number, with the light verbs that may stand between: 约有, 最多只有, 大约新台币.</summary>
    private void Before(ref NumberPhrase phrase)
    {
        var at = phrase.Start;
        var back = At(at - 1) == ' ' ? at - 1 : at;
        if (lexicon.LongestBefore(text, back, block.Start, QuantityWordKind.CurrencyBefore, out _) is >= 0 and var currency && !char.IsAsciiLetter(At(currency - 1)))
        {
            phrase.Start = at = currency;
            phrase.Prefixed = true;
            phrase.Unit = phrase.Unit == UnitKind.None ? UnitKind.Currency : phrase.Unit;
        }

        for (var skipped = 0; skipped < 3; skipped++)
        {
            back = At(at - 1) == ' ' ? at - 1 : at;
            if (lexicon.LongestBefore(text, back, block.Start, QuantityWordKind.ModifierBefore, out var word) is >= 0 and var start && text.IsTokenBoundary(start))
            {
                phrase.Start = start;
                phrase.Modifier = word.Modifier;
                return;
            }

            var light = Light(back);
            if (light == 0)
            {
                return;
            }

            at = back - light;
        }
    }

    /// <summary>Length of the light word that ends at <paramref name="end"/>: 有, 只有, 达, 为, 共.</summary>
    private int Light(int end) => At(end - 1) switch
    {
        '有' when At(end - 2) is '只' or '共' or '仅' or '会' => 2,
        '达' or '到' when At(end - 2) is '高' or '多' => 0,
        '到' when At(end - 2) is '达' => 2,
        '有' or '达' or '为' or '是' or '共' or '了' or '合' or '在' or '仅' or '只' or '要' => 1,
        _ => 0,
    };
}
