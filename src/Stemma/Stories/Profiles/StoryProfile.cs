namespace Stemma.Stories.Profiles;

/// <summary>What of an article is compared with others, in a few kilobytes: kept instead of the analysis.</summary>
/// <remarks>Immutable. Making one is a pure function of the analysis and may run on any thread; see <see cref="Of"/> and <see cref="ToBytes"/>.</remarks>
public sealed class StoryProfile
{
    internal StoryProfile(string article, ulong digest, DateOnly? day, uint outlet, int[] starts, uint[] features, float[] counts, FeaturePlace[] places, string[]? names)
    {
        Article = article;
        Digest = digest;
        Day = day;
        Outlet = outlet;
        Starts = starts;
        Features = features;
        Counts = counts;
        Places = places;
        Names = names;
    }

    /// <summary>The article's identifier.</summary>
    public string Article { get; }

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Day { get; }

    /// <summary>Hash of the folded text: equal for copies, also in the other script.</summary>
    internal ulong Digest { get; }

    /// <summary>Hash of the outlet's family; 0 where it is not known.</summary>
    internal uint Outlet { get; }

    /// <summary>Where the features of each kind begin, and their end: one more than there are kinds.</summary>
    internal int[] Starts { get; }

    /// <summary>The features, kind by kind, ascending within a kind.</summary>
    internal uint[] Features { get; }

    /// <summary>How often each occurs, damped, times what it weighs within its kind.</summary>
    internal float[] Counts { get; }

    /// <summary>Where each stands.</summary>
    internal FeaturePlace[] Places { get; }

    /// <summary>What the features are called that are no pairs of characters, in the order of the features; null in a profile that was read back.</summary>
    internal string[]? Names { get; }

    /// <summary>The same without features.</summary>
    internal StoryProfile Emptied() => new(Article, Digest, Day, Outlet, new int[Starts.Length], [], [], [], null);

    /// <summary>What each feature is called, parallel to the features; null where nobody knows any more.</summary>
    internal string?[] NamesOfAll()
    {
        var names = new string?[Features.Length];
        var next = 0;
        for (var k = 0; k < Starts.Length - 1; k++)
        {
            for (var i = Starts[k]; i < Starts[k + 1]; i++)
            {
                names[i] = (k == (int)FeatureKind.Word ? FeatureId.Pair(Features[i]) : null) ?? Names?[next++];
            }
        }

        return names;
    }

    /// <summary>The profile of an article.</summary>
    public static StoryProfile Of(ArticleAnalysis analysis) => new ProfileBuilder(analysis).Build();

    /// <summary>The profile as bytes, to be stored beside the article; <see cref="FromBytes"/> reads them.</summary>
    public byte[] ToBytes() => ProfileFormat.Write(this);

    /// <summary>Reads a stored profile.</summary>
    /// <exception cref="FormatException">The bytes are no profile of this version; make it anew from the analysis.</exception>
    public static StoryProfile FromBytes(ReadOnlySpan<byte> bytes) => ProfileFormat.Read(bytes);
}
