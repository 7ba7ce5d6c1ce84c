using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Provenance;
using Stemma.Storage.Stories;

namespace Stemma.Web.Views;

/// <summary>Everything that the page of a story shows. Immutable; holds for one version of the story.</summary>
public sealed record StoryView
{
    /// <summary>The story as the library has it.</summary>
    public required StoredStory Stored { get; init; }

    /// <summary>Version of the story that the rest was computed for; older than <see cref="Stored"/>'s while a large story is computed anew.</summary>
    public required long ComputedFor { get; init; }

    /// <summary>Its articles, numbered from 1 by publication.</summary>
    public required IReadOnlyList<DossierArticle> Articles { get; init; }

    /// <summary>Timeline, figures, speakers, actors.</summary>
    public required AffairDossier Dossier { get; init; }

    /// <summary>What its articles assert alike; articles by index.</summary>
    public required ClaimSet Claims { get; init; }

    /// <summary>Who has it from whom, over all claims.</summary>
    public required ProvenanceGraph Graph { get; init; }

    /// <summary>Distinct first-hand roots of all claims; nobody known counts once an outlet family.</summary>
    public required int Origins { get; init; }

    /// <summary>The claim that a statement of an article is a rendition of; null where it is of none.</summary>
    public Claim? ClaimOf(int article, int statement) => ByStatement.GetValueOrDefault((article, statement));

    /// <summary>Claims by number of the article and index of the statement.</summary>
    public required IReadOnlyDictionary<(int Article, int Index), Claim> ByStatement { get; init; }
}
