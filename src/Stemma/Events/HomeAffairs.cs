using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>Whether a politician acts for the state or for himself: who runs for an office, and who quarrels at home, acts for himself.</summary>
/// <remarks>
/// Annotators write 美国 where a president meets or threatens another state, and the person's own name where the same man attacks his rival or promises his voters
/// something. An article is about a campaign when it often speaks of candidates, voters and elections; the state in question is that of its parties.
/// </remarks>
internal sealed class HomeAffairs
{
    /// <summary>How often words of elections must stand in an article about a campaign.</summary>
    private const int CampaignWords = 4;

    private readonly EntityLayer _layer;
    private readonly ActorMap _actors;
    private readonly ScriptFolding _folding;
    private readonly ActorLexicon _lexicon;
    private readonly int _contested = -1;

    /// <summary>Looks at the whole article: whether it is about a campaign, and whose.</summary>
    /// <param name="campaignWords">How often words of elections stand in it.</param>
    public HomeAffairs(int campaignWords, EntityLayer layer, ActorMap actors, ScriptFolding folding, ActorLexicon lexicon)
    {
        _lexicon = lexicon;
        _layer = layer;
        _actors = actors;
        _folding = folding;
        if (campaignWords >= CampaignWords)
        {
            _contested = ContestedState();
        }
    }

    /// <summary>The state in which the article's campaign takes place, or -1 where it is about none.</summary>
    public int Contested => _contested;

    /// <summary>Who acts on whom in an event of type <paramref name="type"/>; both sides are empty where a state would act on itself.</summary>
    public (IReadOnlyList<int> Actors, IReadOnlyList<int> Recipients) Separate(EventType type, Side actor, Side recipient)
    {
        if (type is EventType.Assault or EventType.Coerce or EventType.Retreat or EventType.Sanction && OnPersons(recipient) is { } persons)
        {
            recipient = persons;
        }

        var shared = Side.Meet(actor.Actors, recipient.Actors);
        if (shared && recipient.Actors.Count > actor.Actors.Count && Except(recipient.Actors, actor.Actors) is { Count: > 0 } others)
        {
            // 中国呼吁中美两国…: one asks the other, not oneself.
            return (actor.Actors, others);
        }

        if (shared && type == EventType.Coerce && AreStates(recipient.Named))
        {
            // An official does nothing to his own state by force.
            return ([], []);
        }

        if (shared && IsOfficial(actor.Named) && recipient.Named is [var whole] && _layer.Entities[whole].Type == EntityType.State)
        {
            // Who speaks for a state does not quarrel with it.
            return ([], []);
        }

        if (shared || HasPartyOf(recipient.Named, actor.Actors) || HasPartyOf(actor.Named, recipient.Actors))
        {
            return IsAmongPeople(type) ? AmongPeople(actor, recipient) : shared ? ([], []) : (actor.Actors, recipient.Actors);
        }

        return (Contest(type, actor, recipient.Actors), Contest(type, recipient, actor.Actors));
    }

    /// <summary>Whether all are persons in office.</summary>
    private bool IsOfficial(IReadOnlyList<int> named)
    {
        foreach (var entity in named)
        {
            if (_layer.Entities[entity] is not { Type: EntityType.Person, Role.Length: > 0 } || _actors.IsOutOfOffice(entity))
            {
                return false;
            }
        }

        return named.Count > 0;
    }

    private static bool IsAmongPeople(EventType type) => type is EventType.Accuse or EventType.Reject or EventType.Request or EventType.Support or EventType.Threaten or EventType.Coerce or EventType.Concede or EventType.Protest or EventType.Agree;

    /// <summary>Those arrested, dismissed, freed or killed under their own names as such, whomever they act for; null where none is named.</summary>
    private Side? OnPersons(Side side)
    {
        foreach (var entity in side.Named)
        {
            if (_layer.Entities[entity] is not { Type: EntityType.Person, Anonymous: false })
            {
                return null;
            }
        }

        return side.Named.Count == 0 ? null : new Side(side.Named, side.Named);
    }

    private bool AreStates(IReadOnlyList<int> named)
    {
        for (var i = 0; i < named.Count; i++)
        {
            if (_layer.Entities[named[i]].Type != EntityType.State)
            {
                return false;
            }
        }

        return named.Count > 0;
    }

    private static List<int> Except(IReadOnlyList<int> all, IReadOnlyList<int> taken)
    {
        var rest = new List<int>(all.Count);
        foreach (var one in all)
        {
            if (!taken.Contains(one))
            {
                rest.Add(one);
            }
        }

        return rest;
    }

    /// <summary>Who quarrels with whom at home: the head of the government for the state, all others for themselves; in a campaign everybody does.</summary>
    private (IReadOnlyList<int> Actors, IReadOnlyList<int> Recipients) AmongPeople(Side actor, Side recipient)
    {
        bool asks = Governs(actor), isAsked = Governs(recipient);
        return (asks && !isAsked ? actor.Actors : Own(actor.Named), isAsked && !asks ? recipient.Actors : Own(recipient.Named));
    }

    private bool Governs(Side side) =>
        _contested < 0 && side.Named is [var one] && _layer.Entities[one] is { Type: EntityType.Person, Role: { } role } && !_actors.IsOutOfOffice(one) && _folding.Fold(role) is var office
        && (office.StartsWith("总理", StringComparison.Ordinal) || office.StartsWith("首相", StringComparison.Ordinal));

    /// <summary>Those named, persons and parties as such, organs of the state as the state.</summary>
    private List<int> Own(IReadOnlyList<int> named)
    {
        var own = new List<int>(named.Count);
        foreach (var entity in named)
        {
            var acts = _layer.Entities[entity].Type == EntityType.Person ? entity : _actors.Actor(entity);
            if (acts >= 0 && !own.Contains(acts))
            {
                own.Add(acts);
            }
        }

        return own;
    }

    /// <summary>One side of an event, with those who campaign as persons unless another state is on the other side.</summary>
    private IReadOnlyList<int> Contest(EventType type, Side side, IReadOnlyList<int> others)
    {
        foreach (var other in others)
        {
            if (_layer.Entities[other] is { Type: EntityType.State } or { Type: EntityType.Other, Anonymous: false } || (_contested >= 0 && _actors.State(other) is >= 0 and var country && country != _contested))
            {
                return side.Actors;
            }
        }

        List<int>? own = null;
        foreach (var entity in side.Named)
        {
            if (Campaigns(entity, type) || (others.Count == 0 && _actors.IsOutOfOffice(entity)))
            {
                own ??= Own(side.Named);
            }
        }

        return own ?? side.Actors;
    }

    private bool Campaigns(int entity, EventType type)
    {
        var person = _layer.Entities[entity];
        if (person.Type != EntityType.Person || _actors.Actor(entity) is not (>= 0 and var state) || _layer.Entities[state].Type != EntityType.State)
        {
            return false;
        }

        var role = _folding.Fold(person.Role ?? "");
        if ((_lexicon.Title(role) & ActorClass.Candidate) != 0)
        {
            return true;
        }

        var governs = role.StartsWith("总统", StringComparison.Ordinal) && type is EventType.Sanction or EventType.Mobilize or EventType.Coerce or EventType.Aid or EventType.Retreat or EventType.Cooperate;
        return state == _contested && !governs && (role.Length == 0 || role.Contains("总统", StringComparison.Ordinal));
    }

    /// <summary>Whether one of <paramref name="named"/> is a party or campaign of the state that one of <paramref name="states"/> is.</summary>
    private bool HasPartyOf(IReadOnlyList<int> named, IReadOnlyList<int> states)
    {
        foreach (var entity in named)
        {
            if (IsParty(entity) && _actors.State(entity) is >= 0 and var state && states.Contains(state))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsParty(int entity)
    {
        if (_layer.Entities[entity].Type != EntityType.Org || _actors.Actor(entity) != entity)
        {
            return false;
        }

        return (_lexicon.Ending(_folding.Fold(_layer.Entities[entity].Name)) & ActorClass.Party) != 0;
    }

    private int ContestedState()
    {
        for (var e = 0; e < _layer.Entities.Count; e++)
        {
            if (IsParty(e) && _actors.State(e) is >= 0 and var state)
            {
                return state;
            }
        }

        return -1;
    }
}
