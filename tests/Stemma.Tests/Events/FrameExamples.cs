using Stemma.Knowledge;

namespace Stemma.Tests.Events;

/// <summary>Every row of the frames shows its reading in its own example: 法国 acts, 德国 is acted on.</summary>
public sealed class FrameExamples
{
    private static readonly KnowledgeTable Table = KnowledgeSource.BuiltIn().Table("events/frames.tsv");

    public static TheoryData<string, string, string, string> Rows() =>
        new(Table.Rows.Where(r => r[2] != "NONE").Select(r => (r[0], r[2], r[4], r[6])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Example_has_the_event(string predicate, string type, string frame, string example)
    {
        Assert.All(predicate.Split('…'), part => Assert.Contains(part, example, StringComparison.Ordinal));
        var expected = frame switch
        {
            "together" or "together-with" => $"{type} 法国+德国",
            "undergone" => $"{type}  > 绿党",
            _ when !example.Contains("德国", StringComparison.Ordinal) || frame == "acts-toward?" => $"{type} {(example.StartsWith("绿党", StringComparison.Ordinal) ? "绿党" : "法国")}",
            _ => $"{type} 法国 > 德国",
        };
        Assert.Contains(expected, EventReader.Read(example), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_enough_predicates() => Assert.True(Table.Rows.Where(r => r[2] != "NONE").Select(r => r[0]).Distinct(StringComparer.Ordinal).Count() >= 400);

    [Fact]
    public void Every_type_has_frames() => Assert.Equal(16, Table.Rows.Where(r => r[2] != "NONE").Select(r => r[2]).Distinct(StringComparer.Ordinal).Count());
}
