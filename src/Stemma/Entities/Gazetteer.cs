using System.Globalization;
using Stemma.Knowledge;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>The known entities with all their names; see knowledge/entities/README.md for the columns.</summary>
/// <remarks>Immutable, thread-safe. The payload of <see cref="LexiconTag.Name"/> indexes <see cref="Aliases"/>.</remarks>
internal sealed class Gazetteer
{
    private static readonly string[] Files = ["states", "places", "organisations", "media", "people", "forces", "documents", "others"];

    private readonly List<GazetteerEntry> _entries = [];
    private readonly List<GazetteerAlias> _aliases = [];
    private readonly List<List<string>> _names = [];
    private readonly Dictionary<string, int> _armies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

    /// <summary>Reads the files that exist and registers every name.</summary>
    /// <exception cref="FormatException">A cell is not of its column's form; the message names file and entry.</exception>
    public Gazetteer(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        foreach (var file in Files)
        {
            var path = "entities/" + file + ".tsv";
            if (knowledge.Exists(path))
            {
                Load(knowledge.Table(path), builder);
            }
        }
    }

    /// <summary>The entries, in file order.</summary>
    public IReadOnlyList<GazetteerEntry> Entries => _entries;

    /// <summary>The names, in file order.</summary>
    public IReadOnlyList<GazetteerAlias> Aliases => _aliases;

    /// <summary>Index of the entry with <paramref name="id"/>, or -1.</summary>
    public int Find(string id) => _byId.GetValueOrDefault(id, -1);

    /// <summary>Index of the armed forces of the state with identifier <paramref name="state"/>, or -1.</summary>
    public int ArmedForcesOf(string state) => _armies.GetValueOrDefault(state, -1);

    /// <summary>The names of an entry, metonyms left out, simplified, the main one first.</summary>
    public IReadOnlyList<string> Names(int entry) => _names[entry];

    /// <summary>Whether a key of the lexicon is a person's name, and no ambiguous one.</summary>
    public bool IsCertainPerson(Lexicon lexicon, int key)
    {
        foreach (var reading in lexicon.Entries(key))
        {
            if (reading.Tag == LexiconTag.Name && Aliases[reading.Payload] is { Use: AliasUse.Plain } alias && Entries[alias.Entry].Type == EntityType.Person)
            {
                return true;
            }
        }

        return false;
    }

    private void Load(KnowledgeTable table, LexiconBuilder builder)
    {
        int id = table.Column("id"), type = table.Column("type"), name = table.Column("name"), aliases = table.Column("aliases"),
            metonyms = table.Column("metonyms"), latin = table.Column("latin"), of = table.Column("of"), subtype = table.Column("subtype"),
            wikidata = table.Column("wikidata"), roles = table.Column("roles");
        foreach (var row in table.Rows)
        {
            if (!Enum.TryParse<EntityType>(row[type], ignoreCase: true, out var kind))
            {
                throw new FormatException($"{table.Path}: {row[id]}: '{row[type]}' is no entity type");
            }

            if (!_byId.TryAdd(row[id], _entries.Count))
            {
                throw new FormatException($"{table.Path}: {row[id]}: the id stands twice");
            }

            var entry = _entries.Count;
            _names.Add([]);
            _entries.Add(new GazetteerEntry
            {
                Id = row[id],
                Type = kind,
                Name = row[name].TrimStart('~'),
                Of = row[of],
                Subtype = row[subtype].Length > 0 ? row[subtype] : null,
                Wikidata = row[wikidata].Length > 0 ? row[wikidata] : null,
                Roles = [.. Parts(row[roles]).Select(r => Role(table.Path, row[id], r))],
            });
            if (row[subtype] == "armed-forces")
            {
                _armies.TryAdd(row[of], entry);
            }

            Register(row[name], entry, AliasUse.Plain, builder);
            foreach (var alias in Parts(row[aliases]).Concat(Parts(row[latin])))
            {
                Register(alias, entry, AliasUse.Plain, builder);
            }

            foreach (var metonym in Parts(row[metonyms]))
            {
                Register(metonym, entry, AliasUse.Metonym, builder);
            }
        }
    }

    private void Register(string name, int entry, AliasUse use, LexiconBuilder builder)
    {
        if (name.StartsWith('~'))
        {
            name = name[1..];
            use = use == AliasUse.Plain ? AliasUse.Ambiguous : use;
        }

        if (name.Length > 0)
        {
            builder.Add(name, LexiconTag.Name, _aliases.Count, segments: use != AliasUse.Ambiguous);
            _aliases.Add(new GazetteerAlias(entry, use));
            if (use != AliasUse.Metonym)
            {
                _names[entry].Add(name);
            }
        }
    }

    private static string[] Parts(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Parses <c>总统@state:us[2021-01-20..2025-01-20]</c>; office, term and either end of the term may be absent.</summary>
    private static GazetteerRole Role(string path, string id, string cell)
    {
        DateOnly from = DateOnly.MinValue, to = DateOnly.MaxValue;
        var bracket = cell.IndexOf('[', StringComparison.Ordinal);
        if (bracket >= 0)
        {
            var ends = cell[(bracket + 1)..].TrimEnd(']').Split("..");
            if (ends.Length != 2 || !Day(ends[0], ref from, last: false) || !Day(ends[1], ref to, last: true))
            {
                throw new FormatException($"{path}: {id}: '{cell}' is no role with a term");
            }

            cell = cell[..bracket];
        }

        var at = cell.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? new GazetteerRole(cell, "", from, to) : new GazetteerRole(cell[..at], cell[(at + 1)..], from, to);
    }

    /// <summary>Reads a year, a month or a day; an empty string leaves the day as it is.</summary>
    private static bool Day(string cell, ref DateOnly day, bool last)
    {
        if (cell.Length == 0)
        {
            return true;
        }

        var full = cell.Length switch { 4 => cell + (last ? "-12-31" : "-01-01"), 7 => cell + (last ? "-28" : "-01"), _ => cell };
        return DateOnly.TryParseExact(full, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
