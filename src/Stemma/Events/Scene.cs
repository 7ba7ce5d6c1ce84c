using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Events;

/// <summary>What the frames of one article ask about it: who is what, what it is about, who says what.</summary>
internal sealed partial class Scene
{
    /// <summary>How often an article names hackers before its attacks are taken for attacks on computers.</summary>
    private const int HackingWords = 4;

    private readonly TokenizedText _text;
    private readonly EntityLayer _layer;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly SpeechLexicon _speech;
    private readonly bool _isHacking;

    /// <summary>Looks at the whole article once.</summary>
    public Scene(EventLexicon lexicon, TokenizedText text, EntityLayer layer, ActorMap actors, ScriptFolding folding, IReadOnlyList<Statement> statements)
    {
        _speech = lexicon.Speech;
        _text = text;
        _layer = layer;
        _statements = statements;
        Actors = actors;
        var (hacking, campaign) = Count(lexicon);
        Home = new HomeAffairs(campaign, layer, actors, folding, lexicon.Actors);
        _isHacking = hacking >= HackingWords;
    }

    /// <summary>Gives whoever has issued the paper that speaks, or null.</summary>
    public Func<Side?> Issuer { get; set; } = static () => null;

    /// <summary>For whom each entity acts.</summary>
    public ActorMap Actors { get; }

    /// <summary>Who acts for himself at home.</summary>
    public HomeAffairs Home { get; }

    /// <summary>Whether such a deed can be one of <paramref name="actors"/>: people without a name speak, protest and use force, the public only protests; neither makes policy.</summary>
    public bool MayAct(Frame frame, IReadOnlyList<int> actors)
    {
        var type = frame.Type;
        var speaks = (type == EventType.Assault || frame.Kind is not (FrameKind.Together or FrameKind.TogetherWith)) && type is EventType.Accuse or EventType.Request or EventType.Reject or EventType.Support or EventType.Assault or EventType.Threaten or EventType.Coerce;
        for (var i = 0; i < actors.Count && type != EventType.Protest; i++)
        {
            if (Actors.IsPeople(actors[i]) && (!speaks || Actors.IsPublic(actors[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The recipients without people who are no one in particular: the public, and groups of whom something is asked or said (呼吁民众).</summary>
    public IReadOnlyList<int> Addressed(EventType type, IReadOnlyList<int> recipients)
    {
        var suffers = type is EventType.Coerce or EventType.Assault or EventType.Support or EventType.Retreat or EventType.Aid or EventType.Reject;
        List<int>? named = null;
        for (var i = 0; i < recipients.Count; i++)
        {
            if (Actors.IsPeople(recipients[i]) && (!suffers || Actors.IsPublic(recipients[i])))
            {
                named ??= [.. recipients];
                named.Remove(recipients[i]);
            }
        }

        return named ?? recipients;
    }

    public bool IsState(int entity) => _layer.Entities[entity].Type == EntityType.State;

    public bool IsBody(int entity) => _layer.Entities[entity].Type == EntityType.Org;

    public bool HasState(IReadOnlyList<int> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            if (IsState(entities[i]))
            {
                return true;
            }
        }

        return false;
    }

    public bool AreStates(IReadOnlyList<int> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            if (!IsState(entities[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all are peoples or groups (藏人).</summary>
    public bool ArePeoples(IReadOnlyList<int> entities)
    {
        foreach (var entity in entities)
        {
            if (_layer.Entities[entity].Type != EntityType.Other)
            {
                return false;
            }
        }

        return entities.Count > 0;
    }

    /// <summary>Whether all are persons who act for themselves and for no state or body.</summary>
    public bool ArePrivate(IReadOnlyList<int> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            if (_layer.Entities[entities[i]] is not { Type: EntityType.Person, Of: null })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the whole article is about what the class names.</summary>
    public bool IsAbout(WordClass matter) => matter == WordClass.Hacking && _isHacking;

    /// <summary>Whether the folded text of <paramref name="sentence"/> holds <paramref name="word"/>.</summary>
    public bool Has(TextSpan sentence, string word) => _text.Source.Folded.AsSpan(sentence.Start, sentence.Length).Contains(word, StringComparison.Ordinal);

    /// <summary>Whether the phrase names a diplomat with his title: 德国驻法国大使默茨.</summary>
    public bool IsEnvoy(Participant person) => Has(person.Span, "大使") || Has(person.Span, "外交官") || Has(person.Span, "领事") || Has(person.Span, "武官") || Has(person.Span, "参赞");

    /// <summary>Whether a name in marks follows at <paramref name="at"/>, perhaps behind 了: whatever is signed so is a pact.</summary>
    public bool OpensTitle(int at)
    {
        var folded = _text.Source.Folded;
        at += at < folded.Length && folded[at] == '了' ? 1 : 0;
        return at < folded.Length && folded[at] is '《' or '“' or '「' or '『';
    }

    /// <summary>Whether the sentence names a condition or what will follow (一旦, 后果).</summary>
    public bool HasWarning(TextSpan sentence) => SpeechLexicon.First(_text.Source.Key(sentence), _speech.Warnings) >= 0;

    /// <summary>Whether all of <paramref name="recipient"/> are the states that those of <paramref name="actor"/> belong to.</summary>
    public bool IsHome(Side actor, Side recipient)
    {
        foreach (var one in recipient.Actors)
        {
            var home = false;
            foreach (var named in actor.Named)
            {
                home |= Actors.State(named) == one;
            }

            if (!home)
            {
                return false;
            }
        }

        return recipient.Actors.Count > 0;
    }

    /// <summary>Whether one of <paramref name="parties"/> belongs to one of <paramref name="states"/>.</summary>
    public bool IsOwn(IReadOnlyList<int> parties, IReadOnlyList<int> states)
    {
        foreach (var party in parties)
        {
            if (Actors.State(party) is >= 0 and var state && states.Contains(state))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How often words of hacking and words of elections stand in the article.</summary>
    private (int Hacking, int Campaign) Count(EventLexicon lexicon)
    {
        int hacking = 0, campaign = 0;
        foreach (var match in _text.MatchesWith(LexiconTag.EventWord))
        {
            var traits = lexicon.Traits(_text.Lexicon, match.Key);
            hacking += (traits & EventTraits.Hacking) != 0 ? 1 : 0;
            campaign += (traits & EventTraits.Campaign) != 0 ? 1 : 0;
        }

        return (hacking, campaign);
    }
}
