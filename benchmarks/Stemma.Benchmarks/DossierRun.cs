using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Dossiers.Html;
using Stemma.Knowledge;
using Stemma.Reading;
using Stemma.Stories.Assignments;

namespace Stemma.Benchmarks;

/// <summary>What is made of a story's analyses: its claims, its dossier, the dossier's page; each over all stories of the sample with several articles.</summary>
internal sealed class DossierRun(Analysis analysis, ArticleReader reader, (string Path, byte[] Bytes)[] files)
{
    /// <summary>Passes; the first warms up, the second counts.</summary>
    private const int Passes = 2;

    /// <summary>Adds a row each, in processor time an article; false when results differ between passes.</summary>
    public bool Run(List<Row> rows)
    {
        var stories = Stories();
        var articles = stories.Sum(s => s.Length);
        if (articles == 0)
        {
            return true;
        }

        var claims = new ClaimStage(KnowledgeSource.BuiltIn(), analysis);
        var dossiers = new DossierBuilder(claims);
        var results = "";
        for (var pass = 0; pass < Passes; pass++)
        {
            long found = 0, built = 0, rendered = 0, count = 0, bytes = 0;
            foreach (var story in stories)
            {
                var start = ThreadClock.Now();
                count += claims.Find(story).Claims.Count;
                var claimed = ThreadClock.Now();
                var dossier = dossiers.Build(story, []);
                var ready = ThreadClock.Now();
                using var page = new MemoryStream();
                DossierPage.Write(page, dossier);
                rendered += ThreadClock.Now() - ready;
                built += ready - claimed;
                found += claimed - start;
                bytes += page.Length;
            }

            var result = $"{stories.Count} stories, {count} claims, {bytes} bytes of pages";
            if (pass > 0 && result != results)
            {
                Console.Error.WriteLine($"bench: results differ between passes: {results}; {result}");
                return false;
            }

            results = result;
            if (pass == Passes - 1)
            {
                rows.Add(new Row("claims of stories", found / 1e9, articles, results));
                rows.Add(new Row("dossiers of stories", built / 1e9, articles, "claims among it"));
                rows.Add(new Row("pages of dossiers", rendered / 1e9, articles));
            }
        }

        return true;
    }

    private List<ArticleAnalysis[]> Stories()
    {
        var index = new StoryIndex();
        var stories = new Dictionary<string, List<ArticleAnalysis>>(StringComparer.Ordinal);
        var analyses = files.SelectMany(f => reader.Read(f.Bytes, f.Path).Articles).DistinctBy(a => a.Id).Select(analysis.Analyze).ToDictionary(a => a.Article.Id);
        foreach (var one in analyses.Values)
        {
            _ = index.Assign(one);
        }

        foreach (var placement in index.Placements())
        {
            if (!stories.TryGetValue(placement.Story, out var story))
            {
                stories[placement.Story] = story = [];
            }

            story.Add(analyses[placement.Article]);
        }

        return [.. stories.Where(s => s.Value.Count > 1).OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Value.ToArray())];
    }
}
