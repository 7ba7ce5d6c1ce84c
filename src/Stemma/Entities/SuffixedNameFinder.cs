using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds names that end in a telling word: 韩国国家情报院, 库尔斯克州, 朝鲜特种作战部队, 共同防御条约.</summary>
/// <remarks>
/// From the suffix the name is extended leftwards over nouns and names; the leftmost name among them is its beginning. Without any name inside,
/// only suffixes that make names of common nouns (委员会, 条约) count, and only with two words before them. Immutable, thread-safe.
/// </remarks>
internal sealed class SuffixedNameFinder(SuffixLexicon suffixes, NameElements elements)
{
    private const int LongestName = 24;

    /// <summary>Appends a candidate for each name found; <paramref name="names"/> are the names known before, and the found ones join them.</summary>
    public void Find(TokenizedText text, TitleSpans titles, NameEnds names, List<Candidate> into)
    {
        var generic = -1;
        foreach (var match in text.MatchesWith(LexiconTag.NameSuffix))
        {
            var payload = text.Lexicon.Payload(match, LexiconTag.NameSuffix);
            if (suffixes[payload].Form == SuffixForm.Titled || match.End == generic || (suffixes[payload].Subtype == "igo" && SuffixContexts.IsVerb(text, match.Span)) || !text.IsTokenBoundary(match.End) || titles.Crosses(match.End) || KnownBodies.Ends(text, names, match.Span) || KnownBodies.IsAffiliation(titles, names, match.Span, suffixes[payload]))
            {
                continue;
            }

            if (!SuffixContexts.IsRank(text, match.Span) && !SuffixContexts.IsModal(text, match.Span) && !NameElements.IsInsideBlocker(text, match.Span) && !NameElements.BeginsBlocker(text, match.Span) && !SuffixContexts.IsModifier(text, titles, match.Span, suffixes[payload]) && Extend(text, names, match.Span, suffixes[payload]) is { } candidate)
            {
                into.Add(candidate);
                names.Add(candidate);
            }
            else if (suffixes[payload].Form == SuffixForm.Placed || suffixes[payload].Subtype == "region")
            {
                // 中国航空公司 is no name, and 航空公司 none either; 芬兰东南部 none, and 东南部 no ministry.
                generic = match.End;
            }
        }
    }

    private Candidate? Extend(TokenizedText text, NameEnds names, TextSpan suffix, NameSuffix kind)
    {
        if (SuffixContexts.MarkedBefore(text, suffix, kind) is { IsEmpty: false } marked && names.EndingAt(suffix.Start - 1) is not { Origin: CandidateOrigin.Gazetteer, Type: EntityType.Org })
        {
            return new Candidate(marked, kind.Type, -1, CandidateOrigin.Structure);
        }

        if (SuffixContexts.Quoted(text, suffix, kind) is { IsEmpty: false } quoted)
        {
            return new Candidate(quoted, kind.Type, -1, CandidateOrigin.Structure);
        }

        var walk = new LeftWalk { At = suffix.Start, Start = -1, Place = -1, University = -1, Glossed = suffix.Length > 1 && kind.Type is EntityType.Org or EntityType.Doc && !Gloss.After(text, suffix.End).IsEmpty };
        if (!text.IsTokenBoundary(walk.At))
        {
            // The suffix ends a longer word (警察局, 母公司); the rest of the word says nothing by itself.
            var token = text.Tokens[text.TokenAt(suffix.Start)];
            if (kind.Subtype is "county" or "district" or "city" or "town" && token.Length > 2 && token.End == suffix.End && token.Key >= 0 && text.Lexicon.PartOfSpeech(token.Key) is "ns")
            {
                // 志丹县: the word list has many counties and towns.
                return new Candidate(token.Span, EntityType.Place, -1, CandidateOrigin.Structure);
            }

            if ((suffix.Length == 1 && token.Length < 3 && !elements.IsProper(text, token)) || kind.Form == SuffixForm.Tight || elements.IsCommonWord(text, token))
            {
                return null;
            }

            walk.At = token.Start;
            walk.Words = 1;
            walk.Start = elements.IsProper(text, token) ? token.Start : -1;
            walk.Proper = walk.Start >= 0 && !NameElements.IsName(text, new TextSpan(token.Start, suffix.Start));
        }

        if (walk.Words == 0 && kind.Subtype is "county" or "district" or "city" or "town" && LocalNames.Before(text, names, suffix) is { IsEmpty: false } local)
        {
            return new Candidate(local, EntityType.Place, -1, CandidateOrigin.Structure);
        }

        while (suffix.End - walk.At < LongestName && Step(text, names, suffix, kind, ref walk))
        {
        }

        if (walk.Start < 0 && StandsAlone(text, suffix, kind, walk))
        {
            return new Candidate(new TextSpan(walk.At, suffix.End), kind.Type, -1, CandidateOrigin.Structure);
        }

        if (walk.Start < 0 && walk.Words == 0 && SuffixContexts.IsNational(text, suffix, kind))
        {
            return new Candidate(suffix, kind.Type, -1, CandidateOrigin.Structure);
        }

        if (kind.Form == SuffixForm.Placed && walk.Words == 1 && !walk.Proper && names.EndingAt(suffix.Start) is { Type: EntityType.State })
        {
            return null;
        }

        if (walk.Glossed && walk.Words > 0 && (walk.Start < 0 || (kind.Form == SuffixForm.Named && !walk.Proper)))
        {
            // A gloss makes a name of any nouns: 防疫创新联盟（CEPI）.
            return new Candidate(new TextSpan(walk.Start < 0 ? walk.At : walk.Start, suffix.End), kind.Type, -1, CandidateOrigin.Structure);
        }

        if (walk.Start < 0 || (kind.Form == SuffixForm.Named && !walk.Proper))
        {
            if (walk.Conjunction > 0)
            {
                walk.At = walk.Conjunction;
            }

            if (kind.Form != SuffixForm.Nouns || walk.Words < 2 || walk.At == suffix.Start)
            {
                return null;
            }

            walk.Start = walk.At;
        }

        if (kind.Subtype == "region" && text.Source.Folded[suffix.End - 1] is '部' or '域' && walk.Start >= 0 && names.EndingAt(text.Tokens[text.TokenAt(suffix.Start)].Start) is { Type: EntityType.State })
        {
            // 俄罗斯南部, 中国海域: a description of where, not a name; the state is one.
            return null;
        }

        if (suffix.Length == 1 && (suffix.Start - walk.Start < 2 || (kind.Subtype == "agency" && walk.Words == 1 && !walk.Proper && names.EndingAt(suffix.Start) is { Type: EntityType.State })))
        {
            // One character before a suffix of one character is the rest of an abbreviation (药署), and no agency is named by its state alone.
            return null;
        }

        if (kind.IsCompany && text.Source.Folded[walk.Start] is '产' or '制' or '造' && names.EndingAt(walk.Start) is { Type: EntityType.State or EntityType.Place })
        {
            // 中国产电动汽车, 日本制汽车: goods by where they are made.
            return null;
        }

        return new Candidate(new TextSpan(walk.Start, suffix.End), kind.Type, kind.Type == EntityType.Place ? walk.Place : walk.University, CandidateOrigin.Structure);
    }

    /// <summary>Whether a public body's name without its state is the subject of a clause (教育局, 卫生署, 考试及评核局), or names itself national.</summary>
    private bool StandsAlone(TokenizedText text, TextSpan suffix, NameSuffix kind, LeftWalk walk)
    {
        if (!kind.IsPublicBody || kind.Subtype is "thinktank" || kind.Form != SuffixForm.Open || suffix.End - walk.At < 3 || text.TokenAt(walk.At) is not (>= 0 and var t)
            || (suffix.Length < 3 && walk.Words == 0))
        {
            return false;
        }

        var first = text.Tokens[t];
        if (first.Start != walk.At || (first.End >= suffix.End && elements.IsCommonWord(text, first)))
        {
            return false;
        }

        return (walk.Words >= 2 && text.Source.Key(first.Span) is "国家" or "联邦" or "中央" or "皇家")
            || (ClauseEdges.BeginsAt(text, walk.At) && ClauseEdges.PredicateBeginsAt(text, suffix.End));
    }

    /// <summary>Takes one more name or word on the left into the name; false where it begins.</summary>
    private bool Step(TokenizedText text, NameEnds names, TextSpan suffix, NameSuffix kind, ref LeftWalk walk)
    {
        if (names.EndingAt(walk.At) is { } name && SuffixContexts.Fits(name, kind))
        {
            if (walk.Words > 0 && name.Type == EntityType.Person && kind.IsCompany && !(text.TokenAt(walk.At) is >= 0 and var trade && elements.IsBodyWord(text, text.Tokens[trade])))
            {
                // 拜登主要竞选公关公司: common nouns between a person and the last word make a description.
                return false;
            }

            if (walk.Proper && (kind.Type == EntityType.Place || (name.Type == EntityType.State && (kind.IsCompany || kind.Subtype is "university" or "thinktank" or "newspaper"))))
            {
                // 美国艾德菲大学 is a university of its own name, and its state is another mention.
                return false;
            }

            if ((kind.Subtype == "area" && SuffixContexts.IsJurisdiction(text, suffix.End)))
            {
                return false;
            }

            if (kind.Subtype == "faculty" && name.Type == EntityType.Org)
            {
                // A faculty is its university.
                walk.University = name.Entry;
            }

            var adjacent = walk.At == suffix.Start;
            walk.Place = adjacent && name.Type == EntityType.Place ? name.Entry : walk.Place;
            walk.Proper |= name.Type is EntityType.Person or EntityType.Org;
            walk.At = walk.Start = name.Span.Start;
            walk.Words++;
            return (kind.Subtype == "embassy" && walk.At > 1 && text.Source.Folded[walk.At - 1] == '驻') || (kind.Type != EntityType.Place && names.EndingAt(walk.At) is { } outer && SuffixContexts.Includes(outer.Type, name.Type, kind));
        }

        if (kind.Subtype == "embassy" && walk.Words > 0 && walk.At == walk.Start && walk.At > 0 && text.Source.Folded[walk.At - 1] == '驻' && names.EndingAt(walk.At - 1) is not { Type: EntityType.State or EntityType.Org })
        {
            // 驻香港总领馆, whose state the sentence leaves out or abbreviates.
            walk.At = walk.Start = walk.At - 1;
            return false;
        }

        if (kind.Type == EntityType.Org && walk.At > 1 && text.Source.Folded[walk.At - 1] == '驻' && names.EndingAt(walk.At - 1) is { Type: EntityType.State or EntityType.Org } sender)
        {
            // 丹麦驻河内大使馆
            walk.At = walk.Start = sender.Span.Start;
            return false;
        }

        var t = walk.At > 0 ? text.TokenAt(walk.At - 1) : -1;
        if (t < 0 || text.Tokens[t].End > walk.At || kind.Form is SuffixForm.Tight || kind.Subtype is "region" or "area" or "campaign" or "vessel")
        {
            return false;
        }

        var token = text.Tokens[t];
        if ((walk.Words > 0 || (suffix.Length > 2 && kind.Subtype is "ministry")) && walk.Conjunction == 0 && t > 0 && elements.IsConjunction(text, token)
            && (kind.Form == SuffixForm.Nouns ? elements.IsNoun(text, text.Tokens[t - 1]) : walk.Start < 0 && ((kind.IsPublicBody && elements.IsBodyWord(text, text.Tokens[t - 1])) || (kind.Subtype == "ngo" && suffix.Length > 2 && elements.IsNoun(text, text.Tokens[t - 1])))))
        {
            walk.Conjunction = walk.At;
            walk.At = token.Start;
            return true;
        }

        if (walk.Conjunction > 0 && kind.Subtype is "ministry" or "agency" && t > 0 && token.Length == 1 && text.Source.Folded[token.Start] == '、' && (elements.IsBodyWord(text, text.Tokens[t - 1]) || elements.IsNoun(text, text.Tokens[t - 1])))
        {
            // 加拿大创新、科学暨工业部
            walk.At = token.Start;
            return true;
        }

        if (names.EndingAt(walk.At) is { Type: EntityType.Media })
        {
            // 法新社纽约总部: the agency is a name of its own.
            return false;
        }

        if (kind.Type is not (EntityType.Force or EntityType.Doc) && elements.IsProper(text, token))
        {
            walk.Proper = true;
            walk.Start = walk.At = token.Start;
            walk.Words++;
            if (token.Kind == TokenKind.Letters && t > 0 && text.Tokens[t - 1].Kind == TokenKind.Number)
            {
                walk.Start = walk.At = text.Tokens[t - 1].Start;
            }

            return true;
        }

        if (elements.IsConjunction(text, token))
        {
            return false;
        }

        if (kind.IsCompany && walk.Proper && walk.At == walk.Start && walk.Words < 4 && text.Tokens[t + 1].Length == 1 && elements.IsSyllable(text, token))
        {
            // 中升控股: the first character of an unknown company's name may be a common one.
            walk.Start = walk.At = token.Start;
            walk.Words++;
            return false;
        }

        if (!(elements.IsNoun(text, token) || (walk.Glossed && (elements.IsPiece(text, token) || (walk.Start < 0 && elements.IsInnerVerb(text, t)))) || ((kind.IsPublicBody || walk.Glossed || kind.IsCompany) && elements.IsBodyWord(text, token)) || (kind.Type == EntityType.Force && elements.IsDirection(text, token)) || (kind.IsCompany && NameElements.IsQuality(text, token) && names.EndingAt(token.Start) is { Type: EntityType.Org })) || (kind.Type == EntityType.Force && walk.Words == 0 && elements.IsAction(text, token)))
        {
            if (kind.Type != EntityType.Force || !elements.IsOrdinal(text, token))
            {
                return false;
            }

            walk.Start = token.Start;
        }
        else if (kind.Type == EntityType.Force && kind.Subtype == "unit" && walk.Words == 0)
        {
            // 暴风军团: one noun names a unit.
            walk.Start = token.Start;
        }

        if (kind.IsCompany && elements.IsTradeName(text, t))
        {
            (walk.Proper, walk.Start) = (true, token.Start);
        }

        walk.At = token.Start;
        walk.Words++;
        return true;
    }
}
