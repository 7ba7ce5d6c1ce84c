using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Parsing;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Counting;

/// <content>What a single word can be in the phrase.</content>
internal partial struct PhraseBehind
{
    /// <summary>Whether a noun is no longer part of the phrase: the names of the people counted, or a noun of action that is the clause's verb.</summary>
    private readonly bool EndsBefore(int index)
    {
        // 两位前副总统甲和乙: the names say who they are.
        if ((_tokens.IsName(index) && _tokens.PartOfSpeech(index) is ['n', 'r', ..] or "") || (_tokens[index].Length > 3 && _tokens.PartOfSpeech(index) is "nrt" or "nrfg") || Unknown(index))
        {
            return true;
        }

        // 20名示威者拳打脚踢: a set phrase behind people says what they do.
        if (_tokens.PartOfSpeech(index) is "i" or "l" && Predicate(index))
        {
            return true;
        }

        if (_tokens.PartOfSpeech(index) != "vn")
        {
            // 8000万选民投票: the word list calls what they do a noun.
            return (lexicon.Is(_tokens.Text, _tokens[index].Key, QuantityWordKind.Fate) || _tokens.Acts(index)) && Predicate(index);
        }

        // 130家公司服务近200个: a noun of action before a number is the clause's verb, and so is one behind people (数百名示威者抗议来访).
        var next = index + 1;
        return Predicate(index)
            || (_tokens.ClassAt(next) == WordClass.Other && next < _tokens.Count && !_tokens.Punctuates(next) && _tokens.Text.Source.Folded[_tokens[next].Start] != '等');
    }

    /// <summary>感染之间, 14%的选票进行的计票: whether the word is beyond the phrase.</summary>
    private readonly bool EndsPhrase(int index, WordClass kind) => (_nouns > 0 && _tokens.CharAt(_tokens[index].Start) == '很') || (_nouns > 0 && _tokens.Word(index) is "之间" or "期间" or "之后" or "以后" or "以来" or "之前" or "以前")
        || (_nouns > 0 && _of && _unit == UnitKind.Ratio && kind == WordClass.Verb && _tokens.ClassAt(index + 1) == WordClass.De);

    private readonly bool IsAbout(int index) => _tokens.Word(index) is "有关" or "关于" or "涉及" or "涉嫌" or "事关" or "关乎";

    /// <summary>Where the noun behind a number with a unit of size starts (21吋, 3吨级), or -1.</summary>
    private readonly int Size(int index)
    {
        if (!_tokens.Holds(index + 2) || _tokens[index].Kind != TokenKind.Number)
        {
            return -1;
        }

        return _tokens.Word(index + 1) is "吋" or "寸" or "英寸" or "毫米" or "厘米" or "公分" or "公厘" or "米" or "公尺" or "英尺" or "吨" or "吨级" or "公斤" or "马力" or "千瓦" or "兆瓦" or "层" or "座" or "匹" or "核" or "磅" or "升" or "平方米" && _tokens.Starts(index + 2) ? index + 2 : -1;
    }

    /// <summary>Whether a single noun and the single verb behind it are one word that the list has not, before the clause goes on.</summary>
    private readonly bool Pair(int index) => _nouns == 0 && _unit == UnitKind.Classifier && _tokens[index].Length == 1 && (_tokens.CharAt(_tokens[index].Start) == '军' || !_tokens.EndsPerson(index)) && _tokens.CharAt(_tokens[index].Start) is not ('国' or '年' or '月')
        && _tokens.Holds(index + 2) && _tokens[index + 1] is { Length: 1, Kind: TokenKind.Word } && _tokens.ClassAt(index + 1) == WordClass.Verb && _tokens[index + 1].Start == _tokens[index].End
        && _tokens.ClassAt(index + 2) == WordClass.Other && !_tokens.Punctuates(index + 2) && _tokens.PartOfSpeech(index + 2) is "p" or "d";

    /// <summary>Whether all words of the phrase so far are names of states and places.</summary>
    private readonly bool OnlyNames(int index)
    {
        if (_unit != UnitKind.Classifier || _tokens[index].Length != 2)
        {
            return false;
        }

        for (var i = index - 1; _tokens.Holds(i) && _tokens[i].Start >= _start; i--)
        {
            if (!_tokens.IsName(i) && _tokens.PartOfSpeech(i) != "ns")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>2架轰6机, 4架苏-30: where the name of a design with its number ends, or -1.</summary>
    private readonly int Design(int at)
    {
        var end = lexicon.Longest(_tokens.Text, at, QuantityWordKind.Design, out _);

        // E-2C: a designation in Latin letters with a number.
        for (var letter = at; end < at && char.IsAsciiLetter(_tokens.CharAt(letter)) && letter - at < 8; letter++)
        {
            end = char.IsAsciiLetter(_tokens.CharAt(letter + 1)) ? -1 : letter + 1;
        }

        if (end < 0)
        {
            return -1;
        }

        end += _tokens.CharAt(end) is '-' or ' ' ? 1 : 0;
        var number = end;
        while (char.IsAsciiLetterOrDigit(_tokens.CharAt(end)))
        {
            end++;
        }

        return end > number && char.IsAsciiDigit(_tokens.CharAt(number)) ? end : -1;
    }

    /// <summary>120发子弹和约2公斤炸药: 和 and the hedge of the next number, which the list joins.</summary>
    private readonly bool IsAnd(int index) => _tokens.Word(index) is "和约" && _tokens.Holds(index + 1) && _tokens[index + 1].Kind == TokenKind.Number;

    /// <summary>两个村庄马克西米夫卡: a word that the list knows and three single characters behind it are a noun and its name.</summary>
    private readonly bool Unknown(int index) => _tokens[index].Length == 1 && _tokens[index - 1].Length > 1 && _tokens[index - 1].Kind == TokenKind.Word && Single(index + 1) && Single(index + 2);

    private readonly bool Single(int index) => _tokens.Holds(index) && _tokens[index] is { Length: 1, Kind: TokenKind.Word or TokenKind.Unknown } && _tokens.ClassAt(index) is WordClass.Noun or WordClass.Verb or WordClass.Modifier;

    /// <summary>Whether a verb behind people says what they do.</summary>
    private readonly bool Predicate(int index) => _unit is UnitKind.Person or UnitKind.Casualty or UnitKind.None && _tokens.EndsPerson(index - 1) && !_tokens.IsSuffix(index + 1)
        && !(_tokens.ClassAt(index + 1) == WordClass.De) && _tokens[index - 1].End == _tokens[index].Start;

    /// <summary>Whether the token is a verb that ends its clause: 8%的总|产出.</summary>
    private readonly bool Verbal(int index) => _tokens.ClassAt(index) == WordClass.Verb && _tokens[index].Length > 1 && (index + 1 >= _tokens.Count || _tokens.Punctuates(index + 1));

    /// <summary>Two characters that the word list does not know as one word: 推|文, 访|华, 驻|澳.</summary>
    private readonly bool Compound(int index) => (_nouns == 0 ? !_of && _unit is UnitKind.Classifier : Stations(_tokens.CharAt(_tokens[index].Start)))
        && _tokens[index].Length == 1 && _tokens.ClassAt(index) == WordClass.Verb && _tokens.Holds(index + 1) && _tokens[index + 1].Length == 1 && _tokens.ClassAt(index + 1) == WordClass.Noun;

    private static bool Stations(char verb) => verb is '驻' or '旅' or '在' or '涉' or '访' or '留' or '侨' or '亲' or '反';

    private readonly bool Listed(int index) => _tokens.ClassAt(index) == WordClass.Conjunction || _tokens.ClassAt(index) == WordClass.Noun || _tokens.CharAt(_tokens.Holds(index) ? _tokens[index].Start : -1) == '等';

    /// <summary>Whether a verb behind a classifier of things is used as a noun: 三次会晤, 两项提议, 10亿美元的减税.</summary>
    private readonly bool IsHead(int index, WordClass kind)
    {
        if (lexicon.IsLink(_tokens.Text, _tokens[index].Key))
        {
            return false;
        }

        if (_nouns > 0)
        {
            // 行政令: the list does not know the compound, and its last character alone is a verb.
            return _tokens[index].Length == 1 && kind == WordClass.Verb && _tokens.ClassAt(index + 1) == WordClass.Other && (index + 1 >= _tokens.Count || _tokens.Punctuates(index + 1));
        }

        var ends = _tokens.ClassAt(index + 1) is WordClass.Other or WordClass.De or WordClass.Verb;
        return ends && _tokens[index].Length >= 2
            && ((_unit == UnitKind.Classifier && CountsEvents(index)) || (_of && (kind == WordClass.Modifier || index + 1 >= _tokens.Count || _tokens.Punctuates(index + 1))));
    }

    /// <summary>Whether the classifier before counts events and abstract things, whose names the word list calls verbs.</summary>
    private readonly bool CountsEvents(int index) => _tokens.CharAt(_tokens[index].Start - 1) is '次' or '项' or '场' or '轮' or '起' or '个' or '种' or '回' or '宗' or '份' or '类' or '例';

    /// <summary>经济振兴计划, 电影订购制: a verb before a noun for what is undertaken is a part of its name, where the clause or its 的 follows.</summary>
    private readonly bool Undertaking(int verb, int noun) => _tokens[verb].Length == 2 && !_tokens.Reports(verb) && _tokens.Holds(noun) && !_tokens.Holds(noun + 1) | _tokens.ClassAt(noun + 1) is WordClass.Other or WordClass.De
        && _tokens.IsUndertaking(noun);

    /// <summary>Verbs that stand between nouns as a part of names for cases and people: 新冠确诊病例, 中国驻澳记者.</summary>
    private readonly bool Attributive(int index) => lexicon.Is(_tokens.Text, _tokens[index].Key, QuantityWordKind.Attribute)
        || (_tokens[index].Length == 2 && Stations(_tokens.CharAt(_tokens[index].Start)));
}
