using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Decides about names of the gazetteer that are also other words or other entities' names.</summary>
/// <remarks>
/// Another name of the same entity in the article supports all its occurrences. Besides, a person needs an office or a Latin gloss that the gazetteer
/// knows of that very person; a medium stands in 《》 or behind 据; a ministry follows its state; a company speaks or has a gloss.
/// Immutable, thread-safe.
/// </remarks>
internal sealed class AmbiguousNames(Gazetteer gazetteer, PersonContexts contexts)
{
    private const float Speaks = 2;

    /// <summary>Makes supported names plain candidates and drops the others.</summary>
    /// <param name="text">The article's prose.</param>
    /// <param name="titles">Titles of persons in it.</param>
    /// <param name="home">Gazetteer's entry of the state or place where the outlet is at home, or -1.</param>
    /// <param name="candidates">All so far.</param>
    public void Decide(TokenizedText text, TitleSpans titles, int home, List<Candidate> candidates)
    {
        var known = new HashSet<int>();
        HashSet<int> bodies = [], places = [];
        foreach (var candidate in candidates)
        {
            if (candidate.Entry >= 0 && candidate.Origin == CandidateOrigin.Gazetteer)
            {
                known.Add(candidate.Entry);
                if (candidate.Type is EntityType.Org or EntityType.Place)
                {
                    Mark(candidate.Type == EntityType.Org ? bodies : places, candidate.Span);
                }
            }
        }

        Owners? owners = null;
        for (var pass = 0; pass < 2; pass++)
        {
            // The second pass knows the names beside which the first found support: 亚马逊和Meta升逾2%.
            foreach (var candidate in candidates)
            {
                if (candidate.Origin == CandidateOrigin.AmbiguousGazetteer && !known.Contains(candidate.Entry)
                    && (Supported(text, titles, candidate, owners ??= new Owners(gazetteer, candidates, home)) || IsEnumerated(text, candidate, bodies, places)))
                {
                    known.Add(candidate.Entry);
                    Mark(candidate.Type == EntityType.Place ? places : bodies, candidate.Span);
                }
            }
        }

        Keep(text, candidates, known);
    }

    /// <summary>A company in an enumeration with certain bodies (苹果、谷歌), a place in one with certain places (太原、大同、阳泉).</summary>
    private bool IsEnumerated(TokenizedText text, Candidate candidate, HashSet<int> bodies, HashSet<int> places)
    {
        var beside = candidate.Type switch
        {
            EntityType.Org when gazetteer.Entries[candidate.Entry].Subtype is "company" or "platform" => bodies,
            EntityType.Place => places,
            _ => null,
        };
        return beside is not null && (Joins(text, candidate.Span.End) && beside.Contains(candidate.Span.End + 1) || (candidate.Span.Start > 1 && Joins(text, candidate.Span.Start - 1) && beside.Contains(1 - candidate.Span.Start)));
    }

    private static bool Joins(TokenizedText text, int at) => at + 1 < text.Source.Length && text.Source.Folded[at] is '、' or '和' or '与' or '及';

    /// <summary>Remembers where a name begins and ends.</summary>
    private static void Mark(HashSet<int> edges, TextSpan span)
    {
        edges.Add(span.Start);
        edges.Add(-span.End);
    }

    private void Keep(TokenizedText text, List<Candidate> candidates, HashSet<int> known)
    {
        var kept = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (candidate.Origin == CandidateOrigin.AmbiguousGazetteer)
            {
                var supported = known.Contains(candidate.Entry);
                if (!supported && !IsParty(text, candidate))
                {
                    continue;
                }

                candidate = supported ? candidate with { Origin = CandidateOrigin.Gazetteer } : candidate with { Entry = -1, Origin = CandidateOrigin.Structure };
            }

            candidates[kept++] = candidate;
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
        DropRivals(candidates);
    }

    /// <summary>Of several entities with one name, the one named by other words last before the name is meant.</summary>
    private static void DropRivals(List<Candidate> candidates)
    {
        var byStart = new Dictionary<TextSpan, int>();
        var dropped = new HashSet<(TextSpan, int)>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Entry < 0 || !byStart.TryAdd(candidates[i].Span, i))
            {
                if (candidates[i].Entry >= 0 && candidates[byStart[candidates[i].Span]] is var rival && rival.Entry != candidates[i].Entry)
                {
                    var first = Distance(candidates, rival);
                    var second = Distance(candidates, candidates[i]);
                    dropped.Add(second < first ? (rival.Span, rival.Entry) : (candidates[i].Span, candidates[i].Entry));
                    byStart[candidates[i].Span] = second < first ? i : byStart[candidates[i].Span];
                }
            }
        }

        if (dropped.Count > 0)
        {
            candidates.RemoveAll(c => dropped.Contains((c.Span, c.Entry)));
        }
    }

    /// <summary>How far before a name its entity is named by other words; behind it counts as farther.</summary>
    private static int Distance(List<Candidate> candidates, Candidate name)
    {
        var best = int.MaxValue;
        foreach (var other in candidates)
        {
            if (other.Entry == name.Entry && other.Span.Length != name.Span.Length)
            {
                var gap = name.Span.Start - other.Span.Start;
                best = Math.Min(best, gap >= 0 ? gap : 1_000_000 - gap);
            }
        }

        return best;
    }

    /// <summary>Whether the name is a party's, though of which state nothing tells (保守党 in an article about Norway).</summary>
    private bool IsParty(TokenizedText text, Candidate candidate) =>
        candidate.Type == EntityType.Org && gazetteer.Entries[candidate.Entry].Subtype is "party" && text.Source.Folded[candidate.Span.End - 1] == '党' && text.Source.Key(candidate.Span) is not "新党";

    private bool Supported(TokenizedText text, TitleSpans titles, Candidate candidate, Owners owners)
    {
        var entry = gazetteer.Entries[candidate.Entry];
        return candidate.Type switch
        {
            EntityType.Person => HasOffice(text, titles, candidate.Span, entry) || HasGloss(text, candidate),
            EntityType.Media => IsTitled(text, candidate.Span) || IsCited(text, candidate.Span),
            EntityType.Org => HasGloss(text, candidate)
                || (entry.Subtype is "company" or "platform" or "university" or "ngo" or "thinktank"
                    ? contexts.After(text, titles, candidate.Span.End) >= Speaks || (entry.Subtype is "company" or "platform" && IsQuoted(text, candidate.Span.End))
                    : owners.Own(candidate.Span, entry.Of)),
            EntityType.Force => !titles.Crosses(candidate.Span.End) && owners.Own(candidate.Span, entry.Of),
            EntityType.Place => entry.Subtype == "sea" || (owners.Has(entry.Of) && IsWhere(text, candidate.Span)),
            EntityType.Other => true,
            _ => false,
        };
    }

    /// <summary>Whether a share's price moves behind the name: Meta升近2%.</summary>
    private static bool IsQuoted(TokenizedText text, int end) =>
        text.TokenAt(end) is >= 0 and var t && text.Source.Key(text.Tokens[t].Span) is "升" or "跌" or "涨" or "股价" or "收高" or "收低" or "高收" or "低收" or "收涨" or "收跌" or "大涨" or "大跌" or "上涨" or "下跌" or "急升" or "急跌" or "飙升" or "重挫";

    /// <summary>Whether the word before says that the name is a place (在麦迪逊, 抵达奥斯汀).</summary>
    private static bool IsWhere(TokenizedText text, TextSpan span) =>
        span.Start > 0 && text.TokenAt(span.Start - 1) is >= 0 and var t && text.Source.Key(text.Tokens[t].Span) is "在" or "于" or "赴" or "抵" or "抵达" or "位于" or "前往" or "来到" or "访问" or "来自" or "飞往" or "到访" or "首府" or "首都" or "城市" or "小镇" or "市镇" or "港口" or "郊区";

    /// <summary>Whether the title beside the name is an office that the person holds or held.</summary>
    private static bool HasOffice(TokenizedText text, TitleSpans titles, TextSpan name, GazetteerEntry entry)
    {
        var before = titles.StartOfTitleEndingAt(name.Start);
        var after = titles.EndOfTitleStartingAt(name.End);
        foreach (var role in entry.Roles)
        {
            if ((before >= 0 && Agree(role.Title, text.Source.Key(new TextSpan(before, name.Start))))
                || (after >= 0 && Agree(role.Title, text.Source.Key(new TextSpan(name.End, after)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Agree(string office, ReadOnlySpan<char> title) =>
        office.AsSpan().EndsWith(title, StringComparison.Ordinal) || title.EndsWith(office, StringComparison.Ordinal);

    private bool HasGloss(TokenizedText text, Candidate candidate)
    {
        var gloss = Gloss.After(text, candidate.Span.End);
        if (gloss.IsEmpty)
        {
            return false;
        }

        foreach (var name in gazetteer.Names(candidate.Entry))
        {
            if (text.Source.Key(gloss).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitled(TokenizedText text, TextSpan span) =>
        span.Start > 0 && span.End < text.Source.Length && text.Source.Printed[span.Start - 1] is '《' or '〈' && text.Source.Printed[span.End] is '》' or '〉';

    private static bool IsCited(TokenizedText text, TextSpan span) =>
        span.Start > 0 && text.Source.Folded[span.Start - 1] is '据' && text.IsTokenBoundary(span.Start - 1);
}
