using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>Finds the few articles that one may belong with, through the features that tell most.</summary>
internal sealed class CandidateSearch
{
    /// <summary>Features of an article under which it is found, and by which it looks for others.</summary>
    private const int MostFeatures = 64;

    /// <summary>Articles compared in full.</summary>
    private const int MostCandidates = 64;

    /// <summary>Stands for an article without a clock.</summary>
    private const int NoDay = 0;

    private static readonly FeatureKind[] s_kinds = [FeatureKind.Word, FeatureKind.Entity];

    private readonly Postings _postings = new();
    private readonly CandidateScores _scores = new();
    private readonly List<Telling> _telling = [];

    /// <summary>The articles near its day that share telling features, best first.</summary>
    public void Find(WeightedProfile profile, int held, List<int> candidates)
    {
        _scores.Grow(held);
        Choose(profile);
        foreach (var telling in _telling)
        {
            if (profile.Profile.Day is { } day)
            {
                for (var d = day.DayNumber - PairScores.StoryDays; d <= day.DayNumber + PairScores.StoryDays; d++)
                {
                    _postings.Score(Key(telling, d), telling.Rarity, _scores);
                }
            }

            _postings.Score(Key(telling, NoDay), telling.Rarity, _scores);
        }

        _scores.TakeBest(MostCandidates, candidates);
    }

    /// <summary>Makes an article findable.</summary>
    public void Post(WeightedProfile profile, int position)
    {
        Choose(profile);
        foreach (var telling in _telling)
        {
            _postings.Add(Key(telling, profile.Profile.Day?.DayNumber ?? NoDay), position);
        }
    }

    private static ulong Key(Telling telling, int day) => ((ulong)telling.Feature << 32) | ((ulong)telling.Kind << 24) | (uint)day;

    private void Choose(WeightedProfile profile)
    {
        _telling.Clear();
        var places = profile.Profile.Places;
        foreach (var kind in s_kinds)
        {
            for (var i = profile.Profile.Starts[(int)kind]; i < profile.Profile.Starts[(int)kind + 1]; i++)
            {
                var rarity = profile.Rarities[i];
                var worth = rarity * ((places[i] & FeaturePlace.Title) != 0 ? 3 : (places[i] & FeaturePlace.Lead) != 0 ? 2 : 1);
                _telling.Add(new Telling(worth + profile.Weights[i], rarity, kind, profile.Profile.Features[i]));
            }
        }

        _telling.Sort(static (a, b) => a.Worth != b.Worth ? b.Worth.CompareTo(a.Worth) : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.Feature.CompareTo(b.Feature));
        if (_telling.Count > MostFeatures)
        {
            _telling.RemoveRange(MostFeatures, _telling.Count - MostFeatures);
        }
    }

    private readonly record struct Telling(float Worth, float Rarity, FeatureKind Kind, uint Feature);
}
