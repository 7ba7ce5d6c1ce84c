using Stemma.Text;

namespace Stemma.Entities;

/// <summary>An entity while its mentions are being collected.</summary>
internal sealed class EntityDraft(string key, EntityType type, GazetteerEntry? entry)
{
    private readonly List<(string Form, int Count)> _forms = [];

    /// <summary>Identifier across articles.</summary>
    public string Key => key;

    /// <summary>Kind of thing.</summary>
    public EntityType Type => type;

    /// <summary>The gazetteer's entry, or null.</summary>
    public GazetteerEntry? Entry => entry;

    /// <summary>Index of the draft it belongs to.</summary>
    public int? Of { get; set; }

    /// <summary>Title as printed.</summary>
    public string? Role { get; set; }

    /// <summary>Whether it has no name.</summary>
    public bool Anonymous { get; init; }

    /// <summary>Finer kind, or null.</summary>
    public string? Subtype { get; set; } = entry?.Subtype;

    /// <summary>The folded forms counted so far.</summary>
    public IEnumerable<string> Forms => _forms.Select(f => f.Form);

    /// <summary>Counts a printed form.</summary>
    public void Add(string form, int count = 1)
    {
        for (var i = 0; i < _forms.Count; i++)
        {
            if (_forms[i].Form == form)
            {
                _forms[i] = (form, _forms[i].Count + count);
                return;
            }
        }

        _forms.Add((form, count));
    }

    /// <summary>The finished entity.</summary>
    public Entity ToEntity(string id, int[] numbers)
    {
        var name = Name();
        return new Entity
        {
            Id = id,
            Key = key,
            Type = type,
            Name = name,
            Aliases = Others(name),
            Wikidata = entry?.Wikidata,
            Role = Role,
            Of = Of is { } of ? numbers[of] : null,
            Subtype = Subtype,
            Anonymous = Anonymous,
        };
    }

    private string[] Others(string name)
    {
        List<string>? others = null;
        foreach (var (form, _) in _forms)
        {
            if (form != name)
            {
                (others ??= []).Add(form);
            }
        }

        return others is null ? [] : [.. others];
    }

    /// <summary>The commonest printed form; the gazetteer's where nothing is printed.</summary>
    private string Name()
    {
        var best = (Form: entry?.Name ?? "", Count: 0);
        foreach (var form in _forms)
        {
            // A person's full name tells more than the surname that the rest of the article uses.
            var fuller = type == EntityType.Person && entry is null && best.Count > 0 && form.Form.Contains(best.Form, StringComparison.Ordinal);
            // Of a name printed in both scripts the Chinese one is the name and the Latin one its gloss.
            var chinese = best.Count > 0 && form.Count > 0 ? HasHan(form.Form).CompareTo(HasHan(best.Form)) : 0;
            // Of names as common the state's own comes before what stands for it (俄罗斯, 克里姆林宫).
            var own = type == EntityType.State && form.Count == best.Count && form.Form == entry?.Name;
            if (chinese > 0 || (chinese == 0 && (form.Count > best.Count || fuller || own)))
            {
                best = form;
            }
        }

        return best.Form;
    }

    private static bool HasHan(string form) => form.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff');
}
