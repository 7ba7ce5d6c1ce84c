using Stemma.Entities;

namespace Stemma.Claims;

/// <summary>One place where an article asserts a claim.</summary>
public sealed record Rendition
{
    /// <summary>Index of the article in the list that the claims were found in.</summary>
    public int Article => Passage.Article;

    /// <summary>The clause that asserts it, with its attribution where that stands in the same clause.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The words that are asserted: number, reported words or deed, without the attribution; inside or overlapping <see cref="Passage"/>.</summary>
    public required Passage Core { get; init; }

    /// <summary>Index of the quantity, statement or event in its layer of the article's analysis, by the claim's kind.</summary>
    public required int Index { get; init; }

    /// <summary>To whom the article attributes it, from the medium nearest to the article down to the first-hand speaker or document; empty in the outlet's own voice.</summary>
    public required IReadOnlyList<ChainLink> Chain { get; init; }

    /// <summary>
    /// The media that brought it to the outlet without being named in the words: by a credit of the article, a link in the sentence, the same sentence in an
    /// earlier article; nearest to the outlet first, none that <see cref="Chain"/> names.
    /// </summary>
    public required IReadOnlyList<ChainLink> Carriers { get; init; }

    /// <summary>The whole way from the outlet to the root: <see cref="Carriers"/>, then <see cref="Chain"/>.</summary>
    public IEnumerable<ChainLink> Way => Carriers.Concat(Chain);

    /// <summary>Family of the outlet that first printed the sentence, as far as the articles read together tell: <see cref="Family"/> unless an earlier article has it.</summary>
    public required string FirstPrintedBy { get; init; }

    /// <summary>The hedging words, in order: 约, 多达, 可能, 据称.</summary>
    public required IReadOnlyList<Passage> Hedges { get; init; }

    /// <summary>The word that says it is going to be so (将), or null: no hedge by itself, but what a stronger one may turn into.</summary>
    public Passage? Future { get; init; }

    /// <summary>Name of the outlet that printed it; the article's host or <c>unknown outlet</c> where the outlet is not known.</summary>
    public required string Outlet { get; init; }

    /// <summary>Identifier that sister outlets share: the outlet's family, else the outlet itself.</summary>
    public required string Family { get; init; }

    /// <summary>Day of the article's publication, or null.</summary>
    public DateOnly? Published { get; init; }
}

/// <summary>One station of the way by which words reached an article: a medium, a speaker, a document; joint speakers are one station.</summary>
/// <param name="Names">Of those meant, as the article names them.</param>
/// <param name="Keys">Their entity keys, in the same order, for matching across articles; someone without a name has a key of the article's own.</param>
/// <param name="Type">Kind of the first.</param>
/// <param name="Named">Whether every one of them has a name.</param>
/// <param name="Basis">What the link rests on.</param>
/// <param name="Evidence">The words that name it here; the cue or the asserted words where the text carries the speaker over from an earlier sentence.</param>
public sealed record ChainLink(IReadOnlyList<string> Names, IReadOnlyList<string> Keys, EntityType Type, bool Named, ChainBasis Basis, Passage Evidence)
{
    /// <summary>Name to show; of joint speakers the last behind 和, those before it parted by 、.</summary>
    public string Name => Names.Count < 3 ? string.Join('和', Names) : string.Join('、', Names.Take(Names.Count - 1)) + "和" + Names[^1];
}

/// <summary>What a link of a chain rests on.</summary>
public enum ChainBasis : byte
{
    /// <summary>The statement's own speaker.</summary>
    Speaker,

    /// <summary>The medium or person through whom the statement is had, by its own sentence or a framed paragraph.</summary>
    Via,

    /// <summary>The figure's attribution.</summary>
    Figure,

    /// <summary>The dateline, a credit line, or a bracket behind the paragraph.</summary>
    Credit,

    /// <summary>The same words in an earlier article.</summary>
    Reuse,

    /// <summary>A link in the sentence to a medium's article.</summary>
    Link,
}
