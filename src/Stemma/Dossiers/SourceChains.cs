using Stemma.Sources;

namespace Stemma.Dossiers;

/// <summary>Traces by which way the words of an affair reached each outlet.</summary>
internal static class SourceChains
{
    /// <summary>Every way once: those of the statements, then sources that are credited without words of theirs.</summary>
    public static IReadOnlyList<SourceChain> Trace(IReadOnlyList<DossierArticle> articles, IReadOnlyList<StatementRecord> statements, ActorIndex actors)
    {
        var chains = new SortedDictionary<string, (SourceChain Chain, List<Evidence> Evidence)>(StringComparer.Ordinal);
        var said = statements.ToLookup(s => s.Article);
        foreach (var article in articles)
        {
            var kinds = new Dictionary<string, SourceKind>(StringComparer.Ordinal);
            foreach (var source in article.Analysis.Sources)
            {
                kinds.TryAdd(actors[article, source.Entity].Key, source.Kind);
            }

            var credited = new HashSet<string>(StringComparer.Ordinal);
            foreach (var statement in said[article.Number])
            {
                foreach (var speaker in statement.Speakers)
                {
                    SourceKind? kind = kinds.TryGetValue(speaker.Key, out var known) ? known : null;
                    Add(article, statement.Via, speaker, kind, statement.Content[0]);
                    credited.Add(speaker.Key);
                    credited.UnionWith(statement.Via.Select(v => v.Key));
                }
            }

            foreach (var source in article.Analysis.Sources)
            {
                var actor = actors[article, source.Entity];
                if (credited.Add(actor.Key))
                {
                    Add(article, [], actor, source.Kind, article.Evidence(source.Evidence));
                }
            }
        }

        return [.. chains.Values.Select(c => c.Chain with { Evidence = c.Evidence })];

        void Add(DossierArticle article, IReadOnlyList<Actor> via, Actor speaker, SourceKind? kind, Evidence evidence)
        {
            var key = article.Outlet + "\0" + string.Join('\0', via.Select(v => v.Key)) + "\0\0" + speaker.Key;
            if (!chains.TryGetValue(key, out var chain))
            {
                chains[key] = chain = (new SourceChain(article.Outlet, via, speaker, kind, []), []);
            }

            chain.Evidence.Add(evidence);
        }
    }
}
