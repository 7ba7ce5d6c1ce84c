using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Which states and places an article names, how often, and where: what says whose bodies bare names mean (海军, 保安局). Made anew for each article.</summary>
internal sealed class Owners
{
    /// <summary>Mentions that the country of the outlet counts as beforehand: at home, bodies go without their state.</summary>
    private const int HomeMentions = 2;

    private readonly Gazetteer _gazetteer;
    private readonly List<(int Start, int Entry)> _mentions = [];
    private readonly Dictionary<int, int> _counts = [];
    private readonly int _main;

    /// <summary>Counts the certain names among the candidates.</summary>
    /// <param name="gazetteer">Whose entries the candidates refer to.</param>
    /// <param name="candidates">All so far.</param>
    /// <param name="home">Entry of the state or place where the outlet is at home, or -1.</param>
    public Owners(Gazetteer gazetteer, List<Candidate> candidates, int home)
    {
        _gazetteer = gazetteer;
        if (home >= 0)
        {
            _counts[home] = HomeMentions;
        }

        foreach (var candidate in candidates)
        {
            if (candidate.Entry < 0 || candidate.Origin != CandidateOrigin.Gazetteer)
            {
                continue;
            }

            if (candidate.Type is EntityType.State or EntityType.Place)
            {
                _mentions.Add((candidate.Span.Start, candidate.Entry));
            }

            Count(candidate.Entry);
        }

        _mentions.Sort();
        _main = -1;
        foreach (var (entry, count) in _counts)
        {
            if (gazetteer.Entries[entry].Type is EntityType.State or EntityType.Place
                && (_main < 0 || count > _counts[_main] || (count == _counts[_main] && (entry == home || (_main != home && entry < _main)))))
            {
                _main = entry;
            }
        }
    }

    /// <summary>Whether the article names the state or place, or something of it, at all.</summary>
    public bool Has(string owner) => _gazetteer.Find(owner) is >= 0 and var entry && _counts.ContainsKey(entry);

    /// <summary>Whether a body without its state at <paramref name="span"/> is of <paramref name="owner"/>: the state or place named last before, the only one, or the one that the article is about.</summary>
    public bool Own(TextSpan span, string owner)
    {
        var entry = _gazetteer.Find(owner);
        if (entry < 0)
        {
            return false;
        }

        var last = -1;
        foreach (var (start, mentioned) in _mentions)
        {
            if (start >= span.Start && last >= 0)
            {
                break;
            }

            last = mentioned;
        }

        return last == entry || _main == entry;
    }

    /// <summary>One more mention of the entry, and of what it belongs to.</summary>
    private void Count(int entry)
    {
        for (var depth = 0; entry >= 0 && depth < 3; depth++)
        {
            _counts[entry] = _counts.GetValueOrDefault(entry) + 1;
            entry = _gazetteer.Find(_gazetteer.Entries[entry].Of);
        }
    }
}
