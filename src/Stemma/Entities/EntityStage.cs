using Stemma.Articles;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>Finds who and what the prose names, and joins the mentions of one entity.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class EntityStage
{
    private readonly Gazetteer _gazetteer;
    private readonly GazetteerFinder _names;

    /// <summary>Registers the stage's lexicons.</summary>
    public EntityStage(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        _gazetteer = new Gazetteer(knowledge, builder);
        _names = new GazetteerFinder(_gazetteer, new MetonymContexts(knowledge));
    }

    /// <summary>The entities of the article; anonymous people and groups are included as candidates and dropped later when nothing refers to them.</summary>
    public EntityLayer Find(TokenizedText text, Article article)
    {
        var candidates = new List<Candidate>();
        _names.Find(text, candidates);
        candidates.RemoveAll(c => c.Origin == CandidateOrigin.AmbiguousGazetteer);
        return new EntityAssembler(_gazetteer, text).Assemble(CandidateSelection.Select(candidates));
    }
}
