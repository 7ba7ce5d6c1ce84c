using System.Runtime.InteropServices;
using SQLitePCL;

namespace Stemma.Storage.Databases;

/// <summary>Chooses the native SQLite once a process: the system's, which its distribution keeps patched, else the one that the package brings.</summary>
internal static class SqliteNative
{
    /// <summary>3.35: what the statements here need, and no more.</summary>
    private const int LeastVersion = 3_035_000;

    private static readonly Lazy<string> Chosen = new(Choose);

    /// <summary>Which library is in use and its version.</summary>
    public static string Name => Chosen.Value;

    private static string Choose()
    {
        var system = LoadSystem();
        if (system != 0)
        {
            NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_sqlite3).Assembly, (name, _, _) => name == "sqlite3" ? system : 0);
            ISQLite3Provider provider = new SQLite3Provider_sqlite3();
            if (provider.sqlite3_libversion_number() >= LeastVersion)
            {
                raw.SetProvider(provider);
                return "SQLite " + raw.sqlite3_libversion().utf8_to_string() + " (system)";
            }
        }

        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return "SQLite " + raw.sqlite3_libversion().utf8_to_string() + " (bundled)";
    }

    private static nint LoadSystem()
    {
        string[] names = OperatingSystem.IsWindows() ? ["winsqlite3.dll"] : OperatingSystem.IsMacOS() ? ["libsqlite3.dylib"] : ["libsqlite3.so.0", "libsqlite3.so"];
        foreach (var name in names)
        {
            if (NativeLibrary.TryLoad(name, out var handle))
            {
                return handle;
            }
        }

        return 0;
    }
}
