using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Quantities;

/// <summary>Says in which statement a quantity stands, and so to whom the text attributes it.</summary>
internal static class Attribution
{
    /// <summary>Characters of an opening that names a ground (根据…，).</summary>
    private const int LongestFrame = 40;

    /// <summary>The quantity with the innermost statement around it, that statement's speakers and media, then those of the statements around that one.</summary>
    public static Quantity Of(Quantity quantity, IReadOnlyList<Statement> statements, EntityLayer entities, TokenizedText text)
    {
        var around = new List<int>(2);
        for (var s = 0; s < statements.Count; s++)
        {
            if (Holds(statements[s], quantity))
            {
                around.Add(s);
            }
        }

        if (around.Count == 0)
        {
            return Continued(quantity, statements, entities, text) is { } speaking ? quantity with { AccordingTo = [.. speaking.Speakers, .. speaking.Via] }
                : Framed(quantity, entities, text) is >= 0 and var source ? quantity with { AccordingTo = [source] } : quantity;
        }

        around.Sort((a, b) => Length(statements[a]) != Length(statements[b]) ? Length(statements[a]).CompareTo(Length(statements[b])) : a.CompareTo(b));
        var speakers = new List<int>(2);
        foreach (var s in around)
        {
            Add(statements[s].Speakers, speakers);
            Add(statements[s].Via, speakers);
        }

        return quantity with { Statement = around[0], AccordingTo = speakers };
    }

    /// <summary>Whether an opening names a ground: 据…, 根据…, 在某协会的调查中.</summary>
    private static bool IsGround(ReadOnlySpan<char> opening) => opening.StartsWith("据") || opening.StartsWith("根据") || opening.StartsWith("依据")
        || (opening.StartsWith("在") && (opening.EndsWith("调查中") || opening.EndsWith("报告中") || opening.EndsWith("统计中") || opening.EndsWith("研究中") || opening.EndsWith("民调中") || opening.EndsWith("文件中") || opening.EndsWith("数据中") || opening.EndsWith("声明中")));

    /// <summary>根据工会联合会，…: the entity that the sentence's opening names as its ground, where no statement holds the number; or -1.</summary>
    private static int Framed(Quantity quantity, EntityLayer entities, TokenizedText text)
    {
        if (text.SentenceAt(quantity.Span.Start) is not (>= 0 and var s))
        {
            return -1;
        }

        var folded = text.Source.Folded;
        var start = text.Sentences[s].Span.Start;
        while (start < quantity.Span.Start && folded[start] is ' ' or '“' or '「' or '"')
        {
            start++;
        }

        if (folded.IndexOf(',', start) is not (> 0 and var comma) || comma > quantity.Span.Start || comma - start > LongestFrame || !IsGround(folded.AsSpan(start, comma - start)))
        {
            return -1;
        }

        // 根据法国的一项研究: what is grounded on must be a body, a medium, a text or a person.
        var found = -1;
        for (var m = entities.FirstMentionFrom(start); m < entities.Mentions.Count && entities.Mentions[m].Span.End <= comma; m++)
        {
            if (entities.Entities[entities.Mentions[m].Entity].Type is EntityType.Org or EntityType.Media or EntityType.Doc or EntityType.Person)
            {
                found = entities.Mentions[m].Entity;
            }
        }

        return found;
    }

    /// <summary>The statement whose words go on in the same paragraph up to the quantity, or null.</summary>
    /// <remarks>A person's words end with the sentence. A text's (《报告》称) go on, the shares of a survey (调查显示) do, and so does a list of parts (其中包括).</remarks>
    private static Statement? Continued(Quantity quantity, IReadOnlyList<Statement> statements, EntityLayer entities, TokenizedText text)
    {
        Statement? last = null;
        foreach (var statement in statements)
        {
            if (statement.Content[^1].End > quantity.Span.Start)
            {
                break;
            }

            last = statement;
        }

        if (last is not { Speakers.Count: > 0 } || text.SentenceAt(last.Content[0].Start) is not (>= 0 and var from) || text.SentenceAt(quantity.Span.Start) is not (>= 0 and var here) || text.Sentences[from].Block != text.Sentences[here].Block)
        {
            return null;
        }

        return (last.Speakers.Count == 1 && entities.Entities[last.Speakers[0]].Type == EntityType.Doc) || (IsShare(quantity) && ShowsData(last, text)) || (here - from <= 1 && ListsParts(text, text.Sentences[here].Span.Start, quantity.Span.Start)) ? last : null;
    }

    private static bool IsShare(Quantity quantity) => quantity.Unit is "%" or "％" or "成" or "个百分点" or "個百分點" || (quantity.Unit is null && quantity.Value is > 0 and < 1);

    /// <summary>Whether the statement says what a survey or a count shows.</summary>
    private static bool ShowsData(Statement statement, TokenizedText text) => statement.Cue is { } cue && text.Source.Key(cue) is var word && (word.EndsWith("显示") || word.EndsWith("发现") || word.EndsWith("表明"));

    /// <summary>Whether the quantity stands behind 其中, which opens its sentence or one of its clauses.</summary>
    private static bool ListsParts(TokenizedText text, int from, int to)
    {
        var opening = text.Source.Folded.AsSpan(from, to - from);
        return opening.LastIndexOf("其中") is >= 0 and var at && (at == 0 || opening[at - 1] is ',' or '，' or ' ');
    }

    private static bool Holds(Statement statement, Quantity quantity)
    {
        foreach (var piece in statement.Content)
        {
            if (piece.Overlaps(quantity.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static int Length(Statement statement)
    {
        var length = 0;
        foreach (var piece in statement.Content)
        {
            length += piece.Length;
        }

        return length;
    }

    private static void Add(IReadOnlyList<int> entities, List<int> into)
    {
        foreach (var entity in entities)
        {
            if (!into.Contains(entity))
            {
                into.Add(entity);
            }
        }
    }
}
