using System.Collections.Concurrent;

namespace Stemma.Web.Views;

/// <summary>Keeps answers that take long to count for a few seconds, so that readers share them while articles come in. Thread-safe.</summary>
/// <param name="time">The clock.</param>
public sealed class ShortMemory(TimeProvider time)
{
    /// <summary>How old an answer may be: a list of totals that lags so much behind deceives nobody.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(15);

    private const int Most = 500;

    private readonly ConcurrentDictionary<string, Lazy<(DateTimeOffset At, object Value)>> _answers = new(StringComparer.Ordinal);

    /// <summary>The answer under <paramref name="key"/>; of several who ask at once, one counts and the others wait for it.</summary>
    public T Get<T>(string key, Func<T> count)
        where T : class
    {
        var now = time.GetUtcNow();
        if (_answers.TryGetValue(key, out var known) && known.IsValueCreated && now - known.Value.At > Age)
        {
            _answers.TryRemove(new KeyValuePair<string, Lazy<(DateTimeOffset, object)>>(key, known));
        }

        if (_answers.Count > Most)
        {
            _answers.Clear();
        }

        var answer = _answers.GetOrAdd(key, _ => new Lazy<(DateTimeOffset, object)>(() => (time.GetUtcNow(), count())));
        try
        {
            return (T)answer.Value.Value;
        }
        catch
        {
            // A failure is no answer: the next one asks again.
            _answers.TryRemove(new KeyValuePair<string, Lazy<(DateTimeOffset, object)>>(key, answer));
            throw;
        }
    }
}
