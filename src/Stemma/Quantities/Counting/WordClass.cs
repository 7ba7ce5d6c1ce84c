using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Counting;

/// <summary>What a token can do in a noun phrase.</summary>
internal enum WordClass : byte
{
    /// <summary>Ends it.</summary>
    Other,

    /// <summary>Can be its head: nouns, names, Latin words.</summary>
    Noun,

    /// <summary>Can stand before a noun: adjectives, distinguishing words.</summary>
    Modifier,

    /// <summary>A verb: part of a relative clause, or the end.</summary>
    Verb,

    /// <summary>的.</summary>
    De,

    /// <summary>和, 与, 及, 、.</summary>
    Conjunction,

    /// <summary>A blank.</summary>
    Blank,
}

/// <summary>Classifies tokens by the word list's part of speech.</summary>
internal static class WordClasses
{
    /// <summary>The class of a token.</summary>
    public static WordClass Of(TokenizedText text, Token token)
    {
        if (token.Kind != TokenKind.Word || token.Key < 0)
        {
            return Classify(text, token);
        }

        var memo = text.Lexicon.CountingClasses;
        return (WordClass)(memo.TryGet(token.Key, out var known) ? known : memo.Keep(token.Key, (int)Classify(text, token)));
    }

    /// <summary>Whether a word that the word list has not calls people or ends with a noun that no verb stands before (no 达成协议).</summary>
    private static bool IsCompound(TokenizedText text, Token token)
    {
        if (text.Lexicon.Payload(token.Key, LexiconTag.Nominal) >= 0)
        {
            return true;
        }

        var word = text.Source.Key(token.Span);
        return word.Length > 3 && text.Lexicon.Find(word[^2..]) is >= 0 and var last && text.Lexicon.PartOfSpeech(last) is "n"
            && (text.Lexicon.Find(word[..^2]) is not (>= 0 and var first) || !(text.Lexicon.PartOfSpeech(first) is ['v', ..] or ['a', 'd', ..] or ['d', ..] or ['p', ..]));
    }

    private static WordClass Classify(TokenizedText text, Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Letters:
                return WordClass.Noun;
            case TokenKind.Space:
                return WordClass.Blank;
            case TokenKind.Punctuation:
                return text.Source.Folded[token.Start] is '、' or '/' or '·' ? WordClass.Conjunction : WordClass.Other;
            case TokenKind.Number:
                return WordClass.Other;
            default:
                break;
        }

        var first = text.Source.Folded[token.Start];
        if (token.Length == 1)
        {
            switch (first)
            {
                case '的' or '之':
                    return WordClass.De;
                case '制' or '籍' or '裔' or '产' or '型':
                    return WordClass.Noun;
                case '和' or '与' or '及' or '或':
                    return WordClass.Conjunction;
                case '在' or '于' or '从' or '被' or '向' or '对' or '将' or '把' or '给' or '为' or '由' or '以' or '因' or '并' or '已' or '也' or '都' or '是' or '有' or '到' or '至' or '等' or '者' or '则' or '而' or '其' or '此' or '这' or '那' or '该' or '各' or '又' or '且' or '中' or '内' or '了' or '着' or '过':
                    return first == '者' ? WordClass.Noun : WordClass.Other;
                default:
                    break;
            }
        }

        if (token.Key < 0)
        {
            return WordClass.Noun;
        }

        if (text.Source.Key(token.Span) is "前" or "现任" or "时任" or "前任" or "候任" or "现役" or "特别" or "直接" or "长期" or "非法" or "永久" or "临时" or "非" or "准" or "跨" or "无")
        {
            return WordClass.Modifier;
        }

        if (text.Lexicon.Payload(token.Key, LexiconTag.Name) >= 0 || (token.Length > 2 && text.Lexicon.Payload(token.Key, LexiconTag.Title) >= 0) || text.Source.Key(token.Span) is "推文" or "贴文" or "帖文" or "博文" or "多数" or "少数" or "组织" or "合同" or "日" or "台" or "青年" or "少年" or "警察" or "收入" or "支出"
            || IsThing(text.Source.Key(token.Span)) || (token.Length > 2 && text.Lexicon.Payload(token.Key, LexiconTag.Nominal) >= 0))
        {
            return WordClass.Noun;
        }

        // 知情人士, 武器系统: nouns that only other stages know.
        if (text.Lexicon.PartOfSpeech(token.Key).Length == 0 && IsCompound(text, token))
        {
            return WordClass.Noun;
        }

        // Words that only other stages know are verbs when they are cues and event words.
        if (text.Lexicon.PartOfSpeech(token.Key).Length == 0 && (text.Lexicon.Payload(token.Key, LexiconTag.EventWord) >= 0 || text.Lexicon.Payload(token.Key, LexiconTag.Cue) >= 0))
        {
            return WordClass.Verb;
        }

        // The list calls 首批 and 全部 numerals and pronouns.
        if ((token.Length == 1 && first == '多') || (first is '首' or '全' or '所' && token.Length == 2 && text.Lexicon.PartOfSpeech(token.Key) is "m" or "r" or "n"))
        {
            return WordClass.Modifier;
        }

        var part = text.Lexicon.PartOfSpeech(token.Key);

        // 基本上, 实际上: the word list calls them nouns. 被控, 被捕: a passive is a predicate.
        if (token.Length > 2 && text.Source.Folded[token.End - 1] == '上' && part == "n")
        {
            return WordClass.Other;
        }

        if (first == '被' && token.Length > 1 && part is ['v', ..])
        {
            return WordClass.Verb;
        }

        return part switch
        {
            "" when text.Source.Folded[token.End - 1] is '至' or '到' && token.Length > 1 => WordClass.Other,
            "" => WordClass.Noun,
            ['n', ..] or "vn" or "an" or "j" or "k" or "g" or "zg" or "x" or "l" or "i" or "ng" => WordClass.Noun,
            ['a', ..] or "b" or "z" or "s" => WordClass.Modifier,
            ['v', ..] => WordClass.Verb,
            "q" when token.Length > 1 => WordClass.Noun,
            "p" when token.Length > 1 => WordClass.Verb,
            "r" when text.Source.Key(token.Span) is "自行" => WordClass.Modifier,
            _ => WordClass.Other,
        };
    }

    /// <summary>Names of things and people that the word list calls verbs.</summary>
    private static bool IsThing(ReadOnlySpan<char> word) => word is "主机" or "全程" or "全长" or "所得" or "所获" or "买主" or "便道" or "出路" or "刑期" or "否决权" or "处所" or "好手" or "对手" or "帮手" or "干道" or "得主" or "想法" or "打手" or "提案" or "援手" or "杀手"
        or "看法" or "签证" or "自由度" or "表决权" or "要犯" or "要道" or "触手" or "说法" or "诊所" or "赞助商" or "跑道" or "选手" or "通道" or "造价" or "难度" or "雇主" or "进度" or "做法" or "简历" or "履历" or "外卖" or "复本" or "产能"
        or "升幅" or "降幅" or "疑犯" or "嫌犯" or "用户" or "客户" or "住户" or "选票" or "罚单" or "订单" or "贷款" or "存款";
}
