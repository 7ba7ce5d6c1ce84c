using Stemma.Claims;
using Stemma.Entities;
using Stemma.Quantities;
using Stemma.Text;

namespace Stemma.Dossiers;

/// <summary>Lists the figures of an affair by what they count.</summary>
internal static class FigureLedger
{
    /// <summary>Every quantity once, under its subject; the subject with most readings first.</summary>
    public static IReadOnlyList<FigureSubject> Collect(IReadOnlyList<DossierArticle> articles, ActorIndex actors, ClaimIndex claims)
    {
        var found = new SortedDictionary<string, List<FigureReading>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            for (var q = 0; q < article.Analysis.Quantities.Count; q++)
            {
                var quantity = article.Analysis.Quantities[q];
                var claim = claims.Of(ClaimKind.Figure, article.Number, q);
                var key = Subject(claim, article, q);
                if (!found.TryGetValue(key, out var readings))
                {
                    found[key] = readings = [];
                }

                readings.Add(Read(article, quantity, actors) with { Claim = claim?.Id });
            }
        }

        return
        [
            .. found
                .Select(f => new FigureSubject(Label(f.Value), f.Key, [.. f.Value.OrderBy(r => r.AsOf ?? DateOnly.MaxValue).ThenBy(r => r.Evidence.Article).ThenBy(r => r.Evidence.Span)]))
                .OrderByDescending(s => s.Readings.Count)
                .ThenBy(s => s.Readings[0].AsOf ?? DateOnly.MaxValue)
                .ThenBy(s => s.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the claim counts; a number of which the text does not say what it counts stands alone with its unit.</summary>
    private static string Subject(Claim? claim, DossierArticle article, int index)
    {
        var quantity = article.Analysis.Quantities[index];
        return quantity.Counted is { IsEmpty: false } && claim?.Figure is { } figure
            ? figure.Subject
            : FormattableString.Invariant($"?{article.Number}:{quantity.Span.Start}:{quantity.Unit}");
    }

    private static FigureReading Read(DossierArticle article, Quantity quantity, ActorIndex actors)
    {
        var (asserters, via) = Attribution(article, quantity, actors);
        var sentence = SentenceAround.Find(article.Article.Text.Printed, quantity.Span);
        var (asOf, from) = AsOf(article, quantity, sentence);
        return new FigureReading
        {
            Value = quantity.Value,
            Upper = quantity.Upper,
            Modifier = quantity.Modifier,
            Unit = quantity.Unit,
            Counted = quantity.Counted is { IsEmpty: false } counted ? article.Evidence(counted) : null,
            Asserters = asserters,
            Via = via,
            AsOf = asOf,
            AsOfFrom = from,
            Evidence = article.Evidence(quantity.Span),
            Sentence = article.Evidence(sentence),
        };
    }

    /// <summary>The innermost speaker asserts; media behind it carry. A number that only a medium has is the medium's own.</summary>
    private static (IReadOnlyList<Actor> Asserters, IReadOnlyList<Actor> Via) Attribution(DossierArticle article, Quantity quantity, ActorIndex actors)
    {
        var chain = actors.Of(article, quantity.AccordingTo);
        var via = chain.Skip(1).Where(a => a.Type == EntityType.Media).Reverse();
        if (quantity.Statement is { } s)
        {
            via = via.Concat(actors.Of(article, article.Analysis.Statements[s].Via));
        }

        IReadOnlyList<Actor> asserters = [.. chain.Where((a, i) => i == 0 || a.Type != EntityType.Media)];
        return (asserters, [.. via.Distinct().Except(asserters)]);
    }

    private static (DateOnly? Day, AsOfOrigin From) AsOf(DossierArticle article, Quantity quantity, TextSpan sentence)
    {
        var near = article.Analysis.Times.LastOrDefault(t => t.IsDay && sentence.Contains(t.Span) && t.Span.End <= quantity.Span.Start);
        if (near is not null)
        {
            return (near.First, AsOfOrigin.Sentence);
        }

        if (quantity.Statement is { } s && article.Analysis.Statements[s].Date is { } said)
        {
            return (said, AsOfOrigin.Statement);
        }

        return article.Article.Published is { } clock ? (clock.Date, AsOfOrigin.Publication) : (null, AsOfOrigin.None);
    }

    private static string Label(List<FigureReading> readings) => readings
        .Select(r => r.Counted?.Text ?? r.Unit ?? r.Evidence.Text)
        .GroupBy(t => t, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;
}
