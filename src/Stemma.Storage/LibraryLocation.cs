namespace Stemma.Storage;

/// <summary>Where a library is: a SQLite file, or a PostgreSQL database.</summary>
/// <param name="Value">A path, or a <c>postgres://</c> address.</param>
public sealed record LibraryLocation(string Value)
{
    /// <summary>Whether it is a PostgreSQL address.</summary>
    public bool IsPostgres => Value.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || Value.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The user's own library: <c>stemma/stemma.db</c> in the XDG data folder.</summary>
    /// <exception cref="LibraryException">There is no home folder to put it in.</exception>
    public static LibraryLocation Default()
    {
        var data = Environment.GetEnvironmentVariable("XDG_DATA_HOME");

        // The specification has relative paths ignored.
        if (string.IsNullOrEmpty(data) || !Path.IsPathRooted(data))
        {
            data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        }

        return data.Length > 0
            ? new LibraryLocation(Path.Combine(data, "stemma", "stemma.db"))
            : throw new LibraryException("no data folder: neither XDG_DATA_HOME nor HOME is set; say where the library is with --library FILE");
    }

    /// <summary>For messages: the path, or the address without the password.</summary>
    public override string ToString() => IsPostgres && Uri.TryCreate(Value, UriKind.Absolute, out var uri)
        ? $"{uri.Scheme}://{(uri.UserInfo.Length > 0 ? uri.UserInfo.Split(':')[0] + "@" : "")}{uri.Authority}{uri.AbsolutePath}"
        : Value;
}
