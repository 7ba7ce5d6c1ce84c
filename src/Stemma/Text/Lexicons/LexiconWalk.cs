namespace Stemma.Text.Lexicons;

/// <summary>The keys that begin at one offset, shortest first: call <see cref="Next"/> until it says false.</summary>
internal ref struct LexiconWalk
{
    private readonly DoubleArrayTrie _trie;
    private readonly string _text;
    private readonly int _limit;
    private int _cell;

    internal LexiconWalk(Lexicon lexicon, string text, int start, int limit)
    {
        _trie = lexicon.Trie;
        _text = text;
        _limit = limit;
        _cell = start > 0 && Splits(text, start) ? -1 : DoubleArrayTrie.Root;
        End = start;
        Key = -1;
    }

    /// <summary>Offset behind the key found last.</summary>
    public int End { get; private set; }

    /// <summary>Number of the key found last.</summary>
    public int Key { get; private set; }

    /// <summary>Goes on to the next longer key.</summary>
    public bool Next()
    {
        while (_cell >= 0 && End < _limit)
        {
            _cell = _trie.Step(_cell, _text[End]);
            if (_cell < 0)
            {
                return false;
            }

            End++;
            Key = _trie.KeyAt(_cell);
            if (Key >= 0 && (End >= _limit || !Splits(_text, End)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Splits(string text, int position) => char.IsAsciiLetter(text[position]) && char.IsAsciiLetter(text[position - 1]);
}
