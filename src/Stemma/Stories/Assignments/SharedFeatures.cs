using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>The features of one kind that two profiles share, as their places in both: one walk over two sorted lists.</summary>
internal ref struct SharedFeatures
{
    private readonly ReadOnlySpan<uint> _left;
    private readonly ReadOnlySpan<uint> _right;
    private int _i;
    private int _j;

    public SharedFeatures(StoryProfile left, StoryProfile right, FeatureKind kind)
    {
        var k = (int)kind;
        _left = left.Features.AsSpan(0, left.Starts[k + 1]);
        _right = right.Features.AsSpan(0, right.Starts[k + 1]);
        _i = left.Starts[k] - 1;
        _j = right.Starts[k] - 1;
    }

    public readonly (int Left, int Right) Current => (_i, _j);

    public readonly SharedFeatures GetEnumerator() => this;

    public bool MoveNext()
    {
        int i = _i + 1, j = _j + 1;
        while (i < _left.Length && j < _right.Length)
        {
            if (_left[i] < _right[j])
            {
                i++;
            }
            else if (_left[i] > _right[j])
            {
                j++;
            }
            else
            {
                (_i, _j) = (i, j);
                return true;
            }
        }

        return false;
    }
}
