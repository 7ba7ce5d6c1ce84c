using Stemma.Entities;
using Stemma.Provenance;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>An article as the claim stage looks at it.</summary>
internal sealed class ArticleView
{
    private readonly OfficialNames _officials;

    public ArticleView(int index, ArticleAnalysis analysis, Tokenizer tokenizer, OfficialNames officials)
    {
        _officials = officials;
        Index = index;
        Analysis = analysis;
        Text = tokenizer.Tokenize(analysis.Article.Text, analysis.Article.Blocks);
        var article = analysis.Article;
        Outlet = article.Outlet
            ?? article.OutletId
            ?? (Uri.TryCreate(article.Url, UriKind.Absolute, out var url) && url.Host.Length > 0 ? url.Host : "unknown outlet");
        Family = article.OutletFamily ?? article.OutletId ?? Outlet;
    }

    /// <summary>Index in the caller's list.</summary>
    public int Index { get; }

    /// <summary>Place among the articles by publication: the same in whatever order the caller names them.</summary>
    public int Rank { get; init; }

    public ArticleAnalysis Analysis { get; }

    /// <summary>Who is the same in the articles compared; null when it is looked at alone.</summary>
    public SameNames? Names { get; init; }

    /// <summary>What chains call those without a name of their own; null when they are called by their entity.</summary>
    public SpeakerNames? Speakers { get; init; }

    /// <summary>The words and sentences of the prose.</summary>
    public TokenizedText Text { get; }

    /// <summary>Name to show for who published it.</summary>
    public string Outlet { get; }

    /// <summary>What sister outlets share.</summary>
    public string Family { get; }

    public DateOnly? Published => Analysis.Article.Published?.Date;

    public IReadOnlyList<Entity> Entities => Analysis.Entities.Entities;

    public Passage Passage(TextSpan span) => new(Index, span, Analysis.Article.Text.Slice(span));

    /// <summary>The entity's key across articles; someone without a name is never known to be the same as in another article.</summary>
    public string Key(int entity) => Entities[entity] is { Anonymous: true } anonymous ? anonymous.Key + "@" + Analysis.Article.Id : Names?.Of(Entities[entity].Key) ?? Entities[entity].Key;

    /// <summary>Key of the state or body for which the entity speaks: of a minister or ministry, the state; of a scholar or company, its own.</summary>
    public string Voice(int entity) => _officials.IsOfficial(this, entity) ? Party(entity) : Key(entity);

    /// <summary>Key of the outermost body that the entity belongs to: of a minister or a company, the state.</summary>
    public string Party(int entity)
    {
        // An entity may be stated to belong to something that belongs to it; four steps lead from any desk to its state.
        for (var step = 0; step < 4 && Entities[entity].Of is { } of; step++)
        {
            entity = of;
        }

        return Key(entity);
    }
}
