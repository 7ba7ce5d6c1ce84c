using System.Globalization;
using Stemma.Quantities.Numerals;
using Stemma.Text;
using Stemma.Text.Quotations;
using Stemma.Times.Lexicon;
using Stemma.Times.Parsing;
using Stemma.Times.Resolution;

namespace Stemma.Times;

/// <summary>Joins phrases to ranges, opens them with 自 and 起, resolves them and remembers them for the next.</summary>
internal sealed class ExpressionComposer(TokenizedText text, TimeLexicon lexicon, TimeContext context)
{
    /// <summary>Adds the expression that begins with <paramref name="phrase"/>; the offset behind it.</summary>
    public int Compose(TimeText view, TimePhrase phrase, int block, List<TimeExpression> into)
    {
        context.Place = (block, text.SentenceAt(phrase.Start));
        var start = phrase.Start;
        if (phrase.IsSet || view.EndsWith(start, "每") || view.EndsWith(start, "每逢"))
        {
            return Add(into, new TextSpan(start, phrase.End), TimeKind.Set, null, null);
        }

        if (phrase.Duration is not null && phrase.Part == Part.None)
        {
            return Add(into, new TextSpan(start, phrase.End), TimeKind.Duration, phrase.Duration, null);
        }

        if (RecurringTimes.Recurs(view, phrase))
        {
            return Add(into, new TextSpan(start, phrase.End), TimeKind.Set, null, null);
        }

        var span = new TextSpan(start, phrase.End);
        if (phrase.Day is { Origin: Origin.Context, Value: 0 } && RecurringTimes.OfEvent(view, start))
        {
            return span.End;
        }

        if (phrase.Day.Origin == Origin.Context && phrase.Day.Value != 0 && EventRelative(view, start))
        {
            return Apposition(view, start) ? Add(into, span, TimeKind.Date, CalendarMath.Day(context.Day)?.ToIso8601(), CalendarMath.Day(context.Day)) : span.End;
        }

        if (phrase.Year is { Origin: Origin.Context, Value: 0 } && view.At(start) != '同' && context.YearBlock != block)
        {
            // Far from any year, 当年 only says "in those days".
            return span.End;
        }

        context.Speech = SpeechDay(start);
        var tense = TenseFinder.At(text, lexicon, span);
        var hasDate = phrase.HasDate;
        var resolved = hasDate ? Resolver.Resolve(phrase, context, tense) : CalendarMath.Day(context.Day ?? context.Clock);
        if (phrase.Part == Part.Distance && phrase.PartValue > 0 && (phrase.PartUnit != 'D' || (context.DayBlock != block && !(Leads(view, phrase) && context.DayBlock == block - 1)) || context.Day is null))
        {
            // 十年以后 counts from something that no calendar tells.
            return Add(into, span, TimeKind.Duration, phrase.Duration, null);
        }

        if (phrase.Hour >= 0 && resolved is { Granularity: Granularity.Day } hours && ClockRange(view, phrase, hours, into) is > 0 and var clockEnd)
        {
            context.Mention(phrase, hours);
            return clockEnd;
        }

        if (hasDate && Range(view, phrase, resolved, out var range, out var end))
        {
            return Add(into, new TextSpan(start, end), TimeKind.Range, range?.Iso, range?.Span);
        }

        if (resolved is { } known && hasDate)
        {
            context.Mention(phrase, known);
        }

        if (hasDate && phrase.Hour < 0 && OpenRanges.Open(view, start, phrase.End, phrase.HasDay, phrase.Year.IsSaid && !phrase.Month.IsSaid && !phrase.HasDay, out var openStart, out var openEnd))
        {
            var value = resolved is { } from ? (phrase.Part is Part.Third or Part.HalfMonth ? from.Name(from.First)[..7] : from.Name(from.First)) + "/.." : null;
            into.Add(new TimeExpression(new TextSpan(openStart, openEnd), TimeKind.Range, value, resolved?.First, null));
            return openEnd;
        }

        if (hasDate && phrase.Hour < 0 && resolved is { } since && (OpenRanges.Entered(view, phrase) is > 0 and var behindEntry || (!phrase.HasDay && (behindEntry = OpenRanges.LastsToNow(view, phrase)) > 0)))
        {
            var entry = behindEntry > phrase.End && view.EndsWith(start, "进入") ? 2 : 0;
            into.Add(new TimeExpression(new TextSpan(start - entry, behindEntry), TimeKind.Range, since.Name(since.First) + "/..", since.First, null));
            return behindEntry;
        }

        var iso = resolved?.ToIso8601();
        if (phrase.Hour >= 0 && resolved is { } day && day.Granularity == Granularity.Day)
        {
            iso = string.Create(CultureInfo.InvariantCulture, $"{iso}T{phrase.Hour:D2}:{phrase.Minute:D2}");
        }

        var kind = phrase.Hour >= 0 ? TimeKind.Time : resolved is { IsOne: false } ? TimeKind.Range : TimeKind.Date;
        return Add(into, span, kind, iso, resolved);
    }

    /// <summary>八天后，…: at the head of a paragraph the distance counts from the day of the paragraph before.</summary>
    private static bool Leads(TimeText view, in TimePhrase phrase) => view.At(phrase.Start - 1) is '\n' or '\0' && view.At(phrase.End) == ',';

    /// <summary>Whether the day counts from an event that the words before name (大选的前一天), and so from no day in sight.</summary>
    private static bool EventRelative(TimeText view, int start)
    {
        if (view.At(start - 1) == '的')
        {
            return true;
        }

        if (start == 0 || view.Text.TokenAt(start - 1) is not (>= 0 and var index))
        {
            return false;
        }

        var key = view.Text.Tokens[index].Key;
        return key >= 0 && view.Text.Lexicon.PartOfSpeech(key) is "n" or "vn";
    }

    /// <summary>Whether the clause says of the day mentioned last what it also is: 周一，也就是大选的前一天.</summary>
    private bool Apposition(TimeText view, int start)
    {
        var from = start;
        while (from > 0 && view.At(from - 1) is not (',' or '。' or '\n' or ';'))
        {
            from--;
        }

        return context.DayBlock == context.Place.Block && context.Day is not null && (view.Has(from, "也就是") || view.Has(from, "也是") || view.Has(from, "即") || view.Has(from, "亦即") || view.Has(from, "正是"));
    }

    /// <summary>The day on which a quotation around the offset was spoken, where its sentence has told: in direct speech 今天 is that day.</summary>
    private DateOnly? SpeechDay(int offset)
    {
        foreach (var quotation in text.Quotations)
        {
            if (quotation.Outer.Start > offset)
            {
                break;
            }

            // What was said was not said on a day to come.
            if (quotation.Kind == QuotationKind.Speech && quotation.Outer.Contains(offset) && context.DaySentence == text.SentenceAt(offset) && context.DayOffset < quotation.Outer.Start && !(context.Day > context.Clock))
            {
                return context.Day;
            }
        }

        return null;
    }

    /// <summary>10月8日至13日间: the second phrase takes from the first what it leaves out.</summary>
    private bool Range(TimeText view, in TimePhrase phrase, CalendarSpan? first, out (string Iso, CalendarSpan Span)? range, out int end)
    {
        range = null;
        end = phrase.End;
        var at = view.SkipBlank(phrase.End);
        if (phrase.Hour >= 0 || phrase.Part is Part.Span or Part.Distance or Part.Years)
        {
            return false;
        }

        // 5、6月, 2019及2020年: neighbours that share their unit are one range.
        if (view.At(at) == '起' && UnitNumber.Connector(view, at + 1, out _))
        {
            // 从明年起至111年止
            at++;
        }

        var listed = phrase.Weekday == 0 && (HanDigits.Digit(view.At(phrase.End - 1)) >= 0 || char.IsAsciiDigit(view.At(phrase.End - 1)));
        var second = at + 1;
        if (!(listed && view.At(at) is '、' or '丶' or '和' or '及' or '与') && !UnitNumber.Connector(view, at, out second))
        {
            return false;
        }

        listed &= view.At(at) is '、' or '丶' or '和' or '及' or '与';

        second = view.SkipBlank(second);
        if (!PhraseParser.TryRead(view, second, out var last) || !last.HasDate || last.Part is Part.Span or Part.Distance || last.IsSet || last.Duration is not null)
        {
            return false;
        }

        if (listed && (first is not { } one || Completion.Behind(one, last, context) is not { } other || one.Last.AddDays(1) != other.First))
        {
            return false;
        }

        end = last.End;
        if (view.Has(end, "之间") || view.Has(end, "期间") || view.Has(end, "为止"))
        {
            end += 2;
        }
        else if (view.HasToken(end, "间") || view.HasToken(end, "止"))
        {
            end++;
        }

        if (first is not { } from)
        {
            return true;
        }

        context.Mention(phrase, from);
        if (Completion.Behind(from, last, context) is { } to && to.Last >= from.First)
        {
            var both = new CalendarSpan(from.First, to.Last, (Granularity)Math.Min((byte)from.Granularity, (byte)to.Granularity));
            context.Mention(last, to);
            range = ($"{both.Name(both.First)}/{both.Name(both.Last)}", both);
        }

        return true;
    }

    /// <summary>周一上午7时至下午3时: hours of one day; the offset behind the second, or -1.</summary>
    private static int ClockRange(TimeText view, in TimePhrase phrase, CalendarSpan day, List<TimeExpression> into)
    {
        var at = view.SkipBlank(phrase.End);
        if (!UnitNumber.Connector(view, at, out var second))
        {
            return -1;
        }

        second = view.SkipBlank(second);
        var last = new TimePhrase(second);
        var end = ClockParser.ReadEnd(view, second, phrase.Hour, ref last);
        if (end < 0)
        {
            return -1;
        }

        var next = day.Last.AddDays(last.Hour < phrase.Hour && last.Hour < 12 ? 1 : 0);
        var iso = string.Create(CultureInfo.InvariantCulture, $"{day.Name(day.First)}T{phrase.Hour:D2}:{phrase.Minute:D2}/{CalendarMath.Day(next)?.ToIso8601()}T{last.Hour:D2}:{last.Minute:D2}");
        into.Add(new TimeExpression(new TextSpan(phrase.Start, end), TimeKind.Range, iso, day.First, next));
        return end;
    }

    private static int Add(List<TimeExpression> into, TextSpan span, TimeKind kind, string? value, CalendarSpan? resolved)
    {
        into.Add(new TimeExpression(span, kind, value, resolved?.First, resolved?.Last));
        return span.End;
    }
}
