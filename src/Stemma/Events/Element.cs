using Stemma.Text;

namespace Stemma.Events;

/// <summary>What an <see cref="Element"/> of a sentence is for its frames.</summary>
internal enum ElementKind : byte
{
    /// <summary>A noun phrase that names someone or something.</summary>
    Participant,

    /// <summary>A predicate with frames.</summary>
    Trigger,

    /// <summary>A preposition without its noun phrase directly behind it.</summary>
    Marker,

    /// <summary>A word that sets the status.</summary>
    Status,

    /// <summary>的.</summary>
    De,

    /// <summary>A comma, semicolon, colon or dash.</summary>
    Break,

    /// <summary>Any other word.</summary>
    Other,
}

/// <summary>What a word does in its clause, as bits: those of a plain word are kept by its key, so that a token takes one look and one write.</summary>
[Flags]
internal enum ElementTraits : ushort
{
    None = 0,

    /// <summary>It makes a noun of what stands before it (会谈后, 峰会期间).</summary>
    Localizer = 1,

    /// <summary>It says what something is (是, 属于).</summary>
    Copula = 2,

    /// <summary>What follows is an aim (以, 用来).</summary>
    Purpose = 4,

    /// <summary>It speaks of all there may be, so that no one in particular is meant (任何).</summary>
    Universal = 8,

    /// <summary>It is a verb that names no event.</summary>
    Verb = 16,

    /// <summary>It is a common noun that can be a subject.</summary>
    Noun = 32,

    /// <summary>It is a word of saying or thinking.</summary>
    Attribution = 64,

    /// <summary>It joins clauses of one subject (并, 还).</summary>
    Conjunction = 128,

    /// <summary>It is a light verb whose noun stands further on.</summary>
    Pair = 256,
}

/// <summary>A word, mark or noun phrase of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Word">The word of events it is, or null.</param>
/// <param name="Participant">The noun phrase it is, or null.</param>
/// <param name="Ending">Classes of the noun that ends a longer word.</param>
/// <param name="Traits">What it does in its clause.</param>
internal readonly record struct Element(ElementKind Kind, TextSpan Span, EventWord? Word = null, Participant? Participant = null, WordClass Ending = WordClass.None, ElementTraits Traits = ElementTraits.None)
{
    /// <inheritdoc cref="ElementTraits.Localizer" />
    public bool IsLocalizer => (Traits & ElementTraits.Localizer) != 0;

    /// <inheritdoc cref="ElementTraits.Conjunction" />
    public bool IsConjunction => (Traits & ElementTraits.Conjunction) != 0;

    /// <inheritdoc cref="ElementTraits.Pair" />
    public bool IsPair => (Traits & ElementTraits.Pair) != 0;

    /// <inheritdoc cref="ElementTraits.Copula" />
    public bool IsCopula => (Traits & ElementTraits.Copula) != 0;

    /// <inheritdoc cref="ElementTraits.Purpose" />
    public bool IsPurpose => (Traits & ElementTraits.Purpose) != 0;

    /// <inheritdoc cref="ElementTraits.Universal" />
    public bool IsUniversal => (Traits & ElementTraits.Universal) != 0;

    /// <inheritdoc cref="ElementTraits.Attribution" />
    public bool IsAttribution => (Traits & ElementTraits.Attribution) != 0;

    /// <inheritdoc cref="ElementTraits.Noun" />
    public bool IsNoun => (Traits & ElementTraits.Noun) != 0;

    /// <inheritdoc cref="ElementTraits.Verb" />
    public bool IsVerb => (Traits & ElementTraits.Verb) != 0;

    /// <summary>Noun classes of the element: of its word, its head noun, or the noun that ends it.</summary>
    public WordClass Classes => (Word?.Classes ?? WordClass.None) | (Participant?.Head ?? WordClass.None) | Ending;
}

/// <summary>A noun phrase that can take part in events: coordinated names with their titles and head nouns.</summary>
internal sealed class Participant
{
    /// <summary>From the first name through the head noun.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The entities that the phrase acts for, states for their organs; in order, distinct; empty when no one can act.</summary>
    public required IReadOnlyList<int> Actors { get; init; }

    /// <summary>The entities as the phrase names them, in order: persons and bodies themselves where <see cref="Actors"/> has their states.</summary>
    public required IReadOnlyList<int> Named { get; init; }

    /// <summary>Class of the head noun, if any.</summary>
    public WordClass Head { get; init; }

    /// <summary>Whether the phrase names a person.</summary>
    public bool IsPerson { get; init; }

    /// <summary>Index of a place named in it, or null.</summary>
    public int? Place { get; init; }

    /// <summary>Whether the head noun can act: 法国军队 can, 法国大选 cannot.</summary>
    public bool CanAct { get; init; }

    /// <summary>Whether 的 follows.</summary>
    public bool Attributive { get; init; }

    /// <summary>Whether someone is meant who does not act in politics or is not known, so that no one else is the subject.</summary>
    public bool Bars { get; init; }

    /// <summary>Whether it is a paper that speaks for whoever has issued it (声明), and does nothing else.</summary>
    public bool IsPaper { get; init; }

    /// <summary>The preposition before it.</summary>
    public Marker Marker { get; set; }

    /// <summary>Whether it is the object of some predicate.</summary>
    public bool IsObject { get; set; }

    /// <summary>Whether it is the object of a predicate that takes no clause, so that it is no subject of what follows.</summary>
    public bool Consumed { get; set; }
}
