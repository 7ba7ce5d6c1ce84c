using Stemma.Articles;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Times.Lexicon;
using Stemma.Times.Parsing;
using Stemma.Times.Resolution;

namespace Stemma.Times;

/// <summary>Finds time expressions and resolves them against the publication clock.</summary>
/// <remarks>
/// Follows TIMEX3 in what an expression is and ISO 8601 in its value. The dateline's day, where there is one, is the day of 今天; else the
/// publication's. Without a clock, only what the words themselves settle has a value. Immutable, thread-safe.
/// </remarks>
public sealed class TimeStage
{
    private readonly TimeLexicon _lexicon;

    /// <summary>Registers the stage's lexicons.</summary>
    public TimeStage(KnowledgeSource knowledge, LexiconBuilder builder) => _lexicon = new TimeLexicon(knowledge, builder);

    /// <summary>The time expressions of the prose, by start.</summary>
    public IReadOnlyList<TimeExpression> Find(TokenizedText text, Article article)
    {
        var found = new List<TimeExpression>();
        var composer = new ExpressionComposer(text, _lexicon, new TimeContext(Clock(article)));
        var minguo = article.Language == "zh-Hant";
        for (var b = 0; b < text.Blocks.Count; b++)
        {
            var span = text.Blocks[b].Span;
            if (text.Blocks[b].IsProse && !Imprint(text.Source.Folded, span))
            {
                Scan(new TimeText(text, _lexicon, span.End, minguo), span, b, composer, found);
            }
        }

        return found;
    }

    private static void Scan(TimeText view, TextSpan block, int index, ExpressionComposer composer, List<TimeExpression> into)
    {
        for (var at = Next(view, block.Start); at < block.End; at = Next(view, at))
        {
            var next = at + 1;
            if (MayStart(view, at) && TimeFilter.Blocked(view, at) is var blocked)
            {
                if (blocked > 0)
                {
                    next = blocked;
                }
                else if (PhraseParser.TryRead(view, at, out var phrase) && TimeFilter.Accepts(view, phrase))
                {
                    next = composer.Compose(view, phrase, index, into);
                }
                else if (char.IsAsciiDigit(view.At(at)))
                {
                    // The tail of a number is no number of its own.
                    while (char.IsAsciiDigit(view.At(next)) || (view.At(next) is '.' or ',' && char.IsAsciiDigit(view.At(next + 1))))
                    {
                        next++;
                    }
                }
            }

            at = next;
        }
    }

    /// <summary>The first offset from <paramref name="at"/> on where a number or a word of times stands: most characters are passed over in this loop.</summary>
    private static int Next(TimeText view, int at)
    {
        var folded = view.Folded;
        var text = view.Text;
        while (at < folded.Length && !PhraseParser.Opens(folded[at]) && !text.TagsAt(at).Has(LexiconTag.TimeWord))
        {
            at++;
        }

        return at;
    }

    private static bool MayStart(TimeText view, int at)
    {
        if (PhraseParser.Opens(view.At(at)))
        {
            return true;
        }

        return view.Text.TagsAt(at).Has(LexiconTag.TimeWord) && view.Word(at, TimeWordKinds.Opening, out _) > 0 && view.Text.IsTokenBoundary(at);
    }

    private static DateOnly? Clock(Article article) => article.Dateline?.Date ?? article.Published?.Date;

    /// <summary>A copyright line: its year is no time of the story.</summary>
    private static bool Imprint(string folded, TextSpan block) => folded.AsSpan(block.Start, Math.Min(block.Length, 8)).IndexOf('©') >= 0;
}
