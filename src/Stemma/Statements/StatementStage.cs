using Stemma.Articles;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Statements.Clauses;
using Stemma.Statements.Contents;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times;

namespace Stemma.Statements;

/// <summary>Finds who said what to whom, when, and through which media the article has it.</summary>
/// <remarks>Immutable, thread-safe. Steps: clauses, cues, content and speaker sentence by sentence, quotations without a cue, addressees, dates.</remarks>
public sealed class StatementStage
{
    private readonly CueLexicon _cues;
    private readonly AnaphorLexicon _anaphora;
    private readonly Grammar _grammar;

    /// <summary>Registers the stage's lexicons.</summary>
    public StatementStage(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        _cues = new CueLexicon(knowledge, builder);
        _anaphora = new AnaphorLexicon(knowledge, builder);
        _ = new UnnamedSources(knowledge, builder);
        _grammar = new Grammar(knowledge, builder);
    }

    /// <summary>The statements, and the entity layer with what resolving speakers added to it.</summary>
    public StatementLayer Find(TokenizedText text, Article article, EntityLayer entities, IReadOnlyList<TimeExpression> times)
    {
        var table = new EntityTable(entities, text.Source);
        var references = ReferenceFinder.Find(text, entities, _anaphora, _grammar);
        var discourse = new Discourse(text, article, ClauseSplitter.Split(text), references, table, OnWords(text, times), _grammar);
        var drafts = new List<Draft>();
        var reader = new SentenceReader(discourse, CueFinder.Find(discourse, _cues), drafts);
        reader.ReadAll();
        drafts.RemoveAll(static d => d.Dropped || d.Content.Count == 0 || d.Content[0].IsEmpty);
        QuotationWithoutCue.AddAll(discourse, drafts);
        drafts.Sort(static (a, b) => a.Clause != b.Clause ? a.Clause.CompareTo(b.Clause) : (a.Cue?.Start ?? a.Start).CompareTo(b.Cue?.Start ?? b.Start));
        HeadingSpeaker.Resolve(discourse, drafts);
        StatementDates.Resolve(discourse, drafts);
        foreach (var draft in drafts)
        {
            draft.Addressees = AddresseeFinder.Find(discourse, draft, reader.Anaphora);
        }

        drafts.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Clause.CompareTo(b.Clause));
        return new StatementLayer([.. drafts.Select(d => ToStatement(discourse, d))], table.ToLayer());
    }

    /// <summary>The times that start where a word does: in 马英九日前 none does.</summary>
    private static IReadOnlyList<TimeExpression> OnWords(TokenizedText text, IReadOnlyList<TimeExpression> times)
    {
        foreach (var time in times)
        {
            if (!text.IsTokenBoundary(time.Span.Start))
            {
                return [.. times.Where(t => text.IsTokenBoundary(t.Span.Start))];
            }
        }

        return times;
    }

    private static Statement ToStatement(Discourse discourse, Draft draft) => new()
    {
        Kind = QuotedWords.KindOf(discourse, draft.Content),
        Speakers = draft.Speakers,
        SpeakerSpan = draft.SpeakerSpan,
        Cue = draft.Cue,
        Content = draft.Content,
        Addressees = draft.Addressees,
        Via = [.. draft.Via.Distinct()],
        Date = draft.Date,
        Act = draft.Act,
    };
}
