using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Numerals;
using Stemma.Text;

namespace Stemma.Quantities.Parsing;

/// <content>The unit or classifier behind a number.</content>
internal readonly ref partial struct NumberPhraseParser
{
    private void Unit(ref NumberPhrase phrase)
    {
        if (UnitAt(phrase.End, ref phrase) is not (> 0 and var end))
        {
            return;
        }

        // 5%至10%, 100万到200万美元: the second number repeats the unit.
        if (phrase.Upper is null && !Changes(phrase.NumberStart) && Connector(end, out var second) && NumeralReader.TryRead(text.Source.Folded, second, block.End, out var upper) && upper.Value > phrase.Value)
        {
            var other = phrase;
            if (UnitAt(upper.End, ref other) is > 0 and var otherEnd && other.Unit == phrase.Unit)
            {
                phrase = other;
                (phrase.Upper, phrase.End) = (upper.Value, otherEnd);
                return;
            }
        }

        phrase.End = end;
    }

    /// <summary>Whether the word before says by how much something changed, so that 至 leads to what it became (上涨51点至2715点).</summary>
    private bool Changes(int at) => At(at - 1) is '涨' or '跌' or '升' or '降' or '减' or '增' or '挫' || (At(at - 1) is '加' or '少' && At(at - 2) is '增' or '减');

    private int UnitAt(int at, ref NumberPhrase phrase)
    {
        var start = SkipBlank(at);
        if (lexicon.Longest(text, start, QuantityWordKind.Unit, out var word) is not (> 0 and var end))
        {
            return -1;
        }

        // In 50名单 the word is 名单; where the unit's last character begins another word, there is no unit.
        if (end < block.End && !text.IsTokenBoundary(end) && !char.IsAscii(At(end - 1)) && !HoldsCounted(start, end))
        {
            return -1;
        }

        // Segmentation may have cut 万人|民: where it joined the numeral to the unit, the longest word decides.
        if (text.TokenAt(start) is >= 0 and var index && text.Tokens[index].Start < start && LongestNoun(start) > end)
        {
            return -1;
        }

        // 六大区域, 4大平台: from four to ten big ones are a count; 10万大军, 第六大, 十九大 are none.
        if (At(start) == '大' && end == start + 1 && !(phrase.Value is >= 4 and <= 10 && phrase.Upper is null && phrase.End == start && BigOnes(end)))
        {
            return -1;
        }

        // 数百万对体制失望的人: millions do not come in pairs.
        if (phrase.Value >= 10000 && end == start + 1 && At(start) == '对')
        {
            return -1;
        }

        (phrase.UnitStart, phrase.UnitEnd, phrase.Unit) = (start, end, word.Unit);
        return end;
    }

    private bool BigOnes(int at) => text.TokenAt(at) is >= 0 and var index && text.Tokens[index].Start == at && text.Tokens[index].Length > 1
        && text.Tokens[index].Key >= 0 && text.Lexicon.PartOfSpeech(text.Tokens[index].Key) is ['n' or 'a' or 'b', ..] or "vn" or "s";

    private int LongestNoun(int at)
    {
        var matches = text.MatchesAt(at);
        return matches.Length > 0 && text.Lexicon.PartOfSpeech(matches[^1].Key) is ['n', ..] ? matches[^1].End : -1;
    }

    /// <summary>Whether the word list has unit and noun as one rare word (杯水, 首歌), so that both may be read; frequent ones (人民, 名单) are words.</summary>
    private bool HoldsCounted(int start, int end)
    {
        if (text.TokenAt(start) is not (>= 0 and var index) || text.Tokens[index].Start != start || text.Tokens[index].Key < 0 || text.Lexicon.Cost(text.Tokens[index].Key) < RareCost)
        {
            return false;
        }

        var rest = text.Lexicon.Find(_folded[end..text.Tokens[index].End]);
        return rest >= 0 && text.Lexicon.PartOfSpeech(rest) is ['n', ..];
    }
}
