using FsCheck;
using FsCheck.Fluent;
using Stemma.Articles;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Tests.Text;

/// <summary>What must hold for any text, however broken.</summary>
public sealed class TextProperties
{
    private static readonly ScriptFolding Folding = new(KnowledgeSource.BuiltIn());
    private static readonly Tokenizer Tokenizer = MakeTokenizer();

    /// <summary>Text of the characters that the stages treat specially, mixed with any others, lone surrogates included.</summary>
    private static readonly Arbitrary<string> AnyText = Gen.OneOf(
        Gen.Elements("“”‘’「」『』《》（）()\"。！？，：；、 \n中国美國說称年月日一二三万1234567890.%abcXYZ·—～".ToCharArray()),
        Gen.Choose(0, char.MaxValue).Select(c => (char)c)).ListOf().Select(cs => new string([.. cs])).ToArbitrary();

    [Fact]
    public void Folding_keeps_length_and_is_idempotent() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText, text =>
        {
            var folded = Folding.Fold(text);
            return folded.Length == text.Length && Folding.Fold(folded) == folded;
        }));

    [Fact]
    public void Folding_leaves_surrogates_alone() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText, text => Folding.Fold(text).Zip(text).All(p => char.IsSurrogate(p.Second) ? p.First == p.Second : !char.IsSurrogate(p.First))));

    [Fact]
    public void Tokens_cover_the_prose_without_gap_or_overlap() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText, input =>
        {
            var text = Tokenize(input);
            var at = 0;
            foreach (var token in text.Tokens)
            {
                if (token.Start != at || token.End <= at)
                {
                    return false;
                }

                at = token.End;
            }

            return at == input.Length;
        }));

    [Fact]
    public void Spans_split_no_surrogate_pair() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText, input =>
        {
            var text = Tokenize(input);
            return text.Tokens.Select(t => t.Span).Concat(text.Sentences.Select(s => s.Span)).Concat(text.Quotations.Select(q => q.Outer)).All(s => IsBoundary(input, s.Start) && IsBoundary(input, s.End));
        }));

    [Fact]
    public void Sentences_are_ordered_disjoint_and_inside_the_text() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText, input =>
        {
            var last = 0;
            foreach (var sentence in Tokenize(input).Sentences)
            {
                if (sentence.Span.Start < last || sentence.Span.IsEmpty || sentence.Span.End > input.Length)
                {
                    return false;
                }

                last = sentence.Span.End;
            }

            return true;
        }));

    [Fact]
    public void Quotations_nest() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText, input =>
        {
            var all = Tokenize(input).Quotations.Where(q => q.Closed).ToArray();
            return all.All(a => all.All(b => !a.Outer.Overlaps(b.Outer) || a.Outer.Contains(b.Outer) || b.Outer.Contains(a.Outer)));
        }));

    [Fact]
    public void The_trie_finds_exactly_the_keys_that_occur()
    {
        var word = Gen.Elements("甲乙丙丁a".ToCharArray()).NonEmptyListOf().Select(cs => new string([.. cs]));
        Check.QuickThrowOnFailure(Prop.ForAll(word.ListOf().ToArbitrary(), word.ToArbitrary(), (words, text) =>
        {
            var builder = new LexiconBuilder(Folding);
            foreach (var w in words)
            {
                builder.Add(w, LexiconTag.Name, 0);
            }

            var tokenized = new Tokenizer(builder.Build()).Tokenize(new SourceText(text, Folding), [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
            var matches = tokenized.Matches.ToArray();
            var found = matches.Select(m => (m.Start, m.End)).ToHashSet();
            var expected = from start in Enumerable.Range(0, text.Length)
                           from end in Enumerable.Range(start + 1, text.Length - start)
                           where words.Contains(text[start..end]) && !SplitsLatin(text, start) && !SplitsLatin(text, end)
                           select (start, end);
            return found.SetEquals(expected) && found.Count == matches.Length;
        }));

        static bool SplitsLatin(string text, int at) => at > 0 && at < text.Length && text[at] == 'a' && text[at - 1] == 'a';
    }

    private static bool IsBoundary(string text, int at) => at <= 0 || at >= text.Length || !(char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]));

    private static TokenizedText Tokenize(string input) =>
        Tokenizer.Tokenize(new SourceText(input, Folding), [new Block(BlockKind.Paragraph, new TextSpan(0, input.Length))]);

    private static Tokenizer MakeTokenizer()
    {
        var builder = new LexiconBuilder(Folding);
        WordList.Load(KnowledgeSource.BuiltIn(), builder);
        return new Tokenizer(builder.Build());
    }
}
