using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Parsing;
using Stemma.Text;
using Stemma.Text.Segmentation;
using Stemma.Times;

namespace Stemma.Quantities.Counting;

/// <summary>Finds the noun phrase that a quantity counts: behind its unit (8000名朝鲜士兵), else before its verb (死亡人数升至40人).</summary>
internal readonly ref struct CountedNoun(TokenizedText text, QuantityLexicon lexicon, TextSpan block, IReadOnlyList<TimeExpression> times)
{
    /// <summary>Characters of the longest bracket between an amount and what it counts.</summary>
    private const int LongestBracket = 22;

    /// <summary>Characters of the longest quoted name that is counted.</summary>
    private const int LongestQuoted = 14;

    private readonly NounTokens _tokens = new(text, block);

    /// <summary>What the phrase counts, or null where its clause does not say.</summary>
    public TextSpan? Find(in NumberPhrase phrase)
    {
        if (Direction(phrase) is { } place)
        {
            return place;
        }

        // 两次感染病毒: what was done so many times, with its object.
        if (phrase.UnitEnd == phrase.UnitStart + 1 && text.Source.Folded[phrase.UnitStart] == '次' && _tokens.TokenFrom(phrase.End) is >= 0 and var verb && _tokens[verb].Start == phrase.End && _tokens.PartOfSpeech(verb) is "v" or "vn"
            && _tokens[verb].Length > 1 && _tokens.Holds(verb + 1) && ((_tokens.ClassAt(verb + 1) == WordClass.Noun && _tokens.PartOfSpeech(verb + 1) != "vn") || _tokens[verb + 1].Kind == TokenKind.Number) && DeedBehind.Read(text, lexicon, phrase.End) is { } done && done.End > _tokens[verb].End)
        {
            return done;
        }

        // 人 is a noun itself; what follows it is what they did, unless 的 leads to what has so many (50人的活动).
        var ren = phrase.UnitEnd == phrase.UnitStart + 1 && text.Source.Folded[phrase.UnitStart] == '人';
        if ((!ren || (_tokens.CharAt(phrase.End) == '的' && !IsPart(phrase.Start))) && (Behind(phrase) ?? Quoted(phrase)) is { } behind)
        {
            return behind;
        }

        if (_tokens.CharAt(phrase.UnitStart) == '票' && Vote(phrase.End) is { } vote)
        {
            return vote;
        }

        if (Exchanged(phrase) is { } money)
        {
            return money;
        }

        if (!Continues(phrase.End))
        {
            var before = new PhraseBefore(_tokens, lexicon, times);
            if ((before.Whole(phrase) ?? before.Read(Opened(phrase.Start), phrase.Unit is UnitKind.Person or UnitKind.Casualty || _tokens.CharAt(phrase.UnitStart) is '例' or '宗' or '起' or '席' or '票', phrase.Unit == UnitKind.Ratio, phrase.Unit == UnitKind.Classifier)) is { } found)
            {
                // 两区有3人死亡: what is no word for people is not counted in people.
                return ren && _tokens.Text.TokenAt(found.End - 1) is >= 0 and var head && !_tokens.EndsPerson(head) && _tokens.CharAt(found.End - 1) is not ('数' or '量' or '额') ? Fate(phrase.End) ?? found : found;
            }
        }

        return ren ? Fate(phrase.End) ?? Befell(phrase.Start) : phrase.Unit == UnitKind.Casualty ? new TextSpan(phrase.UnitStart, phrase.UnitEnd) : Deed(phrase);
    }

    /// <summary>The phrase behind the quantity; a height or range that a rate or price reaches (4.5%的水平) is not counted.</summary>
    private TextSpan? Behind(in NumberPhrase phrase)
    {
        var at = Bracketed(phrase, Ratio(phrase));
        var shifted = phrase with { End = at };
        if (new PhraseBehind(_tokens, lexicon, shifted).Read() is not { } span)
        {
            return null;
        }

        var only = _tokens.TokenFrom(span.Start);
        var measured = phrase.Unit is UnitKind.Ratio or UnitKind.Points or UnitKind.Currency or UnitKind.Measure or UnitKind.None;
        if (only >= 0 && ((measured && lexicon.Is(text, _tokens[only].Key, QuantityWordKind.Level))
            || ((measured || _tokens.CharAt(phrase.End) == '的') && _tokens[only].End == span.End && lexicon.Is(text, _tokens[only].Key, QuantityWordKind.Aim))))
        {
            return null;
        }

        return new ObjectPhrase(_tokens, lexicon).Read(shifted, span.End) is { } whole && whole.Start == span.Start && whole.End > span.End ? whole : span;
    }

    /// <summary>某市以东约100公里的哨所: from where a distance is measured.</summary>
    private TextSpan? Direction(in NumberPhrase phrase)
    {
        if (phrase.Unit != UnitKind.Measure || phrase.Start <= block.Start + 2 || text.TokenAt(phrase.Start - 1) is not (> 0 and var index))
        {
            return null;
        }

        index -= _tokens.ClassAt(index) == WordClass.Blank ? 1 : 0;
        return _tokens.Holds(index - 1) && _tokens.Word(index) is "以东" or "以西" or "以南" or "以北" or "东北" or "东南" or "西北" or "西南" or "东部" or "西部" or "南部" or "北部" or "以外" or "外海" or "之外"
            && _tokens.ClassAt(index - 1) == WordClass.Noun ? new TextSpan(new PhraseBefore(_tokens, lexicon, times).PhraseStart(index - 1), _tokens[index].End) : null;
    }

    /// <summary>1美元兑152日元: the money whose price the number is.</summary>
    private TextSpan? Exchanged(in NumberPhrase phrase)
    {
        var at = phrase.Start - (_tokens.CharAt(phrase.Start - 1) == ' ' ? 2 : 1);
        if (phrase.Unit != UnitKind.Currency || _tokens.CharAt(at) != '兑' || text.TokenAt(at - 1) is not (>= 0 and var index) || !_tokens.Holds(index) || _tokens.ClassAt(index) != WordClass.Noun)
        {
            return null;
        }

        index -= _tokens.Holds(index - 1) && _tokens[index - 1].Kind == TokenKind.Number && _tokens[index - 1].End == _tokens[index].Start ? 1 : 0;
        return new TextSpan(_tokens[index].Start, at);
    }

    /// <summary>51票赞成、49票反对: how those voted who are counted.</summary>
    private TextSpan? Vote(int at) => _tokens.TokenFrom(_tokens.SkipBlanks(at)) is >= 0 and var index && _tokens.Word(index) is "赞成" or "反对" or "弃权" or "支持" or "同意" or "赞同" or "不同意" or "缺席" ? _tokens[index].Span : null;

    /// <summary>20个“收集点”, 3488公里的“控制线”: what stands in quotation marks right behind the quantity.</summary>
    private TextSpan? Quoted(in NumberPhrase phrase)
    {
        var at = _tokens.SkipBlanks(phrase.End);
        at += _tokens.CharAt(at) == '的' ? 1 : 0;
        if (_tokens.CharAt(at) is not ('“' or '「' or '"' or '《') || !(phrase.UnitEnd > phrase.UnitStart))
        {
            return null;
        }

        for (var end = at + 2; end < block.End && end - at <= LongestQuoted; end++)
        {
            if (_tokens.CharAt(end) is '”' or '」' or '"' or '》')
            {
                return new TextSpan(at + 1, end);
            }

            if (_tokens.CharAt(end) is ',' or '。')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>8名学童中有3人的样本: the people are some of those named before.</summary>
    private bool IsPart(int start) => (_tokens.CharAt(start - 1) == '有' && _tokens.CharAt(start - 2) == '中') || _tokens.CharAt(start - 1) == '中';

    /// <summary>7000亿元（1418亿新元）债务: what an amount counts may stand behind the bracket that gives it again; else the offset itself.</summary>
    private int Bracketed(in NumberPhrase phrase, int at)
    {
        if (phrase.Unit is not (UnitKind.Currency or UnitKind.Measure or UnitKind.None) || _tokens.CharAt(at) is not ('(' or '（'))
        {
            return at;
        }

        for (var end = at + 2; end < block.End && end - at <= LongestBracket; end++)
        {
            if (_tokens.CharAt(end) is ')' or '）')
            {
                return _tokens.TokenFrom(end + 1) is >= 0 and var behind && _tokens[behind].Start == end + 1 && _tokens.ClassAt(behind) is WordClass.De or WordClass.Noun ? end + 1 : at;
            }
        }

        return at;
    }

    /// <summary>6比3的多数: what stands behind the other side of a majority.</summary>
    private int Ratio(in NumberPhrase phrase)
    {
        var at = phrase.End;
        if (_tokens.CharAt(at) is not ('比' or '对'))
        {
            return at;
        }

        var end = at + 1;
        while (char.IsAsciiDigit(_tokens.CharAt(end)))
        {
            end++;
        }

        return end > at + 1 ? end + (_tokens.CharAt(end) == _tokens.CharAt(phrase.UnitStart) && phrase.UnitEnd > phrase.UnitStart ? 1 : 0) : at;
    }

    /// <summary>出生率（10.69‰）: a number in a bracket belongs to the noun before the bracket.</summary>
    private int Opened(int start) => start > block.Start + 1 && text.Source.Folded[start - 1] is '(' or '（' ? start - 1 : start;

    /// <summary>What befell the people counted, where the clause calls them nothing else: 12人死亡.</summary>
    private TextSpan? Fate(int at)
    {
        if (_tokens.TokenFrom(at) is not (>= 0 and var index))
        {
            return null;
        }

        // 数十万人被疏散: a passive of it, too.
        var passive = _tokens.Holds(index + 1) && _tokens[index].Length == 1 && _tokens.CharAt(_tokens[index].Start) is '被' or '遭' or '获';
        var verb = passive ? index + 1 : index;
        return lexicon.Is(text, _tokens[verb].Key, QuantityWordKind.Fate) || (passive && _tokens[verb].Length > 1 && _tokens.PartOfSpeech(verb) is "v" or "vn") ? _tokens[verb].Span : null;
    }

    /// <summary>死亡2人: what befell them may stand before the number.</summary>
    private TextSpan? Befell(int start)
    {
        if (start <= block.Start || text.TokenAt(start - 1) is not (>= 0 and var index))
        {
            return null;
        }

        // 死亡2人, 下落不明的数十人, 救出了12人.
        index -= _tokens.Word(index) is "了" or "达" or "的" && _tokens.Holds(index - 1) ? 1 : 0;
        index -= _tokens.Holds(index - 1) && _tokens.ClassAt(index) == WordClass.Blank ? 1 : 0;
        return lexicon.Is(text, _tokens[index].Key, QuantityWordKind.Fate) || Handles(index) ? _tokens[index].Span : null;
    }

    /// <summary>What is done to people who are called nothing else: 救出4500人, 截查约30人; not what only leads to the number.</summary>
    private bool Handles(int verb) => _tokens[verb].Length == 2 && _tokens.PartOfSpeech(verb) is "v" or "vn" && !lexicon.IsLink(text, _tokens[verb].Key) && !_tokens.Reports(verb)
        && !(_tokens.Word(verb) is "造成" or "导致" or "包括" or "其中" or "共有" or "约有" or "还有" or "仍有" or "只有" or "超过" or "不足" or "多达" or "高达" or "达到" or "致使" or "涉及" or "没有" or "使得" or "来自" or "属于" or "成为" or "作为" or "需要" or "出现" or "发生" or "看到" or "知道" or "发现" or "显示" or "通报" or "公布");

    /// <summary>What the number measures of a deed, where nothing else is counted: 罚款100万元, 飞行了1000公里.</summary>
    private TextSpan? Deed(in NumberPhrase phrase)
    {
        if (!(phrase.Unit is UnitKind.Currency or UnitKind.Measure || _tokens.CharAt(phrase.UnitStart) == '股') || phrase.Start <= block.Start || text.TokenAt(phrase.Start - 1) is not (>= 0 and var index))
        {
            return null;
        }

        while (_tokens.Holds(index) && (_tokens.ClassAt(index) == WordClass.Blank || _tokens.PartOfSpeech(index) == "d" || _tokens.Word(index) is "了" or "过" or "达" or "约"))
        {
            index--;
        }

        return _tokens.Holds(index) && lexicon.Is(text, _tokens[index].Key, QuantityWordKind.Deed) ? new TextSpan(new PhraseBefore(_tokens, lexicon, times).PhraseStart(index), _tokens[index].End) : null;
    }

    /// <summary>Whether another number follows over 和 or 、 and with it what both count.</summary>
    private bool Continues(int at) => _tokens.TokenFrom(_tokens.SkipBlanks(at)) is >= 0 and var index && _tokens.ClassAt(index) == WordClass.Conjunction && index + 1 < text.Tokens.Count
        && (text.Tokens[index + 1].Kind == TokenKind.Number || (text.Tokens[index + 1].Kind == TokenKind.Space && index + 2 < text.Tokens.Count && text.Tokens[index + 2].Kind == TokenKind.Number));
}
