using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Parsing;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Quantities.Counting;

/// <summary>Finds the noun phrase that a quantity counts: behind its unit (8000名朝鲜士兵), else before its verb (死亡人数升至40人).</summary>
internal readonly ref struct CountedNoun(TokenizedText text, QuantityLexicon lexicon, TextSpan block)
{
    private const int Longest = 26;

    /// <summary>What the phrase counts, or null where its clause does not say.</summary>
    public TextSpan? Find(in NumberPhrase phrase)
    {
        // 人 is a noun itself; what follows it is what they did.
        var ren = phrase.UnitEnd == phrase.UnitStart + 1 && text.Source.Folded[phrase.UnitStart] == '人';
        return (ren ? null : Behind(phrase)) ?? (Continues(phrase.End) ? null : Whole(phrase) ?? Before(Opened(phrase.Start))) ?? (ren ? Fate(phrase.End) : null);
    }

    /// <summary>占海岸线的20%: the whole of which a share is given, before 的.</summary>
    private TextSpan? Whole(in NumberPhrase phrase)
    {
        if (phrase.Unit != UnitKind.Ratio || phrase.Start <= block.Start || text.Source.Folded[phrase.Start - 1] != '的' || text.TokenAt(phrase.Start - 1) is not (> 0 and var de))
        {
            return null;
        }

        return ClassAt(de - 1) == WordClass.Noun ? new TextSpan(PhraseStart(de - 1), text.Tokens[de - 1].End) : null;
    }

    /// <summary>出生率（10.69‰）: a number in a bracket belongs to the noun before the bracket.</summary>
    private int Opened(int start) => start > block.Start + 1 && text.Source.Folded[start - 1] is '(' or '（' ? start - 1 : start;

    /// <summary>What befell the people counted, where the clause calls them nothing else: 12人死亡.</summary>
    private TextSpan? Fate(int at)
    {
        if (TokenFrom(at) is not (>= 0 and var index))
        {
            return null;
        }

        var span = text.Tokens[index].Span;
        return text.Source.Key(span) is "死亡" or "伤亡" or "受伤" or "遇难" or "丧生" or "身亡" or "罹难" or "失踪" or "确诊" or "感染" or "接种" or "被捕" or "死伤" or "重伤" or "轻伤" or "染疫" or "失业" ? span : null;
    }

    /// <summary>Whether another number follows over 和 or 、 and with it what both count.</summary>
    private bool Continues(int at) => TokenFrom(SkipBlanks(at)) is >= 0 and var index && ClassAt(index) == WordClass.Conjunction && index + 1 < text.Tokens.Count
        && (text.Tokens[index + 1].Kind == TokenKind.Number || (text.Tokens[index + 1].Kind == TokenKind.Space && index + 2 < text.Tokens.Count && text.Tokens[index + 2].Kind == TokenKind.Number));

    /// <summary>The noun phrase behind the quantity: nouns with what modifies them, and relative clauses up to 的 and a noun.</summary>
    private TextSpan? Behind(in NumberPhrase phrase)
    {
        var at = SkipBlanks(phrase.End);
        if (at >= block.End || text.TokenAt(at) is not (>= 0 and var index))
        {
            return null;
        }

        if (ClassAt(index) == WordClass.De)
        {
            index++;
        }

        var of = index > 0 && ClassAt(index - 1) == WordClass.De;
        int start = -1, end = -1;
        var nouns = 0;
        if (index < text.Tokens.Count && text.Tokens[index].Start < at)
        {
            // The word list has the unit and its noun as one word (首歌), or segmentation cut 万人|民.
            var matches = text.MatchesAt(at);
            (start, end, nouns) = (at, Math.Max(text.Tokens[index].End, matches.Length > 0 ? matches[^1].End : at), 1);
            if (end >= block.End || TokenFrom(end) is not (>= 0 and var behind))
            {
                return new TextSpan(start, Math.Min(end, block.End));
            }

            index = behind;
        }

        var list = false;
        while (index < text.Tokens.Count && text.Tokens[index].End <= block.End && text.Tokens[index].Start - at < Longest)
        {
            var token = text.Tokens[index];
            var kind = ClassAt(index);
            var next = index + 1;
            if (kind == WordClass.Noun)
            {
                // 两位前副总统甲和乙: the names say who they are.
                if (nouns > 0 && IsName(index) && PartOfSpeech(index) is ['n', 'r', ..] or "")
                {
                    break;
                }

                // 130家公司服务近200个: a noun of action before a number is the clause's verb.
                if (nouns > 0 && PartOfSpeech(index) == "vn" && ClassAt(next) == WordClass.Other && next < text.Tokens.Count && !Punctuates(next) && text.Source.Folded[text.Tokens[next].Start] != '等')
                {
                    break;
                }

                end = token.End;
                nouns++;
            }
            else if (kind is WordClass.Modifier or WordClass.Verb)
            {
                // Behind a percentage, a relative clause needs its 的 (66%认为 is a predicate).
                if ((kind == WordClass.Verb && phrase.Unit == UnitKind.Ratio && !of && nouns == 0 && ClassAt(next) != WordClass.Noun) || !LeadsToNoun(index, nouns, list, phrase.Unit, out next))
                {
                    end = IsHead(index, nouns, of, phrase.Unit) ? token.End : end;
                    start = start < 0 && end > 0 ? token.Start : start;
                    break;
                }
            }
            else if (kind is WordClass.Conjunction or WordClass.Blank)
            {
                if (nouns == 0 || IsName(next) || !(Starts(next) || (kind == WordClass.Conjunction && ClassAt(next) == WordClass.Verb && Listed(next + 1))))
                {
                    break;
                }

                list |= kind == WordClass.Conjunction;
            }
            else if (kind == WordClass.De && nouns > 1 && PartOfSpeech(index - 1) == "vn" && Starts(next))
            {
                // 家属委托的律师: what the list calls a noun of action is the verb of a relative clause.
            }
            else if (!(list && text.Source.Folded[token.Start] == '等' && token.Length == 1 && Starts(next)))
            {
                break;
            }

            start = start < 0 ? token.Start : start;
            index = next;
        }

        return end > start && start >= 0 ? new TextSpan(start, end) : null;
    }

    /// <summary>Whether the token is a name: what follows 和 then is no longer counted.</summary>
    private bool IsName(int index) => index < text.Tokens.Count && text.Tokens[index].Key >= 0 && text.Lexicon.Payload(text.Tokens[index].Key, LexiconTag.Name) >= 0;

    private bool Starts(int index) => ClassAt(index) is WordClass.Noun or WordClass.Modifier;

    private bool Listed(int index) => ClassAt(index) == WordClass.Conjunction || ClassAt(index) == WordClass.Noun || (index < text.Tokens.Count && text.Source.Folded[text.Tokens[index].Start] == '等');

    /// <summary>Whether a verb behind a classifier of things is used as a noun: 三次会晤, 两项提议.</summary>
    private bool IsHead(int index, int nouns, bool of, UnitKind unit)
    {
        if (lexicon.IsLink(text, text.Tokens[index].Key))
        {
            return false;
        }

        var ends = ClassAt(index + 1) is WordClass.Other or WordClass.De or WordClass.Verb;
        if (nouns > 0)
        {
            // 行政令: the list does not know the compound, and its last character alone is a verb.
            return text.Tokens[index].Length == 1 && ClassAt(index) == WordClass.Verb && ClassAt(index + 1) == WordClass.Other && (index + 1 >= text.Tokens.Count || Punctuates(index + 1));
        }

        return ends && text.Tokens[index].Length >= 2 && ((unit == UnitKind.Classifier && CountsEvents(index)) || (of && ClassAt(index) == WordClass.Modifier));
    }

    /// <summary>Whether the classifier before counts events and abstract things, whose names the word list calls verbs.</summary>
    private bool CountsEvents(int index) => text.Source.Folded[text.Tokens[index].Start - 1] is '次' or '项' or '场' or '轮' or '起' or '个' or '种' or '回' or '宗' or '份' or '类';

    /// <summary>Whether a verb or adjective leads on to a noun: directly (偷渡港人), or over 的 (涉嫌共谋的公民).</summary>
    private bool LeadsToNoun(int index, int nouns, bool list, UnitKind unit, out int next)
    {
        next = index + 1;
        if (Relative(index, nouns, out var behind))
        {
            next = behind;
            return true;
        }

        var verb = ClassAt(index) == WordClass.Verb;
        if (verb && (text.Tokens[index].Length == 1 || unit is UnitKind.Casualty))
        {
            return false;
        }

        if (list && verb)
        {
            return Listed(next);
        }

        // 石油探勘和生产公司: two activities of one body.
        if (verb && nouns > 0 && ClassAt(next) == WordClass.Conjunction && ClassAt(next + 1) is WordClass.Verb or WordClass.Noun && ClassAt(next + 2) == WordClass.Noun)
        {
            next += 2;
            return true;
        }

        var direct = ClassAt(next) == WordClass.Noun || (ClassAt(next) is WordClass.Verb or WordClass.Modifier && text.Tokens[next].Length > 1 && ClassAt(next + 1) == WordClass.Noun);
        return direct && (nouns == 0 || !verb || Attributive(index));
    }

    /// <summary>Verbs that stand between nouns as a part of names for cases and people (新冠确诊病例).</summary>
    private bool Attributive(int index) => text.Source.Key(text.Tokens[index].Span) is "确诊" or "死亡" or "感染" or "失踪" or "新增" or "示威" or "抗议" or "维权" or "失业" or "常住" or "流动" or "就业" or "在押" or "在校" or "执政" or "累计";

    /// <summary>A relative clause: up to seven tokens, then 的 and a noun; behind a noun, only a verb may stand before 的.</summary>
    private bool Relative(int index, int nouns, out int next)
    {
        next = index + 1;
        for (var i = index + 1; i < text.Tokens.Count && i - index < 8 && text.Tokens[i].End <= block.End; i++)
        {
            var kind = ClassAt(i);
            if (kind == WordClass.De)
            {
                next = i + 1;
                return Starts(next) && (nouns == 0 || (i - index <= 1 && !Attributive(index)));
            }

            if (Punctuates(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The noun phrase before the quantity, where only verbs and adverbs that link a number stand between (失业率也升至).</summary>
    private TextSpan? Before(int start)
    {
        if (start <= block.Start || text.TokenAt(start - 1) is not (>= 0 and var index))
        {
            return null;
        }

        for (; index >= 0 && text.Tokens[index].Start >= block.Start && start - text.Tokens[index].Start < Longest; index--)
        {
            if (lexicon.IsLink(text, text.Tokens[index].Key) || ClassAt(index) == WordClass.Blank || PartOfSpeech(index) == "d")
            {
                continue;
            }

            // 从10万人升至12万人: the number before counts the same.
            if (text.Tokens[index].Start > block.Start && (char.IsAsciiDigit(text.Source.Folded[text.Tokens[index].Start - 1]) || (text.Source.Folded[text.Tokens[index].Start - 1] is '万' or '亿' && text.Tokens[index].Length == 1)))
            {
                return null;
            }

            // 增幅上限为5%: before 为, what the word list calls a verb is a noun.
            var verbal = ClassAt(index) == WordClass.Verb && index + 1 < text.Tokens.Count && ClassAt(index - 1) is WordClass.Noun or WordClass.De
                && (text.Source.Folded[text.Tokens[index + 1].Start] is '为' or '是' || (PartOfSpeech(index + 1) == "d" && text.Source.Key(text.Tokens[index].Span) is "投入" or "支出" or "收入" or "需求" or "出口" or "进口" or "投资"));
            return verbal || (ClassAt(index) == WordClass.Noun && PartOfSpeech(index) != "vn") ? new TextSpan(PhraseStart(index), text.Tokens[index].End) : null;
        }

        return null;
    }

    /// <summary>Where the noun phrase that ends with the token starts: over modifiers and one 的.</summary>
    private int PhraseStart(int index)
    {
        var de = false;
        while (index > 0 && text.Tokens[index - 1].Start >= block.Start)
        {
            var kind = ClassAt(index - 1);
            if (kind is WordClass.Noun or WordClass.Modifier || Attributive(index - 1) || (kind == WordClass.Blank && ClassAt(index - 2) == WordClass.Noun))
            {
                index--;
            }
            else if (kind == WordClass.De && !de && ClassAt(index - 2) == WordClass.Noun)
            {
                de = true;
                index -= 2;
            }
            else
            {
                break;
            }
        }

        return text.Tokens[index].Start;
    }

    private WordClass ClassAt(int index) =>
        index >= 0 && index < text.Tokens.Count && text.Tokens[index].Start >= block.Start && text.Tokens[index].Start < block.End ? WordClasses.Of(text, text.Tokens[index]) : WordClass.Other;

    private string PartOfSpeech(int index) => text.Tokens[index].Key >= 0 ? text.Lexicon.PartOfSpeech(text.Tokens[index].Key) : "";

    private bool Punctuates(int index) => text.Tokens[index].Kind == TokenKind.Punctuation;

    private int SkipBlanks(int at)
    {
        while (at < block.End && text.Source.Folded[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>The token that starts at the offset; where the offset lies inside one, the next.</summary>
    private int TokenFrom(int at)
    {
        if (at >= block.End || text.TokenAt(at) is not (>= 0 and var index))
        {
            return -1;
        }

        index = text.Tokens[index].Start < at ? index + 1 : index;
        return index < text.Tokens.Count ? index : -1;
    }
}
