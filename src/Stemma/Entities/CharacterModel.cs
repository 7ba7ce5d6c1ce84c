using System.Globalization;
using Stemma.Knowledge;

namespace Stemma.Entities;

/// <summary>How much more likely a character is in a certain kind of name than in prose: natural logarithms of odds.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class CharacterModel
{
    private const char First = '\u4e00';
    private const char Last = '\u9fff';

    private readonly float[] _weights = new float[Last - First + 1];

    /// <summary>Reads one column of a table whose first column is the character.</summary>
    /// <param name="absent">Weight of a character that the table does not list.</param>
    public CharacterModel(KnowledgeTable table, string column, float absent)
    {
        Absent = absent;
        Array.Fill(_weights, absent);
        var weight = table.Column(column);
        foreach (var row in table.Rows)
        {
            _weights[row[0][0] - First] = float.Parse(row[weight], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Weight of a character that the table does not list.</summary>
    public float Absent { get; }

    /// <summary>Weight of a folded character.</summary>
    public float this[char c] => c is >= First and <= Last ? _weights[c - First] : Absent;
}
