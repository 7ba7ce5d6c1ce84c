using Stemma.Text.Lexicons;

namespace Stemma.Mining;

/// <summary>What a mined term would be in the knowledge files.</summary>
public enum TermKind : byte
{
    /// <summary>A name that a bracket glosses in Latin letters: 川普（Donald Trump）.</summary>
    Gloss,

    /// <summary>Words between a body and a person's name, or right before the name: 国务卿布林肯.</summary>
    Title,

    /// <summary>A verb between an actor and reported words: …表示，….</summary>
    Cue,

    /// <summary>The name of an outlet that reports or is quoted: 据《…》报道.</summary>
    Media,

    /// <summary>What stands behind a number: 三艘.</summary>
    Unit,

    /// <summary>The last word of a name whose gloss is of several words: …研究所（… Institute）.</summary>
    Suffix,

    /// <summary>A word of time that no time expression holds.</summary>
    Period,
}

/// <summary>Which lexicon tag says that a term of a kind is known.</summary>
internal static class TermKinds
{
    /// <summary>All kinds, in order.</summary>
    public static readonly TermKind[] All = Enum.GetValues<TermKind>();

    /// <summary>The tag that the entry of such a term carries.</summary>
    public static LexiconTag Tag(TermKind kind) => kind switch
    {
        TermKind.Gloss or TermKind.Media => LexiconTag.Name,
        TermKind.Title => LexiconTag.Title,
        TermKind.Cue => LexiconTag.Cue,
        TermKind.Unit => LexiconTag.QuantityWord,
        TermKind.Suffix => LexiconTag.NameSuffix,
        _ => LexiconTag.TimeWord,
    };
}
