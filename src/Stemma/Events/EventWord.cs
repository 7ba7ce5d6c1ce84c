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

/// <summary>Whether a verb of receiving makes a passive of the good or of the harm that is named behind it.</summary>
internal enum Receiving : byte
{
    None,

    /// <summary>获, 得到.</summary>
    Good,

    /// <summary>引发, 面临.</summary>
    Harm,
}

/// <summary>What is asked of every word of events in an article, packed so that the word's record need not be looked at.</summary>
[Flags]
internal enum EventTraits
{
    None = 0,

    /// <summary>It has frames.</summary>
    Frames = 1,

    /// <summary>It names people or states that act together without a name.</summary>
    Group = 2,

    /// <summary>It is a word of attacks on computers.</summary>
    Hacking = 4,

    /// <summary>It is a word of elections.</summary>
    Campaign = 8,
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

    /// <summary>The same by the last character of the noun, in the order of the table.</summary>
    public Dictionary<char, List<(string Noun, EventWord Pair)>>? PairsByEnd { get; private set; }

    public WordClass Classes { get; set; }

    public Marker Marker { get; set; }

    public EventStatus? Status { get; set; }

    /// <summary>Whether the word opens a condition, so that nobody says that what follows happens (如果).</summary>
    public bool IsHypothetical { get; set; }

    /// <summary>Whether what follows is said to be needed or not allowed, not to happen (必须).</summary>
    public bool IsNormative { get; set; }

    /// <summary>Whether the word is no event although it contains a predicate (支持者).</summary>
    public bool Blocks { get; set; }

    /// <summary>Whether it names people or states that act together without a name (示威者).</summary>
    public bool IsGroup { get; set; }

    /// <summary>What the word can make of a deed that somebody gives (获, 引发): told once a word, since the parser asks at each.</summary>
    public Receiving Receiving { get; } = text switch
    {
        "获" or "获得" or "得到" or "赢得" or "取得" or "获颁" => Receiving.Good,
        "引发" or "引起" or "招致" or "激起" or "引来" or "招来" or "惹来" or "触发" or "面临" or "面对" => Receiving.Harm,
        _ => Receiving.None,
    };

    /// <summary>What the loops over all matches ask.</summary>
    public EventTraits Traits =>
        (Frames.Count > 0 ? EventTraits.Frames : 0) | (IsGroup ? EventTraits.Group : 0)
        | ((Classes & WordClass.Hacking) != 0 ? EventTraits.Hacking : 0) | ((Classes & WordClass.Campaign) != 0 ? EventTraits.Campaign : 0);

    /// <summary>Whether the word matters only as the second half of a pair.</summary>
    public bool IsBare { get; private set; }

    /// <summary>What it is by itself in a clause.</summary>
    public ElementKind Kind { get; private set; } = ElementKind.Other;

    /// <summary>What follows from the tables, once all are read: the parser asks at each word, and would go through lists that are not in the cache.</summary>
    public void Settle()
    {
        IsBare = Frames.Count == 0 && Classes == WordClass.None && Marker == Marker.None && Status is null && !IsNormative && !Blocks;
        Kind = this switch
        {
            { Blocks: true } => ElementKind.Other,
            { Frames.Count: > 0 } => ElementKind.Trigger,
            { Marker: not Marker.None } => ElementKind.Marker,
            { Status: not null } or { IsNormative: true } => ElementKind.Status,
            _ => ElementKind.Other,
        };
        foreach (var (noun, pair) in Pairs ?? [])
        {
            PairsByEnd ??= [];
            if (!PairsByEnd.TryGetValue(noun.Text[^1], out var ending))
            {
                PairsByEnd[noun.Text[^1]] = ending = [];
            }

            ending.Add((noun.Text, pair));
        }
    }
}
