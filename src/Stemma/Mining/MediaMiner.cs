using System.Buffers;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Quotations;

namespace Stemma.Mining;

/// <summary>Outlets: bracketed titles behind which the text says that they report, or before which that it quotes them.</summary>
internal static class MediaMiner
{
    /// <summary>Characters between the closing mark and the verb: 《…》网站周四报道.</summary>
    private const int Reach = 8;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。；,;\n");

    private static readonly string[] Reports = ["报道", "报导", "记者", "专访", "援引", "引述", "披露", "刊登", "社论"];

    public static void Mine(MiningText text)
    {
        foreach (var title in text.Text.Quotations)
        {
            if (title is { Kind: QuotationKind.Title, Closed: true } && title.Inner.Length is > 1 and <= 16 && IsReporting(text, title.Outer))
            {
                text.Note(TermKind.Media, title.Inner, "");
            }
        }
    }

    private static bool IsReporting(MiningText text, TextSpan outer)
    {
        var behind = text.Folded.AsSpan(outer.End, Math.Min(Reach, text.Folded.Length - outer.End));
        var stop = behind.IndexOfAny(Stops);
        behind = stop < 0 ? behind : behind[..stop];
        foreach (var verb in Reports)
        {
            if (behind.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var match in text.Text.MatchesIn(new TextSpan(Math.Max(0, outer.Start - 3), outer.Start)))
        {
            if (match.End == outer.Start && match.Tags.Has(LexiconTag.ViaCue))
            {
                return true;
            }
        }

        return false;
    }
}
