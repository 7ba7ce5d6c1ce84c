using Stemma.Storage.Articles;
using Stemma.Storage.Statements;
using Stemma.Text;

namespace Stemma.Storage.Search;

/// <summary>A search.</summary>
public sealed record SearchRequest
{
    /// <summary>Words, "phrases", AND, OR, NOT, brackets, and filters: docs/LIBRARY.md.</summary>
    public required string Query { get; init; }

    /// <summary>Whether a name stands for all names of the entity that it names.</summary>
    public bool ExpandAliases { get; init; } = true;

    /// <summary>Which part of the hits.</summary>
    public PageRequest Page { get; init; } = new(Size: 20);
}

/// <summary>What a search found.</summary>
/// <param name="Total">How many hits there are.</param>
/// <param name="Hits">This part, the best first; of equals the latest.</param>
/// <param name="Next">Cursor of the next part, or null.</param>
/// <param name="Expanded">Names that were searched as well, by the word that stood for them.</param>
/// <param name="Problems">What of the query could not be understood and was searched as plain words, or found no entity; empty when nothing.</param>
public sealed record SearchResults<T>(int Total, IReadOnlyList<T> Hits, string? Next, IReadOnlyList<Expansion> Expanded, IReadOnlyList<string> Problems);

/// <summary>Names that stand for one word of the query.</summary>
/// <param name="Word">As the query has it.</param>
/// <param name="EntityKey">The entity that it names.</param>
/// <param name="Names">The other names, folded.</param>
public sealed record Expansion(string Word, string EntityKey, IReadOnlyList<string> Names);

/// <summary>A part of a text with the words that were found.</summary>
/// <param name="Span">Where the part stands in the article's text.</param>
/// <param name="Text">The part as printed.</param>
/// <param name="Highlights">Found words, as spans of <paramref name="Text"/>; sorted, disjoint.</param>
public sealed record Snippet(TextSpan Span, string Text, IReadOnlyList<TextSpan> Highlights);

/// <summary>An article that was found.</summary>
/// <param name="Article">The article.</param>
/// <param name="Score">BM25; comparable within one search only.</param>
/// <param name="Title">The headline with the words that were found.</param>
/// <param name="Snippets">Up to three parts of the text, in its order.</param>
public sealed record ArticleHit(ArticleSummary Article, double Score, Snippet Title, IReadOnlyList<Snippet> Snippets);

/// <summary>A statement that was found.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Score">BM25; comparable within one search only.</param>
/// <param name="Highlights">Found words, as spans of its <see cref="StoredStatement.Text"/>.</param>
public sealed record StatementHit(StoredStatement Statement, double Score, IReadOnlyList<TextSpan> Highlights);

/// <summary>A figure that was found.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Score">BM25; comparable within one search only.</param>
/// <param name="Highlights">Found words, as spans of its <see cref="StoredFigure.Sentence"/>.</param>
public sealed record FigureHit(StoredFigure Figure, double Score, IReadOnlyList<TextSpan> Highlights);
