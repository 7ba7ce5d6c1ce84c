using Stemma.Knowledge;

namespace Stemma.Tests.Events;

/// <summary>Every status word shows in its own example what it makes of the visit.</summary>
public sealed class StatusExamples
{
    public static TheoryData<string, string, string> Rows() => new(KnowledgeSource.BuiltIn().Table("events/status.tsv").Rows.Select(r => (r[0], r[1], r[2])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Example_has_the_status(string word, string status, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        Assert.Equal(status is "none" or "hypothetical" ? "" : $"CONSULT 法国+德国 ({status})", EventReader.Read(example));
    }
}
