using System.CommandLine;
using Stemma.Storage;

namespace Stemma.Cli.Commands.Libraries;

/// <summary>Which library a command works on.</summary>
internal static class LibraryOption
{
    /// <summary>A new option; each command needs its own.</summary>
    public static Option<string?> Create() => new("--library", "-l")
    {
        Description = "The library: a SQLite file, or postgres://USER@HOST/DATABASE. Default: stemma/stemma.db in the XDG data folder.",
        HelpName = "FILE|URL",
    };

    /// <summary>Where the library is.</summary>
    public static LibraryLocation Location(string? value) => string.IsNullOrEmpty(value) ? LibraryLocation.Default() : new LibraryLocation(value);
}
