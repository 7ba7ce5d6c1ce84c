using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Which tokens may be inside a name that ends in a suffix.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class NameElements(TitleLexicon titles, BodyWords bodyWords)
{
    /// <summary>Cost from which a single character is rare enough to be part of a name rather than a word of the sentence.</summary>
    private const float RareCharacter = 8f;

    private const float RareVerb = 9.5f;

    /// <summary>Characters of an ordinary word before the suffix that ends it.</summary>
    private const int LongestBlocker = 6;

    /// <summary>Whether the token is a proper word: letters, rare single characters, names of the word list.</summary>
    public bool IsProper(TokenizedText text, Token token)
    {
        if (token.Kind is TokenKind.Letters or TokenKind.Unknown)
        {
            return true;
        }

        if (token.Kind != TokenKind.Word || IsBlocked(text, token) || IsConjunction(text, token))
        {
            return false;
        }

        var part = text.Lexicon.PartOfSpeech(token.Key);
        if (token.Length > 1)
        {
            return part is "nt" or "ns" or "nrt" or "nrfg";
        }

        // 微软指黑客组织: 指 is a noun to the word list, and here the verb of the sentence.
        if (text.Lexicon.Payload(token.Key, LexiconTag.Cue) >= 0)
        {
            return false;
        }

        var cost = text.Lexicon.Cost(token.Key);
        return part switch
        {
            "n" or "nr" or "ns" or "nrt" or "zg" or "ng" or "j" or "nz" or "x" or "nt" => cost >= RareCharacter,
            "a" or "ag" or "b" or "g" => cost >= RareCharacter && HasSingleNeighbour(text, token),
            "v" or "vg" or "m" => cost >= RareVerb && HasSingleNeighbour(text, token),
            _ => false,
        };
    }

    /// <summary>Whether the token is a common noun or a modifier that bodies' names are made of.</summary>
    public bool IsNoun(TokenizedText text, Token token)
    {
        if (token.Kind != TokenKind.Word || token.Length < 2)
        {
            return false;
        }

        var title = text.Lexicon.Payload(token.Key, LexiconTag.Title);
        if (title >= 0 && titles.IsHead(title) && titles.Subtype(title) is "official" or "business" or "military" && text.Source.Key(token.Span) is not ("总统" or "律师" or "教师"))
        {
            return false;
        }

        return text.Lexicon.PartOfSpeech(token.Key) is "n" or "nz" or "nr" or "nrt" or "nrfg" or "vn" or "j" or "b" or "an" or "" || text.Source.Key(token.Span) is "共同" or "联合" or "全面";
    }

    /// <summary>Whether the token is a single character of an abbreviation or unknown name (日, 联 in 三菱日联金融集团), not a function word.</summary>
    public bool IsPiece(TokenizedText text, Token token) =>
        token is { Length: 1, Kind: TokenKind.Unknown } or { Length: 1, Kind: TokenKind.Word, Key: >= 0 }
        && (token.Key < 0 || text.Lexicon.PartOfSpeech(token.Key) is "n" or "nr" or "ns" or "nrt" or "nz" or "zg" or "ng" or "j" or "x" or "nt" or "a" or "ag" or "b" or "g" or "vg" || (text.Lexicon.PartOfSpeech(token.Key) is "v" && text.Lexicon.Cost(token.Key) >= RareCharacter));

    /// <summary>Whether the token is a single common character that companies' names begin with (中, 国, 小), no function word.</summary>
    public bool IsSyllable(TokenizedText text, Token token) =>
        token is { Length: 1, Kind: TokenKind.Word, Key: >= 0 } && text.Lexicon.PartOfSpeech(token.Key) is "n" or "nr" or "ns" or "nrt" or "nz" or "zg" or "ng" or "j" or "f" or "a" or "b" or "g" or "ag"
        && text.Source.Folded[token.Start] is not ('省' or '市' or '县' or '区' or '镇' or '村' or '州' or '后' or '前' or '上' or '下' or '里' or '内' or '外' or '时' or '人' or '家');

    /// <summary>Whether the token is a verb with a piece of a name before it, so that it is one too (互助 in 利宝互助保险公司).</summary>
    public bool IsInnerVerb(TokenizedText text, int t) =>
        t > 0 && text.Tokens[t] is { Length: 2, Kind: TokenKind.Word, Key: >= 0 } token && text.Lexicon.PartOfSpeech(token.Key) is "v" or "vd" && IsPiece(text, text.Tokens[t - 1]);

    /// <summary>Whether the token is a field of administration, which agencies are named by (海岸, 预防).</summary>
    public bool IsBodyWord(TokenizedText text, Token token) => bodyWords.Contains(text, token);

    /// <summary>Whether the suffix is the end of an ordinary word (汽车 in 电动汽车); an ordinary word for a kind of company may end a name (明泰|科技公司).</summary>
    public static bool IsInsideBlocker(TokenizedText text, TextSpan suffix)
    {
        if (text.Source.Key(suffix) is "公司" or "集团" or "银行" or "大学" or "医院" or "机构" or "组织")
        {
            return false;
        }

        for (var start = Math.Max(0, suffix.Start - LongestBlocker); start < suffix.Start; start++)
        {
            foreach (var match in text.MatchesAt(start))
            {
                if (match.End == suffix.End && match.Tags.Has(LexiconTag.Blocker) && text.IsTokenBoundary(start))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the suffix is the beginning of an ordinary word: 军 in 军演, 军售.</summary>
    public static bool BeginsBlocker(TokenizedText text, TextSpan suffix)
    {
        foreach (var match in text.MatchesAt(suffix.Start))
        {
            if (match.End > suffix.End && match.Tags.Has(LexiconTag.Blocker))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token is an adjective of two characters: 精密 in 欧姆龙精密电子.</summary>
    public static bool IsQuality(TokenizedText text, Token token) =>
        token is { Kind: TokenKind.Word, Length: 2, Key: >= 0 } && text.Lexicon.PartOfSpeech(token.Key) is "a" or "ad" or "z";

    /// <summary>Whether the token is a given name or brand before the name of a trade: 明德 in 上海明德投资公司.</summary>
    public bool IsTradeName(TokenizedText text, int t) => text.Tokens[t] is { Kind: TokenKind.Word, Length: > 1, Key: >= 0 } token && text.Lexicon.PartOfSpeech(token.Key) is "nr" or "nz"
        && t + 1 < text.Tokens.Count && IsBodyWord(text, text.Tokens[t + 1]);

    /// <summary>Whether the token is a noun of action (部署, 调动), which no army's name begins with.</summary>
    public bool IsAction(TokenizedText text, Token token) => token.Key >= 0 && text.Lexicon.PartOfSpeech(token.Key) is "vn";

    /// <summary>Whether the token is a direction (东部), which commands are named by.</summary>
    public bool IsDirection(TokenizedText text, Token token) => token is { Kind: TokenKind.Word, Length: > 1 } && text.Lexicon.PartOfSpeech(token.Key) is "f" or "s";

    /// <summary>Whether the token joins two nouns inside a name (情报与分析).</summary>
    public bool IsConjunction(TokenizedText text, Token token) => token.Length == 1 && text.Source.Folded[token.Start] is '与' or '和' or '及' or '暨';

    /// <summary>Whether the token is the number of a unit (第11, 第三).</summary>
    public bool IsOrdinal(TokenizedText text, Token token) =>
        token.Kind == TokenKind.Number || (token.Key >= 0 && text.Lexicon.PartOfSpeech(token.Key) is "m" && text.Source.Folded[token.Start] is '第')
        || (token.Length == 1 && text.Source.Folded[token.Start] is '第');

    /// <summary>Whether a word that ends in a suffix is a common word by itself (母公司, 反对党).</summary>
    public bool IsCommonWord(TokenizedText text, Token token) =>
        token.Key >= 0 && text.Lexicon.Payload(token.Key, LexiconTag.Nominal) >= 0;

    /// <summary>Whether the whole span is a name of the gazetteer.</summary>
    public static bool IsName(TokenizedText text, TextSpan span) =>
        text.Lexicon.Find(text.Source.Key(span)) is >= 0 and var key && text.Lexicon.Payload(key, LexiconTag.Name) >= 0;

    /// <summary>Unknown names are cut into single characters; a lone adjective or verb is one.</summary>
    private static bool HasSingleNeighbour(TokenizedText text, Token token) => IsRareSingle(text, token.Start - 1) || IsRareSingle(text, token.End);

    private static bool IsRareSingle(TokenizedText text, int offset) =>
        offset >= 0 && text.TokenAt(offset) is >= 0 and var t && text.Tokens[t] is { Length: 1, Kind: TokenKind.Word or TokenKind.Unknown } token
        && (token.Key < 0 || text.Lexicon.Cost(token.Key) >= RareCharacter);

    private static bool IsBlocked(TokenizedText text, Token token) => text.Lexicon.Payload(token.Key, LexiconTag.Blocker) >= 0;
}
