using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Quantities;

/// <summary>Finds the statement whose source still speaks where a number stands in no statement.</summary>
internal static class Continuation
{
    /// <summary>Sentences over which a medium's report goes on behind its opening.</summary>
    private const int LongestReport = 4;

    /// <summary>The statement whose words go on in the same paragraph up to the quantity, or null.</summary>
    /// <remarks>
    /// A person's words end with the sentence. A text's (《报告》称) go on, a medium's report that opens a paragraph with a frame (据某报报道，) does, the shares of a
    /// survey (调查显示) do, and so does a list of parts (其中包括).
    /// </remarks>
    public static Statement? Of(Quantity quantity, IReadOnlyList<Statement> statements, EntityLayer entities, TokenizedText text)
    {
        if (text.SentenceAt(quantity.Span.Start) is not (>= 0 and var here))
        {
            return null;
        }

        var nearest = true;
        for (var s = Before(statements, quantity.Span.Start); s >= 0; s--)
        {
            var statement = statements[s];
            if (text.SentenceAt(statement.Content[0].Start) is not (>= 0 and var from) || text.Sentences[from].Block != text.Sentences[here].Block)
            {
                return null;
            }

            if (statement.Speakers.Count > 0 && GoesOn(statement, quantity, here - from, nearest, entities, text))
            {
                return statement;
            }

            // What the statement before reports as somebody's words, or what its respondents want, does not end it; another source does.
            if (!(s > 0 && (IsInside(statement, statements[s - 1]) || IsRespondents(statement, entities))))
            {
                return null;
            }

            nearest = false;
        }

        return null;
    }

    private static int Before(IReadOnlyList<Statement> statements, int at)
    {
        var last = -1;
        for (var s = 0; s < statements.Count && statements[s].Content[^1].End <= at; s++)
        {
            last = s;
        }

        return last;
    }

    private static bool GoesOn(Statement statement, Quantity quantity, int sentences, bool nearest, EntityLayer entities, TokenizedText text)
    {
        if (statement.Speakers.Count == 1 && entities.Entities[statement.Speakers[0]].Type == EntityType.Doc)
        {
            return nearest || IsShare(quantity);
        }

        return (IsShare(quantity) && ShowsData(statement, text))
            || (sentences is > 0 and <= LongestReport && IsReport(statement, entities, text))
            || (nearest && sentences <= 1 && ListsParts(text, text.Sentences[text.SentenceAt(quantity.Span.Start)].Span.Start, quantity.Span.Start));
    }

    private static bool IsInside(Statement inner, Statement outer) => outer.Content[0].Start <= inner.Content[0].Start && inner.Content[^1].End <= outer.Content[^1].End;

    /// <summary>Whether those who speak are people without a name, as the respondents of a survey are.</summary>
    private static bool IsRespondents(Statement statement, EntityLayer entities) => statement.Speakers.Count == 1 && entities.Entities[statement.Speakers[0]] is { Anonymous: true, Type: EntityType.Person };

    /// <summary>据某报报道， and 某报报道，: a report that frames what follows; 某报报道说 introduces one sentence.</summary>
    private static bool IsReport(Statement statement, EntityLayer entities, TokenizedText text)
    {
        if (statement.Cue is not { } cue || cue.Start >= statement.Content[0].Start || statement.Speakers.Count != 1 || entities.Entities[statement.Speakers[0]] is not { Type: EntityType.Media, Anonymous: false })
        {
            return false;
        }

        var frame = text.Source.Folded.AsSpan(cue.Start, statement.Content[0].Start - cue.Start).TrimEnd(" ,，:：");
        return frame.EndsWith("报道") || frame.EndsWith("报导");
    }

    /// <summary>Whether the number is a share.</summary>
    public static bool IsShare(Quantity quantity) => quantity.Unit is "%" or "％" or "成" or "个百分点" or "個百分點" || (quantity.Unit is null && quantity.Value is > 0 and < 1);

    /// <summary>Whether the statement says what a survey or a count shows.</summary>
    private static bool ShowsData(Statement statement, TokenizedText text) => statement.Cue is { } cue && text.Source.Key(cue) is var word && (word.EndsWith("显示") || word.EndsWith("发现") || word.EndsWith("表明"));

    /// <summary>Whether the quantity stands behind 其中, which opens its sentence or one of its clauses.</summary>
    private static bool ListsParts(TokenizedText text, int from, int to)
    {
        var opening = text.Source.Folded.AsSpan(from, to - from);
        return opening.LastIndexOf("其中") is >= 0 and var at && (at == 0 || opening[at - 1] is ',' or '，' or ' ');
    }
}
