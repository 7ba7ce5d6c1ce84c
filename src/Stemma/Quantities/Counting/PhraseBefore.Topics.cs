using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Parsing;
using Stemma.Text;
using Stemma.Text.Segmentation;
using Stemma.Times;

namespace Stemma.Quantities.Counting;

/// <content>What the clauses before the number speak of.</content>
internal readonly partial struct PhraseBefore
{
    /// <summary>该国经济在本财年将萎缩5%: behind a preposition stands no subject, but before it one may.</summary>
    private TextSpan? Subject(int index)
    {
        var first = tokens.TokenFrom(PhraseStart(index));
        if (first > 1 && (tokens.ClassAt(first - 1) == WordClass.De || tokens.PartOfSpeech(first - 1) == "r") && tokens.CharAt(tokens[index].End - 1) is '年' or '度' or '期' or '季')
        {
            // 在截至3月的本财年将萎缩: a period with a clause of its own.
            for (var i = first - 2; tokens.Holds(i) && !tokens.Punctuates(i) && first - i < 8; i--)
            {
                first = tokens.Word(i) is "在" or "于" ? i + 1 : first;
            }
        }

        if (first <= 0 || !tokens.Holds(first - 2) || !(tokens.Word(first - 1) is "在" or "于" or "自" or "截至"))
        {
            return null;
        }

        var before = first - 2;
        while (tokens.Holds(before) && (tokens.PartOfSpeech(before) is "d" or "t" || TimeAt(tokens[before].Start)))
        {
            before--;
        }

        return tokens.Holds(before) && tokens.ClassAt(before) == WordClass.Noun && !tokens.Punctuates(before) ? new TextSpan(PhraseStart(before), tokens[before].End) : null;
    }

    /// <summary>某指数期货起伏不定，一度上涨0.7%后回落: what the sentence opens with, where that is a thing with a price or rate.</summary>
    private TextSpan? Opening(int index, int start)
    {
        var first = index;
        while (tokens.Holds(first - 1) && start - tokens[first - 1].Start < Longest && !(tokens.Punctuates(first - 1) && tokens.CharAt(tokens[first - 1].Start) is '。' or ';' or '；' or ':' or '：' or '"' or '“' or '”'))
        {
            first--;
        }

        if (tokens.Holds(first - 1) && !tokens.Punctuates(first - 1))
        {
            return null;
        }

        var end = -1;
        for (var i = first; i <= index && (tokens.Starts(i) || tokens[i].Kind == TokenKind.Number || tokens.ClassAt(i) == WordClass.Blank); i++)
        {
            end = Measure(i) || tokens.Word(i) is "指数" or "期货" or "股价" or "汇价" or "油价" or "美元" or "日元" or "欧元" or "英镑" or "人民币" or "新台币" or "原油" or "黄金" or "股市" or "大盘" or "债券" or "公债" or "国债" or "股票" ? i : end;
        }

        return end > first ? new TextSpan(tokens[first].Start, tokens[end].End) : null;
    }

    /// <summary>美元触及八月来最高，尾盘上涨0.65%: where the number's clause has no noun, what a number was said of in the clauses before it.</summary>
    private TextSpan? Topic(int index)
    {
        for (; tokens.Holds(index) && !(tokens.Punctuates(index) && tokens.CharAt(tokens[index].Start) is not (',' or '，' or '、' or '"' or '“' or '”' or '「' or '」')); index--)
        {
            if (tokens[index].Kind == TokenKind.Number && !TimeAt(tokens[index].Start))
            {
                return null;
            }

            if (lexicon.Is(tokens.Text, tokens[index].Key, QuantityWordKind.Link) && tokens.PartOfSpeech(index) is ['v', ..] && tokens.Holds(index - 1) && tokens[index].Length > 1 && IsNoun(index - 1, linked: false))
            {
                return new TextSpan(PhraseStart(index - 1), tokens[index - 1].End);
            }
        }

        return null;
    }

    /// <summary>家庭购买决策人，70%是女性: a clause that is nothing but a noun phrase is the topic of the next.</summary>
    private TextSpan? Bare(int index)
    {
        if (!tokens.Holds(index) || tokens.ClassAt(index) != WordClass.Noun || tokens.IsName(index))
        {
            return null;
        }

        var first = index;
        for (; tokens.Holds(first - 1) && !(tokens.Punctuates(first - 1) && tokens.ClassAt(first - 1) == WordClass.Other); first--)
        {
            var part = tokens.ClassAt(first - 1);
            if (tokens.PartOfSpeech(first - 1) == "c")
            {
                break;
            }

            if (part == WordClass.Other || (part == WordClass.Verb && (tokens[first - 1].Length == 1 || tokens.Acts(first - 1) || lexicon.IsLink(tokens.Text, tokens[first - 1].Key))))
            {
                return null;
            }
        }

        return index > first && tokens.ClassAt(first) is WordClass.Noun or WordClass.Modifier ? new TextSpan(tokens[first].Start, tokens[index].End) : null;
    }

    /// <summary>未成年人人数，最多12人: a noun of number before the comma is the topic.</summary>
    private TextSpan? Hanging(int index) => tokens.Holds(index) && tokens.ClassAt(index) == WordClass.Noun
        && (tokens.CharAt(tokens[index].End - 1) is '数' or '率' or '额' or '量' or '值' or '价' || tokens.Word(index) is "比例" or "规模" or "占比" or "比重") ? new TextSpan(PhraseStart(index), tokens[index].End) : null;
}
