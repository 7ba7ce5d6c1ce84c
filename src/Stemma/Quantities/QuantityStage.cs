using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Quantities.Counting;
using Stemma.Quantities.Lexicon;
using Stemma.Quantities.Numerals;
using Stemma.Quantities.Parsing;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times;

namespace Stemma.Quantities;

/// <summary>Finds quantities, what they count, and to whom the text attributes them.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class QuantityStage
{
    private static readonly CharacterSet Openers = CharacterSet.Where(static c => HanDigits.Opens(c) || c is '万' || OpensIdiom(c));

    private readonly QuantityLexicon _lexicon;

    /// <summary>Registers the stage's lexicons.</summary>
    public QuantityStage(KnowledgeSource knowledge, LexiconBuilder builder) => _lexicon = new QuantityLexicon(knowledge, builder);

    /// <summary>The quantities of the prose, by start, without attribution; nothing inside a time expression is one.</summary>
    public IReadOnlyList<Quantity> Find(TokenizedText text, IReadOnlyList<TimeExpression> times)
    {
        var found = new List<Quantity>();
        var time = 0;
        foreach (var block in text.Blocks)
        {
            if (block.IsProse)
            {
                Scan(text, block.Span, times, ref time, found);
            }
        }

        CountedEllipsis.Fill(text, _lexicon, found);
        return found;
    }

    /// <summary>The same quantities with the statement each stands in and who says so.</summary>
    public IReadOnlyList<Quantity> Attribute(TokenizedText text, IReadOnlyList<Quantity> quantities, IReadOnlyList<Statement> statements, EntityLayer entities)
    {
        var attributed = new List<Quantity>(quantities.Count);
        foreach (var quantity in quantities)
        {
            attributed.Add(Attribution.Of(quantity, statements, entities, text, _lexicon));
        }

        return attributed;
    }

    private void Scan(TokenizedText text, TextSpan block, IReadOnlyList<TimeExpression> times, ref int time, List<Quantity> into)
    {
        var folded = text.Source.Folded;
        var parser = new NumberPhraseParser(text, _lexicon, block);
        var filter = new QuantityFilter(text, _lexicon, block);
        var counted = new CountedNoun(text, _lexicon, block, times);
        var at = block.Start;
        while (true)
        {
            // Most characters open no number and are passed over here.
            while (at < block.End && !Openers.Contains(folded[at]))
            {
                at++;
            }

            if (at >= block.End)
            {
                return;
            }

            while (time < times.Count && times[time].Span.End <= at)
            {
                time++;
            }

            if (time < times.Count && times[time].Span.Contains(at))
            {
                at = times[time].Span.End;
                continue;
            }

            if (!Opens(text, folded[at], at) || !parser.TryRead(at, out var phrase))
            {
                at++;
                continue;
            }

            var overlapsTime = time < times.Count && times[time].Span.Start < phrase.End;
            var accepted = !overlapsTime && filter.Accepts(phrase);
            if (accepted)
            {
                into.Add(Quantity(text, phrase, into.Count > 0 ? into[^1].Span.End : 0, counted.Find(phrase)));
            }

            at = Math.Max(at + 1, overlapsTime ? times[time].Span.End : accepted ? phrase.End : phrase.NumberEnd);
        }
    }

    private static bool OpensIdiom(char folded) => folded is '成' or '过' or '大' or '近' or '泰' or '半';

    private bool Opens(TokenizedText text, char folded, int at) =>
        HanDigits.Opens(folded) || folded == '万' || (OpensIdiom(folded) && _lexicon.Longest(text, at, QuantityWordKind.Idiom, out _) > 0);

    /// <summary>A hedge or currency that stands before the number belongs to it only behind the quantity before: <paramref name="from"/>.</summary>
    private static Quantity Quantity(TokenizedText text, in NumberPhrase phrase, int from, TextSpan? counted)
    {
        var span = new TextSpan(Math.Max(phrase.Start, from), phrase.End);
        var unit = phrase.UnitEnd > phrase.UnitStart ? text.Source.Printed[phrase.UnitStart..phrase.UnitEnd] : null;
        return new Quantity
        {
            Span = span,
            Value = (double)phrase.Value,
            Upper = (double?)phrase.Upper,
            Modifier = phrase.Modifier,
            Unit = unit,
            Counted = counted,
        };
    }
}
