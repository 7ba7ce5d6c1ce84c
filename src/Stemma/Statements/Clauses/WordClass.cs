namespace Stemma.Statements.Clauses;

/// <summary>What a function word does in a clause that reports speech; a word may have several classes.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>None of those below.</summary>
    None = 0,

    /// <summary>Introduces a complement between subject and cue (对, 在, 就).</summary>
    Preposition = 1,

    /// <summary>Introduces the one who acts in a passive (被).</summary>
    Agent = 2,

    /// <summary>Ends a complement (时, 后, 中, 上).</summary>
    Localiser = 4,

    /// <summary>Introduces the one whose words a medium repeats (引述, 援引).</summary>
    Quoting = 8,

    /// <summary>Introduces a source at the start of a clause (据, 根据).</summary>
    According = 16,

    /// <summary>A text that speaks for whoever issued it (声明, 起诉书).</summary>
    Document = 32,

    /// <summary>A publication whose findings are its publisher's statement (报告, 民调).</summary>
    Publication = 64,

    /// <summary>Heads the description of a person or group (官员, 家属).</summary>
    Human = 128,

    /// <summary>Negates the cue behind it (没有, 拒绝).</summary>
    Negation = 256,

    /// <summary>Says that what follows is possible, conditional or intended (可能, 如果).</summary>
    Modal = 512,

    /// <summary>Sets a clause off against the one before: its subject speaks in the outlet's frame again (则, 对此).</summary>
    Contrast = 1024,

    /// <summary>Opens a remark of the reporter behind reported words (此前).</summary>
    Aside = 2048,

    /// <summary>Joins a clause to the one before (并, 但, 同时).</summary>
    Connective = 4096,

    /// <summary>Takes what looks like a cue as its noun object (发出警告).</summary>
    Light = 8192,

    /// <summary>An adverb or time word between subject and cue.</summary>
    Manner = 16384,

    /// <summary>The occasion of speaking (记者会, 采访).</summary>
    Venue = 32768,

    /// <summary>Concedes (虽然, 尽管).</summary>
    Concessive = 65536,

    /// <summary>Answers a concession (但, 却).</summary>
    Adversative = 131072,

    /// <summary>A role that credits who made the article (责编, 记者); never a speaker before a colon.</summary>
    Credit = 262144,

    /// <summary>Ends like a word for people but is none (瑞士, 生长).</summary>
    Thing = 524288,

    /// <summary>A place of publication (推特, 官网): what stands there is its author's.</summary>
    Platform = 1048576,
}
