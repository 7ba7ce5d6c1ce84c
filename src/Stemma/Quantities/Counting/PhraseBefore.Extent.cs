using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Parsing;
using Stemma.Text;
using Stemma.Text.Segmentation;
using Stemma.Times;

namespace Stemma.Quantities.Counting;

/// <content>Where the phrase starts.</content>
internal readonly partial struct PhraseBefore
{
    /// <summary>Where the noun phrase that ends with the token starts: over modifiers and one 的.</summary>
    public int PhraseStart(int index)
    {
        var de = false;
        var head = index;
        var measure = Measure(index);
        index -= NamesIndex(index) ? 2 : 0;
        while (tokens.Holds(index - 1))
        {
            var kind = tokens.ClassAt(index - 1);

            // 接种完成率, 制造业采购经理人指数: before a noun of measure, a verb is a part of its name.
            if (kind == WordClass.Verb && ((measure && Compounds(index)) || (tokens.IsUndertaking(index) && tokens.ClassAt(index - 2) == WordClass.Noun && !tokens.Acts(index - 1) && Compounds(index))))
            {
                index--;
                continue;
            }

            if (kind is WordClass.Noun or WordClass.Modifier || lexicon.Is(tokens.Text, tokens[index - 1].Key, QuantityWordKind.Attribute) || lexicon.Is(tokens.Text, tokens[index - 1].Key, QuantityWordKind.Deed)
                || (kind == WordClass.Verb && tokens[index - 1].Length == 2 && tokens.ClassAt(index - 2) == WordClass.De && tokens.ClassAt(index) == WordClass.Noun) || (kind == WordClass.Blank && tokens.ClassAt(index - 2) == WordClass.Noun))
            {
                if (TimeAt(tokens[index - 1].Start))
                {
                    break;
                }

                index--;
            }
            else if (tokens[index - 1].Kind == TokenKind.Number && tokens.Word(head) is "指数" or "股指" or "期货" && tokens.Starts(index - 2) && tokens[index - 2].End == tokens[index - 1].Start && tokens[index - 1].End == tokens[index].Start)
            {
                // 标普1500航空股指数: the number is a part of the name.
                index -= 2;
            }
            else if (kind == WordClass.De && !de && tokens.ClassAt(index - 2) == WordClass.Noun && !(tokens.Word(index - 2) is "部分" or "方面"))
            {
                de = true;
                index -= 2;
            }
            else
            {
                break;
            }
        }

        return tokens[index].Start;
    }

    /// <summary>首批申请补助的企业近九十家: a phrase behind 的 starts with its clause, where nothing in it reports or measures.</summary>
    private int ClauseStart(int start)
    {
        if (tokens.TokenFrom(start) is not (> 1 and var index))
        {
            return start;
        }

        index -= tokens.Holds(index - 1) && index > 2 && tokens.PartOfSpeech(index - 1) == "r" ? 1 : 0;
        if (!tokens.Holds(index - 2) || !(tokens.ClassAt(index - 1) is WordClass.De or WordClass.Conjunction) || tokens.PartOfSpeech(index - 2) is "t" or "m" or "r")
        {
            return start;
        }

        var verbs = 0;
        for (var i = index - 2; tokens.Holds(i) && start - tokens[i].Start <= LongestClause; i--)
        {
            if (tokens.Punctuates(i) && tokens.ClassAt(i) == WordClass.Other)
            {
                return Clause(verbs, i + 1, start);
            }

            if (tokens[i].Kind == TokenKind.Number || Opens(i))
            {
                return start;
            }

            verbs += tokens.ClassAt(i) is WordClass.Verb or WordClass.De || tokens.Word(i) is "有" or "在" ? 1 : 0;
            if (i == 0 || !tokens.Holds(i - 1))
            {
                return Clause(verbs, i, start);
            }
        }

        return start;
    }

    /// <summary>The clause's start, where it says something (收到的 does not) and points at nothing told before (这种…的).</summary>
    private int Clause(int verbs, int first, int start) => verbs > 0 && start - tokens[first].Start > Shortest && tokens.PartOfSpeech(first) != "r" ? tokens[first].Start : start;

    /// <summary>Whether the word takes a clause: what follows is a subject of its own.</summary>
    private bool Opens(int index) => tokens[index].Length == 1
        ? tokens.CharAt(tokens[index].Start) is '是' or '让' or '使' or '称' or '说' or '指' or '料' or '令' or '将' or '把' or '据'
        : tokens.Reports(index) && tokens.CharAt(tokens[index].End - 1) is '示' or '出' or '称' or '为' or '说' or '道' or '露' or '布' or '计' or '信' or '调' or '现' or '实' or '期' or '料' or '指' or '明' or '告' or '认';

    /// <summary>Whether the noun names a measure: 率, 量, 指数, 规模.</summary>
    private bool Measure(int index) => tokens[index].Kind == TokenKind.Word && (tokens.CharAt(tokens[index].End - 1) is '率' or '量' or '额' or '价' or '值' or '数' or '费' or '比' or '幅' or '速'
        || tokens.Word(index) is "规模" or "比例" or "金额" or "区间" or "价格" or "成本" or "收入" or "支出" or "份额" or "面积" or "距离" or "速度" or "幅度" or "收益" or "利润" or "期货" or "余额" or "总额");

    /// <summary>Whether the verb before the token belongs to the name of a measure: always before a single character, else where it reports nothing.</summary>
    private bool Compounds(int index)
    {
        var verb = index - 1;
        if (tokens[index].Length == 1)
        {
            return tokens[verb].End == tokens[index].Start;
        }

        return tokens[verb].Length == 2 && !tokens.Reports(verb) && !lexicon.IsLink(tokens.Text, tokens[verb].Key) && !TimeAt(tokens[verb].Start);
    }
}
