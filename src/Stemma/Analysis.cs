using Stemma.Articles;
using Stemma.Entities;
using Stemma.Events;
using Stemma.Knowledge;
using Stemma.Quantities;
using Stemma.Sources;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times;

namespace Stemma;

/// <summary>The stages of analysis and their order; nothing else in the engine knows it.</summary>
/// <remarks>Built once, thread-safe. Never throws on an article's text.</remarks>
public sealed class Analysis
{
    private readonly Guid _fingerprint;
    private readonly Lexicon _lexicon;
    private readonly Tokenizer _tokenizer;
    private readonly EntityStage _entities;
    private readonly TimeStage _times;
    private readonly QuantityStage _quantities;
    private readonly StatementStage _statements;
    private readonly EventStage _events;
    private readonly SourceStage _sources;

    /// <summary>Compiles the knowledge into the one lexicon and the stages that read it.</summary>
    /// <param name="knowledge">The data files.</param>
    /// <param name="compiled">What <see cref="WriteCompiled"/> wrote from the same knowledge, or null; anything else in it is ignored.</param>
    public Analysis(KnowledgeSource knowledge, Stream? compiled = null)
    {
        Folding = new ScriptFolding(knowledge);
        _fingerprint = knowledge.Fingerprint();
        var builder = new LexiconBuilder(Folding, compiled is null ? null : LexiconFile.TryRead(compiled, _fingerprint));
        WordList.Load(knowledge, builder);

        // Stages register their entries in this order; where the lexicon is there already they register nothing and load side by side.
        Task<T> Load<T>(Func<KnowledgeSource, LexiconBuilder, T> stage) => builder.IsBuilt ? Task.Run(() => stage(knowledge, builder)) : Task.FromResult(stage(knowledge, builder));
        var entities = Load(static (k, b) => new EntityStage(k, b));
        var times = Load(static (k, b) => new TimeStage(k, b));
        var quantities = Load(static (k, b) => new QuantityStage(k, b));
        var statements = Load(static (k, b) => new StatementStage(k, b));
        var events = Load(static (k, b) => new EventStage(k, b));
        var sources = Load(static (k, b) => new SourceStage(k, b));
        _entities = entities.GetAwaiter().GetResult();
        _times = times.GetAwaiter().GetResult();
        _quantities = quantities.GetAwaiter().GetResult();
        _statements = statements.GetAwaiter().GetResult();
        _events = events.GetAwaiter().GetResult();
        _sources = sources.GetAwaiter().GetResult();
        _lexicon = builder.Build();
        _tokenizer = new Tokenizer(_lexicon);
    }

    /// <summary>Cuts articles into the words that the stages see.</summary>
    internal Tokenizer Tokenizer => _tokenizer;

    /// <summary>The words and their costs.</summary>
    internal Lexicon Lexicon => _lexicon;

    /// <summary>The script folding that articles must be read with.</summary>
    public ScriptFolding Folding { get; }

    /// <summary>Writes the built lexicon, so that the next start need not build it.</summary>
    public void WriteCompiled(Stream stream) => LexiconFile.Write(stream, _lexicon, _fingerprint);

    /// <summary>Analyses one article.</summary>
    public ArticleAnalysis Analyze(Article article) => Analyze(article, null);

    /// <summary>The article's prose in tokens, as the stages see it.</summary>
    public TokenizedText Tokenize(Article article) => _tokenizer.Tokenize(article.Text, article.Blocks);

    /// <summary>Analyses one article and says when each stage is done, for the benchmarks.</summary>
    internal ArticleAnalysis Analyze(Article article, Action<string>? done)
    {
        var text = _tokenizer.Tokenize(article.Text, article.Blocks);
        done?.Invoke("tokens");
        var times = _times.Find(text, article);
        done?.Invoke("times");
        var quantities = _quantities.Find(text, times);
        done?.Invoke("quantities");
        var mentions = _entities.Find(text, article);
        done?.Invoke("entities");
        var (statements, entities) = _statements.Find(text, article, mentions, times);
        done?.Invoke("statements");
        quantities = _quantities.Attribute(text, quantities, statements, entities);
        done?.Invoke("quantities");
        entities = _events.AddGroups(text, entities);
        var events = _events.Find(text, article, entities, statements, times);
        done?.Invoke("events");
        var sources = _sources.Find(text, article, entities, statements);
        done?.Invoke("sources");
        return new ArticleAnalysis
        {
            Article = article,
            Entities = entities,
            Times = times,
            Quantities = quantities,
            Statements = statements,
            Events = events,
            Sources = sources,
        }.WithoutUnusedAnonymous();
    }
}
