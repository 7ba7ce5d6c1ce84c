using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>Finds the few articles that one may belong with, through the features that tell most.</summary>
internal sealed class CandidateSearch
{
    /// <summary>Features of an article under which it is found, and by which it looks for others.</summary>
    private const int MostFeatures = 64;

    /// <summary>Of these, features by which it is found from any distance in time.</summary>
    private const int MostFarFeatures = 32;

    /// <summary>Articles compared in full.</summary>
    private const int MostCandidates = 28;

    /// <summary>Articles of any day compared in full besides.</summary>
    private const int MostFarCandidates = 4;

    /// <summary>Stands for an article without a clock.</summary>
    private const int NoDay = 0;

    /// <summary>Stands for any day.</summary>
    private const int AnyDay = 1;

    private static readonly FeatureKind[] s_kinds = [FeatureKind.Word, FeatureKind.Entity];

    private readonly Postings _postings = new();
    private readonly CandidateScores _scores = new();
    private readonly List<Telling> _telling = [];
    private WeightedProfile? _chosenFor;

    /// <summary>The articles that share telling features: those near its day, best first, then those of any day.</summary>
    public void Find(WeightedProfile profile, int held, List<int> candidates)
    {
        _scores.Grow(held);
        Choose(profile);
        foreach (var telling in _telling)
        {
            if (profile.Profile.Day is { } day)
            {
                // The nearest days first, until enough was read: what a feature names on one busy day names nothing.
                var left = Postings.Limit - _postings.Score(Key(telling, day.DayNumber), telling.Rarity, Postings.Limit, _scores);
                for (var d = 1; d <= PairScores.StoryDays && left > 0; d++)
                {
                    left -= _postings.Score(Key(telling, day.DayNumber - d), telling.Rarity, left, _scores);
                    left -= _postings.Score(Key(telling, day.DayNumber + d), telling.Rarity, left, _scores);
                }
            }

            _postings.Score(Key(telling, NoDay), telling.Rarity, Postings.Limit, _scores);
        }

        candidates.Clear();
        _scores.TakeBest(MostCandidates, candidates);
        for (var t = 0; t < _telling.Count && t < MostFarFeatures; t++)
        {
            _postings.Score(Key(_telling[t], AnyDay), _telling[t].Rarity, Postings.Limit / 2, _scores);
        }

        foreach (var found in candidates)
        {
            _scores.Forget(found);
        }

        _scores.TakeBest(MostFarCandidates, candidates);
    }

    /// <summary>Makes an article findable.</summary>
    public void Post(WeightedProfile profile, int position)
    {
        Choose(profile);
        for (var t = 0; t < _telling.Count; t++)
        {
            _postings.Add(Key(_telling[t], profile.Profile.Day?.DayNumber ?? NoDay), position);
            if (t < MostFarFeatures)
            {
                _postings.Add(Key(_telling[t], AnyDay), position);
            }
        }
    }

    private static ulong Key(Telling telling, int day) => ((ulong)telling.Feature << 32) | ((ulong)telling.Kind << 24) | (uint)day;

    private void Choose(WeightedProfile profile)
    {
        if (_chosenFor == profile)
        {
            return;
        }

        _chosenFor = profile;
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
