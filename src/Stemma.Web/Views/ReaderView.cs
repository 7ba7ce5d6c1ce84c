using Stemma.Entities;
using Stemma.Exchange;
using Stemma.Storage.Articles;
using Stemma.Text;
using Stemma.Web.Interface;

namespace Stemma.Web.Views;

/// <summary>An article as its page shows it: text, marks, versions.</summary>
/// <param name="Stored">The version of the article.</param>
/// <param name="Versions">All versions, oldest first.</param>
/// <param name="Sought">The words that the reader came for, in order.</param>
/// <param name="Marks">Everything that is marked.</param>
/// <param name="Story">Its story's title.</param>
public sealed record ReaderView(StoredArticle Stored, IReadOnlyList<ArticleVersion> Versions, IReadOnlyList<TextSpan> Sought, IReadOnlyList<Mark> Marks, string? Story)
{
    /// <summary>What it says.</summary>
    public ArticleAnalysis Analysis => Stored.Analysis;

    /// <summary>Gathers the marks.</summary>
    public static ReaderView Of(StoredArticle stored, IReadOnlyList<ArticleVersion> versions, string? at, string? story, Texts texts)
    {
        var analysis = stored.Analysis;
        var entities = analysis.Entities.Entities;
        var sought = Links.ReadSpans(at, analysis.Article.Text.Length);
        var marks = new List<Mark>();
        foreach (var mention in analysis.Entities.Mentions)
        {
            var entity = entities[mention.Entity];
            marks.Add(new Mark(mention.Span, MarkKinds.Entity, $"{entity.Name} · {texts[ExchangeNames.Upper(entity.Type)]}", entity.Anonymous ? null : mention.Entity));
        }

        marks.AddRange(analysis.Times.Select(t => new Mark(t.Span, MarkKinds.Time, t.Value is { } value ? texts.Show(value) : texts["unresolved"])));
        marks.AddRange(analysis.Quantities.Select(q => new Mark(q.Span, MarkKinds.Figure, $"{Texts.Number(q.Value)}{(q.Upper is { } upper ? "–" + Texts.Number(upper) : "")} · {texts[ExchangeNames.Lower(q.Modifier)]}")));
        foreach (var statement in analysis.Statements)
        {
            var speakers = statement.Speakers.Count > 0 ? string.Join('、', statement.Speakers.Select(s => entities[s].Name)) : texts["speaker not said"];
            marks.AddRange(statement.Content.Select(c => new Mark(c, MarkKinds.Statement, $"{speakers} · {texts[ExchangeNames.Lower(statement.Kind)]} · {texts[ExchangeNames.Lower(statement.Act)]}")));
        }

        marks.AddRange(analysis.Events.Select(e => new Mark(e.Evidence, MarkKinds.Event, texts[ExchangeNames.Lower(e.Type)])));
        marks.AddRange(sought.Select(s => new Mark(s, MarkKinds.Sought)));
        return new ReaderView(stored, versions, sought, marks, story);
    }

    /// <summary>The key of an entity of the article, for its page.</summary>
    public Entity Entity(int index) => Analysis.Entities.Entities[index];
}
