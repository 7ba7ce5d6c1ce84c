using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>What a word in a name or title says of whoever bears it.</summary>
[Flags]
internal enum ActorClass
{
    None = 0,

    /// <summary>Ends names of organs that act for their state.</summary>
    Government = 1,

    /// <summary>Ends names of bodies that do no politics.</summary>
    Bystander = 2,

    /// <summary>A place that acts, or is acted on, without standing for a state.</summary>
    Territory = 4,

    /// <summary>A party that is the state where its officials and organs act.</summary>
    RulingParty = 8,

    /// <summary>Ends names of groups that act without being a body.</summary>
    Group = 16,

    /// <summary>Ends names of parties and campaigns.</summary>
    Party = 32,

    /// <summary>Ends names of organs below the state, which act for themselves.</summary>
    Local = 64,

    /// <summary>Ends names of bodies that act for the one they belong to.</summary>
    Commission = 128,

    /// <summary>Stands in titles of people who watch and explain.</summary>
    Observer = 256,

    /// <summary>Stands in titles of people who act for themselves alone.</summary>
    Own = 512,

    /// <summary>Stands in titles of people who run for an office.</summary>
    Candidate = 1024,

    /// <summary>Ends descriptions of people who act together without a name.</summary>
    People = 2048,

    /// <summary>Ends descriptions of states that act together without a name.</summary>
    States = 4096,

    /// <summary>Ends descriptions of people in general, who protest together but are no one in particular (居民).</summary>
    Public = 8192,

    /// <summary>A capital, whose name stands for the government where it acts.</summary>
    Seat = 16384,
}

/// <summary>The words of <c>knowledge/events/actors.tsv</c>: for whom the bearers of names and titles act.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class ActorLexicon
{
    private const string Path = "events/actors.tsv";

    private readonly Dictionary<char, List<(string Word, ActorClass Class)>> _byLast = [];
    private readonly Dictionary<string, ActorClass> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<(string Word, ActorClass Class)>> _titles = [];
    private readonly CharacterSet _titleOpeners;

    /// <summary>Loads the table.</summary>
    /// <exception cref="FormatException">A class is none of those known; the message names file and entry.</exception>
    public ActorLexicon(KnowledgeSource knowledge)
    {
        foreach (var row in knowledge.Table(Path).Rows)
        {
            var (word, kind) = (row[0], Class(row));
            _whole[word] = _whole.GetValueOrDefault(word) | kind;
            if (kind is ActorClass.Observer or ActorClass.Own or ActorClass.Candidate)
            {
                // By their first characters: few characters of a title begin a word of the table.
                if (!_titles.TryGetValue(word[0], out var opening))
                {
                    _titles[word[0]] = opening = [];
                }

                opening.Add((word, kind));
                continue;
            }

            if (!_byLast.TryGetValue(word[^1], out var endings))
            {
                _byLast[word[^1]] = endings = [];
            }

            endings.Add((word, kind));
        }

        _titleOpeners = new CharacterSet(_titles.Keys);
    }

    /// <summary>Classes of the words that end <paramref name="name"/> (folded).</summary>
    public ActorClass Ending(string name)
    {
        var classes = ActorClass.None;
        if (name.Length > 0 && _byLast.TryGetValue(name[^1], out var endings))
        {
            foreach (var (word, kind) in endings)
            {
                classes |= name.EndsWith(word, StringComparison.Ordinal) ? kind : ActorClass.None;
            }
        }

        return classes;
    }

    /// <summary>Classes of <paramref name="name"/> (folded) as a whole.</summary>
    public ActorClass Whole(string name) => _whole.GetValueOrDefault(name);

    /// <summary>Classes of the words in <paramref name="title"/> (folded).</summary>
    public ActorClass Title(string title)
    {
        var classes = ActorClass.None;
        for (var at = 0; at < title.Length; at++)
        {
            if (_titleOpeners.Contains(title[at]))
            {
                foreach (var (word, kind) in _titles[title[at]])
                {
                    classes |= title.AsSpan(at).StartsWith(word, StringComparison.Ordinal) ? kind : ActorClass.None;
                }
            }
        }

        return classes;
    }

    private static ActorClass Class(string[] row) => row[1] switch
    {
        "government" => ActorClass.Government,
        "bystander" => ActorClass.Bystander,
        "territory" => ActorClass.Territory,
        "ruling-party" => ActorClass.RulingParty,
        "group" => ActorClass.Group,
        "party" => ActorClass.Party,
        "local" => ActorClass.Local,
        "commission" => ActorClass.Commission,
        "observer" => ActorClass.Observer,
        "own" => ActorClass.Own,
        "people" => ActorClass.People,
        "states" => ActorClass.States,
        "public" => ActorClass.Public,
        "seat" => ActorClass.Seat,
        "candidate" => ActorClass.Candidate,
        _ => throw new FormatException($"knowledge/{Path}: '{row[0]}': expected a class such as government, found '{row[1]}'"),
    };
}
