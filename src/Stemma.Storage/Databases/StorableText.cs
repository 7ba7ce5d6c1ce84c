namespace Stemma.Storage.Databases;

/// <summary>Text as both databases can keep it.</summary>
internal static class StorableText
{
    /// <summary>
    /// The text with U+FFFD for what UTF-8 columns cannot hold: U+0000 (PostgreSQL) and surrogates without their other half (both). One
    /// code unit stands for one, so offsets stay.
    /// </summary>
    public static string Of(string text)
    {
        char[]? copy = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (c == '\0' || char.IsSurrogate(c))
            {
                copy ??= text.ToCharArray();
                copy[i] = '\uFFFD';
            }
        }

        return copy is null ? text : new string(copy);
    }
}
