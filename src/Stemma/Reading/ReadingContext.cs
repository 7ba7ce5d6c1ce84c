using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Reading;

/// <summary>What every format's reader needs: the folding and the knowledge about outlets, credits and datelines. Immutable, thread-safe.</summary>
internal sealed class ReadingContext(ScriptFolding folding, KnowledgeSource knowledge)
{
    /// <summary>The folding of the texts that are built.</summary>
    public ScriptFolding Folding { get; } = folding;

    /// <summary>The data files.</summary>
    public KnowledgeSource Knowledge { get; } = knowledge;
}
