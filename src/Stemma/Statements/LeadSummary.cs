using Stemma.Text;

namespace Stemma.Statements;

/// <summary>The lead sums up what the report then tells with its day: 甲警告，…。｜甲周一说，….</summary>
internal static class LeadSummary
{
    private const int Near = 2;

    /// <summary>Share of the pairs of characters of the shorter words that say the same thing again.</summary>
    private const double Same = 0.5;

    /// <summary>Gives the statements of the first paragraph that have no day the day of what they sum up.</summary>
    public static void Resolve(Discourse discourse, List<Draft> drafts, ToldDays days)
    {
        var first = FirstParagraph(discourse);
        foreach (var draft in drafts)
        {
            if (draft is { Date: null, Outer: null } && draft.Via.Count == 0 && discourse.Clauses[draft.Clause].Block == first && !HasTime(discourse, draft))
            {
                draft.Date = Told(discourse, drafts, draft, first) ?? Setting(discourse, draft, days, first);
            }
        }
    }

    private static int FirstParagraph(Discourse discourse)
    {
        for (var b = 0; b < discourse.Text.Blocks.Count; b++)
        {
            if (discourse.Text.Blocks[b].Kind == Articles.BlockKind.Paragraph)
            {
                return b;
            }
        }

        return -1;
    }

    /// <summary>Whether the sentence places its statement in time, by an expression or by an adverb (此前, 多次).</summary>
    private static bool HasTime(Discourse discourse, Draft draft)
    {
        var sentence = discourse.Text.Sentences[discourse.Clauses[draft.Clause].Sentence].Span;
        foreach (var time in discourse.Times)
        {
            if (sentence.Contains(time.Span.Start) && time.First is not null && !discourse.IsDateline(time.Span.Start) && !draft.Content.Exists(p => p.Contains(time.Span.Start)))
            {
                return true;
            }
        }

        for (var at = sentence.Start; at < Math.Min(sentence.End, draft.Cue?.Start ?? draft.Start) && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "曾" or "曾经" or "此前" or "日前" or "近日" or "早前" or "先前" or "多次" or "一直" or "一再" or "长期" or "最近")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day of the first dated statement of the same speakers that says the same, or that stands in the next paragraphs.</summary>
    private static DateOnly? Told(Discourse discourse, List<Draft> drafts, Draft lead, int first)
    {
        foreach (var other in drafts)
        {
            if (other is { Date: { } day, Outer: null, Mind: false } && other.Start > lead.Start && other.Speakers.SequenceEqual(lead.Speakers) && (discourse.Clauses[other.Clause].Block <= first + Near || SaysSame(discourse, lead, other)))
            {
                return day;
            }
        }

        return null;
    }

    private static bool SaysSame(Discourse discourse, Draft lead, Draft other)
    {
        var (shorter, longer) = lead.Content[0].Length <= other.Content[0].Length ? (lead.Content[0], other.Content[0]) : (other.Content[0], lead.Content[0]);
        var few = discourse.Text.Source.Key(shorter);
        var many = discourse.Text.Source.Key(longer);
        var common = 0;
        for (var i = 0; i + 1 < few.Length; i++)
        {
            common += many.IndexOf(few.Slice(i, 2), StringComparison.Ordinal) >= 0 ? 1 : 0;
        }

        return few.Length > 4 && common >= Same * (few.Length - 1);
    }

    /// <summary>The day that the sentence opening the second paragraph names, where the speaker takes part in it or where it tells of the words (这则建议周一发布).</summary>
    private static DateOnly? Setting(Discourse discourse, Draft draft, ToldDays days, int first)
    {
        for (var s = discourse.Clauses[draft.Clause].Sentence + 1; s < discourse.Text.Sentences.Count; s++)
        {
            var sentence = discourse.Text.Sentences[s];
            if (sentence.Block == first || discourse.Text.Blocks[sentence.Block].Kind != Articles.BlockKind.Paragraph)
            {
                continue;
            }

            return (StatementDates.TakesPart(discourse, draft, sentence.Span) || ToldOfWords(discourse, sentence.Span)) ? days.In(s) : null;
        }

        return null;
    }

    private static bool ToldOfWords(Discourse discourse, TextSpan sentence)
    {
        for (var at = sentence.Start; at < sentence.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "这" or "这则" or "这份" or "这项" or "这番" or "该" or "该项" or "上述" or "有关")
            {
                for (var next = token.End; next < Math.Min(sentence.End, token.End + 4) && discourse.At(next) is { } noun; next = noun.End)
                {
                    if ((discourse.ClassOf(noun) & Clauses.WordClass.Document) != 0 || discourse.Text.Source.Key(noun.Span) is "建议" or "警告" or "言论" or "表态" or "讲话" or "呼吁" or "消息" or "决定" or "评论" or "要求")
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
