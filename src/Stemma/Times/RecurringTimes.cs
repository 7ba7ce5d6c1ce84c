using Stemma.Times.Parsing;

namespace Stemma.Times;

/// <summary>Times of no day in the calendar: what comes again, and days of events that are not told.</summary>
internal static class RecurringTimes
{
    /// <summary>周末和假期, 一般为5至7月: what comes again each week or year.</summary>
    public static bool Recurs(TimeText view, in TimePhrase phrase)
    {
        if (phrase.Part == Part.Weekend && !phrase.Week.IsSaid && view.At(phrase.End) is '和' or '及' or '与' or '或' or '、'
            && (view.Has(phrase.End + 1, "假") || view.Has(phrase.End + 1, "节") || view.Has(phrase.End + 1, "公众假") || view.Has(phrase.End + 1, "公共假") || view.Has(phrase.End + 1, "工作日") || view.Has(phrase.End + 1, "平日")))
        {
            return true;
        }

        if (phrase.Year.IsSaid || phrase.HasDay || !(phrase.Month.Origin == Origin.Stated || phrase.Part == Part.Season))
        {
            return false;
        }

        for (var at = phrase.Start - 2; at >= Math.Max(0, phrase.Start - 16); at--)
        {
            if (view.At(at) is '。' or ';' or '\n' or '!' or '?')
            {
                break;
            }

            if (view.Has(at, "一般为") || view.Has(at, "一般在") || view.Has(at, "通常为") || view.Has(at, "通常在") || view.Has(at, "往往在") || view.Has(at, "每年") || view.Has(at, "历年") || view.Has(at, "高峰期"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>投票当天, 开幕当日: the day of an event that no calendar tells.</summary>
    public static bool OfEvent(TimeText view, int start)
    {
        if (view.EndsWith(start, "选举日") || view.EndsWith(start, "投票日") || view.EndsWith(start, "大选日") || view.EndsWith(start, "开幕日") || view.EndsWith(start, "国庆日") || view.EndsWith(start, "生日"))
        {
            return true;
        }

        if (start == 0 || view.Text.TokenAt(start - 1) is not (>= 0 and var index) || view.Text.Tokens[index] is not { Length: > 1, Key: >= 0 } token || token.End != start)
        {
            return false;
        }

        return view.Text.Lexicon.PartOfSpeech(token.Key) == "vn" || view.Text.Source.Key(token.Span) is "国庆节" or "圣诞节" or "除夕" or "投票" or "大选" or "选举" or "比赛" or "开幕" or "婚礼" or "葬礼" or "案发" or "事发" or "事故" or "开庭" or "宣判" or "考试" or "登陆" or "首映";
    }
}
