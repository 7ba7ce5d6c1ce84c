namespace Stemma.Entities;

/// <summary>An entity while its mentions are being collected.</summary>
internal sealed class EntityDraft(string key, EntityType type, GazetteerEntry? entry)
{
    private readonly List<(string Form, int Count)> _forms = [];

    /// <summary>The gazetteer's entry, or null.</summary>
    public GazetteerEntry? Entry => entry;

    /// <summary>Index of the entity it belongs to.</summary>
    public int? Of { get; set; }

    /// <summary>Title as printed.</summary>
    public string? Role { get; set; }

    /// <summary>Counts a printed form.</summary>
    public void Add(string form)
    {
        for (var i = 0; i < _forms.Count; i++)
        {
            if (_forms[i].Form == form)
            {
                _forms[i] = (form, _forms[i].Count + 1);
                return;
            }
        }

        _forms.Add((form, 1));
    }

    /// <summary>The finished entity.</summary>
    public Entity ToEntity(string id)
    {
        var name = Name();
        return new Entity
        {
            Id = id,
            Key = key,
            Type = type,
            Name = name,
            Aliases = [.. _forms.Select(f => f.Form).Where(f => f != name)],
            Wikidata = entry?.Wikidata,
            Role = Role,
            Of = Of,
            Subtype = entry?.Subtype,
        };
    }

    /// <summary>The commonest printed form; the first of equally common ones.</summary>
    private string Name()
    {
        var best = (Form: entry?.Name ?? "", Count: 0);
        foreach (var form in _forms)
        {
            if (form.Count > best.Count)
            {
                best = form;
            }
        }

        return best.Form;
    }
}
