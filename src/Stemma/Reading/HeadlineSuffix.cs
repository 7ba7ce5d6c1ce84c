using System.Buffers;
using Stemma.Reading.Outlets;

namespace Stemma.Reading;

/// <summary>Takes off headlines what sites append to them: – 法国国际广播电台 - RFI.</summary>
internal static class HeadlineSuffix
{
    private const int ShortestHeadline = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("|-–—_｜");

    /// <summary>The headline without names of outlets behind its last marks.</summary>
    public static string Remove(string title, OutletTable outlets)
    {
        while (true)
        {
            var mark = title.AsSpan().LastIndexOfAny(Marks);
            if (mark < ShortestHeadline || outlets.ByName(title[(mark + 1)..]) is null)
            {
                return title;
            }

            title = title[..mark].TrimEnd(' ', '-', '–', '—', '|', '_', '｜');
        }
    }
}
