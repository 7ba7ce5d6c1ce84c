using System.Globalization;
using Stemma.Reading;
using Stemma.Stories.Assignments;
using Stemma.Stories.Profiles;

namespace Stemma.Benchmarks;

/// <summary>Assigns every article to its story, one after the other, into an index that holds all before it.</summary>
internal static class StoryRun
{
    /// <summary>The first and the last stretch are compared for the growth of cost.</summary>
    private const int Stretch = 1000;

    public static Row Measure(Analysis analysis, ArticleReader reader, (string Path, byte[] Bytes)[] files)
    {
        // Profiles are made beforehand: they are a part of analysis, and need less memory than the analyses.
        var profiles = new List<StoryProfile>(files.Length);
        foreach (var (path, bytes) in files)
        {
            profiles.AddRange(reader.Read(bytes, path).Articles.Select(a => StoryProfile.Of(analysis.Analyze(a))));
        }

        var index = new StoryIndex();
        var ticks = new long[profiles.Count + 1];
        ticks[0] = ThreadClock.Now();
        for (var i = 0; i < profiles.Count; i++)
        {
            _ = index.Assign(profiles[i]);
            ticks[i + 1] = ThreadClock.Now();
        }

        return new Row("story assignment", (ticks[^1] - ticks[0]) / 1e9, profiles.Count, Growth(ticks));
    }

    /// <summary>The exponent by which the cost of one article grows with the number held.</summary>
    private static string Growth(long[] ticks)
    {
        var count = ticks.Length - 1;
        if (count < 4 * Stretch)
        {
            return "too few articles to tell growth";
        }

        double early = ticks[2 * Stretch] - ticks[Stretch], late = ticks[count] - ticks[count - Stretch];
        var exponent = Math.Log(late / early) / Math.Log((count - (Stretch / 2.0)) / (1.5 * Stretch));
        return string.Create(CultureInfo.InvariantCulture, $"{early / 1e3 / Stretch:F0} µs at {1.5 * Stretch:F0} held, {late / 1e3 / Stretch:F0} µs at {count}; growth exponent {exponent:F2}");
    }
}
