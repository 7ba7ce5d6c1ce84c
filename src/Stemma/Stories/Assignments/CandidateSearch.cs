using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>Finds the few articles that one may belong with, through the features that tell most.</summary>
internal sealed class CandidateSearch
{
    /// <summary>Features of an article under which it is found, and by which it looks for others.</summary>
    private const int MostFeatures = 40;

    /// <summary>Articles compared in full.</summary>
    private const int MostCandidates = 64;

    /// <summary>Stands for any day, and for none.</summary>
    private const int AnyDay = 0;

    private static readonly FeatureKind[] s_kinds = [FeatureKind.Word, FeatureKind.Entity];

    private readonly Postings _postings = new();
    private readonly CandidateScores _scores = new();
    private readonly List<(float Weight, int Kind, uint Feature)> _telling = [];

    /// <summary>The articles that share telling features, best first.</summary>
    public void Find(WeightedProfile profile, int held, List<int> candidates)
    {
        _scores.Grow(held);
        Telling(profile);
        var day = profile.Profile.Day?.DayNumber;
        foreach (var (weight, kind, feature) in _telling)
        {
            _postings.Score(Key(kind, feature, AnyDay), weight, _scores);
            for (var d = -PairScores.StoryDays; day is not null && d <= PairScores.StoryDays; d++)
            {
                _postings.Score(Key(kind, feature, day.Value + d), weight, _scores);
            }
        }

        _scores.TakeBest(MostCandidates, candidates);
    }

    /// <summary>Makes an article findable.</summary>
    public void Post(WeightedProfile profile, int position)
    {
        Telling(profile);
        foreach (var (_, kind, feature) in _telling)
        {
            _postings.Add(Key(kind, feature, AnyDay), position);
            if (profile.Profile.Day is { } day)
            {
                _postings.Add(Key(kind, feature, day.DayNumber), position);
            }
        }
    }

    private static ulong Key(int kind, uint feature, int day) => ((ulong)feature << 32) | ((ulong)kind << 24) | (uint)day;

    private void Telling(WeightedProfile profile)
    {
        _telling.Clear();
        foreach (var kind in s_kinds)
        {
            var k = (int)kind;
            for (var i = profile.Profile.Starts[k]; i < profile.Profile.Starts[k + 1]; i++)
            {
                _telling.Add((profile.Weights[i], k, profile.Profile.Features[i]));
            }
        }

        _telling.Sort((a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : (a.Kind, a.Feature).CompareTo((b.Kind, b.Feature)));
        if (_telling.Count > MostFeatures)
        {
            _telling.RemoveRange(MostFeatures, _telling.Count - MostFeatures);
        }
    }
}
