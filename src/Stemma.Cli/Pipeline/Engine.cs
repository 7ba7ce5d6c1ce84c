using System.Diagnostics.CodeAnalysis;
using Stemma.Articles;
using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Knowledge;
using Stemma.Mining;
using Stemma.Reading;
using Stemma.Reading.Inputs;
using Stemma.Storage;

namespace Stemma.Cli.Pipeline;

/// <summary>The engine as the commands use it: bytes in, analyses and rejections out.</summary>
internal sealed class Engine
{
    private readonly Analysis _analysis;
    private readonly ArticleReader _reader;
    private readonly Lazy<DossierBuilder> _dossiers;
    private readonly Lazy<ClaimStage> _claims;

    private Engine(KnowledgeSource knowledge, Analysis analysis)
    {
        _analysis = analysis;
        Identity = new EngineIdentity(knowledge, analysis.Folding);
        _reader = new ArticleReader(analysis.Folding);
        _claims = new Lazy<ClaimStage>(() => new ClaimStage(knowledge, analysis));
        _dossiers = new Lazy<DossierBuilder>(() => new DossierBuilder(_claims.Value));
    }

    /// <summary>Builds dossiers with the same knowledge.</summary>
    public DossierBuilder Dossiers => _dossiers.Value;

    /// <summary>Finds claims with the same knowledge.</summary>
    public ClaimStage Claims => _claims.Value;

    /// <summary>Loads the built-in knowledge, with the rows of <paramref name="folder"/> added when it is not null.</summary>
    /// <exception cref="Commands.UsageException">The folder cannot be read, or a file in it is not as it should be.</exception>
    public static Engine Load(string? folder)
    {
        var knowledge = KnowledgeSource.BuiltIn(examples: false);
        try
        {
            if (folder is not null)
            {
                knowledge = knowledge.With(KnowledgeFolder.Read(folder));
            }

            return new Engine(knowledge, CompiledKnowledge.Load(knowledge));
        }
        catch (FormatException e) when (folder is not null)
        {
            throw new Commands.UsageException("--knowledge " + ControlCharacters.Escape(e.Message));
        }
    }

    /// <summary>The engine as a library notes it.</summary>
    public EngineIdentity Identity { get; }

    /// <summary>Reads one input and analyses its articles.</summary>
    /// <param name="input">The file, or standard input.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    public (IReadOnlyList<ArticleAnalysis> Analyses, IReadOnlyList<Rejection> Rejections) Read(InputFile input, Stream standardInput) =>
        input.Load(standardInput, out var bytes) is { } failure ? ([], [failure]) : Read(bytes, input.Path);

    /// <summary>Reads bytes that are there already and analyses their articles.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="path">Where they were read from.</param>
    public (IReadOnlyList<ArticleAnalysis> Analyses, IReadOnlyList<Rejection> Rejections) Read(byte[] bytes, string path)
    {
        var result = _reader.Read(bytes, path);
        var analyses = new List<ArticleAnalysis>(result.Articles.Count);
        var rejections = new List<Rejection>(result.Rejections);
        foreach (var article in result.Articles)
        {
            Analyze(article, analyses, rejections);
        }

        return (analyses, rejections);
    }

    /// <summary>The terms of one analysed article, for the knowledge files.</summary>
    public IReadOnlyList<Occurrence> Mine(ArticleAnalysis analysis) => KnowledgeMiner.Mine(analysis, _analysis);

    /// <summary>A fault of ours in one article is reported with its path and never stops the others.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever an article brings to light must not cost the rest of the batch.")]
    private void Analyze(Article article, List<ArticleAnalysis> analyses, List<Rejection> rejections)
    {
        try
        {
            analyses.Add(_analysis.Analyze(article));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            rejections.Add(new Rejection(article.Path, RejectionReason.Fault, $"a fault in the analysis ({e.GetType().Name}: {e.Message}); please report it with the file"));
        }
    }
}
