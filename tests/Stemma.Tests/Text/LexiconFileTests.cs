using Stemma.Knowledge;
using Stemma.Text.Lexicons;

namespace Stemma.Tests.Text;

public sealed class LexiconFileTests
{
    [Fact]
    public void Reading_gives_what_was_written()
    {
        var written = Compile();
        var again = new Analysis(KnowledgeSource.BuiltIn(), new MemoryStream(written));
        using var second = new MemoryStream();
        again.WriteCompiled(second);
        Assert.Equal(written, second.ToArray());
    }

    [Fact]
    public void A_file_of_other_knowledge_is_refused()
    {
        var written = Compile();
        Assert.NotNull(LexiconFile.TryRead(new MemoryStream(written), KnowledgeSource.BuiltIn().Fingerprint()));
        var other = KnowledgeSource.BuiltIn().With([new KnowledgeTable("words/words.tsv", "# word\tfrequency\tpart-of-speech\n海澄\t9\tns")]);
        Assert.Null(LexiconFile.TryRead(new MemoryStream(written), other.Fingerprint()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(100_000)]
    public void A_truncated_file_is_refused(int length) =>
        Assert.Null(LexiconFile.TryRead(new MemoryStream(Compile(), 0, length), KnowledgeSource.BuiltIn().Fingerprint()));

    private static byte[] Compile()
    {
        using var stream = new MemoryStream();
        Engine.Analysis.WriteCompiled(stream);
        return stream.ToArray();
    }
}
