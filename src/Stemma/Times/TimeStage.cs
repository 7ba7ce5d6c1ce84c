using Stemma.Articles;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times;

namespace Stemma.Times;

/// <summary>Finds time expressions and resolves them against the publication clock.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class TimeStage
{
    /// <summary>Registers the stage's lexicons.</summary>
    public TimeStage(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        _ = knowledge;
        _ = builder;
    }

    /// <summary>The time expressions of the prose, by start.</summary>
    public IReadOnlyList<TimeExpression> Find(TokenizedText text, Article article) => [];
}
