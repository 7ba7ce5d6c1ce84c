using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Tells who speaks for a state or an organisation of states, by name and title.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class OfficialNames
{
    private readonly ScriptFolding _folding;
    private readonly string[] _organs;
    private readonly string[] _selves;

    /// <summary>Loads <c>claims/officials.tsv</c>: how names of organs end, and titles of those who speak for themselves.</summary>
    public OfficialNames(KnowledgeSource knowledge, ScriptFolding folding)
    {
        _folding = folding;
        var rows = knowledge.Table("claims/officials.tsv").Rows;
        _organs = [.. rows.Where(r => r[1] == "organ").Select(r => folding.Fold(r[0]))];
        _selves = [.. rows.Where(r => r[1] == "self").Select(r => folding.Fold(r[0]))];
    }

    /// <summary>Whether the entity speaks for more than itself.</summary>
    public bool IsOfficial(ArticleView article, int index)
    {
        var entity = article.Entities[index];
        return entity.Type switch
        {
            EntityType.State or EntityType.Force => true,
            EntityType.Org => IsOrgan(_folding.Fold(entity.Name)),
            EntityType.Person when entity.Anonymous => _folding.Fold(entity.Name) is var name && (name.Contains('官') || name.EndsWith("发言人", StringComparison.Ordinal)),
            EntityType.Person => entity.Of is { } of && IsOfficial(article, of) && (entity.Role is not { } role || !IsSelf(_folding.Fold(role))),
            _ => false,
        };
    }

    /// <summary>Whether a name, folded, ends as those of organs do.</summary>
    public bool IsOrgan(string name) => Array.Exists(_organs, o => name.EndsWith(o, StringComparison.Ordinal));

    private bool IsSelf(string role) => Array.Exists(_selves, s => role.Contains(s, StringComparison.Ordinal));
}
