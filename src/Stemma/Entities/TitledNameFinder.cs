using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Quotations;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds what stands in 《》: newspapers and documents by their last word or by the words beside; other works are not named.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class TitledNameFinder(SuffixLexicon suffixes)
{
    /// <summary>Appends a candidate for each title whose last word or neighbours tell its kind; names of persons inside other titles are blocked.</summary>
    public void Find(TokenizedText text, List<Candidate> into)
    {
        foreach (var quotation in text.Quotations)
        {
            if (quotation.Kind != QuotationKind.Title || !quotation.Closed || quotation.Inner.IsEmpty)
            {
                continue;
            }

            if ((Type(text, quotation.Inner) ?? TypeBySide(text, quotation.Outer)) is { } type)
            {
                into.Add(new Candidate(quotation.Inner, type, -1, CandidateOrigin.Structure));
            }
        }
    }

    private EntityType? Type(TokenizedText text, TextSpan inner)
    {
        foreach (var match in text.MatchesIn(inner))
        {
            // 《条例》 alone is no name.
            if (match.End == inner.End && match.Start > inner.Start && text.Lexicon.Payload(match, LexiconTag.NameSuffix) is >= 0 and var payload && suffixes[payload].Type is EntityType.Media or EntityType.Doc)
            {
                return suffixes[payload].Type;
            }
        }

        return null;
    }

    /// <summary>A title that reports is a medium (据《新鲜新闻》报道), one that is written or signed a document (报告《…》); null for other works.</summary>
    private static EntityType? TypeBySide(TokenizedText text, TextSpan outer)
    {
        var after = text.TokenAt(outer.End) is >= 0 and var t ? text.Tokens[t] : default;
        if (after.Kind == TokenKind.Word && text.Source.Key(after.Span) is "报道" or "报导" or "引述" or "援引" or "刊登" or "刊文" or "记者" or "专访" or "采访" or "披露" or "网站" or "主编" or "总编辑")
        {
            return EntityType.Media;
        }

        var before = outer.Start > 0 && text.TokenAt(outer.Start - 1) is >= 0 and var b ? text.Tokens[b] : default;
        if (before.Length > 0 && text.Source.Folded[before.End - 1] is '“' or '「' or '"' && text.TokenAt(before.Start - 1) is >= 0 and var outerToken)
        {
            before = text.Tokens[outerToken];
        }

        return before.Kind != TokenKind.Word ? null : text.Source.Key(before.Span) switch
        {
            "报纸" or "杂志" or "周刊" or "小报" or "大报" or "媒体" or "党报" or "官媒" or "月刊" or "双周刊" or "网站" or "新闻网" or "刊物" => EntityType.Media,
            "报告" or "论文" or "文件" or "文章" or "专文" or "声明" or "签署" or "签订" or "签" or "法律" => EntityType.Doc,
            _ => null,
        };
    }
}
