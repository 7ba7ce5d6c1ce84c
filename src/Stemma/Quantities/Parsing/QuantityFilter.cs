using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Numerals;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Parsing;

/// <summary>Decides whether a number measures something: no ordinals, ages, names, articles, numbers of rooms or sections.</summary>
internal readonly ref struct QuantityFilter(TokenizedText text, QuantityLexicon lexicon, TextSpan block)
{
    /// <summary>How far before its value an index may be named, in characters.</summary>
    private const int LongestTopic = 40;

    private const int LongestName = 12;

    private readonly ReadOnlySpan<char> _folded = text.Source.Folded;

    /// <summary>Whether the phrase is a quantity.</summary>
    public bool Accepts(in NumberPhrase phrase)
    {
        // 零件, 零点: a lone zero in words counts nothing.
        if ((phrase.Value == 0 && phrase.Upper is null && !phrase.Arabic) || IsLabel(phrase) || IsInName(phrase) || !OnTokens(phrase))
        {
            return false;
        }

        return phrase.Complete || phrase.Unit switch
        {
            UnitKind.None => Bare(phrase),
            UnitKind.Classifier or UnitKind.Person or UnitKind.Casualty => (!phrase.BareOne || phrase.Modifier is QuantityModifier.Over or QuantityModifier.Under) && !RefersBack(phrase),
            UnitKind.Country => phrase.Value >= 10,
            UnitKind.Degree => phrase.Arabic || Repeats(phrase),
            UnitKind.Points => phrase.Arabic && (phrase.Value > 24 || _folded[phrase.NumberStart..phrase.NumberEnd].Contains('.')),
            _ => true,
        };
    }

    private char At(int at) => at >= block.Start && at < block.End ? _folded[at] : '\0';

    /// <summary>第三名, 5G, COVID-19, F-16, 12岁, 501室: numbers that name and do not count.</summary>
    private bool IsLabel(in NumberPhrase phrase)
    {
        var before = At(phrase.NumberStart - 1);
        var joined = char.IsAsciiLetter(before) || (before is '-' or '_' or '/' && char.IsAsciiLetterOrDigit(At(phrase.NumberStart - 2)));
        if (before is '第' or '#' or '№' or '§' || (joined && !phrase.Prefixed) || (before is '.' or ':' && char.IsAsciiDigit(At(phrase.NumberStart - 2))))
        {
            return true;
        }

        if (phrase.Arabic && phrase.UnitEnd == phrase.UnitStart && IsDesign(phrase.NumberStart))
        {
            return true;
        }

        // 二次感染, 二度入狱: 二 before a word for occasions is an ordinal; two of them are 两次.
        if (before is not ('十' or '百' or '千' or '一' or '三') && At(phrase.NumberStart) == '二' && phrase.NumberEnd == phrase.NumberStart + 1 && At(phrase.UnitStart) is '次' or '度' or '手')
        {
            return true;
        }

        // 分列第二、三位 ranks; 1美元兑154日元 is a rate of the second.
        if ((before == '、' && !phrase.Arabic && phrase.Unit == UnitKind.Person && HanDigits.Digit(At(phrase.NumberStart - 2)) > 0) || (phrase.Value == 1 && At(phrase.End) == '兑'))
        {
            return true;
        }

        if (before == '比' && char.IsAsciiDigit(At(phrase.NumberStart - 2)))
        {
            return true;
        }

        // 两位数增长 tells a size, 全球前10名 a rank.
        if (phrase.Unit == UnitKind.Person && ((At(phrase.UnitStart) == '位' && At(phrase.End) == '数') || (before == '前' && text.TokenAt(phrase.NumberStart - 1) is >= 0 and var rank && text.Tokens[rank].Length == 1 && !IsNoun(Next(phrase.End)))))
        {
            return true;
        }

        var behind = At(phrase.NumberEnd);
        var hasUnit = phrase.UnitEnd > phrase.UnitStart;
        if (!hasUnit && (char.IsAsciiLetter(behind) || (behind is '-' or ':' or '/' && char.IsAsciiLetterOrDigit(At(phrase.NumberEnd + 1)))))
        {
            return true;
        }

        var next = behind == ' ' ? At(phrase.NumberEnd + 1) : behind;
        return !hasUnit && next is '岁' or '号' or '室' or '楼' or '路' or '街' or '届' or '版' or '年' or '月' or '日' or '时' or '周' or '章' or '期' or '后' or '字' && !hasUnit;
    }

    /// <summary>歼16, 波音747, 苏-30: the number of a design.</summary>
    private bool IsDesign(int start) => lexicon.LongestBefore(text, start - (At(start - 1) is '-' or ' ' ? 1 : 0), block.Start, QuantityWordKind.Design, out _) >= 0;

    /// <summary>Whether a name or fixed phrase holds the number and more (五角大楼, 二十国集团, 联合利剑-2024A).</summary>
    private bool IsInName(in NumberPhrase phrase)
    {
        for (var start = Math.Max(block.Start, phrase.NumberStart - LongestName); start <= phrase.NumberStart; start++)
        {
            foreach (var match in text.MatchesAt(start))
            {
                if (match.End < phrase.NumberEnd || (match.End == phrase.NumberEnd && start == phrase.NumberStart))
                {
                    continue;
                }

                foreach (var entry in text.Lexicon.Entries(match.Key))
                {
                    if (entry.Tag == LexiconTag.Name || (entry.Tag == LexiconTag.QuantityWord && lexicon.IsName(entry.Payload)))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether words are not cut apart: a Chinese numeral starts a word (no 统一) and the word ends with it or its unit (no 十分).</summary>
    private bool OnTokens(in NumberPhrase phrase)
    {
        if (phrase.Arabic)
        {
            return true;
        }

        if (text.TokenAt(phrase.NumberStart) is not (>= 0 and var index) || text.Tokens[index].Start != phrase.NumberStart)
        {
            return false;
        }

        var end = Math.Max(phrase.NumberEnd, phrase.UnitEnd);

        // 拾起一本书: a numeral of accounts does not stand alone.
        if (phrase.NumberEnd == phrase.NumberStart + 1 && _folded[phrase.NumberStart] is '拾' or '柒' or '捌' or '玖' or '伍' or '陆' or '肆' or '叁' or '贰' or '壹')
        {
            return false;
        }

        return text.Tokens[index].End <= end && (end >= block.End || text.IsTokenBoundary(end) || phrase.UnitEnd > phrase.UnitStart);
    }

    /// <summary>
    /// Whether two or three things are only pointed at and not counted: 两人同意, 两个国家, 这三个城市. Where people are hurt or held, two is a count.
    /// </summary>
    private bool RefersBack(in NumberPhrase phrase)
    {
        if (phrase.Arabic || phrase.Modifier != QuantityModifier.Exact || phrase.Upper is not null)
        {
            return false;
        }

        var unit = At(phrase.UnitStart);
        var single = phrase.UnitEnd == phrase.UnitStart + 1;
        if (phrase.Value == 2 && single && unit == '人')
        {
            return !(At(phrase.End) is '死' or '伤' or '遇' or '罹' or '丧' or '失' or '确' or '染' or '感' or '获' or '身' or '重' or '轻' || (At(phrase.End) == '受' && At(phrase.End + 1) is '伤' or '害' or '困' or '重' or '轻' or '了')
                || (At(phrase.End) == '被' && At(phrase.End + 1) is '杀' or '捕' or '抓' or '拘' or '绑' or '害' or '困' or '埋' or '砸' or '撞' or '烧' or '炸' or '打' or '刺' or '枪' or '押' or '俘' or '劫' or '困' or '咬' or '淹' or '冲') || At(phrase.NumberStart - 1) is '成' or '致');
        }

        var pointed = At(phrase.NumberStart - 1) is '这' or '那' or '该' or '述' or '此';
        return single && ((phrase.Value == 2 && unit is '种' or '家') || (phrase.Value == 2 && unit == '个' && Introduces(phrase)) || (phrase.Value <= 3 && pointed && unit is '个' or '种'));
    }

    /// <summary>是两个国家, 有两个原因: two things that the text goes on to name are not counted; two children are.</summary>
    private bool Introduces(in NumberPhrase phrase)
    {
        if (At(phrase.NumberStart - 1) is '是' or '有' or '为' or '出' or '分' or '成' or '前' or '后' or '一' or '\0' or '(' || Next(phrase.End) is not { Kind: TokenKind.Word } token || !IsNoun(token))
        {
            return true;
        }

        return text.Source.Key(token.Span) is "国家" or "问题" or "方面" or "选择" or "选项" or "原因" or "阶段" or "部分" or "层面" or "条件" or "因素" or "方向" or "独立" or "月" or "地方" or "小时" or "世界" or "时代" or "人" or "例子" or "关键";
    }

    /// <summary>Numbers without a unit: large ones, hedged ones, and small ones directly before what they count (12港人).</summary>
    private bool Bare(in NumberPhrase phrase)
    {
        if (phrase.Large)
        {
            return true;
        }

        var next = Next(phrase.End);
        if (!phrase.Arabic)
        {
            return phrase.Vague && IsNoun(next);
        }

        var decimals = _folded[phrase.NumberStart..phrase.NumberEnd].Contains('.');
        if (phrase.Modifier != QuantityModifier.Exact && (phrase.Value >= 10 || decimals))
        {
            return true;
        }

        var grouped = phrase.Value >= 1000 && _folded[phrase.NumberStart..phrase.NumberEnd].Contains(',');
        if (grouped)
        {
            return true;
        }

        // 指数报93.559, 6比3的多数.
        if ((decimals && (At(phrase.NumberStart - 1) is '报' || (At(phrase.NumberStart - 1) is '于' or '在' && At(phrase.NumberStart - 2) is '收' or '报'))) || (At(phrase.NumberEnd) == '比' && char.IsAsciiDigit(At(phrase.NumberEnd + 1))))
        {
            return true;
        }

        var yearLike = phrase.Value is >= 1500 and <= 2150;
        if ((decimals || (phrase.Value >= 20 && !yearLike && Closes(phrase.NumberEnd))) && IsIndexReading(phrase))
        {
            return true;
        }

        return !yearLike && IsNoun(next) && At(phrase.NumberStart - 1) is not ('·' or '/' or '(' or '\0' or '-' or '打' or '电') && !decimals && phrase.Value > 1 && next!.Value.Start == phrase.End;
    }

    /// <summary>曾两度出任: how often something was done.</summary>
    private bool Repeats(in NumberPhrase phrase) => At(phrase.UnitStart) == '度' && phrase.Value is >= 2 and <= 9 && !phrase.BareOne && Next(phrase.End) is { Kind: TokenKind.Word } next && next.Start == phrase.End && next.Key >= 0
        && text.Lexicon.PartOfSpeech(next.Key) is ['v', ..];

    /// <summary>Whether the clause ends behind the number, or what it is compared with follows.</summary>
    private bool Closes(int at) => (At(at) == '的' && At(at + 1) == '基') || At(at) is '\0' or ',' or '，' or '。' or '、' or ';' or '；' or '和' or '与' or ')' or '）' || (At(at + 1) == '于' && At(at) is '高' or '低');

    /// <summary>Whether the sentence speaks of an index and the number is its value: 采购经理人指数升至51.2, 高于8月的51.0.</summary>
    private bool IsIndexReading(in NumberPhrase phrase)
    {
        if (At(phrase.NumberStart - 1) is not ('为' or '至' or '到' or '是' or '的' or '从' or '由' or '值' or '报' or '期'))
        {
            return false;
        }

        var before = _folded[Math.Max(block.Start, phrase.NumberStart - LongestTopic)..phrase.NumberStart];
        before = before[(before.LastIndexOf('。') + 1)..];
        return before.Contains("指数", StringComparison.Ordinal) || before.Contains("成本", StringComparison.Ordinal) || before.Contains("系数", StringComparison.Ordinal) || before.Contains("评分", StringComparison.Ordinal) || before.Contains("得分", StringComparison.Ordinal) || before.Contains("pmi", StringComparison.OrdinalIgnoreCase);
    }

    private Token? Next(int at)
    {
        at = At(at) == ' ' ? at + 1 : at;
        return at < block.End && text.TokenAt(at) is >= 0 and var index ? text.Tokens[index] : null;
    }

    private bool IsNoun(Token? token) => token is { Kind: TokenKind.Word } word && text.Lexicon.PartOfSpeech(word.Key) is { } part && (part.StartsWith('n') || part is "j");
}
