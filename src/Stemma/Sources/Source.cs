using Stemma.Text;

namespace Stemma.Sources;

/// <summary>What kind of origin a source is.</summary>
public enum SourceKind : byte
{
    /// <summary>An outlet.</summary>
    Media,

    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>Someone who speaks for a state or its organs.</summary>
    Official,

    /// <summary>A scholar or analyst.</summary>
    Expert,

    /// <summary>A paper, statement or data.</summary>
    Document,

    /// <summary>Any other body.</summary>
    Organisation,

    /// <summary>Someone without a name.</summary>
    Anonymous,
}

/// <summary>An origin to which the article attributes information.</summary>
/// <param name="Entity">Index of the entity.</param>
/// <param name="Kind">What kind of origin.</param>
/// <param name="Evidence">Where the article first credits it.</param>
public sealed record Source(int Entity, SourceKind Kind, TextSpan Evidence);
