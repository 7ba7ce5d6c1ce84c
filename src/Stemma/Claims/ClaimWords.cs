using System.Collections.Frozen;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>The function words by which claims are told apart and related, folded, from <c>knowledge/claims/words.tsv</c>.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class ClaimWords
{
    /// <summary>Loads the table.</summary>
    public ClaimWords(KnowledgeSource knowledge, ScriptFolding folding)
    {
        var byRole = knowledge.Table("claims/words.tsv").Rows.ToLookup(r => r[1], r => folding.Fold(r[0]), StringComparer.Ordinal);
        string[] Of(string role) => [.. byRole[role].OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
        Shares = Of("share");
        PartOpeners = Of("part");
        InnerPartOpeners = Of("part-inside");
        Corrections = Of("correction");
        Denials = Of("denial");
        Denied = Of("denied");
        TakingUp = Of("taking-up");
        NotYet = Of("not-yet");
        ByNow = Of("by-now");
        Issuing = Of("issue").ToFrozenSet(StringComparer.Ordinal);
        Fates = Of("fate");
        ClauseEndings = Of("clause-end");
        Negations = Of("negation").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Shares that are no numbers: 大部分.</summary>
    public IReadOnlyList<string> Shares { get; }

    /// <summary>Words that open a part behind a comma, longest first: 其中包括.</summary>
    public IReadOnlyList<string> PartOpeners { get; }

    /// <summary>Words that open a part in the clause of the whole: 中有.</summary>
    public IReadOnlyList<string> InnerPartOpeners { get; }

    /// <summary>Words between a wrong and the right number: 更正为.</summary>
    public IReadOnlyList<string> Corrections { get; }

    /// <summary>Cues that deny.</summary>
    public IReadOnlyList<string> Denials { get; }

    /// <summary>What a denial calls the claims of others: 说法.</summary>
    public IReadOnlyList<string> Denied { get; }

    /// <summary>How it calls them up: 这些.</summary>
    public IReadOnlyList<string> TakingUp { get; }

    /// <summary>Words that say something is not so yet, or not known to be: 尚未, 无法证实.</summary>
    public IReadOnlyList<string> NotYet { get; }

    /// <summary>Words that say something is so by now: 已经, 证实.</summary>
    public IReadOnlyList<string> ByNow { get; }

    /// <summary>Verbs by which a paper comes out: 发表.</summary>
    public FrozenSet<string> Issuing { get; }

    /// <summary>Words of the synonyms table that tell what befell those counted: 死亡.</summary>
    public IReadOnlyList<string> Fates { get; }

    /// <summary>How clauses end that only say when or under what condition the next one holds: 期间.</summary>
    public IReadOnlyList<string> ClauseEndings { get; }

    /// <summary>Words that deny the clause they stand in.</summary>
    public FrozenSet<string> Negations { get; }
}
