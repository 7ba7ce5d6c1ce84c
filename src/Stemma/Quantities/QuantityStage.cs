using Stemma.Articles;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times;

namespace Stemma.Quantities;

/// <summary>Finds quantities, what they count, and to whom the text attributes them.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class QuantityStage
{
    /// <summary>Registers the stage's lexicons.</summary>
    public QuantityStage(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        _ = knowledge;
        _ = builder;
    }

    /// <summary>The quantities of the prose, by start, without attribution; nothing inside a time expression is one.</summary>
    public IReadOnlyList<Quantity> Find(TokenizedText text, IReadOnlyList<TimeExpression> times) => [];

    /// <summary>The same quantities with the statement each stands in and who says so.</summary>
    public IReadOnlyList<Quantity> Attribute(TokenizedText text, IReadOnlyList<Quantity> quantities, IReadOnlyList<Statement> statements, EntityLayer entities) => quantities;
}
