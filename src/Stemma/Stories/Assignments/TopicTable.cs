using Stemma.Knowledge;
using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>Which topic a word is of, mined from a corpus: words that stand in the same articles as the same other words. Immutable, thread-safe.</summary>
internal sealed class TopicTable
{
    /// <summary>Path of the table below <c>knowledge/</c>.</summary>
    public const string TablePath = "stories/topics.tsv";

    private readonly Dictionary<uint, ushort> _topics;

    /// <summary>Reads the table.</summary>
    /// <exception cref="FormatException">A row is not as the table's README says.</exception>
    public TopicTable(KnowledgeSource knowledge)
    {
        var rows = knowledge.Table(TablePath).Rows;
        var words = 0;
        foreach (var row in rows)
        {
            words += row.Length == 2 ? row[1].AsSpan().Count(' ') + 1 : 0;
        }

        // Room for all at once: growing it would leave twice the memory behind at each start.
        _topics = new Dictionary<uint, ushort>(words);
        ushort topic = 0;
        foreach (var row in rows)
        {
            if (row.Length != 2 || row[1].Length == 0)
            {
                throw new FormatException($"{TablePath}: '{string.Join('\t', row)}': expected the topic's name and its words with spaces between them");
            }

            foreach (var word in row[1].AsSpan().Split(' '))
            {
                _topics[FeatureId.OfWord(row[1].AsSpan(word))] = topic;
            }

            topic++;
        }
    }

    /// <summary>The topic of a word, if it has one.</summary>
    public bool TryGet(uint word, out ushort topic) => _topics.TryGetValue(word, out topic);
}
