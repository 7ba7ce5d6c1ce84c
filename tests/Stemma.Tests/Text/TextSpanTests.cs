using FsCheck;
using FsCheck.Fluent;
using Stemma.Text;

namespace Stemma.Tests.Text;

public sealed class TextSpanTests
{
    private static readonly Arbitrary<TextSpan> Spans =
        (from start in Gen.Choose(0, 8) from length in Gen.Choose(0, 8) select new TextSpan(start, start + length)).ToArbitrary();

    [Fact]
    public void Is_half_open()
    {
        var span = new TextSpan(10, 20);
        Assert.True(span.Contains(10));
        Assert.True(span.Contains(19));
        Assert.False(span.Contains(20));
        Assert.Equal(10, span.Length);
        Assert.Equal("[10..20)", span.ToString());
        Assert.Equal(new TextSpan(0, 0), default);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void Refuses_ranges_that_are_none(int start, int end) => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void Overlaps_when_an_offset_lies_in_both() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Spans, Spans, (a, b) => a.Overlaps(b) == Enumerable.Range(0, 20).Any(i => a.Contains(i) && b.Contains(i))));

    [Fact]
    public void Contains_a_span_when_it_contains_each_offset() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Spans, Spans, (a, b) => b.IsEmpty || a.Contains(b) == Enumerable.Range(0, 20).All(i => !b.Contains(i) || a.Contains(i))));

    [Fact]
    public void Cover_is_the_smallest_span_with_both() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Spans, Spans, (a, b) => a.Cover(b).Contains(a) && a.Cover(b).Contains(b) && a.Cover(b).Length <= Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start)));
}
