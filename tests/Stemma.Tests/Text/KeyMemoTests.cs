using Stemma.Text.Lexicons;

namespace Stemma.Tests.Text;

/// <summary>What is kept for a key is given back, and nothing else.</summary>
public sealed class KeyMemoTests
{
    [Fact]
    public void Only_what_was_kept_is_known()
    {
        var memo = new KeyMemo();
        Assert.False(memo.TryGet(0, out _));
        Assert.Equal(0, memo.Keep(7, 0));
        Assert.Equal(1 << 20, memo.Keep(1000, 1 << 20));
        Assert.True(memo.TryGet(7, out var zero));
        Assert.Equal(0, zero);
        Assert.True(memo.TryGet(1000, out var large));
        Assert.Equal(1 << 20, large);
        Assert.False(memo.TryGet(8, out _));
        Assert.False(memo.TryGet(5000, out _));
        Assert.False(memo.TryGet(-1, out _));
    }
}
