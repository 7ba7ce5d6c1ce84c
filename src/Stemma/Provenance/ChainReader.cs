using Stemma.Claims;
using Stemma.Entities;
using Stemma.Quantities;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Provenance;

/// <summary>Reads off by which way an article says to have something.</summary>
internal static class ChainReader
{
    /// <summary>The media through which the article has the statement, nearest first, then its speakers.</summary>
    public static IReadOnlyList<ChainLink> OfStatement(ArticleView article, Statement statement)
    {
        var links = new List<ChainLink>();
        foreach (var via in statement.Via)
        {
            Append(links, article, [via], ChainBasis.Via, Naming(article, via, statement.Content[0]));
        }

        Append(links, article, statement.Speakers, ChainBasis.Speaker, statement.SpeakerSpan ?? statement.Cue ?? statement.Content[0]);
        return links;
    }

    /// <summary>The way of the statement that the figure stands in, else those to whom the text attributes it.</summary>
    public static IReadOnlyList<ChainLink> OfFigure(ArticleView article, Quantity quantity)
    {
        if (quantity.Statement is { } s)
        {
            return OfStatement(article, article.Analysis.Statements[s]);
        }

        var links = new List<ChainLink>();
        foreach (var entity in quantity.AccordingTo.Reverse())
        {
            Append(links, article, [entity], ChainBasis.Figure, Naming(article, entity, quantity.Span));
        }

        return links;
    }

    /// <summary>A report that names no one (据报道) is no station; joint speakers are one.</summary>
    private static void Append(List<ChainLink> links, ArticleView article, IReadOnlyList<int> entities, ChainBasis basis, TextSpan evidence)
    {
        var named = entities.Where(e => !IsUnnamedReport(article.Entities[e])).ToList();
        if (named.Count == 0)
        {
            return;
        }

        links.Add(new ChainLink(
            [.. named.Select(e => article.Entities[e].Name)],
            [.. named.Select(article.Key)],
            article.Entities[named[0]].Type,
            named.TrueForAll(e => !article.Entities[e].Anonymous),
            basis,
            article.Passage(evidence)));
    }

    private static bool IsUnnamedReport(Entity entity) => entity is { Anonymous: true, Type: EntityType.Media } && entity.Name.StartsWith('据');

    /// <summary>The nearest mention of the entity before the words, else the words.</summary>
    private static TextSpan Naming(ArticleView article, int entity, TextSpan words)
    {
        var layer = article.Analysis.Entities;
        var found = words;
        foreach (var mention in layer.Mentions.Concat(layer.Nominals))
        {
            if (mention.Entity == entity && mention.Span.Start < words.End && (found == words || mention.Span.Start > found.Start))
            {
                found = mention.Span;
            }
        }

        return found;
    }
}
