using Stemma.Articles;
using Stemma.Dossiers;
using Stemma.Entities;
using Stemma.Exchange;
using Stemma.Text;
using static Stemma.Exchange.ExchangeNames;

namespace Stemma.Storage.Ingestion;

/// <summary>What an analysis becomes in the tables of entities and ledgers, but for their numbers.</summary>
internal sealed record DerivedRows(
    IReadOnlyList<EntityRow> Entities,
    IReadOnlyList<StatementRow> Statements,
    IReadOnlyList<FigureRow> Figures,
    IReadOnlyList<EventRow> Events)
{
    /// <summary>Lays out an analysis.</summary>
    public static DerivedRows Of(ArticleAnalysis analysis, ScriptFolding folding)
    {
        var article = analysis.Article;
        var entities = analysis.Entities.Entities;
        var mentions = new int[entities.Count];
        foreach (var mention in analysis.Entities.Mentions)
        {
            mentions[mention.Entity]++;
        }

        var day = Times.Write(article.Published?.Date) ?? "";
        PartyRow[] Parties(string role, IReadOnlyList<int> indices) => [.. indices.Select((e, i) => new PartyRow(role, i, entities[e].Anonymous ? null : entities[e].Key, entities[e].Name))];
        return new DerivedRows(
            [.. entities
                .Select((e, i) => (Entity: e, Mentions: mentions[i]))
                .Where(x => !x.Entity.Anonymous)
                .GroupBy(x => x.Entity.Key, StringComparer.Ordinal)
                .Select(g => new EntityRow(g.Key, g.First().Entity.Type, g.First().Entity.Name, g.Select(x => x.Entity.Wikidata).FirstOrDefault(w => w is not null), g.Sum(x => x.Mentions), Names(g.Select(x => x.Entity), folding)))],
            [.. analysis.Statements.Select((s, i) => new StatementRow(
                i, Lower(s.Kind), Lower(s.Act), Times.Write(s.Date), Times.Write(s.Date) ?? day, [.. s.Content],
                string.Join('…', s.Content.Select(article.Text.Slice)), s.Via.Count > 0,
                [.. Parties(PartyRow.Speaker, s.Speakers), .. Parties(PartyRow.Addressee, s.Addressees), .. Parties(PartyRow.Via, s.Via)]))],
            [.. analysis.Quantities.Select((q, i) =>
            {
                var sentence = SentenceAround.Find(article.Text.Printed, q.Span);
                return new FigureRow(
                    i, q.Value, q.Upper, Lower(q.Modifier), q.Unit, q.Counted is { } counted ? article.Text.Slice(counted) : null, day, q.Span, article.Text.Slice(q.Span),
                    sentence.Start, article.Text.Slice(sentence), [.. Parties(PartyRow.Speaker, q.AccordingTo)]);
            })],
            [.. analysis.Events.Select((e, i) => new EventRow(
                i, Upper(e.Type), e.Mode, Lower(e.Status), e.Date, e.Date is { Length: >= 10 } date ? date[..10] : day, e.Evidence, article.Text.Slice(e.Evidence),
                [.. Parties(PartyRow.Actor, e.Actors), .. Parties(PartyRow.Recipient, e.Recipients), .. Parties(PartyRow.Place, e.Place is { } place ? [place] : [])]))]);
    }

    private static List<NameRow> Names(IEnumerable<Entity> entities, ScriptFolding folding) =>
        [.. entities.SelectMany(e => e.Aliases.Prepend(e.Name)).Distinct(StringComparer.Ordinal).Select(n => new NameRow(n, folding.Fold(n)))];
}

/// <summary>A named entity of an article.</summary>
internal sealed record EntityRow(string Key, EntityType Type, string Name, string? Wikidata, int Mentions, IReadOnlyList<NameRow> Names);

/// <summary>A name as printed and in its look-up form.</summary>
internal sealed record NameRow(string Name, string Folded);

/// <summary>An entity in a record of a ledger; without a key for someone without a name.</summary>
internal sealed record PartyRow(string Role, int Position, string? Key, string Name)
{
    public const string Speaker = "speaker";
    public const string Addressee = "addressee";
    public const string Via = "via";
    public const string Actor = "actor";
    public const string Recipient = "recipient";
    public const string Place = "place";
}

/// <summary>A statement.</summary>
internal sealed record StatementRow(int Index, string Kind, string Act, string? Said, string Day, IReadOnlyList<TextSpan> Spans, string Content, bool Viaed, IReadOnlyList<PartyRow> Parties);

/// <summary>A figure.</summary>
internal sealed record FigureRow(int Index, double Value, double? Upper, string Modifier, string? Unit, string? Counted, string Day, TextSpan Span, string Printed, int SentenceStart, string Sentence, IReadOnlyList<PartyRow> Parties);

/// <summary>An event.</summary>
internal sealed record EventRow(int Index, string Type, string? Mode, string Status, string? Date, string Day, TextSpan Span, string Words, IReadOnlyList<PartyRow> Parties);
