using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Parsing;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Counting;

/// <summary>
/// What a quantity counts where it is the object of the verb before it (禁用118款手机应用程序): the clause has its predicate, so that words which
/// the list calls verbs belong to the noun phrase, up to the clause's end.
/// </summary>
internal readonly struct ObjectPhrase(NounTokens tokens, QuantityLexicon lexicon)
{
    /// <summary>Characters of the longest phrase that is read this way.</summary>
    private const int Longest = 16;

    /// <summary>The phrase behind an object's quantity, or null where the quantity is no object or the clause goes on otherwise.</summary>
    /// <param name="phrase">The quantity.</param>
    /// <param name="read">Where the phrase of nouns ends; it is lengthened only over a word of action.</param>
    public TextSpan? Read(in NumberPhrase phrase, int read)
    {
        if (tokens.TokenFrom(phrase.End) is not (>= 0 and var first))
        {
            return null;
        }

        // 3万亿元的农村振兴计划: what an amount modifies is a noun phrase, whatever governs it.
        var modified = phrase.Unit is UnitKind.Currency or UnitKind.Measure && tokens.ClassAt(first) == WordClass.De;
        if (!modified && (phrase.Unit != UnitKind.Classifier || tokens.CharAt(phrase.UnitStart) == '次' || !Governed(phrase.Start)))
        {
            return null;
        }

        first += tokens.ClassAt(first) == WordClass.De ? 1 : 0;
        var nouns = 0;
        var acts = false;
        var index = first;
        for (; tokens.Holds(index) && tokens[index].End - tokens[first].Start <= Longest; index++)
        {
            acts |= tokens[index].Start >= read && tokens[index].Length > 1 && tokens.PartOfSpeech(index) is ['v', ..];
            switch (tokens.ClassAt(index))
            {
                case WordClass.Noun when !tokens.EndsPerson(index) || tokens.PartOfSpeech(index) != "nr":
                    nouns++;
                    continue;
                case WordClass.Modifier:
                    continue;
                case WordClass.Verb when Nominal(index):
                    continue;
                default:
                    break;
            }

            break;
        }

        var ends = !tokens.Holds(index) || tokens.Punctuates(index);
        return ends && acts && index > first && (nouns > 0 || index - first > 1) && tokens.ClassAt(index - 1) is WordClass.Noun or WordClass.Verb ? new TextSpan(tokens[first].Start, tokens[index - 1].End) : null;
    }

    /// <summary>Whether a verb stands right before the quantity (over 了 and 过), and is none that takes a clause (使三家公司破产).</summary>
    private bool Governed(int start)
    {
        start -= tokens.CharAt(start - 1) == ' ' ? 1 : 0;
        if (start <= tokens.Block.Start || tokens.Text.TokenAt(start - 1) is not (> 0 and var verb))
        {
            return false;
        }

        verb -= tokens.Word(verb) is "了" or "过" or "出" ? 1 : 0;
        return tokens.Holds(verb) && tokens[verb].Length > 1 && tokens.ClassAt(verb) == WordClass.Verb && !lexicon.IsLink(tokens.Text, tokens[verb].Key)
            && !(tokens.Word(verb) is "导致" or "造成" or "致使" or "要求" or "呼吁" or "敦促" or "迫使" or "促使" or "允许" or "帮助" or "协助" or "阻止" or "防止" or "看到" or "发现" or "命令" or "下令" or "建议" or "使得" or "据悉" or "没有" or "认为" or "表示" or "指出" or "显示");
    }

    /// <summary>Whether the verb can be part of a name for things: it neither reports nor tells a deed, and is no fragment.</summary>
    private bool Nominal(int index) => !tokens.Acts(index) && !IsRelation(tokens.Word(index)) && !lexicon.Is(tokens.Text, tokens[index].Key, QuantityWordKind.Fate)
        && (tokens[index].Length > 1 || (tokens.Holds(index + 1) && tokens[index + 1] is { Length: 1, Kind: TokenKind.Word or TokenKind.Unknown }) || tokens[index - 1] is { Length: 1, Kind: TokenKind.Word or TokenKind.Unknown });

    /// <summary>Verbs that say how two things stand to one another and so never belong to a name: 包括, 属于.</summary>
    private static bool IsRelation(ReadOnlySpan<char> word) => word is "包括" or "包含" or "涉及" or "属于" or "来自" or "用于" or "位于" or "成为" or "作为" or "称为" or "导致" or "造成" or "引发" or "开始" or "继续" or "准备" or "企图" or "打算";
}
