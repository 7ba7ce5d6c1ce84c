using Stemma.Articles;
using Stemma.Claims;
using Stemma.Dossiers.Changes;
using Stemma.Dossiers.Coverage;
using Stemma.Dossiers.Positions;
using Stemma.Provenance;
using Stemma.Reading;
using Stemma.Stories;
using Stemma.Text;

namespace Stemma.Dossiers;

/// <summary>Everything that the articles read together tell, each datum with its evidence.</summary>
/// <remarks>Immutable. The same articles give the same dossier, whatever order they came in.</remarks>
public sealed record Dossier
{
    /// <summary>What was read, by publication, then by identifier; their numbers count from 1.</summary>
    public required IReadOnlyList<DossierArticle> Articles { get; init; }

    /// <summary>What they are about, the affair with most articles first, then the later one.</summary>
    public required IReadOnlyList<AffairDossier> Affairs { get; init; }

    /// <summary>Inputs that are no articles, in the order of reading.</summary>
    public required IReadOnlyList<Rejection> Rejections { get; init; }

    /// <summary>What is new in it, or null when nobody asked.</summary>
    public DossierChanges? Changes { get; init; }

    /// <summary>The article with a number.</summary>
    public DossierArticle Article(int number) => Articles[number - 1];

    /// <summary>The evidence that a passage of a claim is.</summary>
    public static Evidence Evidence(Passage passage) => new(passage.Article + 1, passage.Span, passage.Text);
}

/// <summary>An article of a dossier.</summary>
/// <param name="Number">From 1; what references in a dossier point to.</param>
/// <param name="Analysis">What it says.</param>
/// <param name="Copies">Other paths under which the same article was read.</param>
public sealed record DossierArticle(int Number, ArticleAnalysis Analysis, IReadOnlyList<string> Copies)
{
    /// <summary>The article itself.</summary>
    public Article Article => Analysis.Article;

    /// <summary>Name to show for who published it: the outlet's, else the host of its address.</summary>
    public string Outlet => Article.Outlet
        ?? Article.OutletId
        ?? (Uri.TryCreate(Article.Url, UriKind.Absolute, out var url) && url.Host.Length > 0 ? url.Host : "unknown outlet");

    /// <summary>The evidence for something that stands at <paramref name="span"/>.</summary>
    public Evidence Evidence(TextSpan span) => new(Number, span, Article.Text.Slice(span));
}

/// <summary>Where a datum can be checked: the article, the place, the exact words.</summary>
/// <param name="Article">Number of the article in its dossier, which has identifier and content hash.</param>
/// <param name="Span">The place in the article's text.</param>
/// <param name="Text">The exact words there.</param>
public sealed record Evidence(int Article, TextSpan Span, string Text);

/// <summary>What is known of one affair.</summary>
public sealed record AffairDossier
{
    /// <summary>Number in the dossier, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Title of its most typical article: no words of our own.</summary>
    public required string Title { get; init; }

    /// <summary>Number of the article that lent the title.</summary>
    public required int TitleFrom { get; init; }

    /// <summary>Its stories, by first publication.</summary>
    public required IReadOnlyList<StoryDossier> Stories { get; init; }

    /// <summary>Why the stories are one affair; articles by number.</summary>
    public required IReadOnlyList<Join> Joins { get; init; }

    /// <summary>Earlier affairs about the same, by number; articles in the reasons by number.</summary>
    public required IReadOnlyList<Precursor> Precursors { get; init; }

    /// <summary>Who and what is named, in most articles first.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>Events and statements by date, undated ones last.</summary>
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>Figures by what they count, the subject with most readings first.</summary>
    public required IReadOnlyList<FigureSubject> Figures { get; init; }

    /// <summary>Statements by who said them, who said most first.</summary>
    public required IReadOnlyList<SpeakerLedger> Speakers { get; init; }

    /// <summary>Ways by which words reached an outlet.</summary>
    public required IReadOnlyList<SourceChain> Chains { get; init; }

    /// <summary>What its articles assert, and how the claims bear on one another; the article of a passage is an index into <see cref="Dossier.Articles"/>.</summary>
    public required ClaimSet Claims { get; init; }

    /// <summary>Who has it from whom, over all claims.</summary>
    public required ProvenanceGraph Graph { get; init; }

    /// <summary>Which outlet has which claim.</summary>
    public required CoverageMatrix Coverage { get; init; }

    /// <summary>What actors said on one day after another.</summary>
    public required IReadOnlyList<PositionLedger> Positions { get; init; }

    /// <summary>Numbers of its articles, story by story.</summary>
    public IEnumerable<int> Articles => Stories.SelectMany(s => s.Articles);
}

/// <summary>One story of an affair.</summary>
/// <param name="Title">Title of its most typical article.</param>
/// <param name="Articles">Numbers of its articles, by publication.</param>
/// <param name="Joins">Why they are one story; articles by number.</param>
public sealed record StoryDossier(string Title, IReadOnlyList<int> Articles, IReadOnlyList<Join> Joins);
