namespace Stemma.Storage.Tests;

/// <summary>A folder for one test, and libraries in it.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stemma-library-").FullName;

    /// <summary>The library's file.</summary>
    public string File => Path.Combine(_folder, "stemma.db");

    /// <summary>A path in the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Opens the library.</summary>
    public Library Open() => Library.Open(new LibraryLocation(File), Engine.Identity, time: new FixedTime());

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>A clock that stands still, so that two runs can be compared.</summary>
internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2025, 3, 20, 12, 0, 0, TimeSpan.Zero);
}
