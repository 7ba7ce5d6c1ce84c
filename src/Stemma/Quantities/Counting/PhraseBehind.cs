using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Parsing;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Counting;

/// <summary>The noun phrase behind a quantity: nouns with what modifies them, and relative clauses up to 的 and a noun.</summary>
internal struct PhraseBehind(NounTokens tokens, QuantityLexicon lexicon, in NumberPhrase phrase)
{
    /// <summary>Characters from the quantity to the start of the phrase's last word.</summary>
    private const int Longest = 26;

    private readonly NounTokens _tokens = tokens;
    private readonly UnitKind _unit = phrase.Unit;
    private readonly int _from = phrase.End;
    private int _start = -1;
    private int _end = -1;
    private int _nouns;
    private bool _list;
    private bool _of;
    private int _limit;

    /// <summary>The phrase that starts behind the quantity, or null.</summary>
    public TextSpan? Read()
    {
        var at = _tokens.SkipBlanks(_from);
        if (at >= _tokens.Block.End || _tokens.Text.TokenAt(at) is not (>= 0 and var index))
        {
            return null;
        }

        // 32亿欧元之巨: the amount is large, and nothing is counted.
        if (_tokens.CharAt(at) == '之' && _tokens.Holds(index + 1) && _tokens[index + 1].Length == 1)
        {
            return null;
        }

        index += _tokens.ClassAt(index) == WordClass.De ? 1 : 0;
        _of = index > 0 && _tokens.ClassAt(index - 1) == WordClass.De;
        _limit = at + Longest;
        if (index < _tokens.Count && _tokens[index].Start < at)
        {
            // The word list has the unit and its noun as one word (首歌), or segmentation cut 万人|民.
            var matches = _tokens.Text.MatchesAt(at);
            (_start, _end, _nouns) = (at, Math.Max(_tokens[index].End, matches.Length > 0 ? matches[^1].End : at), 1);
            if (_end >= _tokens.Block.End || _tokens.TokenFrom(_end) is not (>= 0 and var behind))
            {
                return new TextSpan(_start, Math.Min(_end, _tokens.Block.End));
            }

            index = behind;
        }

        while (_tokens.Holds(index) && _tokens[index].End <= _tokens.Block.End && _tokens[index].Start < _limit && Take(index, out var next))
        {
            index = next;
        }

        return _end > _start && _start >= 0 ? new TextSpan(_start, _end) : null;
    }

    /// <summary>Takes one token into the phrase, or ends it.</summary>
    private bool Take(int index, out int next)
    {
        next = index + 1;
        var token = _tokens[index];
        var kind = _tokens.ClassAt(index);
        switch (kind)
        {
            case WordClass.Noun:
                if (_nouns > 0 ? EndsBefore(index) : lexicon.IsLink(_tokens.Text, _tokens[index].Key))
                {
                    return false;
                }

                _end = token.End;
                _nouns++;
                break;
            case WordClass.Modifier or WordClass.Verb:
                if (_nouns > 0 && kind == WordClass.Verb && Predicate(index))
                {
                    return false;
                }

                if (kind == WordClass.Modifier && _of && _nouns == 0 && Verbal(next))
                {
                    (_start, _end) = (token.Start, _tokens[next].End);
                    return false;
                }

                if (Compound(index))
                {
                    _end = _tokens[index + 1].End;
                    (_nouns, next) = (_nouns + 1, index + 2);
                }
                else if (!Leads(index, kind, out next))
                {
                    _end = IsHead(index, kind) ? token.End : _end;
                    _start = _start < 0 && _end > 0 ? token.Start : _start;
                    return false;
                }
                else if (next - index > 2 && next > index + 8)
                {
                    // Of what a long clause modifies, the noun alone.
                    _limit = _tokens[next].Start + Longest;
                    return true;
                }

                break;
            case WordClass.Conjunction or WordClass.Blank:
                if (_nouns == 0 || _tokens.IsName(next) || !(_tokens.Starts(next) || (kind == WordClass.Conjunction && _tokens.ClassAt(next) == WordClass.Verb && Listed(next + 1))))
                {
                    return false;
                }

                _list |= kind == WordClass.Conjunction;
                break;
            case WordClass.De:
                return _nouns > 0 && _tokens.Starts(next) && (_nouns > 1 && _tokens.PartOfSpeech(index - 1) == "vn" || (_unit == UnitKind.Person && !_tokens.EndsPerson(index - 1)));
            default:
                if (_list && token.Length == 1 && _tokens.CharAt(token.Start) == '等' && _tokens.Starts(next))
                {
                    break;
                }

                if (_nouns > 0 || !(_unit is UnitKind.Classifier or UnitKind.Person or UnitKind.None) || !new RelativeClause(_tokens, lexicon).Opens(index)
                    || !new RelativeClause(_tokens, lexicon).Reads(index, 0, out next, out var isLong))
                {
                    return false;
                }

                if (isLong)
                {
                    _limit = _tokens[next].Start + Longest;
                    return true;
                }

                break;
        }

        _start = _start < 0 ? token.Start : _start;
        return true;
    }

    /// <summary>Whether a noun is no longer part of the phrase: the names of the people counted, or a noun of action that is the clause's verb.</summary>
    private readonly bool EndsBefore(int index)
    {
        // 两位前副总统甲和乙: the names say who they are.
        if ((_tokens.IsName(index) && _tokens.PartOfSpeech(index) is ['n', 'r', ..] or "") || (_tokens[index].Length > 3 && _tokens.PartOfSpeech(index) is "nrt" or "nrfg") || Unknown(index))
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

    /// <summary>Whether a verb or adjective leads on to a noun: directly (偷渡港人), or over 的 (涉嫌共谋的公民).</summary>
    private readonly bool Leads(int index, WordClass kind, out int next)
    {
        next = index + 1;
        var verb = kind == WordClass.Verb;

        // Behind a percentage or 国, a verb needs its 的 (66%认为, 35%支持该党, 38国签署条约 are predicates).
        var predicate = verb && _unit is UnitKind.Ratio or UnitKind.Country && !_of && _nouns == 0;
        if (predicate && (_unit == UnitKind.Country || _tokens.ClassAt(next) != WordClass.Noun || (_tokens.Acts(index) && !Attributive(index))))
        {
            return false;
        }

        if (new RelativeClause(_tokens, lexicon).Reads(index, _nouns, out var behind, out _))
        {
            next = behind;
            return true;
        }

        if (verb && (_tokens[index].Length == 1 || _unit is UnitKind.Casualty))
        {
            return false;
        }

        if (_list && verb)
        {
            return Listed(next);
        }

        // 石油探勘和生产公司, 豪华赌博和休闲项目: two activities of one body.
        var first = verb ? index : next;
        if (_tokens.ClassAt(first) == WordClass.Verb && _tokens[first].Length > 1 && Coordinates(first, out var joined))
        {
            next = joined;
            return true;
        }

        var direct = _tokens.ClassAt(next) == WordClass.Noun || (_tokens.ClassAt(next) is WordClass.Verb or WordClass.Modifier && _tokens[next].Length > 1 && _tokens.ClassAt(next + 1) == WordClass.Noun);
        return direct && (_nouns == 0 || !verb || Attributive(index) || _tokens.IsSuffix(next));
    }

    private readonly bool Coordinates(int verb, out int joined)
    {
        joined = verb + 2;
        return _tokens.ClassAt(verb + 1) == WordClass.Conjunction && _tokens.ClassAt(joined) is WordClass.Verb or WordClass.Noun && _tokens.ClassAt(joined + 1) == WordClass.Noun && _tokens.PartOfSpeech(joined) != "nr";
    }

    /// <summary>Verbs that stand between nouns as a part of names for cases and people: 新冠确诊病例, 中国驻澳记者.</summary>
    private readonly bool Attributive(int index) => lexicon.Is(_tokens.Text, _tokens[index].Key, QuantityWordKind.Attribute)
        || (_tokens[index].Length == 2 && Stations(_tokens.CharAt(_tokens[index].Start)));
}
