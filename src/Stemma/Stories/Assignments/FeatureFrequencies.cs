using System.Globalization;
using Stemma.Knowledge;
using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>How rare features are: by the table mined from a corpus, and by the articles that have come so far, whichever makes it commoner.</summary>
/// <remarks>
/// The table makes the first article's weights much the same as the last one's, so that the order of arrival matters little; the
/// running counts see what became common since the table was made. They have a fixed size: two features in one cell add up, which with a
/// million cells makes a rare feature look a little less rare now and then. One writer.
/// </remarks>
internal sealed class FeatureFrequencies
{
    /// <summary>Path of the table below <c>knowledge/</c>.</summary>
    public const string TablePath = "stories/frequencies.tsv";

    /// <summary>The table counts in articles of this many.</summary>
    public const int TableUnit = 100_000;

    /// <summary>Articles of this many that have a feature which the table lacks: rarer ones were left out when it was mined.</summary>
    public const int TableFloor = 250;

    private const int Bits = 20;

    /// <summary>The running counts weigh little before this many articles: in a small batch about one thing every feature is common.</summary>
    private const int Trust = 2000;

    private readonly FrequencyTable _table;
    private readonly int[] _cells = new int[1 << Bits];
    private int _articles;

    /// <summary>Counts start at nothing.</summary>
    public FeatureFrequencies(FrequencyTable table) => _table = table;

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

    /// <summary>How much a feature tells: the logarithm of how rare it is (Spärck Jones, 1972), 0 to 6.</summary>
    public float Rarity(FeatureKind kind, uint feature)
    {
        // The article itself is counted already, and does not make its own features common.
        var running = (float)(_cells[Cell((int)kind, feature)] - 1) / (_articles + Trust);
        return MathF.Max(0, -MathF.Log(MathF.Max(_table.Share(kind, feature), running)));
    }

    private static int Cell(int kind, uint feature) => (int)(((feature + ((uint)kind * 0x85EBCA6B)) * 0x9E3779B1) >> (32 - Bits));
}

/// <summary>The mined table of common features. Immutable, thread-safe.</summary>
internal sealed class FrequencyTable
{
    private const float Floor = (float)FeatureFrequencies.TableFloor / FeatureFrequencies.TableUnit;

    private readonly Dictionary<uint, float>[] _shares = [.. Enum.GetValues<FeatureKind>().Select(_ => new Dictionary<uint, float>())];

    /// <summary>Reads the table.</summary>
    /// <exception cref="FormatException">A row is not as the table's README says.</exception>
    public FrequencyTable(KnowledgeSource knowledge)
    {
        foreach (var row in knowledge.Table(FeatureFrequencies.TablePath).Rows)
        {
            if (row.Length != 2 || row[0].Length < 3 || row[0][1] != ':' || !int.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out var articles) || Kind(row[0][0]) is not { } kind)
            {
                throw new FormatException($"{FeatureFrequencies.TablePath}: '{string.Join('\t', row)}': expected w:WORD, e:KEY or f:NUMBER and articles of {FeatureFrequencies.TableUnit}");
            }

            var name = row[0].AsSpan(2);
            var id = kind == FeatureKind.Word ? FeatureId.OfWord(name) : FeatureId.OfText(name);
            _shares[(int)kind][id] = MathF.Max(Floor, (float)articles / FeatureFrequencies.TableUnit);
        }
    }

    /// <summary>Letters that stand for the kinds in the table.</summary>
    public static char? Letter(FeatureKind kind) => kind switch
    {
        FeatureKind.Word => 'w',
        FeatureKind.Entity => 'e',
        FeatureKind.Figure => 'f',
        _ => null,
    };

    /// <summary>In what share of articles a feature stands; a floor for rare ones.</summary>
    public float Share(FeatureKind kind, uint feature) =>
        _shares[(int)(kind == FeatureKind.Speaker ? FeatureKind.Entity : kind)].TryGetValue(feature, out var share) ? share : Floor;

    private static FeatureKind? Kind(char letter) => letter switch
    {
        'w' => FeatureKind.Word,
        'e' => FeatureKind.Entity,
        'f' => FeatureKind.Figure,
        _ => null,
    };
}
