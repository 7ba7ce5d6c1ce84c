using System.Globalization;
using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>Makes the table of common features from collections of articles; where collections differ, a feature is as common as in the one that has it most.</summary>
/// <remarks>What one season's news is full of must not count as rare because another season's was not.</remarks>
internal sealed class FrequencyMining
{
    private static readonly FeatureKind[] s_kinds = [FeatureKind.Word, FeatureKind.Entity, FeatureKind.Figure];

    private readonly Dictionary<string, int> _most = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _articles;

    /// <summary>Counts an article of the collection at hand.</summary>
    public void Add(StoryProfile profile)
    {
        _articles++;
        var names = profile.NamesOfAll();
        foreach (var kind in s_kinds)
        {
            for (var i = profile.Starts[(int)kind]; i < profile.Starts[(int)kind + 1]; i++)
            {
                if (names[i] is { } name && !name.AsSpan().ContainsAny('\t', '\n', '\r'))
                {
                    var key = $"{FrequencyTable.Letter(kind)}:{name}";
                    _counts[key] = _counts.GetValueOrDefault(key) + 1;
                }
            }
        }
    }

    /// <summary>Ends a collection.</summary>
    public void EndCollection()
    {
        foreach (var (key, count) in _counts)
        {
            // Few articles say little of how common anything is.
            var share = (int)((long)count * FeatureFrequencies.TableUnit / (_articles + 400));
            _most[key] = Math.Max(_most.GetValueOrDefault(key), share);
        }

        _counts.Clear();
        _articles = 0;
    }

    /// <summary>The table's lines, sorted.</summary>
    public IEnumerable<string> Lines() => _most
        .Where(f => f.Value > FeatureFrequencies.TableFloor)
        .OrderBy(f => f.Key, StringComparer.Ordinal)
        .Select(f => f.Key + "\t" + f.Value.ToString(CultureInfo.InvariantCulture))
        .Prepend("# feature\tarticles");
}
