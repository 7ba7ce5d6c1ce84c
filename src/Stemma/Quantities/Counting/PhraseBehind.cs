using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Parsing;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Counting;

/// <summary>The noun phrase behind a quantity: nouns with what modifies them, and relative clauses up to 的 and a noun.</summary>
internal partial struct PhraseBehind(NounTokens tokens, QuantityLexicon lexicon, in NumberPhrase phrase)
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

        if (Design(at) is > 0 and var named)
        {
            (_start, _end, _nouns) = (at, named, 1);
            index = _tokens.TokenFrom(named) is >= 0 and var behind ? behind : _tokens.Count;
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
                // 近百名生活在该市的居民: a noun of action with a preposition opens a relative clause.
                if (_nouns == 0 && _tokens.PartOfSpeech(index) == "vn" && _tokens.CharAt(token.End) is '在' or '于' or '自' or '到' or '向' && new RelativeClause(_tokens, lexicon).Reads(index, 0, out var clause, out var far))
                {
                    next = clause;
                    _limit = far ? _tokens[next].Start + Longest : _limit;
                    _start = far || _start >= 0 ? _start : token.Start;
                    return true;
                }

                if (_nouns > 0 ? EndsBefore(index) || IsAnd(index) : lexicon.IsLink(_tokens.Text, _tokens[index].Key))
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

                // 三项重大决定: behind a classifier and its adjective, what the list calls a verb is the head.
                if (kind == WordClass.Modifier && _nouns == 0 && _unit == UnitKind.Classifier && _tokens.ClassAt(next) == WordClass.Verb && _tokens[next].Length > 1 && _tokens.ClassAt(next + 1) is WordClass.Other or WordClass.Verb)
                {
                    (_start, _end) = (_start < 0 ? token.Start : _start, _tokens[next].End);
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
                else if (next - index > 2 && (next > index + 8 || (_unit == UnitKind.Classifier && kind == WordClass.Verb)))
                {
                    // Of what a long clause modifies, the noun alone.
                    _limit = _tokens[next].Start + Longest;
                    return true;
                }

                break;
            case WordClass.Conjunction when _nouns > 0 && _tokens.Holds(next) && _tokens.Word(next) is "其他" or "其它" && _tokens.Starts(next + 1):
                // 咖啡或其他饮料: more of what is counted.
                (next, _list) = (next + 1, true);
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

        // 两款灭活疫苗: two single characters that the list does not join are one word before a noun.
        if (verb && _nouns == 0 && _unit == UnitKind.Classifier && _tokens[index].Length == 1 && _tokens.Holds(index + 2) && _tokens[index + 1] is { Length: 1, Kind: TokenKind.Word }
            && _tokens.ClassAt(index + 1) is WordClass.Verb or WordClass.Noun or WordClass.Modifier && _tokens.ClassAt(index + 2) == WordClass.Noun && _tokens[index + 2].Length > 1)
        {
            next = index + 2;
            return true;
        }

        // 两款灭|活疫苗: the list has the longer part only.
        if (verb && _nouns == 0 && _unit == UnitKind.Classifier && _tokens[index].Length == 1 && _tokens.ClassAt(next) == WordClass.Noun && _tokens[next].Length > 2)
        {
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
        return direct && (_nouns == 0 || !verb || Attributive(index) || _tokens.IsSuffix(next) || (_of && _unit is UnitKind.Currency or UnitKind.Measure && Undertaking(index, next)));
    }

    private readonly bool Coordinates(int verb, out int joined)
    {
        joined = verb + 2;
        return _tokens.ClassAt(verb + 1) == WordClass.Conjunction && _tokens.ClassAt(joined) is WordClass.Verb or WordClass.Noun && _tokens.ClassAt(joined + 1) == WordClass.Noun && _tokens.PartOfSpeech(joined) != "nr";
    }
}
