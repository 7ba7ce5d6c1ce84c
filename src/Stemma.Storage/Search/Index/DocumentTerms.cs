using Stemma.Storage.Ingestion;
using Stemma.Text;

namespace Stemma.Storage.Search.Index;

/// <summary>What the search index keeps of an article, its statements and its figures.</summary>
internal sealed record DocumentTerms
{
    public static DocumentTerms Of(ArticleAnalysis analysis, DerivedRows rows, ScriptFolding folding) => new();
}
