using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Parsing;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Counting;

/// <content>Verbs and adjectives that lead on to the noun.</content>
internal partial struct PhraseBehind
{
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
