using System.Text;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Quantities;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>What a figure counts: whose, where, and which noun.</summary>
/// <param name="Noun">The noun after folding and synonyms; empty where the text does not say.</param>
/// <param name="Unit">Unit, or empty for people, whom many classifiers count.</param>
/// <param name="Owners">Keys of the states or bodies named before the noun.</param>
/// <param name="Places">Keys of the places named in the clause.</param>
/// <param name="States">Keys of the states named in the clause that are no owners.</param>
/// <param name="Fate">What befell those counted (死亡, 逮捕), or empty: the sent and the fallen are not one count.</param>
internal sealed record CountedSubject(string Noun, string Unit, IReadOnlySet<string> Owners, IReadOnlySet<string> Places, IReadOnlySet<string> States, string Fate)
{
    /// <summary>Equal for figures that belong side by side in a ledger.</summary>
    public string Key => string.Join('+', Owners) + "|" + Noun + "|" + Unit;
}

/// <summary>Decides what a figure counts.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class CountedSubjects
{
    private readonly (string Word, string Subject)[] _nouns;
    private readonly IReadOnlyList<string> _fates;

    /// <summary>Loads <c>figures/nouns.tsv</c>.</summary>
    public CountedSubjects(KnowledgeSource knowledge, ScriptFolding folding, ClaimWords words)
    {
        _fates = [.. words.Fates.Select(f => "w:" + f)];

        // Longest first, so that 特种部队士兵 is not cut at 部队.
        _nouns =
        [
            .. knowledge.Table("figures/nouns.tsv").Rows
                .Select(r => (Word: folding.Fold(r[0]), Subject: folding.Fold(r[1])))
                .OrderByDescending(n => n.Word.Length)
                .ThenBy(n => n.Word, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the figure counts.</summary>
    /// <param name="article">Where it stands.</param>
    /// <param name="quantity">The figure.</param>
    /// <param name="context">The clause, and what belongs to it, in which owner and place are looked for.</param>
    /// <param name="clause">What the clause says.</param>
    public CountedSubject Read(ArticleView article, Quantity quantity, TextSpan context, Wording clause)
    {
        var owners = new SortedSet<string>(StringComparer.Ordinal);
        var (noun, end) = Noun(article, quantity, owners);
        var places = new SortedSet<string>(StringComparer.Ordinal);
        var states = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var mention in article.Analysis.Entities.MentionsIn(context))
        {
            if ((mention.Span.End <= quantity.Span.Start || mention.Span.Start >= end) && !IsAsserter(article, quantity, mention))
            {
                Sort(article, mention.Entity, places, states);
            }
        }

        // 朝鲜向俄罗斯派遣了一万名士兵: who opens the clause owns what is counted.
        if (owners.Count == 0 && noun.Length > 0)
        {
            foreach (var mention in article.Analysis.Entities.MentionsIn(new TextSpan(context.Start, Math.Max(context.Start, quantity.Span.Start))))
            {
                if (article.Entities[mention.Entity].Type is EntityType.State or EntityType.Force)
                {
                    owners.Add("?" + article.Party(mention.Entity));
                    break;
                }
            }
        }

        states.ExceptWith(owners);
        states.ExceptWith([.. owners.Select(o => o.TrimStart('?'))]);
        return new CountedSubject(noun, UnitClass(quantity.Unit), owners, places, states, string.Join('+', _fates.Where(clause.Has)));
    }

    /// <summary>Whether the mention names an asserter, or the state that he speaks for and with (美方认为…), not a place (在美国).</summary>
    private static bool IsAsserter(ArticleView article, Quantity quantity, Mention mention)
    {
        if (quantity.AccordingTo.Contains(mention.Entity))
        {
            return mention.Span.End <= quantity.Span.Start;
        }

        return mention.Span.End <= quantity.Span.Start
            && mention.Span.Start > 0
            && article.Analysis.Article.Text.Folded[mention.Span.Start - 1] is not ('在' or '向' or '往' or '到' or '于' or '赴' or '抵' or '对')
            && quantity.AccordingTo.Any(a => article.Party(a) == article.Key(mention.Entity));
    }

    /// <summary>Where the counted noun ends; what stands behind it is where it went, not whose it is.</summary>
    public int NounEnd(ArticleView article, Quantity quantity) => Noun(article, quantity, new SortedSet<string>(StringComparer.Ordinal)).End;

    private static void Sort(ArticleView article, int entity, SortedSet<string> places, SortedSet<string> states)
    {
        switch (article.Entities[entity].Type)
        {
            case EntityType.Place when RegionOf(article, entity) is { } state:
                states.Add(state);
                break;
            case EntityType.Place:
                places.Add(article.Key(entity));
                break;
            case EntityType.State:
                states.Add(article.Key(entity));
                break;
            case EntityType.Force:
                states.Add(article.Party(entity));
                break;
            default:
                break;
        }
    }

    /// <summary>The state of which the place is a side (俄罗斯东部), or null: that is hardly more precise than the state.</summary>
    private static string? RegionOf(ArticleView article, int entity)
    {
        var name = article.Entities[entity].Name;
        if (!name.EndsWith('部') && !name.EndsWith("境内", StringComparison.Ordinal) && !name.EndsWith("境內", StringComparison.Ordinal))
        {
            return null;
        }

        for (var e = 0; e < article.Entities.Count; e++)
        {
            var state = article.Entities[e];
            if (state.Type == EntityType.State && (name.StartsWith(state.Name, StringComparison.Ordinal) || state.Aliases.Any(a => name.StartsWith(a, StringComparison.Ordinal))))
            {
                return article.Key(e);
            }
        }

        return null;
    }

    /// <summary>The noun and where it ends; <paramref name="owners"/> receives those named before or in it.</summary>
    private (string Noun, int End) Noun(ArticleView article, Quantity quantity, SortedSet<string> owners)
    {
        if (quantity.Counted is not { IsEmpty: false } counted)
        {
            return ("", quantity.Span.End);
        }

        var text = article.Analysis.Article.Text;
        var known = Find(text.Key(counted));
        var end = known is { } found ? counted.Start + found.End : counted.End;
        var rest = new StringBuilder();
        var at = counted.Start;
        foreach (var mention in article.Analysis.Entities.MentionsIn(counted))
        {
            // What stands behind the noun is where it went, not whose it is: 北韩军人入境俄罗斯.
            if (mention.Span.Start < end)
            {
                owners.Add(article.Party(mention.Entity));
                rest.Append(text.Key(new TextSpan(at, mention.Span.Start)));
                at = mention.Span.End;
            }
        }

        rest.Append(text.Key(new TextSpan(at, Math.Max(at, end))));
        return (known?.Subject ?? rest.ToString().Trim('的', ' ', '·', '、'), end);
    }

    /// <summary>The known noun that ends the words, else the longest in them; null where there is none.</summary>
    private (string Subject, int End)? Find(ReadOnlySpan<char> words)
    {
        foreach (var (word, subject) in _nouns)
        {
            if (words.EndsWith(word, StringComparison.Ordinal))
            {
                return (subject, words.Length);
            }
        }

        foreach (var (word, subject) in _nouns)
        {
            if (word.Length > 1 && words.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
            {
                return (subject, at + word.Length);
            }
        }

        return null;
    }

    /// <summary>People are counted by many classifiers (名, 人, 位), which is no difference in what is counted; other units are.</summary>
    private static string UnitClass(string? unit) => unit switch
    {
        null or "名" or "人" or "位" or "个" or "個" or "员" or "員" or "口" => "",
        _ => unit,
    };
}
