using Stemma.Articles;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times;

namespace Stemma.Events;

/// <summary>Codes what political actors did to one another (PLOVER 0.8).</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class EventStage
{
    private readonly EventLexicon _lexicon;
    private readonly ScriptFolding _folding;
    private readonly GroupFinder _groups;

    /// <summary>Registers the stage's lexicons.</summary>
    public EventStage(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        _lexicon = new EventLexicon(knowledge, builder);
        _folding = builder.Folding;
        _groups = new GroupFinder(_lexicon);
    }

    /// <summary>The entities with the groups without a name that could act (示威者); those that do not are pruned with other anonymous ones.</summary>
    public EntityLayer AddGroups(TokenizedText text, EntityLayer entities) => _groups.AddTo(entities, text);

    /// <summary>The events, each distinct type, actors and recipients once, by evidence.</summary>
    public IReadOnlyList<PoliticalEvent> Find(TokenizedText text, Article article, EntityLayer entities, IReadOnlyList<Statement> statements, IReadOnlyList<TimeExpression> times) =>
        new EventReading(_lexicon, text, entities, new ActorMap(entities, _folding, _lexicon.Actors, text.Source, _lexicon.Abbreviated), _folding, statements, times).Find();
}
