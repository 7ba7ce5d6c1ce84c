using Stemma.Dossiers;
using Stemma.Knowledge;
using Stemma.Reading;
using Stemma.Reading.Inputs;

namespace Stemma.Cli.Pipeline;

/// <summary>The engine as the commands use it: bytes in, analyses and rejections out.</summary>
internal sealed class Engine
{
    private readonly Analysis _analysis;
    private readonly ArticleReader _reader;
    private readonly Lazy<DossierBuilder> _dossiers;

    private Engine(KnowledgeSource knowledge, Analysis analysis)
    {
        _analysis = analysis;
        _reader = new ArticleReader(analysis.Folding);
        _dossiers = new Lazy<DossierBuilder>(() => new DossierBuilder(knowledge, analysis.Folding));
    }

    /// <summary>Builds dossiers with the same knowledge.</summary>
    public DossierBuilder Dossiers => _dossiers.Value;

    /// <summary>Loads the built-in knowledge, with the rows of <paramref name="folder"/> added when it is not null.</summary>
    /// <exception cref="Commands.UsageException">The folder cannot be read, or a file in it is not as it should be.</exception>
    public static Engine Load(string? folder)
    {
        var knowledge = KnowledgeSource.BuiltIn();
        if (folder is not null)
        {
            knowledge = knowledge.With(KnowledgeFolder.Read(folder));
        }

        try
        {
            return new Engine(knowledge, CompiledKnowledge.Load(knowledge, cached: folder is null));
        }
        catch (FormatException e) when (folder is not null)
        {
            throw new Commands.UsageException("--knowledge " + e.Message);
        }
    }

    /// <summary>Reads one input and analyses its articles.</summary>
    /// <param name="input">The file, or standard input.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    public (IReadOnlyList<ArticleAnalysis> Analyses, IReadOnlyList<Rejection> Rejections) Read(InputFile input, Stream standardInput)
    {
        if (input.Load(standardInput, out var bytes) is { } failure)
        {
            return ([], [failure]);
        }

        var result = _reader.Read(bytes, input.Path);
        return ([.. result.Articles.Select(_analysis.Analyze)], result.Rejections);
    }
}
