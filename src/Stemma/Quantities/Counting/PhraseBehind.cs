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

        // 六具21吋鱼雷管: a size stands before the noun.
        if (_unit == UnitKind.Classifier && Size(index) is > 0 and var behindSize)
        {
            (_start, index) = (_tokens[index].Start, behindSize);
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
        if (EndsPhrase(index, kind))
        {
            return false;
        }

        // 47项有关违法的诉讼: what the thing is about opens a clause with 的.
        if (_nouns == 0 && IsAbout(index) && new RelativeClause(_tokens, lexicon).Reads(index, 0, out var about, out var wide))
        {
            (next, _start) = (about, wide || _start >= 0 ? _start : token.Start);
            _limit = _tokens[next].Start + Longest;
            return true;
        }

        switch (kind)
        {
            case WordClass.Noun when Pair(index):
                // 两个军|演: two single characters that the list does not join.
                (_end, _nouns, next) = (_tokens[next].End, _nouns + 1, index + 2);
                break;
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
                if (_nouns > 0 && Predicate(index) && (kind == WordClass.Verb || (_unit == UnitKind.Person && _tokens.PartOfSpeech(index) is "d" or "ad" or "a" && _tokens.ClassAt(next) is WordClass.Verb or WordClass.Noun && _tokens.PartOfSpeech(next) is ['v', ..])))
                {
                    return false;
                }

                // 两名驻中国记者: the verb is a part of what they are.
                if (_nouns == 0 && kind == WordClass.Verb && token.Length == 1 && Stations(_tokens.CharAt(token.Start)) && _tokens.IsName(next) && _tokens.ClassAt(next + 1) == WordClass.Noun)
                {
                    break;
                }

                // 118款中国应用程式: a name alone cannot be what a classifier of things counts.
                if (_nouns > 0 && kind == WordClass.Verb && OnlyNames(index) && _tokens.ClassAt(next) == WordClass.Noun && !_tokens.Acts(index))
                {
                    (_end, _nouns, next) = (_tokens[next].End, _nouns + 1, index + 2);
                    break;
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
                if (_nouns == 0 || _tokens.IsName(next) || !(_tokens.Starts(next) || (kind == WordClass.Conjunction && _tokens.ClassAt(next) == WordClass.Verb && Listed(next + 1) && !_tokens.IsName(next + 1))))
                {
                    return false;
                }

                _list |= kind == WordClass.Conjunction;
                break;
            case WordClass.De:
                return _nouns > 0 && _tokens.Starts(next) && (_nouns > 1 && _tokens.PartOfSpeech(index - 1) == "vn" || (_unit == UnitKind.Person && !_tokens.EndsPerson(index - 1)));
            default:
                // 六只标普500指数成分股: the number is a part of an index's name.
                if (_nouns > 0 && token.Kind == TokenKind.Number && _tokens[index - 1].End == token.Start && _tokens.Holds(next) && _tokens.Word(next) is "指数" or "股指" or "期货")
                {
                    break;
                }

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
}
