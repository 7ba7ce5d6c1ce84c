using System.Globalization;
using Stemma.Knowledge;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>A surname.</summary>
/// <param name="Weight">Logarithm of the odds that the characters at a word boundary are a surname.</param>
/// <param name="Japanese">Whether it is Japanese only, so that longer given names may follow.</param>
internal readonly record struct Surname(float Weight, bool Japanese);

/// <summary>Chinese, Korean, Vietnamese and Japanese surnames.</summary>
/// <remarks>Immutable, thread-safe. The payload of <see cref="LexiconTag.Surname"/> indexes this lexicon.</remarks>
internal sealed class SurnameLexicon
{
    private const float LikelyWeight = -1.6f;

    private readonly Surname[] _surnames;

    /// <summary>Registers <c>entities/surnames.tsv</c>; surnames are no words for segmentation.</summary>
    public SurnameLexicon(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        var table = knowledge.Table("entities/surnames.tsv");
        int surname = table.Column("surname"), weight = table.Column("weight"), languages = table.Column("languages");
        _surnames = new Surname[table.Rows.Count];
        for (var i = 0; i < _surnames.Length; i++)
        {
            var row = table.Rows[i];
            _surnames[i] = new Surname(float.Parse(row[weight], CultureInfo.InvariantCulture), row[languages] == "ja");
            builder.Add(row[surname], LexiconTag.Surname, i, segments: false);
        }
    }

    /// <summary>Length of the surname of two characters or more that the folded name begins with, or 0.</summary>
    public int LongLength(Lexicon lexicon, string name)
    {
        for (var length = Math.Min(3, name.Length - 1); length >= 2; length--)
        {
            if (lexicon.Find(name.AsSpan(0, length)) is >= 0 and var key && lexicon.Payload(key, LexiconTag.Surname) >= 0)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether a folded character is more than rarely a surname.</summary>
    public bool IsLikely(Lexicon lexicon, ReadOnlySpan<char> folded) =>
        lexicon.Find(folded) is >= 0 and var key && lexicon.Payload(key, LexiconTag.Surname) is >= 0 and var payload && _surnames[payload].Weight >= LikelyWeight;

    /// <summary>The surname of a payload.</summary>
    public Surname this[int payload] => _surnames[payload];
}
