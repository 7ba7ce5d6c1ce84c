using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Storage;

/// <summary>The engine whose analyses a library takes in.</summary>
/// <param name="Knowledge">The data files.</param>
/// <param name="Folding">The folding of the analysis.</param>
public sealed record EngineIdentity(KnowledgeSource Knowledge, ScriptFolding Folding)
{
    /// <summary>Version of the engine and a fingerprint of engine and knowledge: <c>0.1.0/1f3a…</c>.</summary>
    public string Name { get; } = $"{typeof(Analysis).Assembly.GetName().Version?.ToString(3)}/{Knowledge.Fingerprint().ToString("N")[..12]}";
}
