using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Statements.Speakers;

/// <summary>A noun phrase that refers to someone: by name, by description or by pronoun.</summary>
/// <param name="Extent">The phrase with titles and appositions.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Entity">Index of the entity, or -1 for what has to be resolved.</param>
/// <param name="Anaphor">What a pronoun can refer to; meaningless for names and descriptions.</param>
internal readonly record struct Reference(TextSpan Extent, MentionKind Kind, int Entity, AnaphorKind Anaphor)
{
    /// <summary>Index of the anonymous entity that a demonstrative phrase describes where it points back to nobody, or -1.</summary>
    public int Described { get; init; } = -1;
}
