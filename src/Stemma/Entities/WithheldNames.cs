using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Names that a report withholds but for the surname.</summary>
internal static class WithheldNames
{
    /// <summary>张某, 李某某, 王某甲: a name of which the report gives the surname only; empty where there is none.</summary>
    public static TextSpan At(TokenizedText text, TextSpan surname)
    {
        var folded = text.Source.Folded;
        if (surname.End >= folded.Length || folded[surname.End] != '某' || folded[surname.Start] is '于' or '向' or '和' or '从' or '连' or '万' or '都' or '成' or '时' or '应' or '来' or '经' || !text.IsTokenBoundary(surname.End))
        {
            return default;
        }

        var end = surname.End + 1;
        if (end < folded.Length && folded[end] is '某' or '甲' or '乙' or '丙' or '丁')
        {
            end++;
        }
        else if (end < folded.Length && folded[end] is '些' or '个' or '种' or '人' or '地' or '日' or '年' or '月' or '市' or '国' or '县' or '省' or '公' or '单' or '次' or '位' or '名')
        {
            return default;
        }

        return new TextSpan(surname.Start, end);
    }
}
