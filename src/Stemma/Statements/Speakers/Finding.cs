using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;

namespace Stemma.Statements.Speakers;

/// <summary>经法院审理查明，…; 经警方调查，…: what an inquiry has found is the word of whoever held it.</summary>
internal static class Finding
{
    private const int Longest = 24;

    /// <summary>Reads clause <paramref name="index"/> from <paramref name="start"/> on as such a clause, or returns null; an inquiry of nobody (经查) is the reporter's.</summary>
    public static AccordingTo? Read(Discourse discourse, int index, int start)
    {
        var clause = discourse.Clauses[index];
        if (start >= clause.Span.End || discourse.Text.Source.Folded[start] != '经' || clause.Span.End - start > Longest || discourse.At(start) is not { Length: 1 } by || clause.Closer is not ('，' or ',' or '：' or ':')
            || discourse.Before(clause.Span.End, by.End) is not { } found || !IsInquiry(discourse.Text.Source.Key(found.Span)) || AccordingTo.After(discourse, index, clause.Span.End) is not (>= 0 and var content))
        {
            return null;
        }

        Reference? holder = null;
        TextSpan? described = null;
        for (var at = by.End; at < found.Start && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.ReferenceStartingAt(at) is { } reference && reference.Extent.End <= found.Start)
            {
                (holder, described) = reference.Kind == MentionKind.Name ? ((Reference?)reference, described) : (null, reference.Extent);
                break;
            }

            if (described is null && (IsBody(discourse.Text.Source.Key(token.Span)) || (discourse.ClassOf(token) & WordClass.Human) != 0))
            {
                described = token.Span;
            }
        }

        return holder is { } named ? new AccordingTo(found.Span, [named], named.Extent, false, content)
            : described is { } noun ? new AccordingTo(found.Span, [], noun, false, content) : null;
    }

    /// <summary>法院: the body by its full name that was spoken of last, or null.</summary>
    public static int? Body(Discourse discourse, TextSpan noun)
    {
        var word = discourse.Text.Source.Slice(noun);
        for (var r = discourse.FirstReferenceFrom(noun.Start) - 1; r >= 0; r--)
        {
            if (discourse.References[r].Entity is var e and >= 0 && discourse.Entities[e] is { Type: EntityType.Org } body && body.Name.Length > word.Length && body.Name.EndsWith(word, StringComparison.Ordinal))
            {
                return e;
            }
        }

        return null;
    }

    private static bool IsInquiry(ReadOnlySpan<char> word) => word is "查明" or "认定" or "查实" or "查证" or "核实" or "证实" or "确认" or "调查" or "审查" or "审理" or "侦查" or "核查" or "勘查" or "检验" or "鉴定" or "检测" or "审计" or "评估" or "统计" or "发现" or "判定" or "审理查明";

    private static bool IsBody(ReadOnlySpan<char> word) => word is "法院" or "法庭" or "检察院" or "检察机关" or "公安机关" or "警方" or "检方" or "军方" or "校方" or "院方" or "当局" or "有关部门" or "主管部门" or "监管部门" or "司法机关" or "专家组" or "调查组";
}
