namespace Stemma.Storage.Databases;

/// <summary>The tables, as the steps that made them; a step that was released never changes again.</summary>
/// <remarks>What each table holds stands in docs/LIBRARY.md.</remarks>
internal static class Schema
{
    /// <summary>Step n takes a library from version n to n + 1.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Steps { get; } = [Schema1.Statements, Schema2.Statements];

    /// <summary>Brings the library up to date, step by step, each in a transaction of its own.</summary>
    /// <returns>The version it has now.</returns>
    /// <exception cref="LibraryException">The library was made by a later version of the program.</exception>
    public static int Migrate(DatabasePool pool)
    {
        pool.Write(s => s.Run(s.Dialect.Definition("CREATE TABLE IF NOT EXISTS meta (name {text} NOT NULL PRIMARY KEY, value {text} NOT NULL) {clustered}")));
        while (true)
        {
            var version = pool.Write(session =>
            {
                var current = Version(session);
                if (current > Steps.Count)
                {
                    throw new LibraryException($"the library has schema {current}, this program knows {Steps.Count}; use the newer program");
                }

                if (current == Steps.Count)
                {
                    return -current;
                }

                foreach (var statement in Steps[current])
                {
                    session.Run(session.Dialect.Definition(statement));
                }

                session.Run("INSERT INTO meta (name, value) VALUES ('schema', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value", (current + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
                return current + 1;
            });
            if (version <= 0)
            {
                return -version;
            }
        }
    }

    /// <summary>The version of a library's schema; 0 for an empty one.</summary>
    public static int Version(Session session) => int.Parse(session.ScalarText("SELECT value FROM meta WHERE name = 'schema'") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
}
