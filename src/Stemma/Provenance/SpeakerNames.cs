using System.Buffers;
using Stemma.Claims;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Provenance;

/// <summary>What a chain calls a speaker: the state, but its organ by the organ's name; somebody without a name as the article describes him.</summary>
/// <remarks>
/// An entity of a state stands for all its organs, and the name of an unnamed one is the bare noun. Who reads a chain wants to know more: 伊朗司法部门 and not
/// 伊朗, 两名不具名官员 and not 官员. The government is its state. Immutable, thread-safe.
/// </remarks>
internal sealed class SpeakerNames
{
    private const string Classifiers = "名位个";
    private const string Conjunctions = "和与及暨、";
    private const string Numerals = "两二三四五六七八九十百千数几多";

    /// <summary>Characters between 来自 and its 的 at most: a few places, no clause.</summary>
    private const int LongestOrigin = 16;

    private static readonly SearchValues<char> s_breaks = SearchValues.Create("，。；：、「“（\n");

    private readonly OfficialNames _officials;
    private readonly string[] _qualities;
    private readonly string[] _states;

    /// <summary>Loads <c>claims/unnamed.tsv</c>.</summary>
    public SpeakerNames(KnowledgeSource knowledge, ScriptFolding folding, OfficialNames officials)
    {
        _officials = officials;
        var rows = knowledge.Table("claims/unnamed.tsv").Rows;
        _qualities = [.. rows.Where(r => r[1] is "quality" or "other").Select(r => folding.Fold(r[0])).OrderByDescending(w => w.Length)];
        _states = [.. rows.Where(r => r[1] == "state").Select(r => folding.Fold(r[0]))];
    }

    /// <summary>The name.</summary>
    /// <param name="article">The article.</param>
    /// <param name="entity">Index of the speaker.</param>
    /// <param name="printed">The words that name the speaker of the statement, or others of it.</param>
    public string Of(ArticleView article, int entity, TextSpan printed) => article.Entities[entity] switch
    {
        { Type: EntityType.State, Anonymous: false } state => Organ(article, state, printed) ?? Bare(state),
        { Type: EntityType.Person or EntityType.State or EntityType.Org, Anonymous: true } somebody => Described(article, entity, somebody.Name) ?? somebody.Name,
        var other => other.Name,
    };

    /// <summary>The state without its government, where the article calls it so too.</summary>
    private string Bare(Entity state) =>
        EndsWithAny(state.Name, _states, out var length) && state.Name[..^length] is var bare && state.Aliases.Contains(bare, StringComparer.Ordinal) ? bare : state.Name;

    private string? Organ(ArticleView article, Entity state, TextSpan printed)
    {
        var text = article.Analysis.Article.Text;
        var words = text.Slice(printed);
        var folded = text.Folded.AsSpan(printed.Start, printed.Length);
        return words.Length > state.Name.Length && words.StartsWith(state.Name, StringComparison.Ordinal) && !folded.ContainsAny(Conjunctions) && _officials.IsOrgan(folded.ToString()) && !EndsWithAny(folded, _states, out _)
            ? words
            : null;
    }

    /// <summary>The first words of the article that name him, with what stands before them; null where it never does so.</summary>
    private string? Described(ArticleView article, int entity, string name)
    {
        var text = article.Analysis.Article.Text;
        var layer = article.Analysis.Entities;
        var first = -1;
        foreach (var mention in layer.Mentions.Concat(layer.Nominals))
        {
            if (mention.Entity == entity && text.Slice(mention.Span).IndexOf(name, StringComparison.Ordinal) is >= 0 and var at && (first < 0 || mention.Span.Start + at < first))
            {
                first = mention.Span.Start + at;
            }
        }

        return first < 0 ? null : Words(text, first, name.Length);
    }

    private string Words(SourceText text, int noun, int length)
    {
        var start = Start(text.Folded.AsSpan(0, noun));
        return text.Slice(new TextSpan(start, noun + length));
    }

    /// <summary>Where the description begins whose noun begins behind <paramref name="before"/>.</summary>
    private int Start(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (EndsWithAny(before[..start], _qualities, out var length))
        {
            start -= length;
        }

        return Number(before[..Origin(before[..start])]);
    }

    /// <summary>Takes in 来自 … 的.</summary>
    private static int Origin(ReadOnlySpan<char> before)
    {
        if (before.EndsWith("的") && before.LastIndexOf("来自") is >= 0 and var from && before.Length - from <= LongestOrigin && !before[from..].ContainsAny(s_breaks))
        {
            return from;
        }

        return before.Length;
    }

    /// <summary>Takes in a number of several; one is none.</summary>
    private static int Number(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || !Classifiers.Contains(before[^1], StringComparison.Ordinal))
        {
            return before.Length;
        }

        var start = before.Length - 1;
        while (start > 0 && (char.IsAsciiDigit(before[start - 1]) || Numerals.Contains(before[start - 1], StringComparison.Ordinal)))
        {
            start--;
        }

        return before[start..^1] is "" or "1" ? before.Length : start;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words, out int length)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word))
            {
                length = word.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }
}
