namespace Stemma.Reading;

/// <summary>One input as text.</summary>
/// <param name="Path">As given.</param>
/// <param name="Bytes">What was read.</param>
/// <param name="Text">The same, decoded, without a byte order mark.</param>
internal sealed record DecodedInput(string Path, ReadOnlyMemory<byte> Bytes, string Text)
{
    /// <summary>A result that only says why this is no article.</summary>
    public ReadResult Reject(RejectionReason reason, string message, int? line = null) => new([], [new Rejection(Path, reason, message, line)]);
}
