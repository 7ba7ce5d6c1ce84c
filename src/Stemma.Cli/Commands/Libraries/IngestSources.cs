using Stemma.Collection;
using Stemma.Reading;
using Stemma.Reading.Inputs;

namespace Stemma.Cli.Commands.Libraries;

/// <summary>Something to take in: a file that is yet to be loaded, or a page that was fetched.</summary>
/// <param name="Path">The file or the address, as reported and kept.</param>
/// <param name="Load">The bytes, or why there are none.</param>
internal sealed record IngestSource(string Path, IngestSource.Loading Load)
{
    /// <summary>Gives the bytes; null when they are there, else why not.</summary>
    public delegate Rejection? Loading(out byte[] bytes);
}

/// <summary>Finds what <c>stemma ingest</c> is to take in, files first, then addresses, one page at a time as the pages are asked for.</summary>
internal sealed class IngestSources(Session session, FetchOptions options, bool follow)
{
    /// <summary>The sources that paths and addresses name.</summary>
    public IEnumerable<IngestSource> Of(IReadOnlyList<string> paths)
    {
        var addresses = paths.Where(PageFetcher.IsAddress).Distinct(StringComparer.Ordinal).ToList();
        foreach (var file in InputFiles.Expand(paths.Where(p => !PageFetcher.IsAddress(p))))
        {
            yield return new IngestSource(file.Path, (out byte[] bytes) => file.Load(session.Input, out bytes));
        }

        if (addresses.Count == 0)
        {
            yield break;
        }

        using var fetcher = new PageFetcher(options);
        var source = new AddressSource(fetcher, follow);
        foreach (var page in addresses.SelectMany(a => source.Fetch(a, session.Interruption)))
        {
            yield return new IngestSource(page.Address, (out byte[] bytes) =>
            {
                bytes = page.Bytes;
                return page.Problem is null ? null : new Rejection(page.Address, RejectionReason.Unreadable, page.Problem);
            });
        }
    }
}
