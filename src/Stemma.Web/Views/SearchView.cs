using Stemma.Storage.Search;
using Stemma.Text;

namespace Stemma.Web.Views;

/// <summary>What the page of a search shows.</summary>
public sealed record SearchView
{
    /// <summary>What was searched.</summary>
    public required string Query { get; init; }

    /// <summary>Whether names stand for themselves only.</summary>
    public required bool Exact { get; init; }

    /// <summary><c>articles</c>, <c>statements</c> or <c>figures</c>.</summary>
    public required string In { get; init; }

    /// <summary>Hits in all; null before a search.</summary>
    public int? Total { get; init; }

    /// <summary>Cursor of the next part.</summary>
    public string? Next { get; init; }

    /// <summary>Other names that were searched.</summary>
    public IReadOnlyList<Expansion> Expanded { get; init; } = [];

    /// <summary>What of the query was not understood.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Found articles.</summary>
    public IReadOnlyList<ArticleHit> Articles { get; init; } = [];

    /// <summary>Found statements.</summary>
    public IReadOnlyList<StatementHit> Statements { get; init; } = [];

    /// <summary>Found figures.</summary>
    public IReadOnlyList<FigureHit> Figures { get; init; } = [];

    /// <summary>The view with what a search found.</summary>
    internal SearchView With<T>(SearchResults<T> results, Func<SearchView, IReadOnlyList<T>, SearchView> hits) =>
        hits(this with { Total = results.Total, Next = results.Next, Expanded = results.Expanded, Problems = results.Problems }, results.Hits);

    /// <summary>A text in parts, those that were found marked.</summary>
    public static IEnumerable<(string Text, bool Found)> Cut(string text, IReadOnlyList<TextSpan> highlights)
    {
        var at = 0;
        foreach (var span in highlights)
        {
            if (span.Start > at)
            {
                yield return (text[at..span.Start], false);
            }

            yield return (text[span.Start..span.End], true);
            at = span.End;
        }

        if (at < text.Length)
        {
            yield return (text[at..], false);
        }
    }
}
