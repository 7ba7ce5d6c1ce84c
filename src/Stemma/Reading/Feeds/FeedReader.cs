namespace Stemma.Reading.Feeds;

/// <summary>Reads RSS, Atom and JSON Feed.</summary>
internal static class FeedReader
{
    public static ReadResult Read(DecodedInput input, ReadingContext context) =>
        input.Reject(RejectionReason.NoContent, "feeds are not read yet; save the articles themselves");
}
