namespace Stemma.Events;

/// <summary>Classes of nouns that frames ask for.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>People and bodies that act for a state.</summary>
    Agent = 1,

    /// <summary>Soldiers, units, ships and planes of an army.</summary>
    Troops = 2,

    /// <summary>Weapons and ammunition.</summary>
    Arms = 4,

    /// <summary>Money, relief, goods given.</summary>
    Aid = 8,

    /// <summary>Knowledge given.</summary>
    Tech = 16,

    /// <summary>What is fired in tests.</summary>
    Missile = 32,

    /// <summary>What is signed.</summary>
    Pact = 64,

    /// <summary>What is attended.</summary>
    Meeting = 128,

    /// <summary>What is talked about.</summary>
    Agenda = 256,

    /// <summary>Whom one trains.</summary>
    Trainee = 512,

    /// <summary>What is ordered.</summary>
    Goods = 1024,

    /// <summary>Whom one expels.</summary>
    Diplomat = 2048,

    /// <summary>What is meddled in.</summary>
    Election = 4096,

    /// <summary>What is hacked.</summary>
    Cyber = 8192,

    /// <summary>What is joined by fighting.</summary>
    War = 16384,

    /// <summary>Signs that an attack is one on computers.</summary>
    Hacking = 32768,

    /// <summary>What is conveyed in friendship.</summary>
    Greeting = 65536,

    /// <summary>Verbs that take something away again (削减援助).</summary>
    Cut = 131072,

    /// <summary>Where planes and ships intrude.</summary>
    Airspace = 262144,

    /// <summary>Words that make a relation grow (加强合作).</summary>
    Deepen = 524288,

    /// <summary>Verbs that say little themselves and may stand apart from the noun that names the deed (表示强烈不满).</summary>
    Light = 1 << 20,

    /// <summary>Surroundings of a state, where forces threaten it (边境, 海峡).</summary>
    Border = 1 << 21,

    /// <summary>People who speak for no state or body (专家, 网民).</summary>
    Outsider = 1 << 22,

    /// <summary>Words of elections, which show that an article is about a campaign.</summary>
    Campaign = 1 << 23,

    /// <summary>Bodies and people of a country who do not act for it (企业, 媒体).</summary>
    Private = 1 << 24,
}

/// <summary>What a preposition makes of the participant behind it.</summary>
internal enum Marker : byte
{
    None,

    /// <summary>对, 向: the one acted towards.</summary>
    To,

    /// <summary>与, 和: the one acted with.</summary>
    With,

    /// <summary>把, 将: the one acted on.</summary>
    Ba,

    /// <summary>由: the one who acts.</summary>
    By,

    /// <summary>被, 遭: the one who acts follows, the one acted on stands before.</summary>
    Passive,

    /// <summary>从.</summary>
    From,

    /// <summary>在, 到: a place.</summary>
    At,

    /// <summary>就, 关于: a topic.</summary>
    About,
}

/// <summary>All readings of one word that matter to events.</summary>
internal sealed class EventWord(string text)
{
    /// <summary>The word, folded.</summary>
    public string Text { get; } = text;

    /// <summary>Frames in the order of the table; the first that fits counts.</summary>
    public List<Frame> Frames { get; } = [];

    /// <summary>By the noun that completes it, the predicate that a light verb and this noun make together; null for other words.</summary>
    public Dictionary<EventWord, EventWord>? Pairs { get; set; }

    public WordClass Classes { get; set; }

    public Marker Marker { get; set; }

    public EventStatus? Status { get; set; }

    /// <summary>Whether what follows is said to be needed or not allowed, not to happen (必须).</summary>
    public bool IsNormative { get; set; }

    /// <summary>Whether the word is no event although it contains a predicate (支持者).</summary>
    public bool Blocks { get; set; }

    /// <summary>Whether it names people or states that act together without a name (示威者).</summary>
    public bool IsGroup { get; set; }

    /// <summary>Whether the word matters only as the second half of a pair.</summary>
    public bool IsBare => Frames.Count == 0 && Classes == WordClass.None && Marker == Marker.None && Status is null && !IsNormative && !Blocks;
}
