using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Speakers;

/// <summary>美国“甲”公司: a name set off by marks inside the phrase that says what it is.</summary>
internal static class MarkedName
{
    /// <summary>The body or medium of the article whose name the marks inside <paramref name="phrase"/> hold, or null.</summary>
    public static int? Inside(Discourse discourse, TextSpan phrase)
    {
        for (var at = phrase.Start; at < phrase.End; at++)
        {
            if (!discourse.Text.QuotationOpensAt(at) || Marks.OpeningAt(discourse.Text.Quotations, at) is not { Kind: QuotationKind.Speech } pair || pair.Outer.End > phrase.End)
            {
                continue;
            }

            return Body(discourse, pair.Inner);
        }

        return null;
    }

    /// <summary>“甲”公司: the body whose name the marks directly before the noun enclose, or null.</summary>
    public static int? Before(Discourse discourse, TextSpan noun) =>
        noun.Length <= 3 && Marks.ClosingAt(discourse.Text.Quotations, noun.Start, new TextSpan(Math.Max(0, noun.Start - 16), noun.Start)) is { Kind: QuotationKind.Speech } pair ? Body(discourse, pair.Inner) : null;

    private static int? Body(Discourse discourse, TextSpan inner)
    {
        var name = discourse.Text.Source.Slice(inner);
        for (var e = 0; e < discourse.Entities.Count; e++)
        {
            if (discourse.Entities[e] is { Anonymous: false, Type: EntityType.Org or EntityType.Media } body && (body.Name == name || body.Aliases.Contains(name)))
            {
                return e;
            }
        }

        return null;
    }
}
