using Stemma.Events;
using Stemma.Knowledge;

namespace Stemma.Tests.Events;

/// <summary>Every word that tells threats and proposals among statements does so in its example.</summary>
public sealed class SpeechExamples
{
    private static readonly SpeechLexicon Lexicon = new(KnowledgeSource.BuiltIn());

    public static TheoryData<string, string, string> Rows() => new(KnowledgeSource.BuiltIn().Table("events/speech.tsv").Rows.Select(r => (r[0], r[1], r[2])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Example_is_read_by_its_class(string word, string kind, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        switch (kind)
        {
            case "condition" or "consequence":
                Assert.Contains("THREATEN 法国 > 德国", EventReader.Read(example), StringComparison.Ordinal);
                break;
            case "warning":
                Assert.Contains(word, Lexicon.Warnings);
                Assert.Contains("THREATEN 法国 > 德国", EventReader.Read(example), StringComparison.Ordinal);
                break;
            case "claim":
                Assert.Contains(word, Lexicon.Claims);
                Assert.Contains("REJECT 德国 > 法国", EventReader.Read(example), StringComparison.Ordinal);
                break;
            default:
                Assert.Contains(word, kind == "proposal" ? Lexicon.Proposals : kind == "reply" ? Lexicon.Replies : kind == "call" ? Lexicon.Calls : kind == "threat" ? Lexicon.Threats : Lexicon.Denials);
                break;
        }
    }
}
