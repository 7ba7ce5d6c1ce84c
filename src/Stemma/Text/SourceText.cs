namespace Stemma.Text;

/// <summary>An article's text as printed, with its folded twin for look-ups.</summary>
/// <remarks>
/// <see cref="Printed"/> is never edited; every span points into it. <see cref="Folded"/> has the same length, and the code unit
/// at each offset stands for the printed one at the same offset, so a match in one is a span in the other.
/// Nothing reported may come from <see cref="Folded"/>.
/// </remarks>
public sealed class SourceText
{
    /// <summary>Wraps <paramref name="printed"/> and folds it.</summary>
    public SourceText(string printed, ScriptFolding folding)
    {
        Printed = printed;
        Folded = folding.Fold(printed);
    }

    /// <summary>The characters of the article itself.</summary>
    public string Printed { get; }

    /// <summary>Simplified, half-width, lower-case look-up form; same length as <see cref="Printed"/>.</summary>
    public string Folded { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Printed.Length;

    /// <summary>The printed string at <paramref name="span"/>.</summary>
    public string Slice(TextSpan span) => Printed.Substring(span.Start, span.Length);

    /// <summary>The folded string at <paramref name="span"/>: a look-up key, never for output.</summary>
    public ReadOnlySpan<char> Key(TextSpan span) => Folded.AsSpan(span.Start, span.Length);
}
