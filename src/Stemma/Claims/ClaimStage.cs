using System.Globalization;
using Stemma.Claims.Relations;
using Stemma.Events;
using Stemma.Knowledge;
using Stemma.Provenance;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Finds which statements, figures and deeds of several articles assert the same thing, and by which ways each article has them.</summary>
/// <remarks>
/// Merge-averse: what is not alike enough stays apart. The result does not depend on the order of the input nor on the number of threads.
/// Immutable, thread-safe.
/// </remarks>
public sealed class ClaimStage
{
    private readonly Tokenizer _tokenizer;
    private readonly StatementDrafts _statements;
    private readonly FigureDrafts _figures;
    private readonly EventDrafts _events;
    private readonly MediaNames _media;
    private readonly OfficialNames _officials;
    private readonly SpeakerNames _speakers;
    private readonly PartsOfWholes _parts;
    private readonly RelationFinder _relations;
    private readonly IReadOnlyList<string> _compilations;

    /// <summary>Loads what wordings are compared by.</summary>
    /// <param name="knowledge">The data files.</param>
    /// <param name="analysis">The analysis that made the analyses, built from the same knowledge.</param>
    public ClaimStage(KnowledgeSource knowledge, Analysis analysis)
    {
        _tokenizer = analysis.Tokenizer;
        var words = new ClaimWords(knowledge, analysis.Folding);
        var wordings = new WordingReader(knowledge, analysis.Folding, analysis.Lexicon, words);
        var hedges = new HedgeReader(knowledge, analysis.Folding);
        var propositions = new Propositions(knowledge, analysis.Folding, words);
        _statements = new StatementDrafts(wordings, hedges, propositions, new Issuers(knowledge, analysis.Folding, words));
        _figures = new FigureDrafts(wordings, hedges, new CountedSubjects(knowledge, analysis.Folding, words), new NumberHedges(knowledge, analysis.Folding), propositions);
        _events = new EventDrafts(wordings, hedges);
        _media = new MediaNames(knowledge, analysis.Folding);
        _officials = new OfficialNames(knowledge, analysis.Folding);
        _speakers = new SpeakerNames(knowledge, analysis.Folding, _officials);
        _parts = new PartsOfWholes(words);
        _relations = new RelationFinder(words);
        _compilations = [.. knowledge.Table("sources/compilations.tsv").Rows.Select(r => analysis.Folding.Fold(r[0])).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
    }

    /// <summary>The claims of the analyses and how they bear on one another.</summary>
    /// <param name="analyses">Of a story, an affair or any collection, in any order; indices in the result point into this list.</param>
    public ClaimSet Find(IReadOnlyList<ArticleAnalysis> analyses)
    {
        var names = new SameNames(analyses);
        var views = Enumerable.Range(0, analyses.Count)
            .OrderBy(i => analyses[i].Article.Published?.Date ?? DateOnly.MaxValue)
            .ThenBy(i => analyses[i].Article.Id, StringComparer.Ordinal)
            .ThenBy(i => analyses[i].Article.Text.Printed, StringComparer.Ordinal)
            .ThenBy(i => analyses[i].Article.Path, StringComparer.Ordinal)
            .Select((i, rank) => new ArticleView(i, analyses[i], _tokenizer, _officials) { Rank = rank, Names = names, Speakers = _speakers })
            .ToList();
        var reuse = new ReusedSentences(views);
        var statements = Statements([.. views.SelectMany(_statements.Read)], reuse).ToList();
        var events = Events([.. views.SelectMany(_events.Read)], reuse).ToList();
        var groups = Figures([.. views.SelectMany(_figures.Read)], reuse).Concat(ToldOnce.Settle(statements, events));
        var ordered = groups
            .OrderBy(g => g[0].Article.Rank)
            .ThenBy(g => g[0].Core)
            .ThenBy(g => g[0].Kind)
            .ThenBy(g => g[0].Index)
            .ToList();
        var carriers = new CarrierReader(views, reuse, _media, _compilations);
        var claims = Named(ordered.ConvertAll(g => ClaimBuilder.Build(g, carriers)));
        return new ClaimSet(claims, _relations.Find([.. claims.Select((c, i) => new ClaimGroup(c, ordered[i]))]));
    }

    private IEnumerable<List<Draft>> Figures(List<Draft> drafts, ReusedSentences reuse)
    {
        var pairs = DraftPairs.Find(drafts, d => [d.Figure!.Value.ToString("R", CultureInfo.InvariantCulture)], Alignment.FigureDays, Alignment.Figures).Concat(CopiedPairs.Find(drafts, reuse)).ToList();
        var groups = DraftGrouping.Group(drafts.Count, pairs, Alignment.Threshold);
        pairs.AddRange(LikeParts.Find(drafts, groups, _parts));
        return DraftGrouping.Group(drafts.Count, pairs, Alignment.Threshold).Select(g => g.ConvertAll(i => drafts[i]));
    }

    private static IEnumerable<List<Draft>> Events(List<Draft> drafts, ReusedSentences reuse)
    {
        var pairs = DraftPairs.Find(drafts, EventKeys, Alignment.EventDays, Alignment.Events).Concat(CopiedPairs.Find(drafts, reuse)).ToList();
        return DraftGrouping.Group(drafts.Count, pairs, Alignment.Threshold).Select(g => g.ConvertAll(i => drafts[i])).Where(g => !g.TrueForAll(EventDrafts.HasFigure));
    }

    private IEnumerable<List<Draft>> Statements(List<Draft> drafts, ReusedSentences reuse)
    {
        var pairs = DraftPairs.Find(drafts, StatementKeys, Alignment.StatementDays, Alignment.Statements).Concat(CopiedPairs.Find(drafts, reuse)).ToList();
        var groups = DraftGrouping.Group(drafts.Count, pairs, Alignment.Threshold);
        var shared = groups.Where(g => g.Count > 1).Select(g => g.ConvertAll(i => drafts[i]));

        // What no other clause says alike is told statement by statement, over clauses side by side.
        var alone = new List<List<Draft>>();
        foreach (var draft in groups.Where(g => g.Count == 1).Select(g => g[0]))
        {
            if (alone.Count > 0 && draft > 0 && alone[^1][^1] == drafts[draft - 1] && Continues(drafts[draft - 1], drafts[draft]))
            {
                alone[^1].Add(drafts[draft]);
            }
            else
            {
                alone.Add([drafts[draft]]);
            }
        }

        return shared.Concat(alone.Select(parts => new List<Draft> { _statements.Join(parts) }));
    }

    /// <summary>Whether the clause goes on with the statement of the one before it.</summary>
    private static bool Continues(Draft before, Draft draft) =>
        draft.Index == before.Index && draft.Article == before.Article && !StatementDrafts.IsShare(draft.Article, draft.Core) && !StatementDrafts.IsShare(before.Article, before.Core);

    /// <summary>Who says it, with each content word; and each telling word by itself, for what two speakers state alike.</summary>
    private static IEnumerable<string> StatementKeys(Draft draft)
    {
        var keys = new List<string>();
        foreach (var party in draft.Parties)
        {
            foreach (var feature in draft.Wording.Features)
            {
                if (feature.Key[0] is 'w' or 'd')
                {
                    keys.Add(party + "|" + feature.Key);
                }
            }
        }

        foreach (var feature in draft.Wording.Features)
        {
            if (feature is { Key: ['w', ..], Value: >= Alignment.TellingWord })
            {
                keys.Add("*|" + feature.Key);
            }
        }

        return keys;
    }

    /// <summary>Type, status and each of those who act; of what both sides do together, each of both.</summary>
    private static IEnumerable<string> EventKeys(Draft draft)
    {
        var deed = draft.Article.Analysis.Events[draft.Index];
        return draft.Deed!.Actors.Select(actor => string.Join('|', deed.Type, deed.Status, actor));
    }

    /// <summary>Two claims may start at one place, in copies of an article for instance: all but the first have a number behind the name.</summary>
    private static List<Claim> Named(List<Claim> claims)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return claims.ConvertAll(claim =>
        {
            var count = taken[claim.Id] = taken.GetValueOrDefault(claim.Id) + 1;
            return count == 1 ? claim : claim with { Id = FormattableString.Invariant($"{claim.Id}-{count}") };
        });
    }
}
