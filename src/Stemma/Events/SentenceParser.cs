using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Events;

/// <summary>Cuts one sentence into participants, predicates, markers and other words, from left to right.</summary>
internal sealed partial class SentenceParser(TokenizedText text, EventLexicon lexicon, NounPhraseParser phrases)
{
    /// <summary>One list for all sentences: nothing keeps a sentence's elements once the next is read.</summary>
    private readonly List<Element> _elements = new(64);

    /// <summary>The elements of <paramref name="span"/> in order, until the next call; bracketed insertions are passed over.</summary>
    public List<Element> Parse(TextSpan span)
    {
        var elements = _elements;
        elements.Clear();
        var at = span.Start;
        while (at < span.End)
        {
            var start = at;
            if (Brackets.TrySkip(text, at, span.End, out at))
            {
                continue;
            }

            if (Brackets.TryTitle(text, at, span.End, out var title) && !phrases.IsNamed(title))
            {
                // What a book or report is called is no event.
                elements.Add(new Element(ElementKind.Other, title, Ending: lexicon.ClassesEnding(text, new TextSpan(title.Start + 1, title.End - 1))));
                at = title.End;
                continue;
            }

            if (phrases.TryParse(at, span.End, elements, out var participant))
            {
                participant!.Marker = TakeMarker(elements, participant);
                ReadListed(participant, elements);

                elements.Add(new Element(ElementKind.Participant, participant.Span, null, participant));
                at = participant.Span.End;
                continue;
            }

            // 对俄, 援俄: behind a preposition or a verb of one character an abbreviation alone stands for its state.
            if (lexicon.Abbreviates(text.Source.Folded[at]) && elements.Count > 0 && elements[^1] is { Kind: ElementKind.Marker or ElementKind.Trigger, Span.Length: 1 } before && before.Span.End == at && text.IsTokenBoundary(at + 1) && !(at + 1 < span.End && text.Source.Folded[at + 1] is '府') && phrases.TryParseAbbreviation(at, at + 1, out var single))
            {
                single!.Marker = TakeMarker(elements, single);
                elements.Add(new Element(ElementKind.Participant, single.Span, null, single));
                at = single.Span.End;
                continue;
            }

            if (lexicon.LongestAt(text, at, span.End, out var end) is { } word)
            {
                if (end == at + 2 && TakesAbbreviation(text.Source.Folded[at]) && word.Frames.Count > 0 && phrases.TryParseAbbreviation(at + 1, end, out var visited))
                {
                    // 访台, 援乌: the verb's second character is its object.
                    elements.Add(new Element(ElementKind.Trigger, new TextSpan(at, at + 1), word));
                    elements.Add(new Element(ElementKind.Participant, visited!.Span, null, visited));
                    at = end;
                    continue;
                }

                // 将 and the like are prepositions before a noun phrase, status words elsewhere; which one shows when the next element comes.
                elements.Add(new Element(word.Kind, new TextSpan(at, end), word, Ending: word.IsBare ? lexicon.ClassesEnding(text, new TextSpan(at, end)) : WordClass.None));
                at = end;
                continue;
            }

            at = AddToken(start, span.End, elements);
        }

        AttachRelativeHeads(elements);
        JoinPairs(elements);
        ReadReceived(elements);
        return elements;
    }

    /// <summary>Whether a word makes an adverbial of what stands before it.</summary>
    public static bool IsLocalizer(ReadOnlySpan<char> token) => token is "中" or "上" or "下" or "后" or "时" or "前" or "期间" or "之后" or "之前" or "之际" or "以来" or "时候" or "以后" or "以前" or "过后" or "当中" or "之时" or "同时" or "之余" or "当天" or "前夕";

    /// <summary>Whether the character is a verb that takes the abbreviation of a state as its object (访台, 援乌).</summary>
    private static bool TakesAbbreviation(char c) => c is '访' or '攻' or '侵' or '援' or '扰' or '绕' or '窜' or '挺' or '助' or '撑' or '抗' or '制';

    /// <summary>Whether the character makes a word of two with the abbreviation of a state behind it.</summary>
    private static bool Governs(char c) => c is '对' or '向' or '与' or '和' or '同' or '援' or '访' or '攻' or '侵' or '驻' or '反' or '抗' or '赴' or '涉' or '联';

    /// <summary>The preposition that governs a participant that follows now; a plain word or two may stand between (与邻国印度).</summary>
    private Marker TakeMarker(List<Element> elements, Participant participant)
    {
        for (var i = elements.Count - 1; i >= 0 && i >= elements.Count - 4; i--)
        {
            var element = elements[i];
            if (element.Kind == ElementKind.Marker)
            {
                if (i < elements.Count - 3 && !char.IsAsciiDigit(text.Source.Folded[elements[i + 1].Span.Start]) && !char.IsAsciiDigit(text.Source.Folded[elements[i + 2].Span.Start]))
                {
                    // 把另外38家法国企业: only a number reaches that far.
                    return Marker.None;
                }

                if (element.Word!.Text == "来自" && (participant.Head & (WordClass.Agent | WordClass.Troops)) != 0)
                {
                    // 来自法国的士兵: whoever comes from there acts for it.
                    return Marker.None;
                }

                // A place stands right behind its preposition; 在目睹印度… has none, and 自1979年 takes the time.
                if (element.Word!.Text is "因为" or "由于" && IsFirst(elements, i) && !participant.Attributive)
                {
                    // 由于德国退出…: the conjunction opens a clause, whose subject follows.
                    return Marker.None;
                }

                return element.Word!.Marker is Marker.At && i < elements.Count - 1 || (element.Word.Text is "自" or "从" && i < elements.Count - 1 && text.Source.Folded[elements[i + 1].Span.Start] is >= '0' and <= '9') ? Marker.None : element.Word!.Marker;
            }

            if (element.Participant is { Marker: Marker.None } && element.Span.Start > 0 && text.Source.Folded[element.Span.Start - 1] == '驻')
            {
                // 对驻美中国外交官: where they are posted stands in between.
                continue;
            }

            if (element.Kind != ElementKind.Other || ((element.IsVerb || element.Word?.Pairs is not null) && !participant.Attributive))
            {
                break;
            }
        }

        return Marker.None;
    }

    private static bool IsFirst(List<Element> elements, int at) => at == 0 || elements[at - 1].Kind == ElementKind.Break;

    /// <summary>Whether the character ends words for people (暴徒, 支持者).</summary>
    private static bool IsPeople(char last) => last is '者' or '徒' or '民' or '众' or '派' or '迷' or '友' or '军' or '员' or '们' or '客';

    /// <summary>Nouns that speak for whoever issued them, or stand as adverbs, and so are no subjects of their own.</summary>
    private static bool IsPaperOrAdverb(ReadOnlySpan<char> word) => word is "声明" or "公报" or "公告" or "宣言" or "信函" or "报告" or "通报" or "决议" or "方面" or "结果" or "事实" or "会上" or "时间" or "期间" or "方式" or "过程" or "情况" or "背景" or "条件" or "一方面" or "另一方面" or "原因" or "目的" or "全力" or "同声" or "当面" or "书面" or "口头" or "全面" or "正面" or "军事" or "经济" or "政治" or "外交" or "部分" or "全部" or "电话" or "视频" or "现场" or "媒体" or "社论" or "立场" or "态度" or "最高" or "和平" or "总统" or "总理" or "首相" or "部长" or "主席" or "外长" or "防长" or "发言人";

    private int AddToken(int at, int limit, List<Element> elements)
    {
        var index = text.TokenAt(at);
        if (index < 0)
        {
            return at + 1;
        }

        var token = text.Tokens[index];
        var end = Math.Min(token.End, limit);
        var c = text.Source.Folded[at];
        if (token.Kind == TokenKind.Punctuation)
        {
            if (c == '-' && at > 0 && end < limit && char.IsAsciiLetterOrDigit(text.Source.Folded[at - 1]) && char.IsAsciiLetterOrDigit(text.Source.Folded[end]))
            {
                return end;
            }

            if (c is ',' or ';' or ':' or '-' or '…' or '。' or '!' or '?')
            {
                elements.Add(new Element(ElementKind.Break, new TextSpan(at, end)));
            }
        }
        else if (token.Kind != TokenKind.Space)
        {
            // 有少数人: people of whom nothing else is known.
            var people = c == '人' && end == at + 1 && elements.Count > 0 && elements[^1] is { Kind: ElementKind.Other } ? ElementTraits.Noun : 0;
            var isDe = end == at + 1 && c is '的' or '之';
            // 对华, 对俄: one word of the list, but a preposition and a state here.
            if (end == at + 2 && Governs(c) && lexicon.Abbreviated(text.Source.Folded[at + 1]) is not null && phrases.TryParseAbbreviation(at + 1, end, out var state))
            {
                state!.Marker = c switch { '对' or '向' => Marker.To, '与' or '和' or '同' => Marker.With, _ => Marker.None };
                ReadListed(state, elements);
                elements.Add(new Element(ElementKind.Participant, state.Span, null, state));
                return end;
            }

            var whole = token.Kind == TokenKind.Word && token.Start == at && token.End == end;
            var traits = (ElementTraits)(!whole ? (int)TraitsOf(at, end, token) : lexicon.Parts.TryGet(token.Key, out var known) ? known : lexicon.Parts.Keep(token.Key, (int)(TraitsOf(at, end, token) | VerbPart(token))));
            var ending = end <= at + 2 && (traits & ElementTraits.Noun) == 0 ? WordClass.None
                : (WordClass)(!whole ? (int)EndingOf(at, end, traits) : lexicon.Endings.TryGet(token.Key, out var classes) ? classes : lexicon.Endings.Keep(token.Key, (int)EndingOf(at, end, traits)));
            elements.Add(new Element(isDe ? ElementKind.De : ElementKind.Other, new TextSpan(at, end), Ending: ending, Traits: traits | people));
        }

        return end;
    }

    /// <summary>What a plain word does in a clause: of the word alone, so it is kept by its key.</summary>
    private ElementTraits TraitsOf(int start, int end, Token token)
    {
        var word = text.Source.Folded.AsSpan(start, end - start);
        var noun = word.Length > 1 && token.Kind == TokenKind.Word && text.Lexicon.PartOfSpeech(token.Key) is "n" or "nz" or "nt" && !IsPaperOrAdverb(word);
        return (noun || word is "这些" or "那些" or "有些" or "一些" or "许多" or "很多" or "不少" or "多数" or "大多数" or "少数" or "某些" or "其他" or "其它" or "一名" or "数名" or "多名" or "数十名" or "数百名" or "数千名" or "成千上万" ? ElementTraits.Noun : 0)
            | (token.Key >= 0 && text.Lexicon.Payload(token.Key, LexiconTag.Cue) >= 0 ? ElementTraits.Attribution : 0)
            | (IsLocalizer(word) || word is "结束" or "时间" or "问题" or "过程" ? ElementTraits.Localizer : 0)
            | (word is "是" or "为" or "属" or "属于" or "乃" or "成为" or "才是" or "就是" or "正是" or "系" ? ElementTraits.Copula : 0)
            | (word is "以" or "用来" or "用以" or "用于" or "以便" or "旨在" or "借以" ? ElementTraits.Purpose : 0)
            | (word is "任何" or "一切" or "所有" ? ElementTraits.Universal : 0)
            | (word.Length > 1 && word[0] is '并' or '且' or '还' or '又' or '也' or '亦' or '同' ? ElementTraits.Conjunction : 0);
    }

    /// <summary>Classes of the noun that ends a longer word, and whether a noun is one for people; of the word alone.</summary>
    private WordClass EndingOf(int start, int end, ElementTraits traits) =>
        (end > start + 2 ? lexicon.ClassesEnding(text, new TextSpan(start, end)) : WordClass.None)
        | ((traits & ElementTraits.Noun) != 0 && IsPeople(text.Source.Folded[end - 1]) ? WordClass.Agent : WordClass.None);

    /// <summary>Whether the word list calls the word a verb; words of listing and of being there take no object.</summary>
    private ElementTraits VerbPart(Token token)
    {
        var word = text.Source.Folded.AsSpan(token.Start, token.Length);
        return word.Length > 1 && text.Lexicon.PartOfSpeech(token.Key) is "v" && word is not ("包括" or "包含" or "例如" or "比如" or "诸如") && !(word.Length == 2 && word[1] is '有' && word[0] is not ('拥' or '持' or '享' or '占' or '据'))
            ? ElementTraits.Verb
            : 0;
    }
}
