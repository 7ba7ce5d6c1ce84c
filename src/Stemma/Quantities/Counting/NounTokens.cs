using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Counting;

/// <summary>The tokens of one block as parts of noun phrases.</summary>
internal readonly struct NounTokens(TokenizedText text, TextSpan block)
{
    /// <summary>The text.</summary>
    public TokenizedText Text { get; } = text;

    /// <summary>The block; tokens outside it have the class <see cref="WordClass.Other"/>.</summary>
    public TextSpan Block { get; } = block;

    /// <summary>How many tokens the text has.</summary>
    public int Count => Text.Tokens.Count;

    /// <summary>The token.</summary>
    public Token this[int index] => Text.Tokens[index];

    /// <summary>The class of a token.</summary>
    public WordClass ClassAt(int index) => Holds(index) ? WordClasses.Of(Text, Text.Tokens[index]) : WordClass.Other;

    /// <summary>Whether the index is that of a token of the block.</summary>
    public bool Holds(int index) => index >= 0 && index < Text.Tokens.Count && Text.Tokens[index].Start >= Block.Start && Text.Tokens[index].Start < Block.End;

    /// <summary>The word list's part of speech, or "".</summary>
    public string PartOfSpeech(int index) => Text.Tokens[index].Key >= 0 ? Text.Lexicon.PartOfSpeech(Text.Tokens[index].Key) : "";

    /// <summary>The folded word.</summary>
    public ReadOnlySpan<char> Word(int index) => Text.Source.Key(Text.Tokens[index].Span);

    /// <summary>The folded character at an offset of the block, or NUL outside it.</summary>
    public char CharAt(int at) => at >= Block.Start && at < Block.End ? Text.Source.Folded[at] : '\0';

    /// <summary>Whether the token is a mark.</summary>
    public bool Punctuates(int index) => Text.Tokens[index].Kind == TokenKind.Punctuation;

    /// <summary>Whether a phrase can start with the token.</summary>
    public bool Starts(int index) => ClassAt(index) is WordClass.Noun or WordClass.Modifier;

    /// <summary>Whether the token is a name: what follows 和 then is no longer counted.</summary>
    public bool IsName(int index) => index < Text.Tokens.Count && Text.Tokens[index].Key >= 0 && Text.Lexicon.Payload(Text.Tokens[index].Key, LexiconTag.Name) >= 0;

    /// <summary>Whether the word reports.</summary>
    public bool Reports(int index) => Text.Tokens[index].Key >= 0 && Text.Lexicon.Payload(Text.Tokens[index].Key, LexiconTag.Cue) >= 0;

    /// <summary>Whether the word reports or tells a deed, and so is rather a predicate than an attribute.</summary>
    public bool Acts(int index) =>
        Text.Tokens[index].Key >= 0 && (Text.Lexicon.Payload(Text.Tokens[index].Key, LexiconTag.Cue) >= 0 || Text.Lexicon.Payload(Text.Tokens[index].Key, LexiconTag.EventWord) >= 0);

    /// <summary>Whether the word calls people what they are (示威者, 军人): a verb behind it says what they do.</summary>
    public bool EndsPerson(int index) => Text.Tokens[index].Kind == TokenKind.Word && (Text.Tokens[index].Length > 1 || (index > 0 && Text.Tokens[index - 1].End == Text.Tokens[index].Start))
        && Text.Source.Folded[Text.Tokens[index].End - 1] is '者' or '人' or '员' or '兵' or '军' or '民' or '生' or '师' or '官' or '长' or '犯' or '徒' or '客' or '工' or '警' or '手' or '士' or '属' or '友' or '众' or '女' or '子' or '童' or '商';

    /// <summary>Whether the word is the single last character of a compound that the word list has not (致死案, 抗议者).</summary>
    public bool IsSuffix(int index) => Holds(index) && Text.Tokens[index].Length == 1
        && Text.Source.Folded[Text.Tokens[index].Start] is '案' or '者' or '犯' or '罪' or '车' or '机' or '船' or '站' or '厂' or '区' or '法' or '令' or '费' or '款' or '权' or '率' or '量' or '员' or '队' or '团' or '会' or '场' or '所' or '房' or '店' or '校' or '器' or '弹' or '艇' or '舰' or '炮' or '线' or '网' or '物' or '品' or '件' or '书' or '信' or '稿' or '票' or '券' or '金' or '税' or '病' or '药' or '剂' or '户';

    /// <summary>Whether the word is one for what is undertaken or set up, before which a verb is a part of its name (经济振兴计划).</summary>
    public bool IsUndertaking(int index) => Word(index) is "计划" or "方案" or "项目" or "工程" or "制" or "制度" or "法案" or "协议" or "政策" or "措施" or "基金" or "服务" or "合同" or "合约" or "机制" or "体系" or "系统" or "平台"
        or "网络" or "贷款" or "资金" or "资格" or "设施" or "设备" or "战略" or "规划" or "行动" or "活动" or "任务" or "业务" or "法" or "令" or "法令";

    /// <summary>The first offset from <paramref name="at"/> on that holds no blank.</summary>
    public int SkipBlanks(int at)
    {
        while (at < Block.End && Text.Source.Folded[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>The token that starts at the offset; where the offset lies inside one, the next; -1 at the end.</summary>
    public int TokenFrom(int at)
    {
        if (at >= Block.End || Text.TokenAt(at) is not (>= 0 and var index))
        {
            return -1;
        }

        index = Text.Tokens[index].Start < at ? index + 1 : index;
        return index < Text.Tokens.Count ? index : -1;
    }
}
