using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds unknown media where they report: 北桥社援引, 据晨岸网报道, 河间晚报报道.</summary>
/// <remarks>
/// What stands between a clause's beginning or 据 and a medium's last word is its name when a verb of reporting follows and the part before the
/// last word is no description (当地电视台). Immutable, thread-safe.
/// </remarks>
internal sealed class CitedMediaFinder(SuffixLexicon suffixes)
{
    private const int LongestName = 8;

    private readonly KeyFlag _reporting = new();

    /// <summary>Appends a candidate for each medium found.</summary>
    public void Find(TokenizedText text, List<Candidate> into)
    {
        for (var t = 1; t < text.Tokens.Count; t++)
        {
            var token = text.Tokens[t];
            if (token.Kind != TokenKind.Word || !(_reporting[token.Key] ?? _reporting.Keep(token.Key, IsReporting(text, token))))
            {
                continue;
            }

            var end = text.Tokens[t].Start;
            var suffix = Suffix(text, end);
            if (suffix > 0 && Start(text, suffix, end) is >= 0 and var start)
            {
                into.Add(new Candidate(new TextSpan(start, end), EntityType.Media, -1, CandidateOrigin.Structure));
            }
        }
    }

    /// <summary>Start of the medium's last word that ends at <paramref name="end"/>, or -1.</summary>
    private int Suffix(TokenizedText text, int end)
    {
        var best = -1;
        for (var start = Math.Max(0, end - 4); start < end; start++)
        {
            foreach (var match in text.MatchesAt(start))
            {
                if (match.End == end && best < 0 && text.Lexicon.Payload(match, LexiconTag.NameSuffix) is >= 0 and var payload
                    && suffixes[payload] is { Type: EntityType.Media, Subtype: not "desk" })
                {
                    best = start;
                }
            }
        }

        return best >= 0 || text.Source.Folded[end - 1] is not ('社' or '网') || !text.IsTokenBoundary(end - 1) ? best : end - 1;
    }

    /// <summary>Start of the name whose last word starts at <paramref name="suffix"/>, or -1.</summary>
    private static int Start(TokenizedText text, int suffix, int end)
    {
        var at = suffix;
        var proper = false;
        if (!text.IsTokenBoundary(suffix))
        {
            // 晚报 inside a longer word is that word's rest.
            return -1;
        }

        while (at > 0 && !ClauseEdges.BeginsAt(text, at) && text.TokenAt(at - 1) is >= 0 and var t && text.Tokens[t] is var token && !IsCitation(text, token))
        {
            if (token.End != at || end - token.Start > LongestName || token.Kind is not (TokenKind.Word or TokenKind.Unknown) || !IsPart(text, token))
            {
                return -1;
            }

            proper |= token.Length == 1 || token.Key < 0 || text.Lexicon.PartOfSpeech(token.Key) is "nr" or "nrt" or "ns" or "nz" or "nt" or "";
            at = token.Start;
        }

        return proper && suffix - at >= 2 ? at : -1;
    }

    /// <summary>Neither a function word nor one that describes (当地, 多家, 官方).</summary>
    private static bool IsPart(TokenizedText text, Token token) =>
        (token.Key < 0 || text.Lexicon.PartOfSpeech(token.Key) is not ("m" or "q" or "r" or "u" or "p" or "c" or "f" or "t" or "d" or "y"))
        && !(token.Key >= 0 && text.Lexicon.Payload(token.Key, LexiconTag.Nominal) >= 0);

    private static bool IsCitation(TokenizedText text, Token token) =>
        text.Source.Key(token.Span) is "据" or "根据" or "引述" or "援引" or "引用" or "转引" or "和" or "与" or "接受" or "告诉" or "对" or "向";

    private static bool IsReporting(TokenizedText text, Token token) =>
        text.Source.Key(token.Span) is "报道" or "报导" or "援引" or "引述" or "引用" or "转引" or "转述" or "称" or "电" or "讯" or "发文" or "刊文" or "指" or "说" or "消息";
}
