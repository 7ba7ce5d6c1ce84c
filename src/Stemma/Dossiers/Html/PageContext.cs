using System.Globalization;
using System.Text;
using Stemma.Claims;

namespace Stemma.Dossiers.Html;

/// <summary>What the sections of a page share: the dossier and how a datum links to its words.</summary>
internal sealed class PageContext(Dossier dossier)
{
    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; } = dossier;

    /// <summary>All anchors.</summary>
    public EvidenceIndex Evidence { get; } = new(dossier);

    /// <summary>How charts name and link things.</summary>
    public FigureChartTexts Charts => new(
        e => "#" + EvidenceIndex.Anchor(e),
        a => Dossier.Article(a).Outlet,
        Language,
        d => d.ToString("d MMM", CultureInfo.InvariantCulture),
        n => $"Chart of {n} readings; the table below holds the same");

    /// <summary>Language of an article.</summary>
    public string Language(int article) => Dossier.Article(article).Article.Language;

    /// <summary>Appends an actor's name.</summary>
    public void Name(StringBuilder html, Actor actor) => html.Foreign(actor.Name, Language(actor.Articles[0]));

    /// <summary>Appends actors' names.</summary>
    public void Names(StringBuilder html, IReadOnlyList<Actor> actors)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            html.Append(i > 0 ? ", " : "");
            Name(html, actors[i]);
        }
    }

    /// <summary>Appends the exact words as a link to their place in the article.</summary>
    public void Words(StringBuilder html, IReadOnlyList<Evidence> pieces)
    {
        var first = pieces[0];
        var article = Dossier.Article(first.Article);
        html.Append("<a class=\"ev\" href=\"#").Append(EvidenceIndex.Anchor(first)).Append("\"><q lang=\"").Text(article.Article.Language).Append("\">");
        for (var i = 0; i < pieces.Count; i++)
        {
            html.Append(i > 0 ? "<span class=\"gap\"> … </span>" : "").Text(pieces[i].Text);
        }

        html.Append("</q>");
        Source(html, article);
        html.Append("</a>");
    }

    /// <summary>Appends the exact words of a passage as a link to their place.</summary>
    public void Words(StringBuilder html, Passage passage) => Words(html, [Dossiers.Dossier.Evidence(passage)]);

    /// <summary>Appends a short link to the words: the article's number and outlet.</summary>
    public void Link(StringBuilder html, Evidence evidence)
    {
        html.Append("<a class=\"ev\" href=\"#").Append(EvidenceIndex.Anchor(evidence)).Append("\">");
        Source(html, Dossier.Article(evidence.Article));
        html.Append("</a>");
    }

    private static void Source(StringBuilder html, DossierArticle article) =>
        html.Append("<span class=\"src\" lang=\"").Text(article.Article.Language).Append("\"><b>").Append(article.Number).Append("</b> ").Text(article.Outlet).Append("</span>");
}
