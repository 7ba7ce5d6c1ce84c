using System.Collections.Concurrent;

namespace Stemma.Web.Views;

/// <summary>Keeps answers that take long to count for a few seconds, so that readers share them while articles come in. Thread-safe.</summary>
/// <param name="time">The clock.</param>
public sealed class ShortMemory(TimeProvider time)
{
    /// <summary>How old an answer may be before it is counted anew: a list of totals that lags so much behind deceives nobody.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(15);

    /// <summary>Up to this age an old answer is given while a new one is counted; nobody waits, and nobody gets yesterday's.</summary>
    private static readonly TimeSpan OldAge = TimeSpan.FromSeconds(60);

    private const int Most = 500;

    private readonly ConcurrentDictionary<string, Answer> _answers = new(StringComparer.Ordinal);

    /// <summary>The answer under <paramref name="key"/>; of several who ask at once, one counts and the others wait for it, or get the one before.</summary>
    public T Get<T>(string key, Func<T> count)
        where T : class
    {
        var now = time.GetUtcNow();
        if (_answers.TryGetValue(key, out var known) && known.IsThere && now - known.At > Age)
        {
            if (now - known.At > OldAge)
            {
                _answers.TryRemove(new KeyValuePair<string, Answer>(key, known));
            }
            else if (known.BeginRenewal())
            {
                _ = Task.Run(() => Renew(key, known, count));
            }
        }

        if (_answers.Count > Most)
        {
            _answers.Clear();
        }

        var answer = _answers.GetOrAdd(key, _ => new Answer(count, time));
        try
        {
            return (T)answer.Value;
        }
        catch
        {
            // A failure is no answer: the next one asks again.
            _answers.TryRemove(new KeyValuePair<string, Answer>(key, answer));
            throw;
        }
    }

    private void Renew<T>(string key, Answer old, Func<T> count)
        where T : class
    {
        var renewed = new Answer(count, time);
        try
        {
            _ = renewed.Value;
            _answers.TryUpdate(key, renewed, old);
        }
        catch (Exception e) when (e is Stemma.Storage.LibraryException or System.Data.Common.DbException)
        {
            // The next one who asks waits for a new answer, and hears of the failure if there still is one.
            _answers.TryRemove(new KeyValuePair<string, Answer>(key, old));
        }
    }

    private sealed class Answer(Func<object> count, TimeProvider time)
    {
        private readonly Lazy<(DateTimeOffset At, object Value)> _value = new(() => (time.GetUtcNow(), count()));
        private int _renewing;

        public bool IsThere => _value.IsValueCreated;

        public DateTimeOffset At => _value.Value.At;

        public object Value => _value.Value.Value;

        public bool BeginRenewal() => Interlocked.Exchange(ref _renewing, 1) == 0;
    }
}
