using System.Text;
using Stemma.Articles;
using Stemma.Claims;
using Stemma.Knowledge;
using Stemma.Reading;

namespace Stemma.Tests.Claims;

/// <summary>Articles of a few sentences, read as posts of an outlet.</summary>
internal static class ClaimText
{
    private static readonly Lazy<ClaimStage> Shared = new(() => new ClaimStage(KnowledgeSource.BuiltIn(), Engine.Analysis));

    public static ClaimStage Stage => Shared.Value;

    /// <summary>The analysis of an article; each paragraph is a block.</summary>
    public static ArticleAnalysis Article(string outlet, string day, params string[] paragraphs)
    {
        var post = $"---\ntitle: \"{outlet} {day}\"\ndate: {day}\nauthor: {outlet}\n---\n\n" + string.Join("\n\n", paragraphs) + "\n";
        var read = new ArticleReader(Engine.Analysis.Folding).Read(Encoding.UTF8.GetBytes(post), $"{outlet}-{day}.md");
        return Engine.Analysis.Analyze(Assert.Single(read.Articles));
    }

    /// <summary>The same with paragraphs in HTML, as mirrors have them: each is a block of its own and may hold links.</summary>
    public static ArticleAnalysis Page(string outlet, string day, params string[] paragraphs) =>
        Article(outlet, day, "<div>" + string.Concat(paragraphs.Select(p => "<p>" + p + "</p>")) + "</div>");

    public static ArticleView View(string paragraph) => new(0, Article("某报", "2025-03-05", paragraph), Engine.Analysis.Tokenizer, new OfficialNames(KnowledgeSource.BuiltIn(), Engine.Analysis.Folding));

    public static ClaimSet Find(params ArticleAnalysis[] articles) => Stage.Find(articles);

    /// <summary>The claim with a rendition that holds the words.</summary>
    public static Claim With(ClaimSet set, string words, ClaimKind? kind = null) =>
        Assert.Single(set.Claims, c => (kind is null || c.Kind == kind) && c.Renditions.Any(r => r.Passage.Text.Contains(words, StringComparison.Ordinal)));
}
