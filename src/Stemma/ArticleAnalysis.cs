using Stemma.Articles;
using Stemma.Entities;
using Stemma.Events;
using Stemma.Quantities;
using Stemma.Sources;
using Stemma.Statements;
using Stemma.Times;

namespace Stemma;

/// <summary>Everything that one article says, layer by layer; every span points into the article's text.</summary>
public sealed record ArticleAnalysis
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>Who and what is mentioned.</summary>
    public required EntityLayer Entities { get; init; }

    /// <summary>Time expressions, by start.</summary>
    public required IReadOnlyList<TimeExpression> Times { get; init; }

    /// <summary>Quantities, by start.</summary>
    public required IReadOnlyList<Quantity> Quantities { get; init; }

    /// <summary>Who said what.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>Who did what to whom.</summary>
    public required IReadOnlyList<PoliticalEvent> Events { get; init; }

    /// <summary>Whom the article credits.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The same without the anonymous entities that no other layer refers to; indices are renumbered, ids given anew.</summary>
    internal ArticleAnalysis WithoutUnusedAnonymous() => EntityPruning.Prune(this);
}
