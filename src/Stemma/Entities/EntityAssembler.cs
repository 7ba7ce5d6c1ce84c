using System.Globalization;
using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Joins the chosen candidates of one article into entities.</summary>
internal sealed class EntityAssembler(Gazetteer gazetteer, TokenizedText text)
{
    private readonly List<EntityDraft> _drafts = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly List<Mention> _mentions = [];

    /// <summary>The layer with one entity for each thing named.</summary>
    public EntityLayer Assemble(List<Candidate> chosen)
    {
        foreach (var candidate in chosen)
        {
            var draft = Draft(candidate);
            _drafts[draft].Add(text.Source.Slice(candidate.Span));
            _mentions.Add(new Mention(candidate.Span, draft, MentionKind.Name, candidate.Span));
        }

        AddOwners();
        return new EntityLayer([.. _drafts.Select((d, i) => d.ToEntity("e" + (i + 1).ToString(CultureInfo.InvariantCulture)))], _mentions, []);
    }

    private int Draft(Candidate candidate)
    {
        var key = candidate.Entry >= 0
            ? gazetteer.Entries[candidate.Entry].Id
            : candidate.Type.ToString().ToLowerInvariant() + ":" + text.Source.Key(candidate.Span).ToString();
        return Draft(key, candidate.Type, candidate.Entry);
    }

    private int Draft(string key, EntityType type, int entry)
    {
        if (!_byKey.TryGetValue(key, out var draft))
        {
            _byKey[key] = draft = _drafts.Count;
            _drafts.Add(new EntityDraft(key, type, entry >= 0 ? gazetteer.Entries[entry] : null));
        }

        return draft;
    }

    /// <summary>What an entity belongs to is an entity too, even where the article does not name it.</summary>
    private void AddOwners()
    {
        for (var i = 0; i < _drafts.Count; i++)
        {
            if (_drafts[i] is { Of: null, Entry: { Of.Length: > 0 } entry } && gazetteer.Find(entry.Of) is >= 0 and var owner)
            {
                _drafts[i].Of = Draft(entry.Of, gazetteer.Entries[owner].Type, owner);
            }
        }
    }
}
