using Stemma.Statements.Clauses;
using Stemma.Text;

namespace Stemma.Statements.Contents;

/// <summary>某部长在会后透露了上述消息。: a sentence that only says who has told what the sentence before holds.</summary>
internal static class SentenceBefore
{
    private static readonly string[] Telling = ["透露", "披露", "公布", "公开", "宣布", "发布", "发表", "作出", "做出", "介绍", "告知", "报道", "报导", "爆出", "传出", "发出"];
    private static readonly string[] Pointing = ["上述", "以上", "前述", "这一", "这些", "这番", "这个", "该", "此"];
    private static readonly string[] Told = ["消息", "情况", "信息", "讯息", "内容", "言论", "表示", "表态", "讲话", "看法", "观点", "说法", "评论", "发言", "谈话", "数据", "结果"];

    /// <summary>The verb of telling that ends clause <paramref name="index"/>, and the words of the sentence before in the paragraph; null where the clause is none such.</summary>
    public static (TextSpan Verb, TextSpan Words)? Find(Discourse discourse, int index)
    {
        var clause = discourse.Clauses[index];
        if (clause.IsQuotation || clause.Closer is not '。' || clause.Sentence == 0 || (index + 1 < discourse.Clauses.Length && discourse.Clauses[index + 1].Sentence == clause.Sentence) || discourse.Text.Sentences[clause.Sentence - 1] is var before && before.Block != clause.Block)
        {
            return null;
        }

        var text = discourse.Text.Source.Folded.AsSpan(clause.Span.Start, clause.Span.Length);
        text = Without(text, "的");
        var told = Match(text, Told);
        text = text[..^told];
        var pointing = told == 0 ? 0 : Match(text, Pointing);
        text = text[..^pointing];
        text = Without(text, "了");
        var telling = pointing == 0 ? 0 : Match(text, Telling);
        if (telling == 0 || text.Length <= telling)
        {
            return null;
        }

        var end = clause.Span.Start + text.Length;
        var verb = new TextSpan(end - telling, end);
        if (discourse.Before(verb.Start, clause.Span.Start) is { } adverb && (discourse.ClassOf(adverb) & (WordClass.Negation | WordClass.Modal)) != 0)
        {
            return null;
        }

        var start = before.Span.Start;
        if (discourse.Article.Dateline is { } dateline && dateline.Span.Contains(start))
        {
            start = dateline.Span.End;
        }

        var words = start < before.Span.End ? ContentTrim.Trim(discourse.Printed, new TextSpan(start, before.Span.End)) : default;
        return words.IsEmpty ? null : (verb, words);
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, string particle) => text.EndsWith(particle) ? text[..^particle.Length] : text;

    private static int Match(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
