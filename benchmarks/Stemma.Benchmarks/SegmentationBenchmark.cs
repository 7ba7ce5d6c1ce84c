using BenchmarkDotNet.Attributes;
using Stemma.Articles;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Benchmarks;

/// <summary>The first stage on a paragraph: one lexicon walk, segmentation, sentences, quotations.</summary>
[MemoryDiagnoser]
public class SegmentationBenchmark
{
    private readonly SourceText _text;
    private readonly Block[] _blocks;
    private readonly Tokenizer _tokenizer;

    public SegmentationBenchmark()
    {
        var folding = new ScriptFolding(KnowledgeSource.BuiltIn());
        var builder = new LexiconBuilder(folding);
        WordList.Load(KnowledgeSource.BuiltIn(), builder);
        _tokenizer = new Tokenizer(builder.Build());
        const string Paragraph = "挪威海岸管理局星期一表示，大约120个集装箱落海，其中45个装有化学品。该局发言人说，船体尚未漏油，但“天气可能在周三变坏”。";
        _text = new SourceText(string.Concat(Enumerable.Repeat(Paragraph, 16)), folding);
        _blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, _text.Length))];
    }

    [Benchmark]
    public int Tokenize() => _tokenizer.Tokenize(_text, _blocks).Tokens.Count;
}
