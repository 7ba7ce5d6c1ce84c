using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Finds whose words a paper holds: of a joint statement, those who issued it (三国外长发表联合声明).</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class Issuers
{
    private readonly ClaimWords _words;
    private readonly ScriptFolding _folding;
    private readonly Dictionary<char, string[]> _abbreviations;

    /// <summary>Loads <c>events/abbreviations.tsv</c>: the characters by which groups of states are named (日美韩三国外长).</summary>
    public Issuers(KnowledgeSource knowledge, ScriptFolding folding, ClaimWords words)
    {
        _words = words;
        _folding = folding;
        _abbreviations = knowledge.Table("events/abbreviations.tsv").Rows.ToDictionary(r => r[0][0], r => r[1].Split('|'));
    }

    /// <summary>Keys of the states or bodies whose words the speaker's are: of a paper those who issued it, of several ministers all their states.</summary>
    public IReadOnlyList<string> Voices(ArticleView article, int speaker)
    {
        var entity = article.Entities[speaker];
        var voices = entity.Type == EntityType.Doc ? Of(article, speaker) : entity is { Anonymous: true, Type: EntityType.Person } ? Group(article, speaker) : [];
        return voices.Count > 0 ? voices : [article.Voice(speaker)];
    }

    /// <summary>The states that the name of a group begins with, two or more of them side by side.</summary>
    private List<string> Group(ArticleView article, int group)
    {
        var found = new List<string>();
        foreach (var c in _folding.Fold(article.Entities[group].Name))
        {
            if (!_abbreviations.TryGetValue(c, out var names)
                || article.Entities.FirstOrDefault(e => e.Type == EntityType.State && (names.Contains(e.Name) || e.Aliases.Any(names.Contains))) is not { } state)
            {
                break;
            }

            found.Add(state.Key);
        }

        return found.Count > 1 ? found : [];
    }

    /// <summary>Keys of the states or bodies whose words the document holds; empty where the article does not say who issued it.</summary>
    private List<string> Of(ArticleView article, int document)
    {
        // Where it is issued (发表声明) a paper without a name of its own is no mention yet, so its words are looked for.
        var text = article.Analysis.Article.Text.Folded;
        var name = _folding.Fold(article.Entities[document].Name);
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (Issue(article, at) is { IsEmpty: false } before && Parties(article, before) is { Count: > 0 } parties)
            {
                return parties;
            }
        }

        return [];
    }

    /// <summary>The words of the sentence before the verb that issues the paper named at <paramref name="at"/>; empty where none does.</summary>
    private TextSpan Issue(ArticleView article, int at)
    {
        var s = article.Text.SentenceAt(at);
        if (s < 0)
        {
            return default;
        }

        var sentence = article.Text.Sentences[s].Span;
        for (var t = article.Text.TokenAt(at) - 1; t >= 0 && article.Text.Tokens[t].Start >= sentence.Start; t--)
        {
            var token = article.Text.Tokens[t];
            if (_words.Issuing.Contains(article.Analysis.Article.Text.Key(token.Span).ToString()))
            {
                return new TextSpan(sentence.Start, token.Start);
            }

            if (article.Analysis.Article.Text.Printed[token.Start] is '，' or '；' or '：' or ',')
            {
                return default;
            }
        }

        return default;
    }

    /// <summary>Persons named before the verb speak for their states; where there are none, the states and bodies themselves.</summary>
    private static List<string> Parties(ArticleView article, TextSpan before)
    {
        var persons = new List<string>();
        var bodies = new List<string>();
        foreach (var mention in article.Analysis.Entities.MentionsIn(before))
        {
            var list = article.Entities[mention.Entity].Type switch
            {
                EntityType.Person => persons,
                EntityType.State or EntityType.Org or EntityType.Force => bodies,
                _ => null,
            };
            if (list is not null && article.Voice(mention.Entity) is var voice && !list.Contains(voice))
            {
                list.Add(voice);
            }
        }

        return persons.Count > 0 ? persons : bodies;
    }
}
