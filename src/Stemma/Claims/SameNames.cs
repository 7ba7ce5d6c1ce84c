using System.Globalization;
using System.Text;
using Stemma.Entities;

namespace Stemma.Claims;

/// <summary>Knows persons and bodies that no list knows across articles: by the same name, or by the same Latin name printed beside it.</summary>
/// <remarks>
/// Transliterations differ from outlet to outlet, the gloss does not: 费雪（Sebastian Fischer） and 菲舍尔（Sebastian Fischer） are one, and so is
/// whoever is called 费雪 in an article without the gloss. Immutable, thread-safe.
/// </remarks>
internal sealed class SameNames
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>Joins the names of all articles that are compared.</summary>
    public SameNames(IEnumerable<ArticleAnalysis> articles)
    {
        foreach (var entity in articles.SelectMany(a => a.Entities.Entities))
        {
            if (entity is { Anonymous: false, Type: EntityType.Person or EntityType.Org } && IsUnlisted(entity.Key) && Gloss(entity) is { } gloss)
            {
                Join(entity.Key, (entity.Type == EntityType.Person ? "person~" : "org~") + Slug(gloss));
            }
        }
    }

    /// <summary>The key that all names of the entity share: its own where nothing joins it to another.</summary>
    public string Of(string key)
    {
        while (_parents.TryGetValue(key, out var parent))
        {
            key = parent;
        }

        return key;
    }

    /// <summary>The gazetteer's keys are Latin; others hold the printed name.</summary>
    private static bool IsUnlisted(string key) => key.AsSpan().ContainsAnyInRange('\u3400', '\u9fff');

    /// <summary>The longest Latin name of two words or more, or null.</summary>
    private static string? Gloss(Entity entity)
    {
        string? gloss = null;
        foreach (var name in entity.Aliases)
        {
            if (!name.AsSpan().ContainsAnyInRange('\u3400', '\u9fff') && name.Trim().Contains(' ', StringComparison.Ordinal) && (gloss is null || name.Length > gloss.Length))
            {
                gloss = name;
            }
        }

        return gloss;
    }

    /// <summary>Small letters and digits, everything between them one hyphen, without accents (Müller is muller).</summary>
    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The lesser key stands for both, so that the order of the articles plays no part.</summary>
    private void Join(string left, string right)
    {
        (left, right) = (Of(left), Of(right));
        if (left != right)
        {
            var first = string.CompareOrdinal(left, right) < 0 ? left : right;
            _parents[first == left ? right : left] = first;
        }
    }
}
