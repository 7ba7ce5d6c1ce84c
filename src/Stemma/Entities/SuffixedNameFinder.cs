using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds names that end in a telling word: 韩国国家情报院, 库尔斯克州, 朝鲜特种作战部队, 共同防御条约.</summary>
/// <remarks>
/// From the suffix the name is extended leftwards over nouns and names; the leftmost name among them is its beginning. Without any name inside,
/// only suffixes that make names of common nouns (委员会, 条约) count, and only with two words before them. Immutable, thread-safe.
/// </remarks>
internal sealed class SuffixedNameFinder(SuffixLexicon suffixes, TitleLexicon titles)
{
    private const int LongestName = 24;

    /// <summary>Appends a candidate for each name found; <paramref name="names"/> are the names known before.</summary>
    public void Find(TokenizedText text, NameEnds names, List<Candidate> into)
    {
        foreach (var match in text.Matches)
        {
            var payload = text.Lexicon.Payload(match.Key, LexiconTag.NameSuffix);
            if (payload >= 0 && text.IsTokenBoundary(match.End) && Extend(text, names, match.Span, suffixes[payload]) is { } candidate)
            {
                into.Add(candidate);
            }
        }
    }

    private Candidate? Extend(TokenizedText text, NameEnds names, TextSpan suffix, NameSuffix kind)
    {
        var at = suffix.Start;
        var start = -1;
        var entry = -1;
        var words = 0;
        var outermost = at;
        while (suffix.End - at < LongestName)
        {
            if (names.EndingAt(at) is { } name && Fits(name, kind))
            {
                start = name.Span.Start;
                entry = at == suffix.Start && name.Type == EntityType.Place ? name.Entry : -1;
                at = start;
                words++;
                if (name.Type is EntityType.State or EntityType.Person || names.EndingAt(at) is not { Type: EntityType.State or EntityType.Place or EntityType.Org })
                {
                    break;
                }

                continue;
            }

            var t = at > 0 ? text.TokenAt(at - 1) : -1;
            if (t < 0 || kind.Tight || !Joins(text, t, at, kind))
            {
                break;
            }

            var token = text.Tokens[t];
            words++;
            at = token.Start;
            outermost = at;
            if (IsNameLike(text, token))
            {
                start = at;
            }
        }

        if (start < 0)
        {
            if (words < 2 || !MakesNamesOfNouns(kind) || outermost == suffix.Start)
            {
                return null;
            }

            start = outermost;
        }

        var type = kind.Type;
        return new Candidate(new TextSpan(start, suffix.End), type, type == EntityType.Place ? entry : -1, CandidateOrigin.Structure);
    }

    private static bool Fits(Candidate name, NameSuffix kind) => kind.Type switch
    {
        EntityType.Place => name.Type is EntityType.Place or EntityType.State || (name.Type == EntityType.Person && name.Entry < 0),
        EntityType.Force => name.Type is EntityType.State or EntityType.Place or EntityType.Org,
        EntityType.Doc => name.Type is EntityType.State or EntityType.Place or EntityType.Org,
        EntityType.Media => name.Type is EntityType.State or EntityType.Place,
        _ => kind.Subtype == "campaign" ? name.Type == EntityType.Person : name.Type is EntityType.State or EntityType.Place or EntityType.Org or EntityType.Person,
    };

    private bool Joins(TokenizedText text, int t, int at, NameSuffix kind)
    {
        var token = text.Tokens[t];
        if (kind.Type is EntityType.Place || kind.Subtype == "campaign" || token.End > at)
        {
            // The rest of a word that the suffix ends (警察局): its start is looked at as a whole.
            return token.End > at && kind.Type is not EntityType.Place && token.Start < at;
        }

        if (token.Kind is TokenKind.Letters)
        {
            return true;
        }

        if (token.Kind is TokenKind.Unknown)
        {
            return true;
        }

        if (token.Kind is not TokenKind.Word)
        {
            return kind.Type == EntityType.Force && token.Kind == TokenKind.Number;
        }

        var title = text.Lexicon.Payload(token.Key, LexiconTag.Title);
        if (title >= 0 && titles.IsHead(title) && titles.Subtype(title) is "official" or "business" or "military")
        {
            return false;
        }

        return token.Length > 1 && text.Lexicon.PartOfSpeech(token.Key) is "n" or "nz" or "nt" or "ns" or "nr" or "nrt" or "nrfg" or "vn" or "j" or "b" or "";
    }

    private static bool IsNameLike(TokenizedText text, Token token) =>
        token.Kind is TokenKind.Unknown or TokenKind.Letters || (token.Key >= 0 && text.Lexicon.PartOfSpeech(token.Key) is "nz" or "nt" or "ns" or "nrt" or "nr" or "nrfg");

    private static bool MakesNamesOfNouns(NameSuffix kind) => kind.Type == EntityType.Doc || kind.Subtype is "committee" or "treaty";
}
