using System.IO.Enumeration;

namespace Stemma.Reading.Inputs;

/// <summary>Finds the inputs that paths name: files, folders with all that is in them, patterns, <c>-</c> for the standard input.</summary>
/// <remarks>
/// The order is that of the paths, and ordinal below each; a file that two paths name comes once. Folders' hidden files and folders (a dot
/// first) are left out, links to folders are not followed. In patterns <c>*</c> and <c>?</c> stand for characters of one name, <c>**</c>
/// for any number of folders. A path or pattern that leads nowhere is handed on, so that it is rejected with a reason and not forgotten.
/// </remarks>
public static class InputFiles
{
    /// <summary>The inputs that <paramref name="paths"/> name. Reads folders lazily.</summary>
    public static IEnumerable<InputFile> Expand(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var any = false;
            foreach (var file in Files(path))
            {
                any = true;
                if (seen.Add(file))
                {
                    yield return new InputFile(file);
                }
            }

            if (!any && !Directory.Exists(path))
            {
                yield return new InputFile(path);
            }
        }
    }

    /// <summary>Whether <paramref name="path"/> has characters that stand for others.</summary>
    internal static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    private static IEnumerable<string> Files(string path)
    {
        if (path == "-" || File.Exists(path))
        {
            return [path];
        }

        if (Directory.Exists(path))
        {
            return Below(path);
        }

        if (!IsPattern(path))
        {
            return [];
        }

        // The folders before the first wildcard say where to look.
        var wildcard = path.AsSpan().IndexOfAny('*', '?');
        var slash = path.AsSpan(0, wildcard).LastIndexOfAny('/', Path.DirectorySeparatorChar);
        var folder = slash < 0 ? "." : slash == 0 ? "/" : path[..slash];
        var pattern = path[(slash + 1)..].Split('/', Path.DirectorySeparatorChar);
        return Directory.Exists(folder)
            ? Below(folder).Where(f => Matches(Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar), pattern)).Select(f => slash < 0 ? Path.GetRelativePath(".", f) : f)
            : [];
    }

    private static IEnumerable<string> Below(string folder) => new FileSystemEnumerable<string>(
        folder,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith("."),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith(".") && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
    }.Order(StringComparer.Ordinal);

    private static bool Matches(ReadOnlySpan<string> names, ReadOnlySpan<string> pattern)
    {
        if (pattern.IsEmpty)
        {
            return names.IsEmpty;
        }

        if (pattern[0] == "**")
        {
            for (var skipped = 0; skipped <= names.Length; skipped++)
            {
                if (Matches(names[skipped..], pattern[1..]))
                {
                    return true;
                }
            }

            return false;
        }

        return !names.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], names[0], ignoreCase: false) && Matches(names[1..], pattern[1..]);
    }
}
