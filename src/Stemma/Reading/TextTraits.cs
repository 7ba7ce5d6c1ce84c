namespace Stemma.Reading;

/// <summary>Questions about a line's characters.</summary>
internal static class TextTraits
{
    /// <summary>Whether there is anything to read in it.</summary>
    public static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
