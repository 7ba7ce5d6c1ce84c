using Stemma.Articles;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Tests.Text;

public sealed class TokenizerTests
{
    private static readonly ScriptFolding Folding = new(KnowledgeSource.BuiltIn());
    private static readonly Tokenizer Tokenizer = Make();

    [Theory]
    [InlineData("他是发展中国家的代表", "他|是|发展中国家|的|代表")]
    [InlineData("發展中國家", "發展中國家")]
    [InlineData("约有50,000名士兵", "约|有|50,000|名|士兵")]
    [InlineData("G7峰会", "G|7|峰会")]
    public void Cuts_words(string input, string expected)
    {
        var text = Tokenize(input);
        Assert.Equal(expected, string.Join('|', text.Tokens.Select(t => text.Source.Slice(t.Span))));
    }

    [Theory]
    [InlineData("甲说。乙说。", "甲说。|乙说。")]
    [InlineData("“好。走吧。”他说。", "“好。走吧。”|他说。")]
    [InlineData("他说：“好。走吧。”乙不走。", "他说：“好。走吧。”|乙不走。")]
    [InlineData("他称“好。”，又说不。", "他称“好。”，又说不。")]
    public void Splits_sentences_outside_quotations(string input, string expected)
    {
        var text = Tokenize(input);
        Assert.Equal(expected, string.Join('|', text.Sentences.Select(t => text.Source.Slice(t.Span))));
    }

    /// <summary>Buffers are kept from text to text: one run of Han characters that just fits them must not reach behind them.</summary>
    [Fact]
    public void Texts_of_growing_length_fit()
    {
        var tokenizer = Make();
        for (var length = 1; length <= 200; length++)
        {
            var input = new string('国', length);
            Assert.Equal(length, tokenizer.Tokenize(new SourceText(input, Folding), [new Block(BlockKind.Paragraph, new TextSpan(0, length))]).Tokens[^1].End);
        }
    }

    private static TokenizedText Tokenize(string input) =>
        Tokenizer.Tokenize(new SourceText(input, Folding), [new Block(BlockKind.Paragraph, new TextSpan(0, input.Length))]);

    private static Tokenizer Make()
    {
        var builder = new LexiconBuilder(Folding);
        WordList.Load(KnowledgeSource.BuiltIn(), builder);
        return new Tokenizer(builder.Build());
    }
}
