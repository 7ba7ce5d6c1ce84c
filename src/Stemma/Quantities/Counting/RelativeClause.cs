using Stemma.Quantities.Lexicon;

namespace Stemma.Quantities.Counting;

/// <summary>Clauses that modify what is counted, and end with 的 (5名家属聘请的律师, 数百万对体制失望的选民).</summary>
internal readonly struct RelativeClause(NounTokens tokens, QuantityLexicon lexicon)
{
    /// <summary>Tokens between a clause's first word and its 的.</summary>
    private const int Longest = 16;

    /// <summary>Tokens of a clause that is still read as a part of the noun phrase; behind a longer one only the noun is.</summary>
    private const int Short = 7;

    /// <summary>Whether a relative clause starts at the token; then the token behind its 的.</summary>
    /// <remarks>Behind a noun, only a verb may stand before 的.</remarks>
    public bool Reads(int index, int nouns, out int next, out bool isLong)
    {
        (next, isLong) = (index + 1, false);
        for (var i = index + 1; tokens.Holds(i) && i - index <= Longest; i++)
        {
            var kind = tokens.ClassAt(i);
            if (kind == WordClass.De)
            {
                (next, isLong) = (i + 1, i - index > Short);
                if (!tokens.Starts(next))
                {
                    // 捍卫该国的未来的政党: the first 的 belongs to the clause's object.
                    if (nouns == 0 && tokens.Holds(next) && tokens.PartOfSpeech(next) == "t" && tokens.ClassAt(next + 1) == WordClass.De)
                    {
                        continue;
                    }

                    return false;
                }

                if (nouns > 0)
                {
                    return i - index <= 1 && !lexicon.Is(tokens.Text, tokens[index].Key, QuantityWordKind.Attribute);
                }

                if (!isLong || !tokens.Holds(next + 1) || tokens.ClassAt(next + 1) != WordClass.De)
                {
                    return true;
                }
            }

            if ((tokens.Punctuates(i) && kind != WordClass.Conjunction && !(tokens.CharAt(tokens[i].Start) is '“' or '”' or '「' or '」' or '"')) || (nouns > 0 && i - index > 1))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a preposition or adverb can open a relative clause behind a classifier: 对, 在, 曾, 不愿.</summary>
    public bool Opens(int index) => tokens.Holds(index) && !tokens.Punctuates(index)
        && (tokens[index].Length == 1
            ? tokens.CharAt(tokens[index].Start) is '对' or '在' or '从' or '被' or '由' or '因' or '为' or '与' or '来' or '曾' or '已' or '未' or '不' or '正' or '将' or '于' or '遭' or '受' or '可' or '能' or '向' or '以' or '想' or '最' or '有'
            : tokens.PartOfSpeech(index) is "d" or "p" or "c");
}
