using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>In how many articles features occur: the counts of the articles so far, in a table of fixed size.</summary>
/// <remarks>Two features in one cell add up; with a million cells that makes a rare feature look a little less rare now and then.</remarks>
internal sealed class FeatureFrequencies
{
    private const int Bits = 20;

    /// <summary>Unrelated articles that are taken for read: in a small batch about one thing every feature is common, and unsmoothed weights would leave only what the articles differ in.</summary>
    private const int Unseen = 400;

    private readonly int[] _cells = new int[1 << Bits];
    private int _articles;

    /// <summary>Counts an article's features.</summary>
    public void Add(StoryProfile profile)
    {
        _articles++;
        for (var k = 0; k < profile.Starts.Length - 1; k++)
        {
            for (var i = profile.Starts[k]; i < profile.Starts[k + 1]; i++)
            {
                _cells[Cell(k, profile.Features[i])]++;
            }
        }
    }

    /// <summary>How much a feature tells: the logarithm of how rare it is (Spärck Jones, 1972).</summary>
    public float Weight(int kind, uint feature) => MathF.Log((float)(_articles + Unseen + 1) / (_cells[Cell(kind, feature)] + 1));

    private static int Cell(int kind, uint feature) => (int)(((feature + ((uint)kind * 0x85EBCA6B)) * 0x9E3779B1) >> (32 - Bits));
}
