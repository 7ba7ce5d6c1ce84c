namespace Stemma.Storage.Search.Index;

/// <summary>Compares terms as both databases compare texts: by their UTF-8 bytes, that is by code point.</summary>
internal sealed class TermOrder : IComparer<string>
{
    public static readonly TermOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var length = Math.Min(x!.Length, y!.Length);
        for (var i = 0; i < length; i++)
        {
            if (x[i] != y[i])
            {
                return Rank(x[i]) - Rank(y[i]);
            }
        }

        return x.Length - y.Length;
    }

    /// <summary>Surrogates stand for code points behind all others.</summary>
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
