using Stemma.Quantities;
using Stemma.Text;

namespace Stemma.Claims.Relations;

/// <summary>Finds figures that a sentence itself calls part of another: 五万名士兵，其中包括一万名外国人.</summary>
internal sealed class PartsOfWholes(ClaimWords words)
{
    /// <summary>A part opened by 其中 or 包括, and what is coordinated with it.</summary>
    public const string OpenedRule = "includes-opened";

    /// <summary>A share without a number, opened by 其中.</summary>
    public const string ShareRule = "includes-share";

    public IEnumerable<ClaimRelation> Find(DraftMap map)
    {
        foreach (var article in map.Articles)
        {
            var groups = article.Where(d => d.Draft.Kind == ClaimKind.Figure).ToDictionary(d => d.Draft, d => d.Group);
            foreach (var (whole, part) in Opened([.. article.Select(d => d.Draft).Where(groups.ContainsKey)]))
            {
                if (groups[whole] != groups[part])
                {
                    yield return groups[whole].Relate(whole, groups[part], part, RelationKind.Includes, OpenedRule);
                }
            }
        }
    }

    /// <summary>The figures of an article that its sentences call part of another, with that other.</summary>
    /// <param name="figures">Of one article, by place.</param>
    public IEnumerable<(Draft Whole, Draft Part)> Opened(IReadOnlyList<Draft> figures)
    {
        Draft? whole = null;
        for (var f = 1; f < figures.Count; f++)
        {
            whole = IsOpened(figures[f - 1], figures[f]) ? figures[f - 1]
                : whole is not null && IsCoordinated(figures[f - 1], figures[f]) ? whole
                : null;
            if (whole is not null && IsPart(whole, figures[f]))
            {
                yield return (whole, figures[f]);
            }
        }
    }

    /// <summary>Clauses like 其中大部分已经离开, and the last figure before them in the sentence.</summary>
    public IEnumerable<ClaimRelation> FindShares(DraftMap map)
    {
        foreach (var article in map.Articles)
        {
            (Draft Draft, ClaimGroup Group)? whole = null;
            foreach (var (draft, group) in article)
            {
                if (draft.Kind == ClaimKind.Figure)
                {
                    whole = (draft, group);
                }
                else if (whole is { } figure && IsShare(draft) && DraftMap.Sentence(figure.Draft) == DraftMap.Sentence(draft))
                {
                    yield return figure.Group.Relate(figure.Draft, group, draft, RelationKind.Includes, ShareRule);
                }
            }
        }
    }

    private bool IsShare(Draft draft)
    {
        var clause = draft.Article.Analysis.Article.Text.Key(draft.Core);
        if (!clause.StartsWith("其中", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var share in words.Shares)
        {
            if (clause[2..].StartsWith(share, StringComparison.Ordinal) || clause[2..].TrimStart('有').StartsWith(share, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(Draft whole, Draft part) =>
        part.Figure!.Value < whole.Figure!.Value && (whole.Subject!.Unit == part.Subject!.Unit) && part.Article.Analysis.Quantities[part.Index].Unit is not "%";

    /// <summary>Whether the words between the two figures end in a comma and an opener: what a dash or a noun parts belongs to something else.</summary>
    private bool IsOpened(Draft before, Draft part)
    {
        if (Between(before, part) is not { } between)
        {
            return false;
        }

        foreach (var opener in words.PartOpeners)
        {
            if (StandsLast(between, opener) is >= 0 and var at && between[..at].TrimEnd() is { Length: > 0 } left && left[^1] is '，' or '（' or '(')
            {
                return true;
            }
        }

        foreach (var opener in words.InnerPartOpeners)
        {
            if (StandsLast(between, opener) is >= 0 and var at && !between[..at].Contains('，', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the opener stands, at most four characters before the end, or −1.</summary>
    private static int StandsLast(string between, string opener)
    {
        var at = between.LastIndexOf(opener, StringComparison.Ordinal);
        return at >= 0 && between.Length - at - opener.Length <= 4 ? at : -1;
    }

    private static bool IsCoordinated(Draft before, Draft part) => Between(before, part)?.Trim() is "和" or "及" or "以及" or "与" or "、" or "，" or "，以及";

    /// <summary>The folded words between the figures, or null when they stand in different sentences.</summary>
    private static string? Between(Draft before, Draft part)
    {
        var start = End(before);
        var quantity = part.Article.Analysis.Quantities[part.Index].Span;
        return DraftMap.Sentence(before) == DraftMap.Sentence(part) && start <= quantity.Start
            ? part.Article.Analysis.Article.Text.Key(new TextSpan(start, quantity.Start)).ToString().Replace(',', '，')
            : null;
    }

    private static int End(Draft draft)
    {
        Quantity quantity = draft.Article.Analysis.Quantities[draft.Index];
        return quantity.Counted is { IsEmpty: false } counted && counted.Start >= quantity.Span.Start ? Math.Max(counted.End, quantity.Span.End) : quantity.Span.End;
    }
}
