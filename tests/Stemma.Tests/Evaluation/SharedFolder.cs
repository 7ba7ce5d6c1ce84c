namespace Stemma.Tests.Evaluation;

/// <summary>The evaluation articles, which are other people's texts and stand beside the checkout, not in it.</summary>
/// <remarks>Set <c>STEMMA_SHARED</c> to the folder, or put it at <c>../shared</c>. Tests that need it are skipped, visibly, when it is absent.</remarks>
internal static class SharedFolder
{
    /// <summary>Where the repository starts: the nearest folder upwards that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of <paramref name="relative"/>, or the test is skipped.</summary>
    public static string Require(string relative)
    {
        var shared = Environment.GetEnvironmentVariable("STEMMA_SHARED") ?? Path.Combine(Root, "..", "shared");
        var path = Path.GetFullPath(Path.Combine(shared, relative));
        Assert.SkipUnless(Path.Exists(path), $"needs the evaluation articles: expected {relative} below STEMMA_SHARED or ../shared");
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Stemma.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("no Stemma.slnx above the test assembly");
    }
}
