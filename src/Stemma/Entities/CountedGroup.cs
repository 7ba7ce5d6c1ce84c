using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Numbers that belong to what a group of people is called (12名香港人).</summary>
internal static class CountedGroup
{
    /// <summary>Where a number in digits and its classifier begin that stand right before <paramref name="start"/>, else <paramref name="start"/>.</summary>
    public static int Start(SourceText text, int start)
    {
        var at = start - 1;
        if (at < 1 || text.Folded[at] is not ('名' or '位' or '个'))
        {
            return start;
        }

        while (at > 0 && char.IsAsciiDigit(text.Folded[at - 1]))
        {
            at--;
        }

        return at < start - 1 ? at : start;
    }
}
