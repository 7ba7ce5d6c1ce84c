namespace Stemma.Events;

/// <summary>Parses the rows of <c>events/frames.tsv</c>: predicate, needs, type, mode, frame, status, example.</summary>
internal static class FrameTable
{
    private const string Path = "knowledge/events/frames.tsv";

    /// <summary>The frame of one row.</summary>
    /// <exception cref="FormatException">A cell is not of its column's set.</exception>
    public static Frame Parse(string[] row)
    {
        if (!Enum.TryParse<EventType>(row[2], ignoreCase: true, out var type))
        {
            throw new FormatException($"{Path}: '{row[0]}': expected a PLOVER type, found '{row[2]}'");
        }

        var kind = row[4] switch
        {
            "acts-on" => FrameKind.ActsOn,
            "acts" => FrameKind.Acts,
            "acts-toward" => FrameKind.ActsToward,
            "acts-toward?" => FrameKind.ActsOrToward,
            "gives-to" => FrameKind.GivesTo,
            "together" => FrameKind.Together,
            "together-with" => FrameKind.TogetherWith,
            "clash" => FrameKind.Clashes,
            "joins" => FrameKind.Joins,
            "trained" => FrameKind.Trained,
            "receives" => FrameKind.Receives,
            "role" => FrameKind.Role,
            "undergone" => FrameKind.Undergone,
            "blamed" or "asked" or "rebuffed" or "praised" or "threatened" => FrameKind.Spoken,
            _ => throw new FormatException($"{Path}: '{row[0]}': expected a frame, found '{row[4]}'"),
        };
        var (need, word, absent) = Need(row[0], row[1]);
        return new Frame(type, row[3].Length == 0 ? null : row[3], kind, need, word, absent);
    }

    /// <summary>The class of that name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static WordClass Class(string path, string name) => Enum.TryParse<WordClass>(name, ignoreCase: true, out var value)
        ? value
        : throw new FormatException($"{path}: expected a noun class, found '{name}'");

    private static (FrameNeed Need, WordClass Class, string? Absent) Need(string predicate, string cell) => cell.Split(':') switch
    {
        [""] => (FrameNeed.None, WordClass.None, null),
        ["object", "adjacent"] => (FrameNeed.ObjectAdjacent, WordClass.None, null),
        ["object", "impersonal"] => (FrameNeed.ObjectImpersonal, WordClass.None, null),
        ["object", "body"] => (FrameNeed.ObjectBody, WordClass.None, null),
        ["object", "deed"] => (FrameNeed.Hostile, WordClass.None, null),
        ["object", "state"] => (FrameNeed.ObjectState, WordClass.None, null),
        ["object", var name] => (FrameNeed.ObjectClass, Class(Path, name), null),
        ["near", var name] => (FrameNeed.Near, Class(Path, name), null),
        ["subject", "near"] => (FrameNeed.SubjectNear, WordClass.None, null),
        ["subject", "state"] => (FrameNeed.SubjectState, WordClass.None, null),
        ["subject", "nonstate"] => (FrameNeed.SubjectNonState, WordClass.None, null),
        ["subject", "pair"] => (FrameNeed.SubjectPair, WordClass.None, null),
        ["subject", "person"] => (FrameNeed.SubjectPerson, WordClass.None, null),
        ["subject", var name] => (FrameNeed.SubjectClass, Class(Path, name), null),
        ["with", "near"] => (FrameNeed.WithNear, WordClass.None, null),
        ["condition"] => (FrameNeed.Condition, WordClass.None, null),
        ["absent", var word] => (FrameNeed.None, WordClass.None, word),
        _ => throw new FormatException($"{Path}: '{predicate}': expected a need such as object:arms, found '{cell}'"),
    };
}
