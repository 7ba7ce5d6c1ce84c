using Stemma.Knowledge;

namespace Stemma.Tests;

/// <summary>The one engine that all tests share: building it takes longer than any test.</summary>
internal static class Engine
{
    private static readonly Lazy<Analysis> Shared = new(() => new Analysis(KnowledgeSource.BuiltIn()));

    public static Analysis Analysis => Shared.Value;
}
