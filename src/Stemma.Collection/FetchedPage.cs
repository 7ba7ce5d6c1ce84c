namespace Stemma.Collection;

/// <summary>What fetching an address gave: bytes, or why there are none.</summary>
/// <param name="Address">Where the bytes came from: the last address of the redirects; without bytes, the address that failed.</param>
/// <param name="Bytes">The page, decompressed; empty when there is a problem.</param>
/// <param name="Problem">Null, or what was found, what was expected, what to do.</param>
public sealed record FetchedPage(string Address, byte[] Bytes, string? Problem)
{
    internal static FetchedPage Failed(string address, string problem) => new(address, [], problem);
}
