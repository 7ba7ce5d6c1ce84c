using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Quantities;

/// <summary>Finds who made the survey or the count that shows a number: 某大学公布的民调显示, 该报进行的民意调查发现.</summary>
internal static class Survey
{
    /// <summary>Characters over which the shares of a survey go on behind the words that name it.</summary>
    private const int Longest = 160;

    /// <summary>Characters between who made the survey and its name.</summary>
    private const int LongestGap = 16;

    private static readonly string[] Verbs = ["显示", "表明", "证实", "发现", "指出", "反映", "揭示"];

    private static readonly string[] Names = ["调查", "民调", "统计", "数据", "研究", "报告", "结果", "普查", "资料"];

    /// <summary>Index of the entity whose survey shows the number that starts at <paramref name="at"/>, or -1.</summary>
    /// <param name="at">Start of the number.</param>
    /// <param name="goesOn">Whether the survey may be named in a sentence before, in the same paragraph.</param>
    /// <param name="entities">The entities.</param>
    /// <param name="text">The text.</param>
    public static int Source(int at, bool goesOn, EntityLayer entities, TokenizedText text)
    {
        if (text.SentenceAt(at) is not (>= 0 and var sentence))
        {
            return -1;
        }

        for (var s = sentence; s >= 0 && text.Sentences[s].Block == text.Sentences[sentence].Block && at - text.Sentences[s].Span.Start <= Longest; s--)
        {
            var start = text.Sentences[s].Span.Start;
            var opening = text.Source.Folded.AsSpan(start, Math.Min(at, text.Sentences[s].Span.End) - start);
            foreach (var verb in Verbs)
            {
                if (opening.IndexOf(verb) is > 0 and var shows && Named(opening[..shows]) is > 0 and var name)
                {
                    return Maker(start, start + name, entities, text);
                }
            }

            if (!goesOn)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Where the survey's name starts, with which the words before the verb end; or -1.</summary>
    private static int Named(ReadOnlySpan<char> before)
    {
        foreach (var name in Names)
        {
            if (before.EndsWith(name))
            {
                return before.Length - name.Length;
            }
        }

        return -1;
    }

    /// <summary>The body or medium named last before the survey in its clause, or what 该报 and 该机构 stand for.</summary>
    private static int Maker(int from, int name, EntityLayer entities, TokenizedText text)
    {
        var folded = text.Source.Folded;
        for (var m = entities.FirstMentionFrom(name) - 1; m >= 0 && entities.Mentions[m].Span.End > from; m--)
        {
            var mention = entities.Mentions[m];
            if (mention.Span.End > name || entities.Entities[mention.Entity].Type is not (EntityType.Org or EntityType.Media))
            {
                continue;
            }

            var gap = folded.AsSpan(mention.Span.End, name - mention.Span.End);
            return gap.Length <= LongestGap && gap.IndexOfAny(",，;；") < 0 ? mention.Entity : -1;
        }

        var clause = folded.AsSpan(from, name - from);
        var medium = clause.Contains("该媒体", StringComparison.Ordinal) || clause.Contains("该报", StringComparison.Ordinal) || clause.Contains("该台", StringComparison.Ordinal) || clause.Contains("该社", StringComparison.Ordinal) || clause.Contains("该刊", StringComparison.Ordinal);
        if (!medium && !clause.Contains("该机构", StringComparison.Ordinal) && !clause.Contains("该组织", StringComparison.Ordinal) && !clause.Contains("该中心", StringComparison.Ordinal))
        {
            return -1;
        }

        for (var m = entities.FirstMentionFrom(from) - 1; m >= 0; m--)
        {
            var type = entities.Entities[entities.Mentions[m].Entity].Type;
            if (medium ? type == EntityType.Media : type == EntityType.Org)
            {
                return entities.Mentions[m].Entity;
            }
        }

        return -1;
    }
}
