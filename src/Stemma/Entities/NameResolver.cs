using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>Tells which known entity a name in an article stands for.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class NameResolver(Gazetteer gazetteer, SuffixLexicon suffixes)
{
    /// <summary>The longest state, place or body that the name at <paramref name="span"/> begins with, without being all of it; one that ends with a word comes before one that cuts a word (挪威|海岸管理局, not 挪威海|岸).</summary>
    /// <returns>Index of the gazetteer's entry, or -1, and the length of its name.</returns>
    public (int Entry, int Length) Owner(TokenizedText text, TextSpan span)
    {
        var best = (Entry: -1, Length: 0);
        var bestCuts = true;
        foreach (var match in text.MatchesAt(span.Start))
        {
            var cuts = !text.IsTokenBoundary(match.End);
            if (match.End >= span.End || (cuts && best.Length > 0 && !bestCuts) || (cuts == bestCuts && match.End - match.Start <= best.Length))
            {
                continue;
            }

            foreach (var reading in text.Lexicon.Entries(match.Key))
            {
                if (reading.Tag == LexiconTag.Name
                    && gazetteer.Aliases[reading.Payload] is { Use: not AliasUse.Ambiguous } alias
                    && gazetteer.Entries[alias.Entry].Type is EntityType.State or EntityType.Place or EntityType.Org)
                {
                    best = (alias.Entry, match.End - match.Start);
                    bestCuts = cuts;
                    if (gazetteer.Entries[alias.Entry].Type == EntityType.State)
                    {
                        break;
                    }
                }
            }
        }

        return best;
    }

    /// <summary>The entry whose name in Latin letters the gloss behind the name at <paramref name="span"/> gives, or -1; a transliteration may prove a place.</summary>
    public int Glossed(TokenizedText text, TextSpan span, EntityType type)
    {
        var gloss = Gloss.After(text, span.End);
        if (gloss.IsEmpty)
        {
            return -1;
        }

        var key = text.Lexicon.Find(text.Source.Key(gloss));
        if (key < 0 && text.Source.Printed.AsSpan(gloss.Start, gloss.Length).IndexOf(' ') is > 0 and var space && IsTitle(text.Source.Key(new TextSpan(gloss.Start, gloss.Start + space))))
        {
            // Gen. Mark Milley, Dr Tedros Adhanom; the surname alone would be another's (Jill Biden).
            key = text.Lexicon.Find(text.Source.Key(new TextSpan(gloss.Start + space + 1, gloss.End)));
        }

        if (key >= 0)
        {
            foreach (var reading in text.Lexicon.Entries(key))
            {
                if (reading.Tag == LexiconTag.Name && gazetteer.Aliases[reading.Payload] is { Use: AliasUse.Plain } alias && (gazetteer.Entries[alias.Entry].Type == type || (type == EntityType.Person && gazetteer.Entries[alias.Entry].Type is EntityType.Place or EntityType.State)))
                {
                    return alias.Entry;
                }
            }
        }

        return -1;
    }

    private static bool IsTitle(ReadOnlySpan<char> word) =>
        word.EndsWith('.') || word is "dr" or "prof" or "professor" or "gen" or "general" or "sir" or "lord" or "president" or "senator" or "king" or "prince" or "pope" or "sheikh";

    /// <summary>The state whose armed forces as a whole a force's name means (朝鲜军队), or -1 for a unit.</summary>
    public int Army(TokenizedText text, TextSpan span)
    {
        var (entry, length) = Owner(text, span);
        if (entry < 0 || gazetteer.Entries[entry].Type != EntityType.State)
        {
            return -1;
        }

        foreach (var match in text.MatchesAt(span.Start + length))
        {
            if (match.End == span.End && text.Lexicon.Payload(match, LexiconTag.NameSuffix) is >= 0 and var payload && suffixes[payload].Subtype == "army")
            {
                return entry;
            }
        }

        return -1;
    }

    /// <summary>The person of the gazetteer whom a foreign name with an interpunct names in another transliteration, or -1.</summary>
    /// <remarks>The last part must be one of the person's names, and the first must begin as one of the person's full names does.</remarks>
    public int Person(TokenizedText text, string folded)
    {
        var dot = folded.AsSpan().LastIndexOfAny('·', '.', '-');
        var key = dot < 0 ? -1 : text.Lexicon.Find(folded.AsSpan(dot + 1));
        if (key < 0)
        {
            return -1;
        }

        foreach (var reading in text.Lexicon.Entries(key))
        {
            if (reading.Tag == LexiconTag.Name && gazetteer.Aliases[reading.Payload].Entry is var entry && gazetteer.Entries[entry].Type == EntityType.Person)
            {
                foreach (var name in gazetteer.Names(entry))
                {
                    if (name[0] == folded[0] && name.Contains('·', StringComparison.Ordinal))
                    {
                        return entry;
                    }
                }
            }
        }

        return -1;
    }
}
