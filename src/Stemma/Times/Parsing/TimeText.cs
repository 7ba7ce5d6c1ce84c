using Stemma.Text;
using Stemma.Times.Lexicon;

namespace Stemma.Times.Parsing;

/// <summary>A block of prose as the parsers of time expressions see it: folded characters up to its end, with the words that start at each.</summary>
internal readonly ref struct TimeText
{
    private readonly TokenizedText _text;
    private readonly TimeLexicon _lexicon;

    /// <summary>The view of <paramref name="text"/> up to <paramref name="limit"/>, the end of a block.</summary>
    /// <param name="minguo">Whether years of two or three digits may count from 1911.</param>
    public TimeText(TokenizedText text, TimeLexicon lexicon, int limit, bool minguo)
    {
        _text = text;
        _lexicon = lexicon;
        Folded = text.Source.Folded.AsSpan(0, limit);
        Minguo = minguo;
    }

    /// <summary>Folded characters from the text's beginning to the block's end.</summary>
    public ReadOnlySpan<char> Folded { get; }

    /// <summary>Whether years of two or three digits may count from 1911.</summary>
    public bool Minguo { get; }

    /// <summary>The tokenized text.</summary>
    public TokenizedText Text => _text;

    /// <summary>The words of times.</summary>
    public TimeLexicon Lexicon => _lexicon;

    /// <summary>The folded character at <paramref name="at"/>, or NUL outside the block.</summary>
    public char At(int at) => (uint)at < (uint)Folded.Length ? Folded[at] : '\0';

    /// <summary>The offset behind one blank at <paramref name="at"/>, or <paramref name="at"/>.</summary>
    public int SkipBlank(int at) => At(at) == ' ' ? at + 1 : at;

    /// <summary>Whether <paramref name="word"/> stands at <paramref name="at"/>.</summary>
    public bool Has(int at, string word) => at >= 0 && at <= Folded.Length && Folded[at..].StartsWith(word, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="word"/> ends at <paramref name="at"/>.</summary>
    public bool EndsWith(int at, string word) => at >= word.Length && Has(at - word.Length, word);

    /// <summary>Whether the folded text at <paramref name="at"/> begins with a whole token <paramref name="word"/>.</summary>
    public bool HasToken(int at, string word) =>
        Has(at, word) && (_text.IsTokenBoundary(at + word.Length) || at + word.Length >= Folded.Length);

    /// <summary>The longest word of the given kinds at <paramref name="at"/>; its end, or -1.</summary>
    public int Word(int at, TimeWordKinds kinds, out TimeWord word)
    {
        word = default;
        if (at >= Folded.Length)
        {
            return -1;
        }

        var end = _lexicon.Longest(_text, at, kinds, out word);
        return end <= Folded.Length ? end : -1;
    }

    /// <summary>The folded token that ends at <paramref name="at"/>, or nothing.</summary>
    public ReadOnlySpan<char> TokenBefore(int at)
    {
        if (at <= 0 || _text.TokenAt(at - 1) is not (>= 0 and var index))
        {
            return default;
        }

        var token = _text.Tokens[index];
        return Folded[token.Start..Math.Min(at, token.End)];
    }
}
