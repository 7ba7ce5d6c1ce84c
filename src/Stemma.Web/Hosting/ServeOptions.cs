using System.Net;

namespace Stemma.Web.Hosting;

/// <summary>What <c>stemma serve</c> was asked for.</summary>
public sealed record ServeOptions
{
    /// <summary>Where to listen when nothing is said.</summary>
    public const string DefaultUrl = "http://localhost:8417";

    /// <summary>The library: a file or a <c>postgres://</c> address; null for the user's own.</summary>
    public string? Library { get; init; }

    /// <summary>Folder with the user's own knowledge files, or null.</summary>
    public string? Knowledge { get; init; }

    /// <summary>Where to listen, http only.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>What readers must know, from STEMMA_TOKEN; null lets in anyone who can reach a loopback address.</summary>
    public string? Token { get; init; }

    /// <summary>Whether requests are logged; tests do without.</summary>
    public bool Logs { get; init; } = true;

    /// <summary>Whether every address is one that only this machine reaches.</summary>
    public bool LoopbackOnly => Urls.All(IsLoopback);

    /// <summary>Reads arguments.</summary>
    /// <param name="args">As on the command line.</param>
    /// <param name="token">Value of STEMMA_TOKEN, or null.</param>
    /// <exception cref="ArgumentException">Something is missing or unknown; the message says what and what to do.</exception>
    public static ServeOptions Parse(IReadOnlyList<string> args, string? token)
    {
        var options = new ServeOptions { Token = string.IsNullOrEmpty(token) ? null : token };
        for (var i = 0; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : throw new ArgumentException($"{args[i]}: expected a value behind it, found none");
            options = args[i] switch
            {
                "--library" => options with { Library = value },
                "--urls" => options with { Urls = Addresses(value) },
                "--knowledge" => options with { Knowledge = value },
                _ => throw new ArgumentException($"{args[i]}: expected --library, --urls or --knowledge"),
            };
        }

        if (options.Token is { Length: < 16 })
        {
            throw new ArgumentException("STEMMA_TOKEN: expected at least 16 characters; make one with: openssl rand -hex 24");
        }

        return options.LoopbackOnly || options.Token is not null
            ? options
            : throw new ArgumentException($"--urls {string.Join(';', options.Urls)}: others can reach this address, so readers need a token: set STEMMA_TOKEN (openssl rand -hex 24) and start again");
    }

    /// <summary>Whether only this machine reaches <paramref name="url"/>.</summary>
    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));

    private static string[] Addresses(string value)
    {
        var urls = value.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var url in urls)
        {
            if (!url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || !Uri.TryCreate(url.Replace("//*", "//wildcard", StringComparison.Ordinal).Replace("//+", "//wildcard", StringComparison.Ordinal), UriKind.Absolute, out var uri) || uri.PathAndQuery != "/")
            {
                throw new ArgumentException($"--urls: expected addresses like {DefaultUrl} or http://0.0.0.0:8417, found '{url}'; for https put a proxy in front");
            }
        }

        return urls.Length > 0 ? urls : throw new ArgumentException($"--urls: expected an address like {DefaultUrl}, found none");
    }
}
