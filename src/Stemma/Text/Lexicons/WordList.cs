using System.Globalization;
using Stemma.Knowledge;

namespace Stemma.Text.Lexicons;

/// <summary>The general word list: words, frequencies and parts of speech for segmentation.</summary>
internal static class WordList
{
    /// <summary>Registers <c>words/words.tsv</c>; a word's cost is the negative logarithm of its share of all occurrences.</summary>
    public static void Load(KnowledgeSource source, LexiconBuilder builder)
    {
        if (builder.IsBuilt)
        {
            return;
        }

        var rows = source.Table("words/words.tsv").Rows;
        double total = 0;
        foreach (var row in rows)
        {
            total += double.Parse(row[1], CultureInfo.InvariantCulture);
        }

        var logTotal = Math.Log(total);
        foreach (var row in rows)
        {
            builder.AddWord(row[0], (float)(logTotal - Math.Log(double.Parse(row[1], CultureInfo.InvariantCulture))), row[2]);
        }
    }
}
