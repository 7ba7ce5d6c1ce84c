using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>Whom pronouns and counted groups (两国, 双方, 他) stand for, by what the sentences before named.</summary>
internal sealed partial class Antecedents(TokenizedText text, EntityLayer layer, ActorMap actors, IReadOnlyList<Statement> statements)
{
    private static readonly (string Word, int Count)[] Groups =
    [
        ("两国", 2), ("双方", 2), ("两人", 2), ("二人", 2), ("两位", 2), ("两军", 2), ("三国", 3), ("三方", 3), ("三人", 3),
        ("两家公司", 2), ("两家企业", 2), ("两公司", 2), ("两党", 2), ("两地", 2),
    ];

    /// <summary>The characters that words which refer back begin with.</summary>
    public const string Openers = "声报通宣新信两双三二他她我该这上四五六七八九23456789警当检法军公";

    private static readonly CharacterSet Opening = new(Openers);

    /// <summary>How many sentences a group stays at hand for 两国 and the like.</summary>
    private const int GroupReach = 5;

    private readonly List<int> _recent = [];
    private readonly List<Side> _people = [];
    private readonly Dictionary<int, Mention> _described = Described(layer, actors);
    private readonly Dictionary<int, (IReadOnlyList<int> Actors, int Sentence)> _groups = [];
    private int _sentence;
    private int _subjectOf;
    private Side? _person;
    private Side? _subject;
    private Side? _issuer;
    private (int Group, int Sentence)? _crowd;

    /// <summary>Actors that act together from here on.</summary>
    public IReadOnlyList<int> Group
    {
        set => _groups[value.Count] = (value, _sentence);
    }

    /// <summary>The actors meant by the word at <paramref name="at"/>, and where it ends; null when it refers to nothing known.</summary>
    public (Side Side, int End)? At(int at, int limit, List<Element> before)
    {
        if (_described.Count == 0 && !Opening.Contains(text.Source.Folded[at]))
        {
            return null;
        }

        if (_described.TryGetValue(at, out var described) && described.Span.End <= limit && !IsCounted(text.Source.Folded.AsSpan(at, limit - at)))
        {
            return (new Side([actors.Actor(described.Entity)], [described.Entity]), described.Span.End);
        }

        var folded = text.Source.Folded.AsSpan(at, limit - at);
        switch (folded[0])
        {
            case '两' when folded.StartsWith("两岸", StringComparison.Ordinal):
                return actors.StateNamed(["中国"]) is >= 0 and var mainland && actors.StateNamed(["台湾"]) is >= 0 and var island ? (new Side([mainland, island], [mainland, island]), at + 2) : null;
            case '两' or '双' or '三' or '二':
                foreach (var (word, count) in Groups)
                {
                    if (folded.StartsWith(word, StringComparison.Ordinal) && (word[^1] is '司' or '业' or '党' ? Bodies(before, count) : Named(before, count) ?? (word[^1] is '人' or '位' ? People(before, count) : Last(count))) is { } group)
                    {
                        return (new Side(group, group), at + word.Length);
                    }
                }

                return null;
            case '他' or '她':
                if (!text.IsTokenBoundary(at) || (folded.Length > 1 && folded[1] is '人' or '国' or '方' or '处') || (at > 0 && text.Source.Folded[at - 1] is '其' or '吉' or '排'))
                {
                    // 他人, 及其他: others, no one known.
                    return null;
                }

                if (folded.Length > 2 && folded[1] is '所' && folded[2] is '谓')
                {
                    // 他所谓的: what he calls so is somebody else's.
                    return null;
                }

                return folded.Length > 1 && folded[1] is '们' ? (_subject is { Actors.Count: >= 2 } they ? they : Crowd(before), at + 2) : (Person(before, at) ?? Side.None, at + 1);
            case '我' when folded.Length > 1 && folded[1] is '们' || text.IsTokenBoundary(at + 1):
                return Speaker(at) is { } speaker ? (speaker, at + (folded.Length > 1 && folded[1] is '们' ? 2 : 1)) : null;
            case '警' or '当' or '检' or '法' or '军' or '公' when folded.Length > 1 && folded[..2] is "警方" or "警察" or "当局" or "检方" or "法院" or "军方" or "公安" && text.IsTokenBoundary(at) && text.IsTokenBoundary(at + 2) && Home(before) is >= 0 and var state:
                // 警方 without a state's name is that of the state spoken of.
                return (new Side([state], [state]), at + 2);
            case '该' when folded.Length > 1 && folded[1] is '国' && _subject is { } subject:
                return (subject, at + 2);
            case '这' or '上' or (>= '2' and <= '9') or '三' or '四' or '五' or '六' or '七' or '八' or '九' when Counted(folded) is var (many, width) && width > 0 && (Coordinated(before, many) ?? Last(many)) is { } counted:
                return (new Side(counted, counted), at + width);
            case '该' or '这' when Body(folded) is > 0 and var length && LastBody(before, folded[length - 2] is '公' or '企' or '集') is >= 0 and var body:
                return (new Side([body], [body]), at + length);
            default:
                return null;
        }
    }

    /// <summary>Whether the words count states or parties, of whom the description of a speaker would be one alone (三国首脑).</summary>
    private static bool IsCounted(ReadOnlySpan<char> folded)
    {
        foreach (var (word, _) in Groups)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who was the subject of the sentence right before, or null.</summary>
    public Side? Topic => _subjectOf == _sentence ? _subject : null;

    /// <summary>
    /// Whom words are about that name no one: the last party before <paramref name="limit"/> in the sentence other than <paramref name="self"/>; where it need not be
    /// <paramref name="addressed"/> by a preposition, else the last state or body named before the sentence.
    /// </summary>
    public Side? Other(List<Element> before, int limit, IReadOnlyList<int> self, bool addressed)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Span.Start < limit && before[i].Participant is { Actors.Count: > 0 } party && (!addressed || party.Marker == Marker.To) && !Side.Meet(party.Actors, self))
            {
                return Side.Of(party);
            }
        }

        for (var i = _recent.Count - 1; i >= 0 && !addressed; i--)
        {
            if (!self.Contains(_recent[i]) && layer.Entities[_recent[i]].Type is EntityType.State or EntityType.Org)
            {
                return new Side([_recent[i]], [_recent[i]]);
            }
        }

        return null;
    }

    /// <summary>Takes note of the participants of a sentence that has been read.</summary>
    public void Remember(List<Element> elements)
    {
        RememberParticipants(elements);
        if (Signatories(elements) is { Count: > 1 } signatories)
        {
            _issuer = _subject = new Side(signatories, signatories);
        }

        RememberIssuer(elements);
    }

    private void RememberParticipants(List<Element> elements)
    {
        var first = true;
        _sentence++;
        foreach (var element in elements)
        {
            if (element.Participant is not { Actors.Count: > 0, IsPaper: false } participant)
            {
                continue;
            }

            foreach (var actor in participant.Actors)
            {
                _recent.Remove(actor);
                _recent.Add(actor);
            }

            if (participant.Actors is [var one] && actors.IsPeople(one))
            {
                _crowd = (one, _sentence);
            }

            if (participant is { Actors.Count: >= 2, CanAct: true })
            {
                Group = participant.Actors;
            }

            if (first && participant is { CanAct: true, Marker: Marker.None })
            {
                first = false;
                _subjectOf = _sentence;
                _subject = Side.Of(participant);
                if (participant.IsPerson)
                {
                    _person = Side.Of(participant);
                }
            }

            if (participant is { IsPerson: true, Named.Count: 1 })
            {
                _people.Add(Side.Of(participant));
            }
        }
    }

    private static Dictionary<int, Mention> Described(EntityLayer layer, ActorMap actors)
    {
        var described = new Dictionary<int, Mention>();
        foreach (var mention in layer.Nominals)
        {
            if (actors.Actor(mention.Entity) >= 0 && (mention.Kind == MentionKind.Pronoun || !layer.Entities[mention.Entity].Anonymous || actors.IsGroup(mention.Entity)))
            {
                // 少数民族武装团体 is one group, although it begins with another.
                described[mention.Span.Start] = described.TryGetValue(mention.Span.Start, out var other) && other.Span.Length > mention.Span.Length && layer.Entities[other.Entity].Subtype == "group" ? other : mention;
            }
        }

        return described;
    }

    private Side? Speaker(int at, StatementKind? kind = null)
    {
        foreach (var statement in statements)
        {
            if ((statement.Kind == StatementKind.Indirect && kind != StatementKind.Indirect) || (kind is { } wanted && statement.Kind != wanted) || statement.Speakers.Count == 0 || actors.Actor(statement.Speakers[0]) is not (>= 0 and var actor))
            {
                continue;
            }

            foreach (var piece in statement.Content)
            {
                if (piece.Contains(at))
                {
                    return new Side([actor], [statement.Speakers[0]]);
                }
            }
        }

        return null;
    }
}
