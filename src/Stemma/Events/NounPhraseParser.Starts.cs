using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>Where a noun phrase can begin at all, so that the parser passes over all other words with one look.</summary>
internal sealed partial class NounPhraseParser
{
    private readonly (bool[] Marked, Dictionary<int, (int State, int End)> Nationals) _starts = Starts(layer, text, actors);

    /// <summary>Whether a name or description starts here, or a character with which words begin that refer back or abbreviate states.</summary>
    private bool MayStart(int at) => _starts.Marked[at] || lexicon.OpensPhrase(text.Source.Folded[at]);

    /// <summary>Marks where a word such as 民主党人 can start, which no mention covers: two to four characters before 党, with no other 党 in between.</summary>
    private static void MarkMembers(string folded, bool[] starts)
    {
        for (int at = folded.IndexOf('党', StringComparison.Ordinal), last = -1; at >= 0; last = at, at = folded.IndexOf('党', at + 1))
        {
            for (var start = Math.Max(Math.Max(at - 4, 0), last - 1); start <= at - 2 && at + 1 < folded.Length && folded[at + 1] == '人'; start++)
            {
                starts[start] = true;
            }
        }
    }

    /// <summary>Where people of a state stand whose name is no mention (日本人), by their start: what is done to them is done to the state.</summary>
    private static Dictionary<int, (int State, int End)> Nationals(EntityLayer layer, TokenizedText text, ActorMap actors)
    {
        var found = new Dictionary<int, (int State, int End)>();
        var folded = text.Source.Folded;
        for (var at = folded.IndexOf('人', StringComparison.Ordinal); at >= 0; at = folded.IndexOf('人', at + 1))
        {
            if (at > 1 && text.IsTokenBoundary(at + 1) && actors.StateEnding(folded.AsSpan(0, at), out var length) is >= 0 and var state && text.IsTokenBoundary(at - length) && layer.MentionAt(at - length) is null)
            {
                found[at - length] = (state, at + 1);
            }
        }

        return found;
    }

    private static (bool[] Marked, Dictionary<int, (int State, int End)> Nationals) Starts(EntityLayer layer, TokenizedText text, ActorMap actors)
    {
        var starts = new bool[text.Source.Length];
        var nationals = Nationals(layer, text, actors);
        foreach (var at in nationals.Keys)
        {
            starts[at] = true;
        }

        MarkMembers(text.Source.Folded, starts);
        for (var m = 0; m < layer.Mentions.Count; m++)
        {
            starts[layer.Mentions[m].Span.Start] = true;
        }

        for (var m = 0; m < layer.Nominals.Count; m++)
        {
            starts[layer.Nominals[m].Span.Start] = true;
        }

        return (starts, nationals);
    }
}
