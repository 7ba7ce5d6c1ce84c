namespace Stemma.Entities;

/// <summary>How far a name reaches to the left, and what is in it.</summary>
internal struct LeftWalk
{
    /// <summary>Start of what was taken so far.</summary>
    public int At;

    /// <summary>Start of the leftmost name or proper word, or -1.</summary>
    public int Start;

    /// <summary>The gazetteer's place directly before the suffix, or -1.</summary>
    public int Place;

    /// <summary>The gazetteer's university whose faculty it is, or -1.</summary>
    public int University;

    /// <summary>Number of words taken.</summary>
    public int Words;

    /// <summary>Start of what stands behind a conjunction inside, or 0.</summary>
    public int Conjunction;

    /// <summary>Whether a bracket behind gives the name in Latin letters.</summary>
    public bool Glossed;

    /// <summary>Whether a proper word of its own is inside, not only a state or place.</summary>
    public bool Proper;
}
