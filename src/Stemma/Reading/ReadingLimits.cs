namespace Stemma.Reading;

/// <summary>Bounds that keep hostile input from taking the machine.</summary>
internal static class ReadingLimits
{
    /// <summary>Bytes of one input. News pages have tens to hundreds of kilobytes; archives of feeds a few megabytes.</summary>
    public const int MaximalBytes = 32 * 1024 * 1024;

    /// <summary>Open elements. Pages by hand stay below 100, broken ones with unclosed markup below 1,000; the cost of parsing grows with the square.</summary>
    public const int MaximalDepth = 1024;
}
