using Stemma.Entities;
using Stemma.Quantities.Lexicon;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Quantities;

/// <summary>Says in which statement a quantity stands, and so to whom the text attributes it.</summary>
internal static class Attribution
{
    /// <summary>Characters of an opening that names a ground (根据…，).</summary>
    private const int LongestFrame = 70;

    /// <summary>The quantity with the innermost statement around it, that statement's speakers and media, then those of the statements around that one.</summary>
    public static Quantity Of(Quantity quantity, IReadOnlyList<Statement> statements, EntityLayer entities, TokenizedText text, QuantityLexicon lexicon)
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
            if (Continuation.Of(quantity, statements, entities, text) is { } speaking)
            {
                return quantity with { AccordingTo = Made(quantity, [.. speaking.Speakers, .. speaking.Via], entities, text) };
            }

            var source = Framed(quantity, entities, text) is >= 0 and var ground ? ground : Telling.Source(quantity.Span.Start, statements, entities, text, lexicon);
            source = source < 0 ? Survey.Source(quantity.Span.Start, Continuation.IsShare(quantity), entities, text) : source;
            return source >= 0 ? quantity with { AccordingTo = [source] } : quantity;
        }

        around.Sort((a, b) => Length(statements[a]) != Length(statements[b]) ? Length(statements[a]).CompareTo(Length(statements[b])) : a.CompareTo(b));
        var speakers = new List<int>(2);
        foreach (var s in around)
        {
            Add(statements[s].Speakers, speakers);
            Add(statements[s].Via, speakers);
        }

        return quantity with { Statement = around[0], AccordingTo = Made(quantity, speakers, entities, text) };
    }

    /// <summary>该台进行的民意调查显示: who made a survey without a name says what it shows.</summary>
    private static List<int> Made(Quantity quantity, List<int> speakers, EntityLayer entities, TokenizedText text)
    {
        if (speakers.Count == 1 && entities.Entities[speakers[0]] is { Type: EntityType.Doc, Anonymous: true } && Survey.Source(quantity.Span.Start, goesOn: true, entities, text) is >= 0 and var maker)
        {
            return [maker];
        }

        return speakers;
    }

    /// <summary>Whether an opening names a ground: 据…, 根据…, 在某协会的调查中, 某协会去年进行的一项调查中.</summary>
    private static bool IsGround(ReadOnlySpan<char> opening) => opening.StartsWith("据") || opening.StartsWith("根据") || opening.StartsWith("依据")
        || opening.EndsWith("调查中") || opening.EndsWith("报告中") || opening.EndsWith("统计中") || opening.EndsWith("研究中") || opening.EndsWith("民调中") || opening.EndsWith("文件中") || opening.EndsWith("数据中") || opening.EndsWith("声明中");

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
