namespace Stemma.Times.Parsing;

/// <summary>What a component of a phrase is counted from.</summary>
internal enum Origin : byte
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>Nothing: the number stands for itself.</summary>
    Stated,

    /// <summary>The publication clock.</summary>
    Clock,

    /// <summary>The time mentioned last.</summary>
    Context,
}

/// <summary>A year, month, week or day of a phrase: a number, and what it counts from.</summary>
internal readonly record struct Component(Origin Origin, int Value)
{
    /// <summary>Whether the phrase says it at all.</summary>
    public bool IsSaid => Origin != Origin.None;

    /// <summary>A number that stands for itself.</summary>
    public static Component Stated(int value) => new(Origin.Stated, value);
}

/// <summary>A part of a year, month or week.</summary>
internal enum Part : byte
{
    /// <summary>The whole.</summary>
    None,

    /// <summary>Three months from the month <see cref="TimePhrase.PartValue"/>, which may run into the next year.</summary>
    Season,

    /// <summary>From the first month through the last, coded as 100 × first + last.</summary>
    Months,

    /// <summary>A third of a month, from 1.</summary>
    Third,

    /// <summary>A half of a month, from 1.</summary>
    HalfMonth,

    /// <summary>A week of a month, from 1.</summary>
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A decade or century: <see cref="TimePhrase.PartValue"/> years from the stated one.</summary>
    Years,

    /// <summary>A span before or behind a point: 过去一年, 未来两年; the value is its signed length in <see cref="TimePhrase.PartUnit"/>.</summary>
    Span,

    /// <summary>A distance from a point: 两年前, 14天后; value as for a span.</summary>
    Distance,

    /// <summary>A part of the day that the paragraph tells of.</summary>
    DayPart,
}

/// <summary>A time expression as the words say it, before it is set against the clock.</summary>
internal struct TimePhrase
{
    public int Start;
    public int End;
    public Component Year;
    public Component Month;
    public Component Week;
    public Component Day;
    public int Weekday;
    public Part Part;
    public int PartValue;
    public char PartUnit;
    public int Hour;
    public int Minute;
    public bool IsSet;
    public string? Duration;

    public TimePhrase(int start)
    {
        Start = start;
        End = start;
        Hour = -1;
    }

    /// <summary>Whether the phrase names a day, however it does so.</summary>
    public readonly bool HasDay => Day.IsSaid || Weekday > 0;

    /// <summary>Whether it says anything that places it in the calendar.</summary>
    public readonly bool HasDate => Year.IsSaid || Month.IsSaid || Week.IsSaid || HasDay || Part != Part.None;
}
