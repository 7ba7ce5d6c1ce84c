namespace Stemma.Stories.Profiles;

/// <summary>What a feature of a profile is; the similarity of two articles is taken kind by kind.</summary>
internal enum FeatureKind : byte
{
    /// <summary>Pair of Han characters, or Latin word, of the headline.</summary>
    Title,

    /// <summary>Pair of Han characters, or Latin word, of headline and prose.</summary>
    Word,

    /// <summary>Entity by its key.</summary>
    Entity,

    /// <summary>Day that the text speaks of.</summary>
    Day,

    /// <summary>Number with its unit.</summary>
    Figure,

    /// <summary>Event by type, actors and recipients.</summary>
    Event,

    /// <summary>Who speaks, by entity key.</summary>
    Speaker,
}
