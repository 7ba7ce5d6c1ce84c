using Stemma.Knowledge;

namespace Stemma.Events;

/// <summary>The words of <c>knowledge/events/speech.tsv</c>, by which one tells threats and proposals among statements.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class SpeechLexicon
{
    private const string Path = "events/speech.tsv";

    private readonly Dictionary<string, string[]> _words;

    /// <summary>Loads the table.</summary>
    /// <exception cref="FormatException">A class is none of those known; the message names file and entry.</exception>
    public SpeechLexicon(KnowledgeSource knowledge)
    {
        var words = new Dictionary<string, List<string>>(StringComparer.Ordinal) { ["condition"] = [], ["consequence"] = [], ["proposal"] = [], ["warning"] = [], ["reply"] = [], ["denial"] = [], ["claim"] = [], ["call"] = [], ["threat"] = [] };
        foreach (var row in knowledge.Table(Path).Rows)
        {
            if (!words.TryGetValue(row[1], out var list))
            {
                throw new FormatException($"knowledge/{Path}: '{row[0]}': expected a class such as condition, found '{row[1]}'");
            }

            list.Add(row[0]);
        }

        _words = words.ToDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Open a condition (如果).</summary>
    public string[] Conditions => _words["condition"];

    /// <summary>Name what will follow (代价).</summary>
    public string[] Consequences => _words["consequence"];

    /// <summary>Cues of proposals, which ask no one in particular (建议).</summary>
    public string[] Proposals => _words["proposal"];

    /// <summary>Make a threat of a warning, anywhere in its sentence (否则).</summary>
    public string[] Warnings => _words["warning"];

    /// <summary>Cues of replies (回应).</summary>
    public string[] Replies => _words["reply"];

    /// <summary>Words that contradict (绝非).</summary>
    public string[] Denials => _words["denial"];

    /// <summary>Nouns for what others have said (指控).</summary>
    public string[] Claims => _words["claim"];

    /// <summary>Cues of calls, which may go to no one named (呼吁).</summary>
    public string[] Calls => _words["call"];

    /// <summary>Cues that threaten by themselves (威胁).</summary>
    public string[] Threats => _words["threat"];

    /// <summary>Where in <paramref name="text"/> the first of <paramref name="words"/> that occurs stands earliest, or -1.</summary>
    public static int First(ReadOnlySpan<char> text, string[] words)
    {
        var first = -1;
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }
}
