using Stemma.Articles;
using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Statements;

/// <summary>学者：谈判仍有空间, 分析：…: whoever a subheading only describes is the person below it whose words are most like its own.</summary>
internal static class HeadingSpeaker
{
    private const int MostBlocks = 12;

    /// <summary>The least share of the heading's pairs of characters that the words below must have.</summary>
    private const double LeastShare = 0.2;

    /// <summary>Gives the statements of subheadings their speakers; the drafts are in the order of their cues.</summary>
    public static void Resolve(Discourse discourse, List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i] is { Cue: { Length: 1 }, Speakers: [var described], Content: [var words] } heading && discourse.Entities[described].Anonymous
                && discourse.Text.Blocks[discourse.Clauses[heading.Clause].Block].Kind == BlockKind.Heading && Below(discourse, drafts, i, words) is { } person)
            {
                discourse.Entities.Describe(heading.SpeakerSpan ?? words, person);
                heading.Speakers = [person];
            }
        }
    }

    private static int? Below(Discourse discourse, List<Draft> drafts, int index, TextSpan words)
    {
        var first = discourse.Clauses[drafts[index].Clause].Block;
        int? best = null;
        var most = LeastShare;
        for (var i = index + 1; i < drafts.Count && discourse.Clauses[drafts[i].Clause].Block - first <= MostBlocks; i++)
        {
            if (drafts[i] is { Outer: null, Speakers: [var speaker], Content.Count: > 0 } other && discourse.Entities[speaker] is { Anonymous: false, Type: EntityType.Person } && Share(discourse, words, other) is var share && share > most)
            {
                (best, most) = (speaker, share);
            }
        }

        return best;
    }

    /// <summary>Which share of the heading's pairs of characters the words have.</summary>
    private static double Share(Discourse discourse, TextSpan heading, Draft other)
    {
        var folded = discourse.Text.Source.Folded;
        var (hits, pairs) = (0, Math.Max(1, heading.Length - 1));
        for (var at = heading.Start; at + 1 < heading.End; at++)
        {
            foreach (var piece in other.Content)
            {
                if (folded.AsSpan(piece.Start, piece.Length).IndexOf(folded.AsSpan(at, 2), StringComparison.Ordinal) >= 0)
                {
                    hits++;
                    break;
                }
            }
        }

        return (double)hits / pairs;
    }
}
