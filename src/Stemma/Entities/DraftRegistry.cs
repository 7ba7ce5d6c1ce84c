using System.Globalization;
using Stemma.Text;

namespace Stemma.Entities;

/// <summary>The entities of one article while they are collected, found by key and by every form that an article may name them with.</summary>
internal sealed class DraftRegistry(Gazetteer gazetteer, NameResolver resolver, TokenizedText text)
{
    // Room for what most articles name: tables that grow are made and filled several times over.
    private readonly List<EntityDraft> _drafts = new(32);
    private readonly Dictionary<string, int> _byKey = new(32, StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byForm = new(64, StringComparer.Ordinal);

    private readonly Dictionary<string, int> _byGloss = new(StringComparer.Ordinal);

    /// <summary>Number of drafts.</summary>
    public int Count => _drafts.Count;

    /// <summary>The drafts that each folded form may name.</summary>
    public IReadOnlyDictionary<string, List<int>> ByForm => _byForm;

    /// <summary>The draft of an index.</summary>
    public EntityDraft this[int draft] => _drafts[draft];

    /// <summary>The draft that a candidate names, made where there is none.</summary>
    public int Resolve(Candidate candidate)
    {
        if (candidate.Entry >= 0)
        {
            return Known(candidate.Entry);
        }

        if (resolver.Glossed(text, candidate.Span, candidate.Type) is >= 0 and var glossed)
        {
            return Known(glossed);
        }

        var folded = text.Source.Key(candidate.Span).ToString();
        if (_byGloss.TryGetValue(folded, out var named))
        {
            return named;
        }

        if (candidate.Type == EntityType.Person && resolver.Person(text, folded) is >= 0 and var person)
        {
            return Known(person);
        }

        if (candidate.Type == EntityType.Force && resolver.Army(text, candidate.Span) is >= 0 and var state)
        {
            var id = gazetteer.Entries[state].Id;
            return gazetteer.ArmedForcesOf(id) is >= 0 and var army ? Known(army) : Draft("force:" + id + "/armed-forces", EntityType.Force, null);
        }

        if (candidate.Type == EntityType.Doc && Title(folded) is >= 0 and var title)
        {
            return title;
        }

        if (candidate.Type == EntityType.Org && Longer(folded) is >= 0 and var longer)
        {
            return longer;
        }

        if (_byForm.TryGetValue(folded, out var drafts))
        {
            foreach (var draft in drafts)
            {
                // An unknown foreign name is taken for a person's or a place's by its ending; one that is known already decides.
                if (_drafts[draft].Type == candidate.Type || (candidate.Type == EntityType.Place && _drafts[draft].Type == EntityType.Person))
                {
                    return draft;
                }
            }
        }

        return Draft(candidate.Type.ToString().ToLowerInvariant() + ":" + folded, candidate.Type, null);
    }

    /// <summary>The body of which <paramref name="folded"/> is the name without its last words (泛海控股 for 泛海控股集团), or -1.</summary>
    private int Longer(string folded)
    {
        if (folded.Length >= 4)
        {
            foreach (var form in _byForm)
            {
                if (form.Key.Length > folded.Length && form.Key.StartsWith(folded, StringComparison.Ordinal) && _drafts[form.Value[0]] is { Type: EntityType.Org, Entry: null })
                {
                    return form.Value[0];
                }
            }
        }

        return -1;
    }

    /// <summary>The document whose longer title ends in <paramref name="folded"/> (研究报告), or -1.</summary>
    private int Title(string folded)
    {
        for (var i = 0; i < _drafts.Count; i++)
        {
            if (_drafts[i] is { Type: EntityType.Doc, Entry: null } document && document.Key.Length > folded.Length + 4 && document.Key.EndsWith(folded, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The draft of an entry of the gazetteer.</summary>
    public int Known(int entry) => Draft(gazetteer.Entries[entry].Id, gazetteer.Entries[entry].Type, gazetteer.Entries[entry]);

    /// <summary>The draft of a key, made where there is none.</summary>
    public int Draft(string key, EntityType type, GazetteerEntry? entry)
    {
        if (!_byKey.TryGetValue(key, out var draft))
        {
            _byKey[key] = draft = _drafts.Count;
            _drafts.Add(new EntityDraft(key, type, entry));
        }

        return draft;
    }

    /// <summary>Registers the forms by which the article may go on to name what a candidate names, and its owner.</summary>
    public void AddForms(Candidate candidate, int draft, SurnameLexicon surnames)
    {
        var folded = text.Source.Key(candidate.Span).ToString();
        var (owner, ownerLength) = candidate.Type is EntityType.Org or EntityType.Force ? resolver.Owner(text, candidate.Span) : (-1, 0);
        if (owner >= 0 && _drafts[draft].Entry is null)
        {
            _drafts[draft].Of ??= Known(owner);
        }

        if (_drafts[draft].Entry is { Type: not EntityType.Person } && ownerLength == 0 && candidate.Origin != CandidateOrigin.Structure)
        {
            return;
        }

        if (owner >= 0 && candidate.Type == EntityType.Org && candidate.Span.Length - ownerLength >= 4)
        {
            _drafts[draft].Add(text.Source.Slice(new TextSpan(candidate.Span.Start + ownerLength, candidate.Span.End)), count: 0);
        }

        if (candidate.Type == EntityType.Org && char.IsAsciiLetter(folded[0]) && folded.EndsWith("公司", StringComparison.Ordinal))
        {
            _drafts[draft].Add(text.Source.Slice(new TextSpan(candidate.Span.Start, candidate.Span.End - 2)).TrimEnd(), count: 0);
        }

        foreach (var form in NameForms.Of(folded, candidate.Type, candidate.Type == EntityType.Person ? surnames.LongLength(text.Lexicon, folded) : 0, ownerLength))
        {
            if (!_byForm.TryGetValue(form, out var drafts))
            {
                _byForm[form] = drafts = [];
            }

            if (!drafts.Contains(draft))
            {
                drafts.Add(draft);
            }
        }
    }

    /// <summary>Registers what a bracket behind a name gives as another name of the same.</summary>
    public void AddGloss(TextSpan gloss, int draft)
    {
        var folded = text.Source.Key(gloss).ToString();
        _byGloss.TryAdd(folded, draft);
        if (!_byForm.ContainsKey(folded))
        {
            _byForm[folded] = [draft];
        }
    }

    /// <summary>The draft of an entity without a name; <paramref name="make"/> makes it.</summary>
    public int Anonymous(string key, Func<string, EntityDraft> make)
    {
        if (!_byKey.TryGetValue(key, out var draft))
        {
            _byKey[key] = draft = _drafts.Count;
            _drafts.Add(make(key));
        }

        return draft;
    }

    /// <summary>What an entity belongs to is an entity too, even where the article does not name it.</summary>
    public void AddOwners()
    {
        for (var i = 0; i < _drafts.Count; i++)
        {
            if (_drafts[i] is { Of: null, Entry: { Of.Length: > 0 } entry } && gazetteer.Find(entry.Of) is >= 0 and var owner && gazetteer.Entries[owner].Id != entry.Id)
            {
                _drafts[i].Of = Known(owner);
            }
        }
    }

    /// <summary>Numbers the entities by their first mention; those only belonged to come last.</summary>
    public EntityLayer Finish(List<Mention> named, List<Mention> described)
    {
        var first = new int[_drafts.Count];
        Array.Fill(first, int.MaxValue);
        First(named, first);
        First(described, first);
        var order = new int[_drafts.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => first[a] != first[b] ? first[a].CompareTo(first[b]) : a.CompareTo(b));
        var number = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            number[order[i]] = i;
        }

        var entities = new Entity[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            entities[i] = _drafts[order[i]].ToEntity("e" + (i + 1).ToString(CultureInfo.InvariantCulture), number);
        }

        return new EntityLayer(entities, Renumber(named, number), Renumber(described, number));
    }

    private static void First(List<Mention> mentions, int[] first)
    {
        foreach (var mention in mentions)
        {
            first[mention.Entity] = Math.Min(first[mention.Entity], mention.Span.Start);
        }
    }

    private static Mention[] Renumber(List<Mention> mentions, int[] number)
    {
        var renumbered = new Mention[mentions.Count];
        for (var i = 0; i < renumbered.Length; i++)
        {
            renumbered[i] = mentions[i] with { Entity = number[mentions[i].Entity] };
        }

        return renumbered;
    }
}
