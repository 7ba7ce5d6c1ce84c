using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Events;

/// <summary>The nouns that a name modifies.</summary>
internal sealed partial class NounPhraseParser
{
    /// <summary>A noun of the phrase: a title, a noun class, or a word the word list calls a noun; predicates end the phrase.</summary>
    private bool TryNoun(int at, int limit, out int end, out WordClass head, out bool counts)
    {
        head = WordClass.None;
        counts = true;
        if (IsLocalizer(at))
        {
            end = at;
            return false;
        }

        if (lexicon.LongestAt(text, at, limit, out end) is { IsBare: false } word)
        {
            if ((word.Classes & ~(WordClass.Deepen | WordClass.Cut | WordClass.Light)) == 0 || word.Frames.Count > 0 || word.Blocks || word.Marker != Marker.None || word.Status is not null)
            {
                return false;
            }

            head = word.Classes;
            return true;
        }

        var rest = text.Source.Folded.AsSpan(at, Math.Min(2, limit - at));
        if (rest is "两国" or "双方" or "三国" or "三方" or "各国" or "两军" or "之间" or "方面")
        {
            end = at + 2;
            head = WordClass.Agent;
            var office = text.Source.Folded.AsSpan(end, Math.Min(3, limit - end));
            if (office.StartsWith("外长", StringComparison.Ordinal) || office.StartsWith("防长", StringComparison.Ordinal) || office.StartsWith("首脑", StringComparison.Ordinal) || office.StartsWith("元首", StringComparison.Ordinal) || office.StartsWith("总统", StringComparison.Ordinal) || office.StartsWith("总理", StringComparison.Ordinal))
            {
                // The segmenter takes 两国外长 for 国外.
                end += 2;
            }
            else if (office is "领导人")
            {
                end += 3;
            }

            return true;
        }

        if (rest is "军人")
        {
            // The segmenter takes 北韩军人 for an army and people.
            (end, head) = (at + 2, WordClass.Troops | WordClass.Trainee);
            return true;
        }

        var index = text.TokenAt(at);
        if (index < 0 || text.Tokens[index].Start != at || text.Tokens[index].End > limit)
        {
            return false;
        }

        var token = text.Tokens[index];
        end = token.End;
        if (token.Kind == TokenKind.Number)
        {
            counts = false;
            return end >= limit || text.Source.Folded[end] is not ('年' or '月' or '日' or '号' or '时' or '点' or '%');
        }

        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        var part = text.Lexicon.PartOfSpeech(token.Key);
        var rank = IsRank(text.Source.Folded[end - 1]) || text.Source.Folded[end - 1] is '者' or '兵' or '人';
        if (text.Lexicon.Payload(token.Key, LexiconTag.Title) >= 0 || (rank && token.Length > 1 && part.StartsWith('n') && part is not "nr"))
        {
            head = rank ? WordClass.Agent : lexicon.ClassesEnding(text, token.Span);
            return true;
        }

        if (rank && token.Length > 2 && part.Length == 0 && (lexicon.ClassesEnding(text, token.Span) & WordClass.Agent) != 0)
        {
            // 高级官员: a longer word that ends in one for people.
            head = WordClass.Agent;
            return true;
        }

        // Verbs of saying that the word list calls nouns (指, 誓言) open a clause; so do times.
        if ((token.Length == 1 && !IsShortHead(text.Source.Folded[at])) || (text.Lexicon.Payload(token.Key, LexiconTag.Cue) >= 0 && !(end < limit && text.Source.Folded[end] is '的')) || IsTime(at))
        {
            return false;
        }

        if (part is "t" || text.Lexicon.Payload(token.Key, LexiconTag.TimeWord) >= 0 || text.Source.Folded.AsSpan(token.Start, token.Length) is "近日" or "日前" or "当天" or "近期" or "今天" or "目前" or "此前" or "当地" or "最近" or "近来" or "现在" or "如今" or "随后" or "后来" or "当时" or "最终" or "一直" or "长期" or "历来" or "同日" or "当日" or "事后" or "早前" or "稍早" or "先前")
        {
            return false;
        }

        counts = part is not ("m" or "q" or "mq");
        if (text.Source.Folded[at] is '等' && token.Length <= 2)
        {
            head = WordClass.Agent;
            return true;
        }

        return part.Length > 0 && part[0] is 'n' or 'b' or 'j' or 'm' or 'q' && part is not "nr" && part is not "ns" || part is "vn" or "an" or "f" or "s";
    }

    /// <summary>Whether titles end so (部长, 主席).</summary>
    private static bool IsRank(char last) => last is '长' or '官' or '员' or '席' or '统' or '使' or '卿' or '相';

    /// <summary>Whether a single character can be the noun that a name modifies.</summary>
    private static bool IsShortHead(char c) => c is '军' or '方' or '党' or '兵' or '省' or '市' or '州' or '县' or '区' or '人' or '民' or '族' or '队' or '舰' or '机' or '案' or '等' or '驻' or '府' or '籍' or '裔' or '国' or '名' or '个' or '位' or '家' or '艘' or '架' or '枚' or '支' or '批' or '国' or '对' or '副' or '前' or '总' or '各' or '女' or '男' or '王' or '法' or '官' or '长' or '员' or '制' or '产' or '造';

    private bool IsTime(int at) => _times.At(at) is not null;

    /// <summary>Whether a word starts that makes an adverbial of what stands before it (默茨访问时).</summary>
    private bool IsLocalizer(int at) => text.TokenAt(at) is >= 0 and var index && text.Tokens[index] is var token && token.Start == at && SentenceParser.IsLocalizer(text.Source.Folded.AsSpan(at, token.Length));

    /// <summary>Whether it is a paper without a name of its own.</summary>
    private bool IsPaper(TextSpan span) => text.Source.Folded.AsSpan(span.Start, span.Length) is "声明" or "联合声明" or "公报" or "公告" or "宣言" or "信函" or "公开信" or "报告" or "通报" or "新闻稿" or "该声明";

    /// <summary>的 and nouns that can act behind it: 法国的精锐部队.</summary>
    private bool TryPossessed(int at, int limit, out int end, out WordClass head)
    {
        (end, head) = (at, WordClass.None);
        if (at >= limit || text.Source.Folded[at] is not ('的' or '之'))
        {
            return false;
        }

        var i = at + 1;
        for (var n = 0; n < 4 && i < limit; n++)
        {
            if (!TryNoun(i, limit, out i, out var word, out _))
            {
                break;
            }

            (end, head) = (i, word);
        }

        return (head & Animate) != 0;
    }
}
