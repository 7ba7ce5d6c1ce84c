using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Events;

/// <summary>What the frames of one article ask about it: who is what, what it is about, who says what.</summary>
internal sealed class Scene
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
        var speaks = frame.Kind is not (FrameKind.Together or FrameKind.TogetherWith) && type is EventType.Accuse or EventType.Request or EventType.Reject or EventType.Support or EventType.Assault or EventType.Threaten or EventType.Coerce;
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

    /// <summary>Whether a name in marks follows at <paramref name="at"/>, perhaps behind 了: whatever is signed so is a pact.</summary>
    public bool OpensTitle(int at)
    {
        var folded = _text.Source.Folded;
        at += at < folded.Length && folded[at] == '了' ? 1 : 0;
        return at < folded.Length && folded[at] is '《' or '“' or '「' or '『';
    }

    /// <summary>Whether the sentence names a condition or what will follow (一旦, 后果).</summary>
    public bool HasWarning(TextSpan sentence) => SpeechLexicon.First(_text.Source.Key(sentence), _speech.Warnings) >= 0;

    /// <summary>Who speaks, with someone to act for, in whose words both <paramref name="predicate"/> and <paramref name="subject"/> stand, or -1.</summary>
    public int SpeakerOf(TextSpan predicate, TextSpan subject)
    {
        if (StatementWith(predicate) is not { } s || _statements[s].Speakers.Count != 1)
        {
            return -1;
        }

        foreach (var piece in _statements[s].Content)
        {
            if (piece.Contains(subject))
            {
                return _statements[s].Speakers[0] is var said && Actors.Actor(said) >= 0 ? said : -1;
            }
        }

        return -1;
    }

    /// <summary>The piece of reported words in which <paramref name="predicate"/> stands, or null.</summary>
    public TextSpan? WordsAt(TextSpan predicate)
    {
        if (StatementWith(predicate) is { } s)
        {
            foreach (var piece in _statements[s].Content)
            {
                if (piece.Contains(predicate))
                {
                    return piece;
                }
            }
        }

        return null;
    }

    /// <summary>People without a name or office (批评者, 家属) in whose words both <paramref name="predicate"/> and <paramref name="subject"/> stand, or -1.</summary>
    public int OutsiderOf(TextSpan predicate, TextSpan subject)
    {
        if (StatementWith(predicate) is not { } s || _statements[s].Speakers is not [var one] || Actors.Actor(one) >= 0
            || _layer.Entities[one] is not { Type: EntityType.Person, Anonymous: true, Subtype: not ("expert" or "official" or "media") })
        {
            return -1;
        }

        foreach (var piece in _statements[s].Content)
        {
            if (piece.Contains(subject))
            {
                return one;
            }
        }

        return -1;
    }

    /// <summary>
    /// Who spoke last in the sentence before in the same paragraph, when nobody speaks in <paramref name="sentence"/> itself: reporters go on with a speaker's words
    /// without naming him again. The last speaker acts for a state or party and not for one of <paramref name="others"/>; -1 where there is none.
    /// </summary>
    public int SpeakerBefore(TextSpan sentence, IReadOnlyList<int> others)
    {
        var at = _text.SentenceAt(sentence.Start);
        if (at < 1 || _text.Sentences[at - 1].Block != _text.Sentences[at].Block)
        {
            return -1;
        }

        var before = _text.Sentences[at - 1].Span;
        var last = -1;
        for (var s = 0; s < _statements.Count && _statements[s].Content[0].Start < sentence.End; s++)
        {
            if (_statements[s].Content[^1].End > sentence.Start)
            {
                return -1;
            }

            last = _statements[s].Content[0].Start >= before.Start ? s : last;
        }

        return last >= 0 && _statements[last].Kind == StatementKind.Indirect && _statements[last].Speakers is [var one] && Actors.Actor(one) is >= 0 and var actor && (IsState(actor) || IsBody(actor)) && !Side.Meet(others, [actor]) ? one : -1;
    }

    /// <summary>Who speaks the words at <paramref name="predicate"/>, with someone to act for, or -1.</summary>
    public int SpeakerAt(TextSpan predicate) =>
        StatementWith(predicate) is { } s && _statements[s].Speakers is [var one] && Actors.Actor(one) >= 0 ? one : -1;

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

    /// <summary>The innermost statement whose words hold the end of <paramref name="evidence"/>, or null.</summary>
    public int? StatementWith(TextSpan evidence)
    {
        int? best = null;
        var length = int.MaxValue;
        for (var s = 0; s < _statements.Count; s++)
        {
            foreach (var piece in _statements[s].Content)
            {
                if (piece.Contains(evidence.End - 1) && piece.Length < length)
                {
                    (best, length) = (s, piece.Length);
                }
            }
        }

        return best;
    }

    /// <summary>How often words of hacking and words of elections stand in the article.</summary>
    private (int Hacking, int Campaign) Count(EventLexicon lexicon)
    {
        int hacking = 0, campaign = 0;
        foreach (var match in _text.Matches)
        {
            if (match.Tags.Has(LexiconTag.EventWord) && lexicon.Word(_text.Lexicon, match.Key) is { } word)
            {
                hacking += (word.Classes & WordClass.Hacking) != 0 ? 1 : 0;
                campaign += (word.Classes & WordClass.Campaign) != 0 ? 1 : 0;
            }
        }

        return (hacking, campaign);
    }
}
