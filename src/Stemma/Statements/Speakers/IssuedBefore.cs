using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>Finds who issued a text of which a sentence before tells: 甲部发表声明，批评乙。该声明称…</summary>
/// <remarks>A text of several (联合声明) speaks for itself: what each of them has said is not told.</remarks>
internal static class IssuedBefore
{
    /// <summary>How many sentences further back the issuing may be told; a lead has room for two of them between.</summary>
    private const int Reach = 4;

    /// <summary>Who issued the text that <paramref name="text"/> takes up, or null where nothing before says so or there are several.</summary>
    public static Subject? Find(Discourse discourse, TextSpan text)
    {
        if (discourse.Before(text.End, text.Start) is not { } noun || !IsDeclaration(discourse.Text.Source.Key(noun.Span)) || IsJoint(discourse, text))
        {
            return null;
        }

        var sentence = discourse.Text.SentenceAt(text.Start);
        for (var k = discourse.Clauses.Length - 1; k >= 0; k--)
        {
            var clause = discourse.Clauses[k];
            if (clause.Span.Start >= text.Start || clause.IsQuotation)
            {
                continue;
            }

            if (clause.Sentence < sentence - Reach)
            {
                return null;
            }

            if (Issuing(discourse, clause.Span, discourse.Text.Source.Key(noun.Span), out var issued) is { } verb)
            {
                var issuer = IsJoint(discourse, issued) || HasSeveral(discourse, clause.Span.Start, verb.Start) ? null : SubjectFinder.Find(discourse, clause.Span.Start, verb.Start, out _);
                return issuer is { Unknown: null, Parties: [{ Kind: MentionKind.Name, Entity: >= 0 }] } ? issuer : null;
            }
        }

        return null;
    }

    /// <summary>The verb of the clause that issues such a text (发表了一份书面声明), or null.</summary>
    /// <param name="issued">From the adverbs before the verb to the noun.</param>
    private static Token? Issuing(Discourse discourse, TextSpan clause, ReadOnlySpan<char> noun, out TextSpan issued)
    {
        const int LongestPhrase = 14;
        const int Adverbs = 4;
        for (var at = clause.End; discourse.Before(at, clause.Start) is { } token; at = token.Start)
        {
            if (!discourse.Text.Source.Key(token.Span).EndsWith(noun))
            {
                continue;
            }

            for (var before = token.Start; discourse.Before(before, Math.Max(clause.Start, token.Start - LongestPhrase)) is { } verb; before = verb.Start)
            {
                if (discourse.Text.Source.Key(verb.Span) is "发表" or "发布" or "发出" or "公布" or "刊发" or "发" or "张贴" or "寄出" or "提交" or "递交" or "致")
                {
                    issued = new TextSpan(Math.Max(clause.Start, verb.Start - Adverbs), token.End);
                    return verb;
                }
            }
        }

        issued = default;
        return null;
    }

    /// <summary>包括甲在内的乙以及丙等发表声明: words that join parties stand before the verb.</summary>
    private static bool HasSeveral(Discourse discourse, int from, int verb)
    {
        for (var at = verb; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "和" or "与" or "及" or "以及" or "等" or "、" or "跟" or "暨" or "双方" or "各方" or "多国")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeclaration(ReadOnlySpan<char> noun) =>
        noun is "声明" or "公告" or "通告" or "通报" or "通知" or "公开信" or "信" or "信函" or "函件" or "新闻稿" or "评论" or "社论" or "公报";

    private static bool IsJoint(Discourse discourse, TextSpan phrase) =>
        discourse.Text.Source.Key(phrase) is var words && (words.Contains("联合", StringComparison.Ordinal) || words.Contains("共同", StringComparison.Ordinal) || words.Contains("各自", StringComparison.Ordinal) || words.Contains("分别", StringComparison.Ordinal));
}
