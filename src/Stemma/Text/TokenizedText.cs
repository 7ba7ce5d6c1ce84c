using Stemma.Articles;
using Stemma.Text.Lexicons;
using Stemma.Text.Quotations;
using Stemma.Text.Segmentation;
using Stemma.Text.Sentences;

namespace Stemma.Text;

/// <summary>An article's prose (paragraphs and headings) cut into sentences, quotations and tokens, with every lexicon match that carries a tag.</summary>
/// <remarks>Immutable, thread-safe. Blocks that are not prose have neither tokens nor matches.</remarks>
public sealed class TokenizedText
{
    /// <summary>The bit, behind those of tags, that says that a quotation starts here.</summary>
    private const uint OpensQuotation = 1u << 31;

    /// <summary>The bit that says that a token starts or ends here, or that no token is here.</summary>
    private const uint Boundary = 1u << 30;

    /// <summary>The bits of tags.</summary>
    private const uint AllTags = Boundary - 1;

    private readonly int[] _tokenAt;
    private readonly LexiconMatch[] _matches;
    private readonly int[] _matchAt;
    private readonly uint[] _tagsAt;

    internal TokenizedText(SourceText source, Lexicon lexicon, IReadOnlyList<Block> blocks, Token[] tokens, LexiconMatch[] matches, Sentence[] sentences, Quotation[] quotations)
    {
        Source = source;
        Lexicon = lexicon;
        Blocks = blocks;
        Tokens = new ArrayView<Token>(tokens);
        Sentences = new ArrayView<Sentence>(sentences);
        Quotations = new ArrayView<Quotation>(quotations);
        _matches = matches;
        _tagsAt = TagsByOffset(matches, quotations, source.Length + 1);
        _tokenAt = TokensByOffset(tokens, _tagsAt);
        _matchAt = MatchesByOffset(matches, source.Length + 2);
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>The lexicon it was scanned with.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>All blocks of the article, prose or not.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Tokens of all prose blocks, in order.</summary>
    public ArrayView<Token> Tokens { get; }

    /// <summary>Sentences of all prose blocks, in order.</summary>
    public ArrayView<Sentence> Sentences { get; }

    /// <summary>Quotations and brackets of all prose blocks, by start; an outer one stands before those inside it.</summary>
    public ArrayView<Quotation> Quotations { get; }

    /// <summary>All lexicon matches that carry a tag, by start, then by length; plain words are tokens, not matches.</summary>
    public ReadOnlySpan<LexiconMatch> Matches => _matches;

    /// <summary>The matches that have <paramref name="tag"/> or, where one is given, <paramref name="other"/>, in order.</summary>
    public TaggedMatches MatchesWith(LexiconTag tag, LexiconTag? other = null) => new(_matches, default(LexiconTags).With(tag).With(other ?? tag));

    /// <summary>The matches that start at <paramref name="offset"/>, shortest first.</summary>
    public ReadOnlySpan<LexiconMatch> MatchesAt(int offset) => _matches.AsSpan(_matchAt[offset], _matchAt[offset + 1] - _matchAt[offset]);

    /// <summary>The tags of all matches that start at <paramref name="offset"/>: most offsets have none that a stage looks for, and need no look at the matches.</summary>
    public LexiconTags TagsAt(int offset) => new(_tagsAt[offset] & AllTags);

    /// <summary>Whether one of <see cref="Quotations"/> starts at <paramref name="offset"/>.</summary>
    public bool QuotationOpensAt(int offset) => (_tagsAt[offset] & OpensQuotation) != 0;

    /// <summary>The matches that start in <paramref name="span"/> (their ends may lie behind it).</summary>
    public ReadOnlySpan<LexiconMatch> MatchesIn(TextSpan span) => _matches.AsSpan(_matchAt[span.Start], _matchAt[span.End] - _matchAt[span.Start]);

    /// <summary>Index of the token that holds <paramref name="offset"/>, or -1 outside prose.</summary>
    public int TokenAt(int offset) => _tokenAt[offset];

    /// <summary>Whether a token starts at <paramref name="offset"/>, or the offset is the end of one: a name may begin or end there.</summary>
    public bool IsTokenBoundary(int offset) =>
        (uint)offset >= (uint)_tagsAt.Length || (_tagsAt[offset] & Boundary) != 0;

    /// <summary>Index of the sentence that holds <paramref name="offset"/>, or -1.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low <= high)
        {
            var mid = (low + high) / 2;
            var span = Sentences[mid].Span;
            if (offset < span.Start)
            {
                high = mid - 1;
            }
            else if (offset >= span.End)
            {
                low = mid + 1;
            }
            else
            {
                return mid;
            }
        }

        return -1;
    }

    /// <summary>For each offset the token that holds it, or -1; marks the boundaries in <paramref name="marks"/>, which stages ask for at every step.</summary>
    /// <remarks>
    /// Starts are written first and then spread: tokens are so short that a loop over each one's characters would be left by a wrong guess.
    /// </remarks>
    private static int[] TokensByOffset(Token[] tokens, uint[] marks)
    {
        // 0 says the same as before, 1 no token, from 2 on the token.
        var at = new int[marks.Length];
        at[0] = 1;
        for (var t = 0; t < tokens.Length; t++)
        {
            at[tokens[t].End] = 1;
            at[tokens[t].Start] = t + 2;
        }

        var token = 1;
        for (var i = 0; i < at.Length; i++)
        {
            var change = at[i];
            token = change == 0 ? token : change;
            marks[i] |= change != 0 | token == 1 ? Boundary : 0;
            at[i] = token - 2;
        }

        return at;
    }

    private static uint[] TagsByOffset(LexiconMatch[] matches, Quotation[] quotations, int length)
    {
        var at = new uint[length];
        foreach (var match in matches)
        {
            at[match.Start] |= match.Tags.Bits;
        }

        foreach (var quotation in quotations)
        {
            at[quotation.Outer.Start] |= OpensQuotation;
        }

        return at;
    }

    /// <summary>For each offset, how many matches start before it.</summary>
    private static int[] MatchesByOffset(LexiconMatch[] matches, int length)
    {
        var at = new int[length];
        foreach (var match in matches)
        {
            at[match.Start + 1]++;
        }

        for (var i = 1; i < at.Length; i++)
        {
            at[i] += at[i - 1];
        }

        return at;
    }
}
