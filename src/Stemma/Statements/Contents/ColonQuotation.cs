using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Text;

namespace Stemma.Statements.Contents;

/// <summary>甲表示，撤离是为了分散风险：“…”: a colon between reported words and a quotation that goes on with them in the speaker's own.</summary>
internal static class ColonQuotation
{
    /// <summary>What is shorter is a name or a catchword, part of the words before it.</summary>
    private const int ShortestQuotation = 10;

    /// <summary>What is shorter before the colon does no more than announce the quotation.</summary>
    private const int ShortestWords = 5;

    /// <summary>Those asked for something are named in fewer.</summary>
    private const int LongestWhom = 10;

    /// <summary>The words before the colon where they say something themselves; the quotation where they only announce it (警告对手：“…”); null where the range has none such.</summary>
    /// <param name="start">Where the words behind the cue start.</param>
    /// <param name="first">The clause in which they start.</param>
    /// <param name="last">The last clause of the range.</param>
    public static TextSpan? Split(Discourse discourse, CueMatch cue, int start, int first, int last)
    {
        // 谈到…：“…”: what is touched on and what is said of it are one.
        if (cue.Cue.Text is "谈到" or "提到" or "说到" or "讲到" or "谈及" or "提及")
        {
            return null;
        }

        for (var k = first; k < last; k++)
        {
            if (discourse.Clauses[k].Closer is not ('：' or ':') || !IsUtterance(discourse, k + 1))
            {
                continue;
            }

            // 重申一贯立场说：“…”: the second verb leads in the quotation.
            if (discourse.Before(discourse.Clauses[k].Span.End, start) is { } verb && discourse.Text.Source.Key(verb.Span) is "说" or "称" or "道" or "表示" or "指出" or "写道" or "认为" or "强调" or "警告" or "透露" or "坦言" or "直言" or "回应" or "回答" or "补充" or "解释" or "介绍" or "问" or "告诉")
            {
                return null;
            }

            var words = new TextSpan(start, discourse.Clauses[k].Span.End);
            if (words.Length >= ShortestWords && (k > cue.Clause || HasPredicate(discourse, words) || (cue.Cue.Frame == CueFrame.Request && words.Length > LongestWhom)))
            {
                return words;
            }

            return k == cue.Clause ? new TextSpan(discourse.Clauses[k + 1].Span.Start, discourse.Clauses[k + 1].Span.End) : null;
        }

        return null;
    }

    private static bool IsUtterance(Discourse discourse, int clause) =>
        discourse.Clauses[clause].IsQuotation && discourse.Clauses[clause].Span.Length >= ShortestQuotation
        && (clause + 1 >= discourse.Clauses.Length || discourse.Clauses[clause + 1].Sentence != discourse.Clauses[clause].Sentence);

    private static bool HasPredicate(Discourse discourse, TextSpan words)
    {
        for (var at = words.Start; at < words.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.PartOfSpeech(token) is ['v', ..] and not "vn" || discourse.Text.Source.Key(token.Span) is "为" or "应" or "须")
            {
                return true;
            }
        }

        return false;
    }
}
