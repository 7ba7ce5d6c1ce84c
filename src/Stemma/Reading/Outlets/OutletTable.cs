using System.Globalization;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Reading.Outlets;

/// <summary>Finds outlets by address and by name, from <c>knowledge/outlets</c>.</summary>
internal sealed class OutletTable
{
    private readonly ScriptFolding _folding;
    private readonly Dictionary<string, List<(string Path, Outlet Outlet)>> _byHost = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outlet> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outlet> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mirrors;

    public OutletTable(KnowledgeSource knowledge, ScriptFolding folding)
    {
        _folding = folding;
        var zones = knowledge.Table("outlets/zones.tsv").Rows.ToDictionary(r => r[0], r => new OutletZone(r[0], int.Parse(r[1], CultureInfo.InvariantCulture), r[2]), StringComparer.Ordinal);
        var outlets = knowledge.Table("outlets/outlets.tsv").Rows;
        foreach (var row in outlets)
        {
            var outlet = new Outlet(row[0], row[1], row[2], row[5], zones.GetValueOrDefault(row[6], OutletZone.Utc));
            _byId.TryAdd(outlet.Id, outlet);
            _byName[Key(row[1])] = outlet;
            foreach (var host in row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                AddHost(host, outlet);
            }
        }

        // A name wins over the same string as another outlet's alias, so aliases come second.
        foreach (var row in outlets)
        {
            foreach (var alias in row[4].Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                _byName.TryAdd(Key(alias), _byId[row[0]]);
            }
        }

        _mirrors = knowledge.Table("outlets/mirrors.tsv").Rows.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The outlet whose site holds <paramref name="url"/>, or null.</summary>
    public Outlet? ByUrl(string? url)
    {
        if (!Parse(url, out var host, out var path))
        {
            return null;
        }

        for (var domain = host; domain.Contains('.', StringComparison.Ordinal); domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_byHost.TryGetValue(domain, out var entries))
            {
                // Entries with the longest path come first.
                foreach (var (prefix, outlet) in entries)
                {
                    if (path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                    {
                        return outlet;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The outlet of that name, or null. Script, width and case do not matter.</summary>
    public Outlet? ByName(string? name) => name is null ? null : _byName.GetValueOrDefault(Key(name));

    /// <summary>The outlet of that identifier, or null.</summary>
    public Outlet? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether the site at <paramref name="url"/> holds copies of others' articles.</summary>
    public bool IsMirror(string? url)
    {
        if (!Parse(url, out var host, out _))
        {
            return false;
        }

        for (var domain = host; domain.Contains('.', StringComparison.Ordinal); domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_mirrors.Contains(domain))
            {
                return true;
            }
        }

        return false;
    }

    private string Key(string name) => _folding.Fold(name.Trim());

    private void AddHost(string entry, Outlet outlet)
    {
        var slash = entry.IndexOf('/', StringComparison.Ordinal);
        var (host, path) = slash < 0 ? (entry, "/") : (entry[..slash], entry[slash..]);
        if (!_byHost.TryGetValue(host, out var entries))
        {
            _byHost.Add(host, entries = []);
        }

        entries.Add((path, outlet));
        entries.Sort((a, b) => b.Path.Length.CompareTo(a.Path.Length));
    }

    private static bool Parse(string? url, out string host, out string path)
    {
        (host, path) = ("", "");
        if (PlainAddress.TryRead(url, out host, out path))
        {
            return true;
        }

        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return false;
        }

        (host, path) = (uri.Host, uri.AbsolutePath);
        return true;
    }
}
