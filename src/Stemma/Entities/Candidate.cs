using Stemma.Text;

namespace Stemma.Entities;

/// <summary>By what a <see cref="Candidate"/> was found; a later one yields to an earlier one of the same span.</summary>
internal enum CandidateOrigin : byte
{
    /// <summary>A string that must not be taken apart; it names nothing.</summary>
    Blocker,

    /// <summary>A name of the gazetteer.</summary>
    Gazetteer,

    /// <summary>An ambiguous name of the gazetteer; needs support.</summary>
    AmbiguousGazetteer,

    /// <summary>A name by its structure.</summary>
    Structure,

    /// <summary>Another occurrence of a name found by its structure.</summary>
    Repeated,
}

/// <summary>A span that may be a name.</summary>
/// <param name="Span">The name without titles and glosses.</param>
/// <param name="Type">Kind of thing it would name.</param>
/// <param name="Entry">Index in the gazetteer, or -1.</param>
/// <param name="Origin">By what it was found.</param>
internal readonly record struct Candidate(TextSpan Span, EntityType Type, int Entry, CandidateOrigin Origin);
