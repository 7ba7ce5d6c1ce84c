using System.Text.RegularExpressions;
using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Dossiers.Coverage;
using Stemma.Dossiers.Positions;
using Stemma.Provenance;
using Stemma.Web.Interface;

namespace Stemma.Web.Tests.Pages;

/// <summary>Every text of the pages has its Chinese, with the same values in it.</summary>
public sealed partial class TextsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "Stemma.Web");

    public static TheoryData<string> Used()
    {
        var sources = Directory.EnumerateFiles(Folder, "*.*", SearchOption.AllDirectories).Where(f => f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        var texts = sources.SelectMany(s => One().Matches(s).Select(m => m.Groups[1].Value).Concat(Many().Matches(s).Select(m => m.Groups[1].Value)));
        return [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Used))]
    public void Has_a_translation(string english)
    {
        var chinese = Texts.Chinese[english];
        Assert.NotEqual(english, chinese);
        Assert.Equal(Value().Matches(english).Select(m => m.Value).Order(), Value().Matches(chinese).Select(m => m.Value).Order());
    }

    public static TheoryData<string> Named() =>
    [
        .. Enum.GetValues<RelationKind>().Select(k => DossierNames.Relation(k, true)),
        .. Enum.GetValues<ChangeKind>().Where(k => k is not (ChangeKind.AttributionKept or ChangeKind.HedgeKept)).Select(DossierNames.Change),
        .. Enum.GetValues<CoverageStatus>().Select(DossierNames.Coverage),
        .. Enum.GetValues<PositionStanding>().Select(DossierNames.Standing),
    ];

    [Theory]
    [MemberData(nameof(Named))]
    public void Names_of_the_dossier_have_a_translation(string english) => Assert.NotEqual(english, Texts.Chinese[english]);

    [Theory]
    [InlineData("2025-03-04", "2025年3月4日 周二")]
    [InlineData("2025-03", "2025年3月")]
    [InlineData("2025-W10", "2025年第10周")]
    [InlineData("2023-08/..", "2023年8月起")]
    [InlineData("2025", "2025年")]
    public void Times_are_shown_in_chinese(string iso, string expected) => Assert.Equal(expected, Texts.Chinese.Show(iso));

    [Theory]
    [InlineData("2025-03-12T19:30:00+08:00", "Wed 12 Mar 2025 19:30 +08:00")]
    [InlineData("2025-03-12T19:30:00Z", "Wed 12 Mar 2025 19:30 UTC")]
    [InlineData("2025-03-12", "Wed 12 Mar 2025")]
    [InlineData(null, "no clock")]
    public void Publication_keeps_the_outlets_time(string? iso, string expected) => Assert.Equal(expected, Texts.English.Published(iso));

    [Fact]
    public void The_table_is_sorted()
    {
        var keys = File.ReadLines(Path.Combine(Folder, "Interface", "texts.tsv")).Skip(1).Select(l => l.Split('\t')[0]).ToList();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [GeneratedRegex("[Tt]exts(?:\\[|\\.Format\\()\"([^\"]+)\"")]
    private static partial Regex One();

    [GeneratedRegex("\\.Count\\([^\"\\n]*?\"[^\"]+\", \"([^\"]+)\"")]
    private static partial Regex Many();

    [GeneratedRegex("\\{\\d\\}")]
    private static partial Regex Value();
}
