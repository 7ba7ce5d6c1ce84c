using Stemma.Storage;
using Stemma.Storage.Statements;
using Stemma.Storage.Stories;

namespace Stemma.Web.Views;

/// <summary>Gathers what those who say most in an affair said over time.</summary>
internal static class AffairPositions
{
    private const int MostActors = 8, MostStories = 40, MostStatements = 60;

    /// <summary>The actors with most statements first.</summary>
    public static IReadOnlyList<ActorPositions> Of(Library library, StoredAffair affair)
    {
        var statements = affair.Stories.Take(MostStories)
            .SelectMany(s => library.Ledgers.Statements(new LedgerFilter { Story = s.Id }, new PageRequest(Size: PageRequest.MaximalSize)).Items)
            .ToList();
        return [.. statements
            .SelectMany(s => s.Speakers.Where(p => p.Key is not null).Select(p => (Party: p, Statement: s)))
            .GroupBy(p => p.Party.Key!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostActors)
            .Select(g => new ActorPositions(g.Key, g.First().Party.Name, [.. g.Select(p => p.Statement).OrderBy(s => s.Said ?? s.Article.Day ?? DateOnly.MaxValue).Take(MostStatements)]))];
    }
}
