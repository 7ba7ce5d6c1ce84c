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

    /// <summary>The longest phrase that starts at <paramref name="offset"/>, or null.</summary>
    public static TextSpan? At(TokenizedText text, int offset, int limit)
    {
        var matches = text.MatchesAt(offset);
        for (var m = matches.Length - 1; m >= 0; m--)
        {
            if (matches[m].End <= limit && text.Lexicon.Payload(matches[m], LexiconTag.ViaCue) >= 0 && text.IsTokenBoundary(matches[m].End))
            {
                return matches[m].Span;
            }
        }

        return null;
    }
}
