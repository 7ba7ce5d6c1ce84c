namespace Stemma.Storage.Maintenance;

/// <summary>What is in a library.</summary>
public sealed record LibraryStatus
{
    /// <summary>Where it is; no password in it.</summary>
    public required string Location { get; init; }

    /// <summary>Database and version.</summary>
    public required string Database { get; init; }

    /// <summary>Version of the schema.</summary>
    public required int Schema { get; init; }

    /// <summary>Bytes that the library takes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Articles.</summary>
    public required long Articles { get; init; }

    /// <summary>Versions of articles.</summary>
    public required long Versions { get; init; }

    /// <summary>Archived files.</summary>
    public required long Files { get; init; }

    /// <summary>Bytes of the archived files before and after compression.</summary>
    public required (long Original, long Compressed) Archive { get; init; }

    /// <summary>Outlets.</summary>
    public required long Outlets { get; init; }

    /// <summary>Stories.</summary>
    public required long Stories { get; init; }

    /// <summary>Affairs.</summary>
    public required long Affairs { get; init; }

    /// <summary>Named entities.</summary>
    public required long Actors { get; init; }

    /// <summary>Statements of current versions.</summary>
    public required long Statements { get; init; }

    /// <summary>Figures of current versions.</summary>
    public required long Figures { get; init; }

    /// <summary>Events of current versions.</summary>
    public required long Events { get; init; }

    /// <summary>Edits of users.</summary>
    public required long Edits { get; init; }

    /// <summary>Number of the last change.</summary>
    public required long LastChange { get; init; }

    /// <summary>How many articles were analysed by which engine and knowledge.</summary>
    public required IReadOnlyList<EngineShare> Engines { get; init; }
}

/// <summary>Articles that an engine analysed.</summary>
/// <param name="Engine">Its version and the fingerprint of its knowledge.</param>
/// <param name="Articles">How many.</param>
public sealed record EngineShare(string Engine, long Articles);
