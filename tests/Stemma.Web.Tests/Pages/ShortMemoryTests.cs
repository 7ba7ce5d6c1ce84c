using Stemma.Storage;
using Stemma.Web.Views;

namespace Stemma.Web.Tests.Pages;

/// <summary>How long answers are kept, and who waits for new ones.</summary>
public sealed class ShortMemoryTests
{
    private readonly Clock _clock = new();
    private int _counted;

    [Fact]
    public void A_young_answer_is_shared()
    {
        var memory = new ShortMemory(_clock);
        Assert.Equal("1", memory.Get("totals", Count));
        _clock.Now += TimeSpan.FromSeconds(14);
        Assert.Equal("1", memory.Get("totals", Count));
        Assert.Equal("2", memory.Get("other", Count));
    }

    [Fact]
    public void An_older_answer_is_given_while_a_new_one_is_counted()
    {
        var memory = new ShortMemory(_clock);
        using var go = new ManualResetEventSlim();
        memory.Get("totals", Count);
        _clock.Now += TimeSpan.FromSeconds(20);
        string Slowly()
        {
            go.Wait(TestContext.Current.CancellationToken);
            return Count();
        }

        Assert.Equal("1", memory.Get("totals", Slowly));
        Assert.Equal("1", memory.Get("totals", Slowly));
        go.Set();
        Assert.True(SpinWait.SpinUntil(() => memory.Get("totals", Slowly) == "2", TimeSpan.FromSeconds(10)));
        Assert.Equal(2, _counted);
    }

    [Fact]
    public void An_answer_of_yesterday_is_given_to_nobody()
    {
        var memory = new ShortMemory(_clock);
        memory.Get("totals", Count);
        _clock.Now += TimeSpan.FromDays(1);
        Assert.Equal("2", memory.Get("totals", Count));
    }

    [Fact]
    public void A_failure_is_no_answer()
    {
        var memory = new ShortMemory(_clock);
        Assert.Throws<LibraryException>(() => memory.Get<string>("totals", () => throw new LibraryException("gone")));
        Assert.Equal("1", memory.Get("totals", Count));
    }

    private string Count() => (++_counted).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2025, 3, 20, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
