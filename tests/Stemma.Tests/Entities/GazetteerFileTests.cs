using System.Globalization;
using System.Text.RegularExpressions;
using Stemma.Knowledge;

namespace Stemma.Tests.Entities;

/// <summary>What every gazetteer file must keep: order, columns, known types, sound references, one owner for each certain form.</summary>
public sealed partial class GazetteerFileTests
{
    private static readonly string[] Header =
        ["id", "type", "name", "aliases", "metonyms", "latin", "of", "subtype", "wikidata", "roles"];

    private static readonly Dictionary<string, string> TypeOfPrefix = new()
    {
        ["state"] = "STATE",
        ["place"] = "PLACE",
        ["org"] = "ORG",
        ["media"] = "MEDIA",
        ["person"] = "PERSON",
        ["force"] = "FORCE",
        ["doc"] = "DOC",
        ["other"] = "OTHER",
    };

    private static readonly Lazy<IReadOnlyList<Row>> All = new(() => [.. Files().SelectMany(Load)]);

    public static TheoryData<string> FileNames => [.. Files()];

    [Theory]
    [MemberData(nameof(FileNames))]
    public void HeaderAndOrderAreRight(string file)
    {
        var table = KnowledgeSource.BuiltIn().Table(file);
        Assert.Equal(Header, table.Columns);
        var ids = table.Rows.Select(row => row[0]).ToArray();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(FileNames))]
    public void RowsAreWellFormed(string file)
    {
        foreach (var row in Load(file))
        {
            Assert.Matches(IdPattern(), row.Id);
            Assert.True(TypeOfPrefix[row.Id.Split(':')[0]] == row.Type, $"{row.Id}: type {row.Type}");
            Assert.True(row.Forms.All(form => form.Trim('~', ' ').Length > 0 && form.Trim() == form), $"{row.Id}: empty or padded form");
            Assert.True(row.Wikidata.Length == 0 || WikidataPattern().IsMatch(row.Wikidata), $"{row.Id}: {row.Wikidata}");
            Assert.True(row.Forms.Distinct().Count() == row.Forms.Count, $"{row.Id}: a form twice");
        }
    }

    [Fact]
    public void IdsAreUnique()
    {
        var twice = All.Value.GroupBy(row => row.Id).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void WikidataItemsAreUnique()
    {
        var twice = All.Value.Where(row => row.Wikidata.Length > 0)
            .GroupBy(row => row.Wikidata).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void ReferencesExist()
    {
        var ids = All.Value.Select(row => row.Id).ToHashSet();
        var owners = All.Value.Where(row => row.Of.Length > 0 && !ids.Contains(row.Of)).Select(row => $"{row.Id} of {row.Of}");
        Assert.Empty(owners);
        foreach (var (row, role) in All.Value.SelectMany(row => row.Roles.Select(role => (row, role))))
        {
            var match = RolePattern().Match(role);
            Assert.True(match.Success, $"{row.Id}: role {role}");
            Assert.True(ids.Contains(match.Groups["of"].Value), $"{row.Id}: role {role}");
            Assert.True(IsPeriod(match.Groups["from"].Value, match.Groups["to"].Value), $"{row.Id}: period of {role}");
        }
    }

    [Fact]
    public void CertainFormsHaveOneOwner()
    {
        var shared = All.Value
            .SelectMany(row => row.Names.Select(form => (Key: form.TrimStart('~').ToLowerInvariant(), Form: form, row.Id)))
            .GroupBy(entry => entry.Key)
            .Where(group => group.Select(entry => entry.Id).Distinct().Count() > 1 && group.Any(entry => entry.Form[0] != '~'))
            .Select(group => string.Join(", ", group.Select(entry => $"{entry.Form} {entry.Id}")));
        Assert.Empty(shared);
    }

    [Theory]
    [InlineData("state:kp", "北韩")]
    [InlineData("state:nz", "纽西兰")]
    [InlineData("org:nato", "北大西洋公约组织")]
    [InlineData("media:reuters", "路透社")]
    public void VariantsAreThere(string id, string form) =>
        Assert.Contains(form, All.Value.Single(row => row.Id == id).Names);

    private static IEnumerable<string> Files() =>
        new[] { "states", "places", "organisations", "media", "people", "forces", "documents", "others" }
            .Select(name => $"entities/{name}.tsv")
            .Where(path => KnowledgeSource.BuiltIn().Table(path).Columns.Count > 0);

    private static IEnumerable<Row> Load(string file) => KnowledgeSource.BuiltIn().Table(file).Rows.Select(cells => new Row(cells));

    private static bool IsPeriod(string from, string to) =>
        IsDate(from) && IsDate(to) && (from.Length == 0 || to.Length == 0 || string.CompareOrdinal(from, to) <= 0);

    private static bool IsDate(string date) =>
        date.Length == 0
        || DateOnly.TryParseExact(date, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex("^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex IdPattern();

    [GeneratedRegex("^Q[1-9][0-9]*$")]
    private static partial Regex WikidataPattern();

    [GeneratedRegex(@"^[^@\[\]]+@(?<of>[a-z]+:[a-z0-9-]+)(\[(?<from>[0-9-]*)\.\.(?<to>[0-9-]*)\])?$")]
    private static partial Regex RolePattern();

    private sealed class Row(string[] cells)
    {
        public string Id => cells[0];

        public string Type => cells[1];

        public string Of => cells[6];

        public string Wikidata => cells[8];

        public IReadOnlyList<string> Roles { get; } = List(cells[9]);

        public IReadOnlyList<string> Names { get; } = [cells[2], .. List(cells[3]), .. List(cells[5])];

        public IReadOnlyList<string> Forms { get; } = [cells[2], .. List(cells[3]), .. List(cells[4]), .. List(cells[5])];

        private static string[] List(string cell) => cell.Length == 0 ? [] : cell.Split('|');
    }
}
