using Stemma.Knowledge;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>What a name that ends in a certain word names.</summary>
/// <param name="Type">Kind of thing.</param>
/// <param name="Subtype">Finer kind.</param>
/// <param name="Form">What must stand before it.</param>
internal readonly record struct NameSuffix(EntityType Type, string Subtype, SuffixForm Form)
{
    /// <summary>Whether it ends names of businesses; a <c>trade</c> is also a common noun (电器, 物流).</summary>
    public bool IsCompany => Subtype is "company" or "trade";

    /// <summary>Whether it ends names of public bodies, which are made of words of administration.</summary>
    public bool IsPublicBody => Type == EntityType.Org && Subtype is "agency" or "ministry" or "committee" or "court" or "thinktank";
}

/// <summary>What must stand before a suffix for the whole to be a name.</summary>
internal enum SuffixForm : byte
{
    /// <summary>A name, common nouns between allowed (韩国国家情报院).</summary>
    Open,

    /// <summary>A name directly before, because the suffix is also part of other words (部, 州).</summary>
    Tight,

    /// <summary>A proper word other than a state or place: 美国公司 is no name.</summary>
    Named,

    /// <summary>Title marks around the whole (《基本报告》): the word ends names nowhere else.</summary>
    Titled,

    /// <summary>A name other than a state's: 英国大学 is no name, 赫尔辛基大学 is one.</summary>
    Placed,

    /// <summary>A name, or at least two nouns (国家安全委员会).</summary>
    Nouns,
}

/// <summary>The last words of organisations', places', forces' and documents' names.</summary>
/// <remarks>Immutable, thread-safe. The payload of <see cref="LexiconTag.NameSuffix"/> indexes this lexicon.</remarks>
internal sealed class SuffixLexicon
{
    private readonly NameSuffix[] _suffixes;

    /// <summary>Registers <c>entities/suffixes.tsv</c>.</summary>
    /// <exception cref="FormatException">A type is unknown; the message names the file and the suffix.</exception>
    public SuffixLexicon(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        var table = knowledge.Table("entities/suffixes.tsv");
        int suffix = table.Column("suffix"), type = table.Column("type"), subtype = table.Column("subtype"), form = table.Column("form");
        _suffixes = new NameSuffix[table.Rows.Count];
        for (var i = 0; i < _suffixes.Length; i++)
        {
            var row = table.Rows[i];
            if (!Enum.TryParse<EntityType>(row[type], ignoreCase: true, out var kind))
            {
                throw new FormatException($"{table.Path}: {row[suffix]}: '{row[type]}' is no entity type");
            }

            _suffixes[i] = new NameSuffix(kind, row[subtype], Enum.Parse<SuffixForm>(row[form], ignoreCase: true));
            builder.Add(row[suffix], LexiconTag.NameSuffix, i);
        }
    }

    /// <summary>The suffix of a payload.</summary>
    public NameSuffix this[int payload] => _suffixes[payload];
}
