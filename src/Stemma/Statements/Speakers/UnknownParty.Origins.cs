using Stemma.Statements.Clauses;
using Stemma.Text;

namespace Stemma.Statements.Speakers;

/// <content>People described by where they come from.</content>
internal static partial class UnknownParty
{
    /// <summary>来自甲地的酒类采购公司代表: whoever comes from a place, described to the end of the clause, or null. What he does may be a verb to the word list.</summary>
    public static Subject? ComingFrom(Discourse discourse, int from, int start, int behind, int to)
    {
        if (discourse.Before(start, from) is not { } verb || discourse.Text.Source.Key(verb.Span) is not "来自" || discourse.Before(to, behind) is not { } head || (discourse.ClassOf(head) & WordClass.Human) == 0)
        {
            return null;
        }

        for (var at = behind; at < to && discourse.At(at) is { } token; at = token.End)
        {
            if (!IsModifier(discourse, token) && !(token.Length > 1 && discourse.PartOfSpeech(token) is "v" or "vn" && discourse.ClassOf(token) == WordClass.None))
            {
                return null;
            }
        }

        return new Subject([], new TextSpan(behind, to), null, null, false);
    }

    /// <summary>行政部门消息人士: whether people are described by the body that they belong to and nothing else.</summary>
    public static bool IsOfBody(Discourse discourse, TextSpan phrase)
    {
        if (discourse.At(phrase.Start) is not { } first || discourse.Before(phrase.End, phrase.Start) is not { } head || head.Start <= first.Start || (discourse.ClassOf(head) & WordClass.Human) == 0)
        {
            return false;
        }

        var body = discourse.Before(head.Start, phrase.Start)!.Value;
        return discourse.Text.Source.Folded[body.End - 1] is '门' or '部' or '局' or '署' or '厅' or '府' or '院' or '会' or '宫' or '军' or '党' or '社' && first.Start == phrase.Start;
    }
}
