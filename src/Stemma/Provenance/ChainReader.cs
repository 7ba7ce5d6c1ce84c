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
        foreach (var via in statement.Via.Count > 0 ? statement.Via : Frame(article, statement))
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
            [.. named.Select(e => Name(article, e, evidence))],
            [.. named.Select(article.Key)],
            article.Entities[named[0]].Type,
            named.TrueForAll(e => !article.Entities[e].Anonymous),
            basis,
            article.Passage(evidence)));
    }

    private static bool IsUnnamedReport(Entity entity) => entity is { Anonymous: true, Type: EntityType.Media } && entity.Name[0] is '据' or '據' or '有';

    /// <summary>A medium that frames a paragraph stays as long as the party whose words it reported goes on speaking there.</summary>
    private static IReadOnlyList<int> Frame(ArticleView article, Statement statement)
    {
        if (statement.Speakers.Count == 0 || statement.Speakers.All(s => article.Entities[s].Type == EntityType.Media))
        {
            return [];
        }

        var sentence = article.Text.SentenceAt(statement.Content[0].Start);
        IReadOnlyList<int> frame = [];
        foreach (var before in article.Analysis.Statements)
        {
            if (before.Content[0].Start >= statement.Content[0].Start)
            {
                break;
            }

            var earlier = article.Text.SentenceAt(before.Content[0].Start);
            if (earlier < 0 || sentence < 0 || earlier == sentence || article.Text.Sentences[earlier].Block != article.Text.Sentences[sentence].Block)
            {
                continue;
            }

            if (before.Via.Count > 0 && before.Via.All(v => article.Entities[v].Type == EntityType.Media))
            {
                frame = SameParty(article, before, statement) ? before.Via : [];
            }
            else if (!SameParty(article, before, statement))
            {
                frame = [];
            }
        }

        return frame;
    }

    private static bool SameParty(ArticleView article, Statement left, Statement right) =>
        left.Speakers.Select(article.Party).Any(right.Speakers.Select(article.Party).Contains);

    /// <summary>The speaker's name; a desk of the outlet's own with the word that says so (本台英语部).</summary>
    private static string Name(ArticleView article, int entity, TextSpan evidence)
    {
        var name = article.Entities[entity].Name;
        if (article.Entities[entity].Type != EntityType.Media)
        {
            return article.Speakers?.Of(article, entity, evidence) ?? name;
        }

        var text = article.Analysis.Article.Text;
        foreach (var mention in article.Analysis.Entities.Mentions)
        {
            if (mention.Entity == entity && mention.Span.Start >= 2 && text.Folded.AsSpan(mention.Span.Start - 2, 2) is "本台" or "本报" or "本社" or "本网" or "本刊")
            {
                return string.Concat(text.Printed.AsSpan(mention.Span.Start - 2, 2), name);
            }
        }

        return name;
    }

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
