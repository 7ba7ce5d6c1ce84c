using Stemma.Articles;
using Stemma.Claims;
using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Provenance;

/// <summary>The media to which an article as a whole, or a paragraph of it, is credited: by its dateline, its credit lines, a bracket behind a paragraph.</summary>
/// <remarks>
/// The outlet's own house is no carrier, and who made a picture is none: captions and photo credits are not prose. Several media in one credit are
/// one station, since nobody knows which sentence is whose. 综合外电 names nobody, so the station is one without a name.
/// </remarks>
internal sealed class ArticleCredits
{
    private readonly List<(TextSpan Scope, ChainLink Link)> _credits = [];

    public ArticleCredits(ArticleView article, MediaNames media, IReadOnlyList<string> compilations)
    {
        var text = article.Analysis.Article.Text;
        var everything = new TextSpan(0, text.Length);
        var named = new List<(string Name, TextSpan Span)>();
        if (article.Analysis.Article.Dateline is { } dateline)
        {
            if (dateline.Agency is { } agency)
            {
                named.Add((agency, dateline.Span));
            }

            Compiled(article, dateline.Span, compilations, everything);
        }

        foreach (var credit in article.Analysis.Article.Credits)
        {
            if (media.IsKnown(credit.Name))
            {
                named.Add((credit.Name, credit.Span ?? new TextSpan(0, 0)));
            }
        }

        foreach (var (bracket, scope) in Brackets(article.Text, everything))
        {
            var listed = MediaIn(article, bracket.Inner);
            if (listed.Count == 0)
            {
                Compiled(article, bracket.Inner, compilations, scope);
            }
            else if (scope == everything)
            {
                named.AddRange(listed);
            }
            else
            {
                Add(article, listed, media, scope);
            }
        }

        Add(article, named, media, everything);

        // A paragraph's own credit says more than the article's, and a name more than none.
        _credits.Sort(static (a, b) => a.Scope.Length != b.Scope.Length ? a.Scope.Length.CompareTo(b.Scope.Length) : b.Link.Named.CompareTo(a.Link.Named));
    }

    /// <summary>The station between the outlet and what the article says at <paramref name="span"/>, or null.</summary>
    public ChainLink? At(TextSpan span)
    {
        foreach (var (scope, link) in _credits)
        {
            if (scope.Contains(span))
            {
                return link;
            }
        }

        return null;
    }

    private void Add(ArticleView article, List<(string Name, TextSpan Span)> listed, MediaNames media, TextSpan scope)
    {
        var foreign = listed.Where(c => media.House(c.Name) != article.Family).DistinctBy(c => media.House(c.Name)).ToList();
        if (foreign.Count > 0)
        {
            _credits.Add((scope, new ChainLink(
                [.. foreign.Select(c => c.Name)],
                [.. foreign.Select(c => media.Key(article, c.Name))],
                EntityType.Media,
                true,
                ChainBasis.Credit,
                article.Passage(foreign[0].Span))));
        }
    }

    /// <summary>A credit that says "put together from other media" and names none.</summary>
    private void Compiled(ArticleView article, TextSpan span, IReadOnlyList<string> compilations, TextSpan scope)
    {
        var text = article.Analysis.Article.Text;
        foreach (var word in compilations)
        {
            var at = text.Key(span).IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                var place = new TextSpan(span.Start + at, span.Start + at + word.Length);
                _credits.Add((scope, new ChainLink([text.Slice(place)], [word + "@" + article.Analysis.Article.Id], EntityType.Media, false, ChainBasis.Credit, article.Passage(place))));
                return;
            }
        }
    }

    /// <summary>Brackets that close a paragraph, and what they speak of: the paragraph, or everything where they close the text.</summary>
    private static IEnumerable<(Quotation Bracket, TextSpan Scope)> Brackets(TokenizedText text, TextSpan everything)
    {
        var last = text.Blocks.Where(b => b.IsProse).Select(b => b.Span).LastOrDefault();
        foreach (var bracket in text.Quotations)
        {
            if (bracket.Kind == QuotationKind.Bracket && bracket.Closed && text.SentenceAt(bracket.Outer.Start) is >= 0 and var s)
            {
                var block = text.Blocks[text.Sentences[s].Block].Span;
                if (Closes(text.Source.Printed, bracket.Outer, block))
                {
                    yield return (bracket, block == last || bracket.Outer.Length + 1 >= block.Length ? everything : block);
                }
            }
        }
    }

    /// <summary>Whether the bracket ends the block behind a whole sentence, or is the block: a picture's caption has no full stop before it.</summary>
    private static bool Closes(string text, TextSpan bracket, TextSpan block)
    {
        var behind = text.AsSpan(bracket.End, block.End - bracket.End).Trim();
        var before = text.AsSpan(block.Start, bracket.Start - block.Start).TrimEnd();
        return behind is "" or "。" && (before.IsEmpty || before[^1] is '。' or '！' or '？' or '”' or '」' or '』' || behind is "。");
    }

    /// <summary>The media of a bracket that holds nothing else; else none.</summary>
    private static List<(string Name, TextSpan Span)> MediaIn(ArticleView article, TextSpan inner)
    {
        var rest = inner.Length;
        var found = new List<(string Name, TextSpan Span)>();
        foreach (var mention in article.Analysis.Entities.MentionsIn(inner))
        {
            if (article.Entities[mention.Entity].Type == EntityType.Media)
            {
                found.Add((article.Entities[mention.Entity].Name, mention.Span));
                rest -= mention.Span.Length;
            }
        }

        // Commas and 等 may stay; a picture credit or an insertion says more than that.
        return rest <= found.Count + 1 ? found : [];
    }
}
