namespace Stemma.Stories.Profiles;

/// <summary>What a feature of a profile is; the likeness of two articles is taken kind by kind.</summary>
internal enum FeatureKind : byte
{
    /// <summary>Pair of Han characters, or Latin word, of headline and prose.</summary>
    Word,

    /// <summary>Entity by its key.</summary>
    Entity,

    /// <summary>Number that something is counted by.</summary>
    Figure,

    /// <summary>Who speaks, by entity key.</summary>
    Speaker,

    /// <summary>Day that the text speaks of.</summary>
    Day,

    /// <summary>Event by type, actor and recipient.</summary>
    Event,
}

/// <summary>Where in its article a feature stands.</summary>
[Flags]
internal enum FeaturePlace : byte
{
    /// <summary>Further down.</summary>
    Body = 0,

    /// <summary>In the headline.</summary>
    Title = 1,

    /// <summary>In the headline or the first paragraphs, which say what happened.</summary>
    Lead = 2,
}
