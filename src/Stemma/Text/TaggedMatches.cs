using System.Numerics;
using Stemma.Text.Lexicons;

namespace Stemma.Text;

/// <summary>The matches of a text that have a tag, in order: a stage goes through its own and does not look at the others.</summary>
/// <remarks>
/// Asking match after match for its tag costs a wrong guess for about each that has it. So 64 at a time are asked without a branch, and the walk goes from one
/// set bit of the answer to the next.
/// </remarks>
public readonly ref struct TaggedMatches
{
    private const int Width = 64;

    private readonly ReadOnlySpan<LexiconMatch> _matches;
    private readonly LexiconTags _tags;

    internal TaggedMatches(ReadOnlySpan<LexiconMatch> matches, LexiconTags tags)
    {
        _matches = matches;
        _tags = tags;
    }

    /// <summary>Walks the matches in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes from one match with the tag to the next.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<LexiconMatch> _matches;
        private readonly uint _tags;
        private ulong _left;
        private int _first = -Width;
        private int _at;

        internal Enumerator(TaggedMatches all)
        {
            _matches = all._matches;
            _tags = all._tags.Bits;
        }

        /// <summary>The match reached.</summary>
        public readonly ref readonly LexiconMatch Current => ref _matches[_at];

        /// <summary>Goes on to the next match.</summary>
        public bool MoveNext()
        {
            while (_left == 0)
            {
                _first += Width;
                if (_first >= _matches.Length)
                {
                    return false;
                }

                _left = Ask(_matches[_first..Math.Min(_first + Width, _matches.Length)], _tags);
            }

            _at = _first + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }

        /// <summary>A bit for each match, from the lowest on, that says whether it has one of the tags.</summary>
        private static ulong Ask(ReadOnlySpan<LexiconMatch> matches, uint tags)
        {
            var answer = 0ul;
            for (var m = 0; m < matches.Length; m++)
            {
                var both = matches[m].Tags.Bits & tags;
                answer |= (ulong)((both | (0u - both)) >> 31) << m;
            }

            return answer;
        }
    }
}
