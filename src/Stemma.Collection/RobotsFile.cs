using System.Globalization;

namespace Stemma.Collection;

/// <summary>What a site asks of programs that fetch its pages: robots.txt (RFC 9309). Immutable.</summary>
internal sealed class RobotsFile
{
    private readonly List<(string Path, bool Allowed)> _rules = [];

    private RobotsFile()
    {
    }

    /// <summary>Asks nothing.</summary>
    public static RobotsFile None { get; } = new();

    /// <summary>How long to wait between two requests, where the site says so.</summary>
    public TimeSpan? Delay { get; private set; }

    /// <summary>Reads the rules for <paramref name="agent"/>, or those for all where it has none of its own.</summary>
    public static RobotsFile Parse(string text, string agent)
    {
        RobotsFile own = new(), all = new();
        var named = false;
        List<RobotsFile> into = [];
        var inRules = true;
        foreach (var raw in text.Split('\n', '\r'))
        {
            var line = raw.Split('#')[0];
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            var (field, value) = (line[..colon].Trim().ToUpperInvariant(), line[(colon + 1)..].Trim());
            if (field == "USER-AGENT")
            {
                if (inRules)
                {
                    into = [];
                    inRules = false;
                }

                if (value == "*")
                {
                    into.Add(all);
                }
                else if (value.Equals(agent, StringComparison.OrdinalIgnoreCase))
                {
                    into.Add(own);
                    named = true;
                }

                continue;
            }

            inRules = true;
            foreach (var file in into)
            {
                file.Add(field, value);
            }
        }

        return named ? own : all;
    }

    /// <summary>Whether the path with its query may be fetched: the longest rule that fits decides, and allowing wins among equals.</summary>
    public bool Allows(string path)
    {
        var (length, allowed) = (-1, true);
        foreach (var (rule, allows) in _rules)
        {
            if (rule.Length >= length && Fits(path, rule) && (rule.Length > length || allows))
            {
                (length, allowed) = (rule.Length, allows);
            }
        }

        return allowed;
    }

    private void Add(string field, string value)
    {
        switch (field)
        {
            case "ALLOW" or "DISALLOW" when value.Length > 0:
                _rules.Add((value, field == "ALLOW"));
                break;
            case "CRAWL-DELAY" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1e6:
                Delay = TimeSpan.FromSeconds(seconds);
                break;
        }
    }

    /// <summary>A rule is the beginning of a path; <c>*</c> stands for any characters, <c>$</c> at the end for the end. Linear in path times stars.</summary>
    private static bool Fits(string path, string rule)
    {
        var toEnd = rule.EndsWith('$');
        var parts = (toEnd ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            if (toEnd && i == parts.Length - 1)
            {
                return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            }

            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return !toEnd || at == path.Length;
    }
}
