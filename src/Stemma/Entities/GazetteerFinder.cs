using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds the names of the gazetteer in a text.</summary>
/// <remarks>
/// A name must begin and end at token boundaries, so that no name is found inside a longer word (发展中国家 holds no 中国). A capital stands
/// for its government only where it acts.
/// </remarks>
internal sealed class GazetteerFinder(Gazetteer gazetteer, MetonymContexts contexts, CharacterModel transliteration)
{
    /// <summary>Appends a candidate for every name and blocker found.</summary>
    public void Find(TokenizedText text, TitleSpans titles, List<Candidate> into)
    {
        List<(int Candidate, int Metonym)>? undecided = null;
        foreach (var match in text.MatchesWith(LexiconTag.Name, LexiconTag.Blocker))
        {
            if (!text.IsTokenBoundary(match.Start) || (!text.IsTokenBoundary(match.End) && !IsMember(text, match)))
            {
                continue;
            }

            var entries = text.Lexicon.Entries(match.Key);
            var name = false;
            foreach (var entry in entries)
            {
                if (entry.Tag == LexiconTag.Blocker)
                {
                    into.Add(new Candidate(match.Span, EntityType.Other, -1, CandidateOrigin.Blocker));
                }

                name |= entry.Tag == LexiconTag.Name;
            }

            if (name && !IsPartOfLatinName(text, match))
            {
                Add(text, titles, match, entries, into, ref undecided);
            }
        }

        if (undecided is not null)
        {
            Decide(text, undecided, into);
        }
    }

    /// <summary>A capital or seat that nothing beside it decides means its government where the article uses it so elsewhere.</summary>
    private void Decide(TokenizedText text, List<(int Candidate, int Metonym)> undecided, List<Candidate> candidates)
    {
        foreach (var (index, metonym) in undecided)
        {
            if (index >= candidates.Count || candidates[index] is not { Type: EntityType.Place } place || (text.TokenAt(place.Span.End) is >= 0 and var next && text.Tokens[next].Kind == TokenKind.Number))
            {
                // 巴黎25日电: where a report was filed.
                continue;
            }

            foreach (var other in candidates)
            {
                if (other.Type == EntityType.State && other.Entry >= 0 && IsBeside(text, place.Span, other.Span))
                {
                    // 华盛顿和首尔的威胁: what is said of the one is said of the other.
                    candidates[index] = place with { Type = EntityType.State, Entry = metonym };
                    break;
                }

                if (other.Entry == metonym && text.Source.Key(other.Span).SequenceEqual(text.Source.Key(place.Span)))
                {
                    candidates[index] = place with { Type = other.Type, Entry = metonym };
                    break;
                }
            }
        }
    }

    /// <summary>Whether two names stand side by side, the other one a capital that acts.</summary>
    private bool IsBeside(TokenizedText text, TextSpan place, TextSpan other)
    {
        var gap = other.Start >= place.End ? new TextSpan(place.End, other.Start) : new TextSpan(other.End, Math.Max(other.End, place.Start));
        return gap.Length == 1 && text.Source.Folded[gap.Start] is '和' or '与' or '及' && text.Lexicon.Find(text.Source.Key(other)) is >= 0 and var key && IsMetonym(text, key);
    }

    private bool IsMetonym(TokenizedText text, int key)
    {
        foreach (var entry in text.Lexicon.Entries(key))
        {
            if (entry.Tag == LexiconTag.Name && gazetteer.Aliases[entry.Payload].Use == AliasUse.Metonym)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a Latin key is a common word or one word of a longer name (Chad in Chad Wolf).</summary>
    private static bool IsPartOfLatinName(TokenizedText text, LexiconMatch match)
    {
        var printed = text.Source.Printed;
        if (!char.IsAsciiLetter(printed[match.Start]))
        {
            return false;
        }

        return !char.IsUpper(printed[match.Start])
            || (match.Start >= 2 && printed[match.Start - 1] == ' ' && char.IsAsciiLetter(printed[match.Start - 2]))
            || (match.End + 1 < printed.Length && printed[match.End] is ' ' or '-' && char.IsAsciiLetterUpper(printed[match.End + 1]));
    }

    private static bool IsSoldier(TokenizedText text, LexiconMatch match) =>
        text.Source.Folded[match.End - 1] == '军' && match.End < text.Source.Length && text.Source.Folded[match.End] == '人' && match.End - match.Start > 2;

    /// <summary>Whether a word goes on that says of a person that he is of the party (共和党人), or that begins with the last character of the name.</summary>
    private static bool IsMember(TokenizedText text, LexiconMatch match) =>
        WillDo(text, match) || (match.End < text.Source.Length && text.Source.Folded[match.End] == '人' && text.Source.Folded[match.End - 1] == '党' && text.IsTokenBoundary(match.End + 1));

    /// <summary>美|国会 where 美国 is meant and 会 says what it will do.</summary>
    private static bool WillDo(TokenizedText text, LexiconMatch match) =>
        match.End < text.Source.Length && text.Source.Folded[match.End] == '会' && text.Source.Folded[match.End - 1] == '国' && SuffixContexts.IsModal(text, new TextSpan(match.End - 1, match.End + 1));

    private void AddState(TokenizedText text, LexiconMatch match, List<Candidate> into)
    {
        var span = new TextSpan(match.Start, match.End - 1);
        if (text.Lexicon.Find(text.Source.Key(span)) is >= 0 and var key)
        {
            foreach (var entry in text.Lexicon.Entries(key))
            {
                if (entry.Tag == LexiconTag.Name && gazetteer.Aliases[entry.Payload] is { Use: AliasUse.Plain } alias && gazetteer.Entries[alias.Entry].Type == EntityType.State)
                {
                    into.Add(new Candidate(span, EntityType.State, alias.Entry, CandidateOrigin.Gazetteer));
                    return;
                }
            }
        }
    }

    /// <summary>A transliteration behind the title of a state's official is a person, even where a company or town has the same name (印度总理穆迪).</summary>
    private bool IsTitledPerson(TokenizedText text, TitleSpans titles, TextSpan span)
    {
        var title = titles.StartOfTitleEndingAt(span.Start);
        if (title <= 0 || span.Length > 4 || text.TokenAt(title - 1) is not (>= 0 and var t) || text.Tokens[t].Key < 0
            || text.Lexicon.Payload(text.Tokens[t].Key, LexiconTag.Name) < 0)
        {
            return false;
        }

        var sum = 0f;
        for (var i = span.Start; i < span.End; i++)
        {
            sum += transliteration[text.Source.Folded[i]];
        }

        return sum >= 3;
    }

    private void Add(TokenizedText text, TitleSpans titles, LexiconMatch match, ReadOnlySpan<LexiconEntry> entries, List<Candidate> into, ref List<(int Candidate, int Metonym)>? undecided)
    {
        int plain = -1, metonym = -1;
        foreach (var entry in entries)
        {
            if (entry.Tag != LexiconTag.Name)
            {
                continue;
            }

            var alias = gazetteer.Aliases[entry.Payload];
            if (gazetteer.Entries[alias.Entry].Type == EntityType.Org && titles.Crosses(match.End))
            {
                // 国防部 in 国防部长 belongs to the title.
                continue;
            }

            switch (alias.Use)
            {
                case AliasUse.Plain when plain < 0 && gazetteer.Entries[alias.Entry].Type == EntityType.Force && IsSoldier(text, match):
                    // 北韩军人 are people of the state, and no army.
                    AddState(text, match, into);
                    break;
                case AliasUse.Plain when plain < 0:
                    plain = alias.Entry;
                    break;
                case AliasUse.Metonym when metonym < 0:
                    metonym = alias.Entry;
                    break;
                case AliasUse.Ambiguous:
                    into.Add(new Candidate(match.Span, gazetteer.Entries[alias.Entry].Type, alias.Entry, CandidateOrigin.AmbiguousGazetteer));
                    break;
            }
        }

        if (metonym >= 0)
        {
            var reading = contexts.Acts(text, match.Span);
            // A residence (克里姆林宫) is its government wherever nothing tells otherwise; a capital is a place first.
            var acts = reading ?? text.Source.Folded[match.End - 1] == '宫';
            if (reading is null && !acts)
            {
                (undecided ??= []).Add((into.Count, metonym));
            }

            if (acts || plain < 0)
            {
                // A capital that is no entry of its own is still a place where it does not act.
                var entry = acts ? metonym : -1;
                into.Add(new Candidate(match.Span, acts ? gazetteer.Entries[metonym].Type : EntityType.Place, entry, CandidateOrigin.Gazetteer));
                return;
            }
        }

        if (plain >= 0 && gazetteer.Entries[plain].Type is EntityType.Org or EntityType.Place && IsTitledPerson(text, titles, match.Span))
        {
            into.Add(new Candidate(match.Span, EntityType.Person, -1, CandidateOrigin.Structure));
        }
        else if (plain >= 0)
        {
            into.Add(new Candidate(match.Span, gazetteer.Entries[plain].Type, plain, CandidateOrigin.Gazetteer));
        }
    }
}
