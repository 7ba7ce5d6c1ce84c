using Stemma.Entities;

namespace Stemma.Events;

/// <summary>Where a noun phrase can begin at all, so that the parser passes over all other words with one look.</summary>
internal sealed partial class NounPhraseParser
{
    private readonly bool[] _mentioned = Mentioned(layer, text.Source.Length);

    /// <summary>Whether a name or description starts here, or a character with which words begin that refer back or abbreviate states.</summary>
    private bool MayStart(int at) => _mentioned[at] || lexicon.OpensPhrase(text.Source.Folded[at]) || IsMembers(at);

    /// <summary>Whether a word such as 民主党人 starts here, which no mention covers.</summary>
    private bool IsMembers(int at)
    {
        var folded = text.Source.Folded;
        for (var end = at + 2; end + 1 < folded.Length && end <= at + 4; end++)
        {
            if (folded[end] == '党')
            {
                return folded[end + 1] == '人';
            }
        }

        return false;
    }

    private static bool[] Mentioned(EntityLayer layer, int length)
    {
        var starts = new bool[length];
        for (var m = 0; m < layer.Mentions.Count; m++)
        {
            starts[layer.Mentions[m].Span.Start] = true;
        }

        for (var m = 0; m < layer.Nominals.Count; m++)
        {
            starts[layer.Nominals[m].Span.Start] = true;
        }

        return starts;
    }
}
