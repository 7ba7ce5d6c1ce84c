using System.Runtime.CompilerServices;
using Stemma.Text.Lexicons;

namespace Stemma.Text.Segmentation;

/// <summary>Runs of Han characters: the word graph, its cheapest path, and the matches on the way.</summary>
internal sealed partial class Segmenter
{
    /// <summary>A character outside every word costs more than any word, so that words are preferred wherever they fit.</summary>
    private const float UnknownCost = 18f;

    /// <summary>How long the words are that need no walk, since <see cref="LookUp"/> has found their cells.</summary>
    private const int LookedUp = 3;

    /// <summary>One look from each offset serves both: its keys are edges of the word graph, and those with a tag are matches.</summary>
    private void CutHan(ReadOnlySpan<char> text, int start, int end, int offset)
    {
        // Edges may lead behind the run; nobody reads where they end.
        var path = _path.AsSpan(0, end - start + 1 + LookedUp);
        path.Fill(new PathNode(BitConverter.DoubleToInt64Bits(double.PositiveInfinity), 0, -1));
        path[0].Cost = 0;
        var cells = _cells;
        for (var at = start; at < end; at++)
        {
            var from = path.Slice(at - start, 1 + LookedUp);
            var cost = BitConverter.Int64BitsToDouble(from[0].Cost);
            from[1].Offer(BitConverter.DoubleToInt64Bits(cost + UnknownCost), at, -1);
            if (at + LookedUp > end)
            {
                // At the end of a run keys may go on with other characters.
                if (_first[at] != 0)
                {
                    Walk(text, at, 1, _first[at], start, offset, path[..(end - start + 1)]);
                }

                continue;
            }

            var matches = Matches.Room(LookedUp);
            var count = Look(cells, _first[at], cost, at, 1, offset, from, matches);
            count += Look(cells, _second[at], cost, at, 2, offset, from, matches[count..]);
            count += Look(cells, _third[at], cost, at, 3, offset, from, matches[count..]);
            Matches.Advance(count);
            if (_third[at] != 0 && at + LookedUp < text.Length && Next(cells, _third[at], _code[at + LookedUp]) is > 0 and var next)
            {
                Walk(text, at, LookedUp + 1, next, start, offset, path[..(end - start + 1)]);
            }
        }

        var first = Tokens.Count;
        for (var at = end; at > start;)
        {
            var node = path[at - start];
            Tokens.Add(new Token(offset + node.From, offset + at, node.Key, node.Key < 0 ? TokenKind.Unknown : TokenKind.Word));
            at = node.From;
        }

        Tokens.Span[first..].Reverse();
    }

    /// <summary>Takes the key of one cell, if there is one, into path and matches; gives the number of matches, 0 or 1.</summary>
    /// <remarks>
    /// Without a branch: whether there is a word of a length, whether it has tags and whether it is the cheapest way are as good as random, and a wrong guess
    /// costs as much as all of this. The match is written in any case and counted only where it is one; the cell of no key has no tags.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Look(DoubleArrayTrie.Cell[] cells, int cell, double cost, int at, int length, int offset, Span<PathNode> from, Span<LexiconMatch> match)
    {
        ref readonly var node = ref cells[cell];
        var (key, tags) = (node.Key, node.Tags);
        match[0] = new LexiconMatch(offset + at, offset + at + length, key, tags);

        // Costs are positive, so their bits order as they do; without its sign NaN, the cost of a key that segmentation may not use, is greater than all.
        from[length].Offer(BitConverter.DoubleToInt64Bits(cost + node.Cost) & long.MaxValue, at, key);
        return (int)((tags.Bits | (0u - tags.Bits)) >> 31);
    }

    /// <summary>Goes through the keys that begin at <paramref name="at"/> and reach <paramref name="cell"/> or farther, shortest first: keeps those with a tag, and offers words to the path.</summary>
    /// <remarks>A key of Latin letters matches whole runs of letters only: "us" is not found in "russia".</remarks>
    /// <param name="text">The block.</param>
    /// <param name="at">Offset in the block.</param>
    /// <param name="length">How many characters lead to the cell.</param>
    /// <param name="cell">The cell to begin with.</param>
    /// <param name="run">Where the run of Han characters starts that is being cut.</param>
    /// <param name="offset">Offset of the block.</param>
    /// <param name="path">The path through the run; words that end behind it are no part of it.</param>
    private void Walk(ReadOnlySpan<char> text, int at, int length, int cell, int run, int offset, Span<PathNode> path)
    {
        var cells = _cells;
        var code = _code;
        var end = at + length;
        while (true)
        {
            ref readonly var node = ref cells[cell];
            var key = node.Key;
            if (key >= 0 && (end >= text.Length || !Splits(text, end)))
            {
                var tags = node.Tags;
                if (!tags.IsEmpty)
                {
                    Matches.Add(new LexiconMatch(offset + at, offset + end, key, tags));
                }

                if (end - run < path.Length)
                {
                    path[end - run].Offer(BitConverter.DoubleToInt64Bits(BitConverter.Int64BitsToDouble(path[at - run].Cost) + node.Cost) & long.MaxValue, at, key);
                }
            }

            if (end >= text.Length)
            {
                return;
            }

            cell = Next(cells, cell, code[end]);
            if (cell == 0)
            {
                return;
            }

            end++;
        }
    }

    private static int Next(DoubleArrayTrie.Cell[] cells, int cell, int code)
    {
        var next = cells[cell].Base + code;
        return (uint)next < (uint)cells.Length && cells[next].Check == cell ? next : 0;
    }

    private static bool Splits(ReadOnlySpan<char> text, int position) => char.IsAsciiLetter(text[position]) && char.IsAsciiLetter(text[position - 1]);

    /// <summary>The cheapest way to an offset.</summary>
    private struct PathNode(long cost, int from, int key)
    {
        /// <summary>The bits of its cost, a positive double.</summary>
        public long Cost = cost;

        private long _edge = Pack(from, key);

        /// <summary>Where its last word starts.</summary>
        public readonly int From => (int)(_edge >> 32);

        /// <summary>Its last word's key, or -1.</summary>
        public readonly int Key => (int)_edge;

        /// <summary>Takes a way that is cheaper than the one known; of two that cost the same the first stays.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Offer(long cost, int from, int key)
        {
            var cheaper = (cost - Cost) >> 63;
            Cost += (cost - Cost) & cheaper;
            _edge ^= (_edge ^ Pack(from, key)) & cheaper;
        }

        private static long Pack(int from, int key) => ((long)from << 32) | (uint)key;
    }
}
