using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Quantities;

/// <summary>Says in which statement a quantity stands, and so to whom the text attributes it.</summary>
internal static class Attribution
{
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
            return Continued(quantity, statements, entities, text) is { } speaking ? quantity with { AccordingTo = speaking.Speakers } : quantity;
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

    /// <summary>The statement of a text (《报告》称) that goes on in the same paragraph up to the quantity, or null: a person's words end with the sentence.</summary>
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

        return last is { Speakers: [var one] } && entities.Entities[one].Type == EntityType.Doc
            && text.SentenceAt(last.Content[0].Start) is >= 0 and var from && text.SentenceAt(quantity.Span.Start) is >= 0 and var here && text.Sentences[from].Block == text.Sentences[here].Block ? last : null;
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
