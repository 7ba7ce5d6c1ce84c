using Stemma.Reading.Feeds;

namespace Stemma.Collection;

/// <summary>What is behind an address: a page, a feed as it is, or the pages that a feed links to.</summary>
/// <param name="fetcher">Fetches.</param>
/// <param name="follow">Whether the pages that a feed links to are wanted in place of what the feed has of them.</param>
public sealed class AddressSource(PageFetcher fetcher, bool follow)
{
    /// <summary>Pages of one feed; feeds list their last ten to some hundred.</summary>
    private const int MostLinks = 200;

    /// <summary>Fetches what is behind the address, one page after the other.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public IEnumerable<FetchedPage> Fetch(string address, CancellationToken stop)
    {
        // The pipeline that reads the pages runs on threads of its own and asks for one at a time.
        var page = fetcher.Fetch(address, stop).GetAwaiter().GetResult();
        var links = follow && page.Problem is null ? FeedLinks.Read(page.Bytes) : [];
        if (links.Count == 0)
        {
            yield return page;
            yield break;
        }

        foreach (var link in links.Take(MostLinks))
        {
            yield return Uri.TryCreate(new Uri(page.Address), link, out var target)
                ? fetcher.Fetch(target.AbsoluteUri, stop).GetAwaiter().GetResult()
                : new FetchedPage(link, [], "a link of the feed that is no address");
        }
    }
}
