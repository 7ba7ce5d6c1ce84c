using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Parsing;
using Stemma.Text;
using Stemma.Text.Segmentation;
using Stemma.Times;

namespace Stemma.Quantities.Counting;

/// <summary>The noun phrase before a quantity, where only verbs, adverbs and words of time that lead to a number stand between (失业率也升至).</summary>
internal readonly partial struct PhraseBefore(NounTokens tokens, QuantityLexicon lexicon, IReadOnlyList<TimeExpression> times)
{
    /// <summary>Characters from the noun to the number.</summary>
    private const int Longest = 40;

    /// <summary>Characters of a relative clause that is still read as a part of the phrase.</summary>
    private const int LongestClause = 20;

    /// <summary>Characters up to which a clause and its 的 say no more than the noun.</summary>
    private const int Shortest = 4;

    /// <summary>The noun phrase whose number starts at <paramref name="start"/>, or null.</summary>
    /// <param name="start">Start of the number with its hedges.</param>
    /// <param name="cases">Whether the unit counts cases or people, so that a bare name before it says where they are.</param>
    /// <param name="classified">Whether the unit is a classifier of things.</param>
    /// <param name="shares">Whether the number is a share, whose topic may be a clause by itself.</param>
    public TextSpan? Read(int start, bool cases = false, bool shares = false, bool classified = false)
    {
        if (start <= tokens.Block.Start || tokens.Text.TokenAt(start - 1) is not (>= 0 and var index))
        {
            return null;
        }

        bool linked = false, compared = false;
        var bracket = tokens.CharAt(start) is '(' or '（';
        for (; tokens.Holds(index) && start - tokens[index].Start < Longest; index--)
        {
            if (lexicon.IsLink(tokens.Text, tokens[index].Key))
            {
                // 该公司占两支: who has a part of what was counted is not counted.
                if (classified && tokens.CharAt(tokens[index].Start) == '占')
                {
                    return null;
                }

                linked |= Measures(index);
                continue;
            }

            // 税率设为20%, 控制在20%: a verb with what leads to the number.
            if (tokens[index].Length <= 2 && tokens.ClassAt(index) == WordClass.Verb && (tokens.CharAt(tokens[index].End) is '在' or '于' || (tokens[index].Length == 1 && tokens.CharAt(tokens[index].End) is '为' or '至' or '到')) && index + 1 < tokens.Count && tokens[index + 1].End <= start)
            {
                linked = true;
                continue;
            }

            if (tokens.Word(index) is "相比" or "相较")
            {
                compared = true;
                continue;
            }

            // 与去年相比增加5%, 较以往下降5%: what it is compared with is not counted.
            if (tokens.Word(index) is "较" or "比" || (compared && tokens.Word(index) is "与" or "和" or "同" or "跟"))
            {
                compared = false;
                continue;
            }

            if (Passes(index, bracket))
            {
                continue;
            }

            if (tokens.CharAt(tokens[index].Start) is ')' or '）')
            {
                index = Opening(index);
                continue;
            }

            // 从10万人升至12万人: the number before counts the same.
            if (tokens[index].Kind == TokenKind.Number || (Counts(index) && !NamesIndex(index)) || (bracket && Restates(index)))
            {
                return null;
            }

            // 较目前翻番、达到28万亿: two verbs of numbers side by side.
            if (tokens.CharAt(tokens[index].Start) == '、' && index + 1 < tokens.Count && lexicon.IsLink(tokens.Text, tokens[index + 1].Key))
            {
                continue;
            }

            if (tokens.Punctuates(index))
            {
                return tokens.CharAt(tokens[index].Start) is ',' or '，' ? Hanging(index - 1) ?? (shares ? Bare(index - 1) : null) ?? Topic(index - 1) ?? (shares ? Opening(index - 1, start) : null) : null;
            }

            // 上海4例: a place among places has cases of what was counted before.
            if (cases && tokens.IsName(index) && PhraseStart(index) == tokens[index].Start)
            {
                return null;
            }

            return IsNoun(index, linked) ? Subject(index) ?? new TextSpan(ClauseStart(PhraseStart(index)), tokens[index].End) : null;
        }

        return null;
    }

    /// <summary>（10亿新元） behind 50亿元人民币: the token ends an amount with its currency.</summary>
    private bool Restates(int index)
    {
        for (var i = index; tokens.Holds(i) && index - i < 3; i--)
        {
            if (tokens[i].Kind == TokenKind.Number || Counts(i))
            {
                return true;
            }

            if (lexicon.Longest(tokens.Text, tokens[i].Start, QuantityWordKind.Unit, out var unit) < 0 || unit.Unit is not (UnitKind.Currency or UnitKind.Measure))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>占海岸线的20%: the whole of which a share is given, before 的; 威力是后者的10倍: what is compared.</summary>
    public TextSpan? Whole(in NumberPhrase phrase)
    {
        var share = phrase.Unit == UnitKind.None && phrase is { Complete: true, Value: < 1 };
        if (!(share || phrase.Unit is UnitKind.Ratio or UnitKind.Currency) || tokens.CharAt(phrase.Start - 1 - (tokens.CharAt(phrase.Start - 1) == ' ' ? 1 : 0)) != '的' || tokens.Text.TokenAt(phrase.Start - 1) is not (> 0 and var de))
        {
            return null;
        }

        de -= tokens.ClassAt(de) == WordClass.Blank ? 1 : 0;

        // 比重已从2009年的12.3%上升: the time, not the whole.
        if (de > 0 && TimeAt(tokens[de - 1].Start))
        {
            var time = de - 1;
            while (tokens.Holds(time - 1) && TimeAt(tokens[time - 1].Start))
            {
                time--;
            }

            return Read(tokens[time].Start, shares: phrase.Unit == UnitKind.Ratio);
        }

        if (phrase.Unit == UnitKind.Currency)
        {
            // 用于减税的100亿元: what it is for.
            return tokens.Holds(de - 2) && tokens.Word(de - 2) is "用于" or "用在" or "用作" ? tokens[de - 1].Span : null;
        }

        if (tokens.CharAt(phrase.UnitStart) != '倍')
        {
            return tokens.ClassAt(de - 1) == WordClass.Noun ? new TextSpan(PhraseStart(de - 1), tokens[de - 1].End) : null;
        }

        for (var i = de - 1; tokens.Holds(i) && phrase.Start - tokens[i].Start < Longest && !(tokens.Punctuates(i) && tokens.ClassAt(i) == WordClass.Other); i--)
        {
            if (tokens.Word(i) is "是" or "为" or "达" or "达到" or "相当于" or "约为" or "高达" && tokens.Holds(i - 1))
            {
                return Read(tokens[i].End);
            }
        }

        return null;
    }

    /// <summary>Whether a link says that the noun before is measured (升至, 为, 达), and is no auxiliary (了, 有).</summary>
    private bool Measures(int index) => tokens[index].Length > 1 ? tokens.PartOfSpeech(index) != "d" : tokens.CharAt(tokens[index].Start) is '为' or '是' or '达' or '占' or '增' or '减' or '升' or '降' or '涨' or '跌' or '超' or '有' or '中';

    private bool IsNoun(int index, bool linked)
    {
        var kind = tokens.ClassAt(index);
        if (tokens[index].Length == 1 && tokens.Reports(index))
        {
            // 她指12人被捕
            return false;
        }

        if ((kind == WordClass.Noun && tokens.PartOfSpeech(index) != "vn") || (tokens[index].Length == 1 && Measure(index) && tokens.Holds(index - 1) && tokens[index - 1].Kind == TokenKind.Word && tokens[index - 1].End == tokens[index].Start)
            || (tokens[index].Length == 2 && kind == WordClass.Verb && tokens.CharAt(tokens[index].End - 1) is '款' or '债' or '税' or '费' && tokens.Holds(index - 1) && tokens[index - 1].Kind == TokenKind.Word))
        {
            return true;
        }

        // 出口下降5%, 增幅上限为5%: before a verb of numbers, what the word list calls a verb is a noun.
        var before = tokens.ClassAt(index - 1);
        return linked
            ? lexicon.Is(tokens.Text, tokens[index].Key, QuantityWordKind.Deed) || (tokens.PartOfSpeech(index) == "vn" || (kind == WordClass.Verb && before is WordClass.Noun or WordClass.De && tokens[index].Length > 1)) && (before == WordClass.De || !tokens.Acts(index))
            : lexicon.Is(tokens.Text, tokens[index].Key, QuantityWordKind.Deed) && before is WordClass.Noun or WordClass.De;
    }

    /// <summary>Adverbs, words of time, and heights that a number reaches (至四个月新高): none of them is counted.</summary>
    private bool Passes(int index, bool bracket) => tokens.ClassAt(index) == WordClass.Blank || tokens.PartOfSpeech(index) is "d" or "t" || (tokens.Word(index) is "在" or "到" or "至" && tokens.Holds(index - 1) && (lexicon.IsLink(tokens.Text, tokens[index - 1].Key) || (tokens[index - 1].Length <= 2 && tokens.ClassAt(index - 1) == WordClass.Verb) || tokens.Punctuates(index - 1) || (tokens.Word(index) is "在" && tokens.ClassAt(index - 1) == WordClass.Noun && Measure(index - 1)))) || tokens.Word(index) is "会" or "连" or "被" or "允许" or "获准" or "周线" or "月线" or "日线" or "盘中" or "盘初" or "以往" or "接下来" or "此后" or "其后" or "随后" || (tokens.Word(index) is "以" && tokens.Holds(index + 1) && tokens[index + 1].Kind == TokenKind.Number) || tokens.CharAt(tokens[index].Start) == '每' || TimeAt(tokens[index].Start)
        || (!bracket && lexicon.Is(tokens.Text, tokens[index].Key, QuantityWordKind.Level)) || Lasts(index);

    /// <summary>至四个月新高: how long a height had not been reached.</summary>
    private bool Lasts(int index) => tokens[index].Kind == TokenKind.Number
        ? tokens.Holds(index + 1) && tokens[index + 1].Kind != TokenKind.Number && Duration(index + 1)
        : tokens.Holds(index - 1) && tokens[index - 1].Kind == TokenKind.Number && Duration(index);

    private bool Duration(int index) => tokens.Word(index) is "月" or "年" or "周" or "天" or "日" or "个月" or "季" or "季度" or "个季度" or "年来" or "个交易日";

    private bool Counts(int index)
    {
        var before = tokens[index].Start - 1;
        before -= tokens.CharAt(before) == ' ' ? 1 : 0;
        return char.IsAsciiDigit(tokens.CharAt(before)) || (tokens.CharAt(before) is '万' or '亿' && tokens[index].Length <= 2);
    }

    /// <summary>日经225指数, 沪深300指数: the number is a part of the name.</summary>
    private bool NamesIndex(int index) => tokens.Word(index) is "指数" or "期货" or "股指" && tokens.Holds(index - 2) && tokens[index - 1].Kind == TokenKind.Number && tokens.Starts(index - 2) && tokens[index - 2].End == tokens[index - 1].Start;

    private int Opening(int index)
    {
        for (var i = index - 1; tokens.Holds(i) && index - i < 12; i--)
        {
            if (tokens.CharAt(tokens[i].Start) is '(' or '（')
            {
                return i;
            }
        }

        return index;
    }

    private bool TimeAt(int at)
    {
        int low = 0, high = times.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (times[middle].Span.Contains(at))
            {
                return true;
            }

            (low, high) = times[middle].Span.End <= at ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}
