using System.Globalization;
using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Statements;

/// <summary>The article's entities while speakers are resolved: those of the entity stage and the anonymous ones that speakers add. Not thread-safe.</summary>
internal sealed class EntityTable(EntityLayer layer, SourceText source)
{
    private readonly List<Entity> _entities = [.. layer.Entities];
    private readonly List<Mention> _added = [];

    /// <summary>Number of entities.</summary>
    public int Count => _entities.Count;

    /// <summary>An entity by index.</summary>
    public Entity this[int index] => _entities[index];

    /// <summary>Index of the anonymous entity that <paramref name="span"/> describes; one of the same folded words and type is used again.</summary>
    public int Describe(TextSpan span, EntityType type, string? subtype = null, int? of = null)
    {
        var key = string.Concat(type.ToString(), "|", source.Key(span));
        for (var i = 0; i < _entities.Count; i++)
        {
            if (_entities[i].Anonymous && _entities[i].Key == key)
            {
                Mention(span, i);
                return i;
            }
        }

        _entities.Add(new Entity
        {
            Id = "e" + (_entities.Count + 1).ToString(CultureInfo.InvariantCulture),
            Key = key,
            Type = type,
            Name = source.Slice(span),
            Anonymous = true,
            Subtype = subtype,
            Of = of,
        });
        Mention(span, _entities.Count - 1);
        return _entities.Count - 1;
    }

    /// <summary>Index of the outlet's own entity, added when the article does not name it.</summary>
    public int Outlet(string name, TextSpan span)
    {
        for (var i = 0; i < _entities.Count; i++)
        {
            if (_entities[i].Type == EntityType.Media && (_entities[i].Name == name || _entities[i].Aliases.Contains(name)))
            {
                return i;
            }
        }

        _entities.Add(new Entity
        {
            Id = "e" + (_entities.Count + 1).ToString(CultureInfo.InvariantCulture),
            Key = "outlet|" + name,
            Type = EntityType.Media,
            Name = name,
            Aliases = [source.Slice(span)],
            Anonymous = true,
        });
        Mention(span, _entities.Count - 1);
        return _entities.Count - 1;
    }

    /// <summary>The one named person whose name begins or ends with <paramref name="span"/> (秋叶 for 秋叶刚男), or null.</summary>
    public int? Named(TextSpan span)
    {
        var words = source.Slice(span);
        int? found = null;
        for (var i = 0; i < _entities.Count && words.Length >= 2; i++)
        {
            if (_entities[i] is { Anonymous: false, Type: EntityType.Person } person && person.Name.Length > words.Length
                && (person.Name.StartsWith(words, StringComparison.Ordinal) || person.Name.EndsWith(words, StringComparison.Ordinal)))
            {
                if (found is not null)
                {
                    return null;
                }

                found = i;
            }
        }

        if (found is { } one)
        {
            Mention(span, one);
        }

        return found;
    }

    /// <summary>Records that <paramref name="span"/> describes a known entity.</summary>
    public void Describe(TextSpan span, int entity) => Mention(span, entity);

    /// <summary>Records that <paramref name="span"/> refers to an entity by a pronoun.</summary>
    public void Refer(TextSpan span, int entity) => Record(new Mention(span, entity, MentionKind.Pronoun, span));

    /// <summary>The layer with what was added.</summary>
    public EntityLayer ToLayer() =>
        _added.Count == 0 ? layer : layer.With(_entities, [.. layer.Nominals.Concat(_added).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).ThenBy(m => m.Entity)]);

    private void Mention(TextSpan span, int entity) => Record(new Mention(span, entity, MentionKind.Nominal, span));

    private void Record(Mention mention)
    {
        if (!_added.Contains(mention))
        {
            _added.Add(mention);
        }
    }
}
