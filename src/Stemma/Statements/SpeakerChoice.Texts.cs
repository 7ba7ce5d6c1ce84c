using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Contents;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;

namespace Stemma.Statements;

/// <content>Texts that speak for whoever issued them, and media that quote.</content>
internal sealed partial class SpeakerChoice
{
    /// <summary>报告除了列举个案，也提到…: the text that opens a clause and has nothing but its own noun, or null.</summary>
    private Subject? OpeningText(TextSpan clause)
    {
        if (discourse.At(clause.Start) is not { } first || first.Start != clause.Start)
        {
            return null;
        }

        var noun = discourse.Text.Source.Key(first.Span) is "该" or "这份" or "这项" && first.End < clause.End ? discourse.At(first.End) : first;
        return noun is { } text && (discourse.ClassOf(text) & (WordClass.Document | WordClass.Publication)) != 0 && text.End < clause.End
            && discourse.At(text.End) is { } next && discourse.PartOfSpeech(next) is ['v', ..] or "d" or "p" or "c" && discourse.Text.Source.Key(next.Span) is not ("和" or "与" or "及")
            ? new Subject([], text.Span, text.Span, null, false) : null;
    }

    /// <summary>法新社引述了发言人的置评，她说: the medium of an earlier clause that quotes the speaker.</summary>
    public IReadOnlyList<int> QuotedBefore(CueMatch cue, IReadOnlyList<int> speakers)
    {
        for (var k = cue.Clause - 1; k >= FirstClauseOf(cue); k--)
        {
            var span = discourse.Clauses[k].Span;
            if (Carriers.IsAskedAbout(discourse, k))
            {
                continue;
            }

            for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
            {
                if ((discourse.ClassOf(token) & WordClass.Quoting) != 0 && discourse.ReferenceEndingAt(token.Start, span.Start) is { Entity: >= 0 } medium
                    && discourse.Entities[medium.Entity].Type == EntityType.Media && !speakers.Contains(medium.Entity))
                {
                    return [medium.Entity];
                }
            }
        }

        return [];
    }

    public IReadOnlyList<int> Quoters(Subject? subject)
    {
        if (subject?.Quoter is not { } quoter)
        {
            return [];
        }

        var media = Of(quoter);
        anaphora.Cited(quoter.Span.Start, media);
        return media;
    }

    /// <summary>他收到内政部的信件。信中称: whose text the sentence before names by a noun that begins alike, or null.</summary>
    private Reference? Owner(TextSpan document)
    {
        if (discourse.Text.Source.Folded[document.Start] is not '信' || discourse.Text.SentenceAt(document.Start) is not (> 0 and var here))
        {
            return null;
        }

        var before = discourse.Text.Sentences[here - 1].Span;
        for (var at = before.End; discourse.Before(at, before.Start) is { } token; at = token.Start)
        {
            if ((discourse.ClassOf(token) & WordClass.Document) != 0 && discourse.Text.Source.Folded[token.Start] == '信')
            {
                var end = discourse.Before(token.Start, before.Start) is { } particle && discourse.Text.Source.Key(particle.Span) is "的" ? particle.Start : token.Start;
                return discourse.ReferenceEndingAt(end, before.Start) is { Kind: MentionKind.Name } owner ? owner : null;
            }
        }

        return null;
    }

    /// <summary>The noun of a text that somebody speaks through, not of one that tells of others (报道).</summary>
    private string? Issue(TextSpan document) =>
        discourse.Before(document.End, document.Start) is { } noun && discourse.Text.Source.Key(noun.Span) is "声明" or "公告" or "通报" or "通告" or "信" or "公开信" or "新闻稿" or "电邮" or "公报" or "文告" or "通知" or "文章" or "社论" or "评论" or "调查" or "民调" or "民意调查" or "研究" or "统计" ? discourse.Text.Source.Key(noun.Span).ToString() : null;
}
