using System.Runtime.InteropServices;
using Stemma.Articles;
using Stemma.Storage.Ingestion;
using Stemma.Text;

namespace Stemma.Storage.Search.Index;

/// <summary>What the search index keeps of an article, its statements and its figures.</summary>
internal sealed record DocumentTerms(IndexedDocument Article, IReadOnlyList<IndexedDocument> Statements, IReadOnlyList<IndexedDocument> Figures)
{
    public static DocumentTerms Of(ArticleAnalysis analysis, DerivedRows rows, ScriptFolding folding)
    {
        var article = analysis.Article;
        var facts = new List<string> { FilterTerms.Outlet(OutletWriter.KeyOf(article)), FilterTerms.Language(article.Language) };
        var day = Times.Write(article.Published?.Date);
        var statements = rows.Statements.Select(s => IndexedDocument.Of(folding.Fold(s.Content), 0,
        [
            .. facts,
            .. Days(s.Day),
            FilterTerms.Act(s.Act),
            .. s.Parties.Where(p => p.Key is not null).Select(p => p.Role switch
            {
                PartyRow.Speaker => FilterTerms.Speaker(p.Key!),
                PartyRow.Addressee => FilterTerms.Addressee(p.Key!),
                _ => FilterTerms.Via(p.Key!),
            }),
            .. analysis.Statements[s.Index].Content.SelectMany(c => Entities(analysis, c)),
        ])).ToList();
        var figures = rows.Figures.Select(f => IndexedDocument.Of(folding.Fold(f.Sentence), 0,
        [
            .. facts,
            .. Days(f.Day),
            .. f.Parties.Where(p => p.Key is not null).Select(p => FilterTerms.Speaker(p.Key!)),
            .. Entities(analysis, new TextSpan(f.SentenceStart, f.SentenceStart + f.Sentence.Length)),
        ])).ToList();

        facts.AddRange(Days(day ?? ""));
        facts.AddRange(rows.Entities.Select(e => FilterTerms.Entity(e.Key)));
        facts.AddRange(rows.Statements.SelectMany(s => s.Parties).Where(p => p is { Role: PartyRow.Speaker, Key: not null }).Select(p => FilterTerms.Speaker(p.Key!)));
        AddHas(facts, "statement", rows.Statements.Count);
        AddHas(facts, "figure", rows.Figures.Count);
        AddHas(facts, "event", rows.Events.Count);
        var title = article.Blocks.Count > 0 && article.Blocks[0].Kind == BlockKind.Title ? article.Blocks[0].Span.End : 0;
        return new DocumentTerms(IndexedDocument.Of(article.Text.Folded, title, facts), statements, figures);
    }

    private static string[] Days(string day) => day.Length > 0 ? [FilterTerms.Day(day)] : [];

    private static void AddHas(List<string> facts, string what, int count)
    {
        if (count > 0)
        {
            facts.Add(FilterTerms.Has(what));
        }
    }

    private static IEnumerable<string> Entities(ArticleAnalysis analysis, TextSpan span) => analysis.Entities.MentionsIn(span)
        .Select(m => analysis.Entities.Entities[m.Entity])
        .Where(e => !e.Anonymous)
        .Select(e => FilterTerms.Entity(e.Key));
}

/// <summary>A text as the index keeps it.</summary>
/// <param name="Length">Tokens.</param>
/// <param name="TitleLength">Positions below this are in the headline.</param>
/// <param name="Terms">Positions by term, ascending; none for a fact.</param>
internal sealed record IndexedDocument(int Length, int TitleLength, IReadOnlyDictionary<string, List<int>> Terms)
{
    /// <summary>Characters, pairs of neighbouring characters, words, and the given facts.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="titleEnd">Offset behind the headline, 0 for none.</param>
    /// <param name="facts">Filter terms; one that stands twice counts once.</param>
    public static IndexedDocument Of(string folded, int titleEnd, IEnumerable<string> facts)
    {
        folded = Databases.StorableText.Of(folded);
        var tokens = Tokens.Of(folded);
        var terms = new Dictionary<string, List<int>>(tokens.Count, StringComparer.Ordinal);
        var lookup = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        var titleLength = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            Add(token.Start, token.End, token.Position);
            if (token.IsCharacter && i + 1 < tokens.Count && tokens[i + 1] is { IsCharacter: true } next && next.Start == token.End)
            {
                Add(token.Start, next.End, token.Position);
            }

            if (token.End <= titleEnd)
            {
                titleLength = token.Position + 1;
            }
        }

        foreach (var fact in facts)
        {
            terms.TryAdd(fact, []);
        }

        return new IndexedDocument(tokens.Count, titleLength, terms);

        void Add(int start, int end, int position)
        {
            ref var positions = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, folded.AsSpan(start, end - start), out _);
            (positions ??= new List<int>(2)).Add(position);
        }
    }
}
