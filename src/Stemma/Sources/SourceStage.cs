using Stemma.Articles;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times;

namespace Stemma.Sources;

/// <summary>Lists whom the article credits with information.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class SourceStage
{
    /// <summary>Registers the stage's lexicons.</summary>
    public SourceStage(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        _ = knowledge;
        _ = builder;
    }

    /// <summary>Every origin once, by first credit.</summary>
    public IReadOnlyList<Source> Find(TokenizedText text, Article article, EntityLayer entities, IReadOnlyList<Statement> statements) => [];
}
