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
    private const int MostCandidates = 32;

    /// <summary>Articles of any day compared in full besides.</summary>
    private const int MostFarCandidates = 4;

    /// <summary>Entries read of one feature.</summary>
    private const int MostRead = 24;

    /// <summary>Entries of any day read of one feature.</summary>
    private const int MostFarRead = 6;

    /// <summary>Entries read near the article's day in all, those of the most telling features first: bounds the cost on busy days.</summary>
    private const int MostReadInAll = 240;

    /// <summary>Days of one list: as many as a window has, so that a window lies in two lists at most.</summary>
    private const int Stretch = (2 * PairScores.StoryDays) + 1;

    private static readonly FeatureKind[] s_kinds = [FeatureKind.Word, FeatureKind.Entity];

    /// <summary>Articles by the stretch of days in which they were published: what is read for a new article lies together, however many are held.</summary>
    private readonly Dictionary<int, Postings> _near = [];

    /// <summary>Articles without a clock.</summary>
    private readonly Postings _undated = new();

    /// <summary>Articles of any day.</summary>
    private Postings _far = new();

    private readonly CandidateScores _scores = new();
    private readonly List<Telling> _telling = [];
    private WeightedProfile? _chosenFor;

    /// <summary>Entries read so far.</summary>
    public long Read { get; private set; }

    /// <summary>The articles that share telling features: those near its day, best first, then those of any day.</summary>
    public void Find(WeightedProfile profile, int held, List<int> candidates)
    {
        _scores.Grow(held);
        Choose(profile);
        var day = profile.Profile.Day?.DayNumber;
        var (own, before, behind) = day is { } d ? (List(d), List(d - PairScores.StoryDays), List(d + PairScores.StoryDays)) : default;
        var left = MostReadInAll;
        for (var t = 0; t < _telling.Count && left > 0; t++)
        {
            var most = Math.Min(MostRead, left);
            var read = 0;
            if (day is { } number)
            {
                // The latest to arrive come first, which are the nearest where articles arrive by publication.
                var (first, last) = (number - PairScores.StoryDays, number + PairScores.StoryDays);
                read = Score(own, _telling[t], first, last, most);
                read += before == own ? 0 : Score(before, _telling[t], first, last, most - read);
                read += behind == own ? 0 : Score(behind, _telling[t], first, last, most - read);
            }

            read += Score(_undated, _telling[t], int.MinValue, int.MaxValue, most - read);
            left -= read;
        }

        candidates.Clear();
        _scores.TakeBest(MostCandidates, candidates);
        for (var t = 0; t < _telling.Count && t < MostFarFeatures; t++)
        {
            Score(_far, _telling[t], int.MinValue, int.MaxValue, MostFarRead);
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
        var day = profile.Profile.Day?.DayNumber;
        var near = _undated;
        if (day is { } number && (near = List(number)) is null)
        {
            _near.Add(number / Stretch, near = new Postings());
        }

        for (var t = 0; t < _telling.Count; t++)
        {
            near.Add(Key(_telling[t]), position, day ?? 0);
            if (t < MostFarFeatures)
            {
                _far.Add(Key(_telling[t]), position, day ?? int.MaxValue);
            }
        }
    }

    /// <summary>Forgets what was published before a day; only articles without a clock stay findable for ever.</summary>
    public void Forget(int before)
    {
        foreach (var stretch in _near.Keys.Where(s => (s + 1) * Stretch <= before).ToList())
        {
            _near.Remove(stretch);
        }

        _far = _far.From(before);
    }

    private static ulong Key(Telling telling) => ((ulong)telling.Kind << 32) | telling.Feature;

    private Postings? List(int day) => _near.GetValueOrDefault(day / Stretch);

    private int Score(Postings? list, Telling telling, int first, int last, int most)
    {
        var read = list?.Score(Key(telling), telling.Rarity, first, last, most, _scores) ?? 0;
        Read += read;
        return read;
    }

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
