namespace Stemma.Reading.Clocks;

/// <summary>Reads the day that archives put at the start of file names or into folders: 2020-10-15-title.md, 2024/11/06/title.html.</summary>
internal static class FileNameDates
{
    /// <summary>The day, or null.</summary>
    public static DateOnly? Find(string path)
    {
        var name = path.AsSpan(path.AsSpan().LastIndexOfAny('/', '\\') + 1);
        if (name.Length >= 8 && char.IsAsciiDigit(name[0]) && DateRuns.Find(name[..Math.Min(name.Length, 10)]) is { } date)
        {
            return date;
        }

        // Folders count from the end, since the ones before are the reader's own.
        var folders = path.AsSpan(0, path.Length - name.Length);
        var parts = 0;
        for (var start = folders.Length; start > 0 && parts < 4; parts++)
        {
            start = Math.Max(0, folders[..(start - 1)].LastIndexOfAny('/', '\\') + 1);
            if (start < folders.Length && char.IsAsciiDigit(folders[start]) && DateRuns.Find(folders[start..]) is { } day)
            {
                return day;
            }

            if (start == 0)
            {
                break;
            }
        }

        return null;
    }
}
