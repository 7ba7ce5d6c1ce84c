using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Where a telling last word belongs to a name that is known already, so that no longer name ends in it.</summary>
internal static class KnownBodies
{
    /// <summary>Whether the gazetteer or a longer last word (东南部 before 部) has the name already; a national body's bare name behind a town is that town's own (苏州市发改委).</summary>
    public static bool Ends(TokenizedText text, NameEnds names, TextSpan suffix) => names.EndingAt(suffix.End) is { } known && !IsInstitute(text, names, known)
        && (known.Origin == CandidateOrigin.Gazetteer
            ? (known.Type is not (EntityType.State or EntityType.Place) || known.Span.Length > suffix.Length) && !(known.Span == suffix && names.EndingAt(suffix.Start) is { Type: EntityType.Place or EntityType.State })
            : known.Span.Length > suffix.Length && known.Type != EntityType.Person);

    /// <summary>密歇根州民主党州务卿: behind a party, an office says whose colours its holder wears; the place is where he holds it.</summary>
    public static bool IsAffiliation(TitleSpans titles, NameEnds names, TextSpan suffix, NameSuffix kind) =>
        kind.Subtype == "party" && titles.EndOfTitleStartingAt(suffix.End) >= 0 && names.EndingAt(suffix.Start) is { Type: EntityType.Place } && names.EndingAt(suffix.End) is { Origin: CandidateOrigin.Gazetteer };

    /// <summary>Whether an institute of the gazetteer stands behind a university, whose own it is then (复旦大学国际问题研究院).</summary>
    private static bool IsInstitute(TokenizedText text, NameEnds names, Candidate known) =>
        known is { Origin: CandidateOrigin.Gazetteer, Type: EntityType.Org } && names.EndingAt(known.Span.Start) is { Type: EntityType.Org, Span: var owner } && text.Source.Key(owner).EndsWith("大学", StringComparison.Ordinal);
}
