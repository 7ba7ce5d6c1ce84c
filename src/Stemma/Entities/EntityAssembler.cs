using System.Globalization;
using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Joins the names of one article into entities. Made anew for each article.</summary>
internal sealed class EntityAssembler(Gazetteer gazetteer, NameResolver resolver, TokenizedText text, TitleSpans titles)
{
    private readonly List<EntityDraft> _drafts = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byForm = new(StringComparer.Ordinal);
    private readonly List<Mention> _mentions = [];
    private readonly bool[] _taken = new bool[text.Source.Length + 1];

    /// <summary>The layer with one entity for each thing named or described.</summary>
    /// <param name="chosen">Disjoint candidates.</param>
    /// <param name="nominals">Finds the descriptions.</param>
    /// <param name="surnames">Surnames, for the shorter forms of names.</param>
    public EntityLayer Assemble(List<Candidate> chosen, NominalFinder nominals, SurnameLexicon surnames)
    {
        // Full names first, so that the short forms find them.
        foreach (var candidate in chosen.OrderByDescending(c => c.Span.Length).ThenBy(c => c.Span.Start))
        {
            var draft = Resolve(candidate);
            Mention(candidate.Span, draft);
            AddForms(candidate, draft, surnames);
        }

        AddRepeated();
        AddAddressed(surnames);
        _mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        ReadTitles();
        var described = Describe(nominals);
        AddOwners();
        return Finish(described);
    }

    private void Mention(TextSpan span, int draft)
    {
        _taken.AsSpan(span.Start, span.Length).Fill(true);
        _drafts[draft].Add(text.Source.Slice(span));
        var extent = span;
        if (Gloss.After(text, span.End) is { IsEmpty: false } gloss && _drafts[draft].Type is not EntityType.State)
        {
            _drafts[draft].Add(text.Source.Slice(gloss), count: 0);
            extent = new TextSpan(span.Start, Gloss.BracketAfter(text, span.End)!.Value.Outer.End);
        }

        _mentions.Add(new Mention(span, draft, MentionKind.Name, extent));
    }

    private int Resolve(Candidate candidate)
    {
        if (candidate.Entry >= 0)
        {
            return Known(candidate.Entry);
        }

        var folded = text.Source.Key(candidate.Span).ToString();
        if (candidate.Type == EntityType.Person && resolver.Person(text, folded) is >= 0 and var person)
        {
            return Known(person);
        }

        if (candidate.Type == EntityType.Force && resolver.Army(text, candidate.Span) is >= 0 and var state)
        {
            var id = gazetteer.Entries[state].Id;
            return gazetteer.ArmedForcesOf(id) is >= 0 and var army ? Known(army) : Draft("force:" + id + "/armed-forces", EntityType.Force, null);
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

    private int Known(int entry) => Draft(gazetteer.Entries[entry].Id, gazetteer.Entries[entry].Type, gazetteer.Entries[entry]);

    private int Draft(string key, EntityType type, GazetteerEntry? entry)
    {
        if (!_byKey.TryGetValue(key, out var draft))
        {
            _byKey[key] = draft = _drafts.Count;
            _drafts.Add(new EntityDraft(key, type, entry));
        }

        return draft;
    }

    private void AddForms(Candidate candidate, int draft, SurnameLexicon surnames)
    {
        var folded = text.Source.Key(candidate.Span).ToString();
        var (owner, ownerLength) = candidate.Type is EntityType.Org or EntityType.Force ? resolver.Owner(text, candidate.Span) : (-1, 0);
        if (owner >= 0 && _drafts[draft].Entry is null)
        {
            _drafts[draft].Of ??= Known(owner);
        }

        if (_drafts[draft].Entry is not null && ownerLength == 0 && candidate.Origin != CandidateOrigin.Structure)
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

    /// <summary>Once a name is known, its bare occurrences elsewhere are mentions too.</summary>
    private void AddRepeated()
    {
        foreach (var form in _byForm.Keys.OrderByDescending(f => f.Length).ThenBy(f => f, StringComparer.Ordinal))
        {
            foreach (var block in text.Blocks)
            {
                if (!block.IsProse)
                {
                    continue;
                }

                for (var at = block.Span.Start; (at = text.Source.Folded.IndexOf(form, at, block.Span.End - at, StringComparison.Ordinal)) >= 0; at++)
                {
                    var span = new TextSpan(at, at + form.Length);
                    if (!_taken.AsSpan(span.Start, span.Length).Contains(true) && Nearest(_byForm[form], at) is var draft && StandsFree(span, _drafts[draft].Type))
                    {
                        Mention(span, draft);
                    }
                }
            }
        }
    }

    /// <summary>A surname with a title or a form of address is the person of that surname: 习主席, 邓先生.</summary>
    private void AddAddressed(SurnameLexicon surnames)
    {
        foreach (var (title, honorific) in titles.Addresses)
        {
            var length = title.Start >= 2 && surnames.IsLikely(text.Lexicon, text.Source.Key(new TextSpan(title.Start - 2, title.Start))) ? 2 : 1;
            var start = title.Start - length;
            if (start < 0 || _taken[start] || _taken[title.Start - 1] || _taken[title.Start] || !text.IsTokenBoundary(start)
                || !surnames.IsLikely(text.Lexicon, text.Source.Key(new TextSpan(start, title.Start))))
            {
                continue;
            }

            var person = PersonOf(text.Source.Folded[start], start);
            var span = new TextSpan(start, title.End);
            if (person >= 0)
            {
                Mention(span, person);
            }
            else if (honorific)
            {
                Mention(span, Draft("person:" + text.Source.Key(span).ToString(), EntityType.Person, null));
            }
        }
    }

    /// <summary>The person of Chinese form whose surname is <paramref name="surname"/> and who was named last before <paramref name="offset"/>, or -1.</summary>
    private int PersonOf(char surname, int offset)
    {
        var best = -1;
        var bestStart = -1;
        foreach (var mention in _mentions)
        {
            if (_drafts[mention.Entity].Type == EntityType.Person && mention.Span.Length is 2 or 3 && text.Source.Folded[mention.Span.Start] == surname
                && (best < 0 || (mention.Span.Start < offset && mention.Span.Start > bestStart)))
            {
                best = mention.Entity;
                bestStart = mention.Span.Start;
            }
        }

        return best;
    }

    /// <summary>Whether a form may be a name here; unknown persons' names are cut badly by segmentation, so one sound end is enough for longer ones.</summary>
    private bool StandsFree(TextSpan span, EntityType type)
    {
        bool start = text.IsTokenBoundary(span.Start), end = text.IsTokenBoundary(span.End);
        if (type != EntityType.Person)
        {
            return start && end && !titles.Crosses(span.End);
        }

        return (start && end) || (span.Length >= 3 && (start || end)) || span.Length >= 4;
    }

    /// <summary>The draft mentioned last before <paramref name="offset"/>, else the first.</summary>
    private int Nearest(List<int> drafts, int offset)
    {
        var best = drafts[0];
        if (drafts.Count > 1)
        {
            var start = -1;
            foreach (var mention in _mentions)
            {
                if (mention.Span.Start < offset && mention.Span.Start > start && drafts.Contains(mention.Entity))
                {
                    best = mention.Entity;
                    start = mention.Span.Start;
                }
            }
        }

        return best;
    }

    private void ReadTitles()
    {
        var index = new MentionIndex(text.Source.Length, _mentions, e => _drafts[e].Type);
        for (var m = 0; m < _mentions.Count; m++)
        {
            var mention = _mentions[m];
            var draft = _drafts[mention.Entity];
            if (draft.Type == EntityType.Person)
            {
                var phrase = TitlePhrase.Around(text, titles, index, mention.Span);
                _mentions[m] = mention with { Extent = phrase.Extent.Cover(mention.Extent) };
                if (!phrase.Role.IsEmpty)
                {
                    draft.Role ??= text.Source.Slice(phrase.Role);
                    draft.Of ??= phrase.Owner?.Entity;
                }
            }
        }
    }

    private List<Mention> Describe(NominalFinder nominals)
    {
        var described = new List<Mention>();
        foreach (var nominal in nominals.Find(text, new MentionIndex(text.Source.Length, _mentions, e => _drafts[e].Type)))
        {
            var type = NominalLexicon.Type(nominal.Subtype);
            var key = "anonymous:" + type.ToString().ToLowerInvariant() + ":" + text.Source.Key(nominal.Span).ToString();
            if (!_byKey.TryGetValue(key, out var draft))
            {
                _byKey[key] = draft = _drafts.Count;
                _drafts.Add(new EntityDraft(key, type, null)
                {
                    Anonymous = true,
                    Subtype = nominal.Subtype,
                    Of = nominal.Owner?.Entity,
                    Role = type == EntityType.Person ? text.Source.Slice(nominal.Head) : null,
                });
            }

            _drafts[draft].Add(text.Source.Slice(nominal.Span));
            described.Add(new Mention(nominal.Span, draft, MentionKind.Nominal, nominal.Extent));
        }

        return described;
    }

    /// <summary>What an entity belongs to is an entity too, even where the article does not name it.</summary>
    private void AddOwners()
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
    private EntityLayer Finish(List<Mention> described)
    {
        var first = new int[_drafts.Count];
        Array.Fill(first, int.MaxValue);
        foreach (var mention in _mentions.Concat(described))
        {
            first[mention.Entity] = Math.Min(first[mention.Entity], mention.Span.Start);
        }

        var order = Enumerable.Range(0, _drafts.Count).OrderBy(d => first[d]).ThenBy(d => d).ToArray();
        var number = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            number[order[i]] = i;
        }

        var entities = order.Select((d, i) => _drafts[d].ToEntity("e" + (i + 1).ToString(CultureInfo.InvariantCulture), of => number[of])).ToArray();
        return new EntityLayer(entities, Renumber(_mentions, number), Renumber(described, number));
    }

    private static Mention[] Renumber(List<Mention> mentions, int[] number) => [.. mentions.Select(m => m with { Entity = number[m.Entity] })];
}
