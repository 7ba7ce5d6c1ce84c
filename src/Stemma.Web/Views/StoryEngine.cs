using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Knowledge;
using Stemma.Storage;
using Stemma.Text;

namespace Stemma.Web.Views;

/// <summary>The parts of the engine that the pages work with, loaded on first use. Thread-safe.</summary>
public sealed class StoryEngine
{
    private readonly Lazy<Analysis> _analysis;
    private readonly Lazy<DossierBuilder> _dossiers;
    private readonly Lazy<ClaimStage> _claims;

    /// <summary>Prepares an engine of that knowledge.</summary>
    /// <param name="knowledge">The data files.</param>
    /// <param name="analysis">The analysis made of them, where there is one already.</param>
    public StoryEngine(KnowledgeSource knowledge, Analysis? analysis = null)
    {
        _analysis = new Lazy<Analysis>(() => analysis ?? CompiledKnowledge.Load(knowledge));
        _claims = new Lazy<ClaimStage>(() => new ClaimStage(knowledge, _analysis.Value));
        _dossiers = new Lazy<DossierBuilder>(() => new DossierBuilder(_claims.Value));
    }

    /// <summary>Lays out what articles tell.</summary>
    public DossierBuilder Dossiers => _dossiers.Value;

    /// <summary>Finds what they assert alike.</summary>
    public ClaimStage Claims => _claims.Value;

    /// <summary>Loads everything now.</summary>
    public void Load()
    {
        _ = _dossiers.Value;
        _ = _claims.Value;
    }

    /// <summary>Makes the two scripts one, for look-ups.</summary>
    public ScriptFolding Folding => _analysis.Value.Folding;
}
