using System.Globalization;
using Stemma.Cli.Pipeline;
using Stemma.Dossiers;
using Stemma.Dossiers.Changes;

namespace Stemma.Cli.Commands;

/// <summary>What <c>--since</c> compares with: a day, or the file of an earlier dossier.</summary>
internal static class SinceOption
{
    /// <summary>Bytes of an earlier dossier.</summary>
    private const int MaximalBytes = 1 << 30;

    /// <summary>Prepares the comparison; what cannot be read is told before the articles are.</summary>
    /// <exception cref="UsageException">Neither a day nor a dossier.</exception>
    public static Func<Dossier, Dossier> Read(string? since)
    {
        if (since is null)
        {
            return dossier => dossier;
        }

        if (DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return dossier => dossier with { Changes = ChangeFinder.Since(dossier, day) };
        }

        if (RegularFile.Load(since, MaximalBytes, out var bytes) is { } failure)
        {
            throw new UsageException($"--since {ControlCharacters.Escape(since)}: expected a day as 2024-11-10, or the JSON of an earlier dossier: {ControlCharacters.Escape(failure)}");
        }

        try
        {
            var previous = PreviousDossier.Parse(bytes);
            return dossier => dossier with { Changes = ChangeFinder.Against(dossier, previous) };
        }
        catch (FormatException e)
        {
            throw new UsageException($"--since {ControlCharacters.Escape(since)}: no earlier dossier: {ControlCharacters.Escape(e.Message)}");
        }
    }
}
