using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Statements.Speakers;

/// <summary>The phrases of <c>statements/via.tsv</c> that cite a source without naming it (据报道, 据悉).</summary>
internal sealed class UnnamedSources
{
    /// <summary>Reads the file and registers every phrase.</summary>
    public UnnamedSources(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        var rows = knowledge.Table("statements/via.tsv").Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            builder.Add(rows[i][0], LexiconTag.ViaCue, i, segments: false);
        }
    }

    /// <summary>Whether words, folded, end in the noun for a report (据日媒报道).</summary>
    public static bool IsReport(ReadOnlySpan<char> words) => words.EndsWith("报道") || words.EndsWith("报导");

    /// <summary>The longest phrase that starts at <paramref name="offset"/>, or null.</summary>
    public static TextSpan? At(TokenizedText text, int offset, int limit)
    {
        if (!text.TagsAt(offset).Has(LexiconTag.ViaCue))
        {
            return null;
        }

        var matches = text.MatchesAt(offset);
        for (var m = matches.Length - 1; m >= 0; m--)
        {
            if (matches[m].End <= limit && text.Lexicon.Payload(matches[m], LexiconTag.ViaCue) >= 0 && text.IsTokenBoundary(matches[m].End) && !IsModifier(text, matches[m].Span, limit))
            {
                return matches[m].Span;
            }
        }

        return null;
    }

    /// <summary>据日媒报道, 外电报道, 据官方消息: the noun in the phrase that says who it is, or null.</summary>
    public static TextSpan? Noun(Discourse discourse, TextSpan phrase)
    {
        var start = discourse.Text.Source.Folded[phrase.Start] == '据' ? phrase.Start + 1 : phrase.Start;
        if (phrase.End - start < 4 || discourse.Text.Source.Key(new TextSpan(phrase.End - 2, phrase.End)) is not ("报道" or "报导" or "消息" or "透露"))
        {
            return null;
        }

        // 综合外媒报道: the verb says that more than one was read.
        start += discourse.Text.Source.Key(new TextSpan(start, start + 2)) is "综合" && phrase.End - start > 4 ? 2 : 0;
        var noun = discourse.Text.Source.Key(new TextSpan(start, phrase.End - 2));
        return noun.EndsWith("媒") || noun.EndsWith("官方") || (start > phrase.Start && noun.EndsWith("媒体")) ? new TextSpan(start, phrase.End - 2) : null;
    }

    /// <summary>据调查人员: the word behind 据 belongs to the noun that follows.</summary>
    private static bool IsModifier(TokenizedText text, TextSpan phrase, int limit) =>
        text.Source.Folded[phrase.Start] == '据' && text.Source.Folded[phrase.End - 1] is '查' or '计' or '析' or '估' or '测' or '绍' or '算' && phrase.End < limit
        && text.TokenAt(phrase.End) is >= 0 and var index && text.Tokens[index].Key >= 0 && text.Lexicon.PartOfSpeech(text.Tokens[index].Key) is ['n', ..] or "l" or "";
}
