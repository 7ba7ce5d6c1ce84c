namespace Stemma.Times.Lexicon;

/// <summary>A word of time expressions.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its number; the kind says what of.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, int Value);
