using System.Collections.Concurrent;
using Stemma.Storage;
using Stemma.Web.Rendering;

namespace Stemma.Web.Rest;

/// <summary>Keeps answers of the REST interface as long as the library stands still, so that the same question costs its readers one look at the number of the last change. Thread-safe.</summary>
/// <remarks>Only for routes that answer from the library alone: what is itself remembered for a while must not be taken for new.</remarks>
/// <param name="library">The library.</param>
/// <param name="time">The clock.</param>
internal sealed class AnswerMemory(Library library, TimeProvider time)
{
    /// <summary>Bytes that all kept answers may take together.</summary>
    private const long Room = 32L << 20;

    /// <summary>A larger answer is not kept.</summary>
    private const int LargestKept = 1 << 20;

    /// <summary>The log of changes says nothing of analyses that are made anew, so that no answer is kept for longer.</summary>
    private static readonly TimeSpan LongestKept = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Lazy<Task<Kept?>>> _answers = new(StringComparer.Ordinal);
    private long _change = -1;
    private long _bytes;
    private long _since;

    /// <summary>The kept answer to a request, or the one that <paramref name="next"/> gives; of several who ask the same at once, one asks the library.</summary>
    public async ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var last = library.Changes.Last();
        if (last != Interlocked.Exchange(ref _change, last) || time.GetElapsedTime(Interlocked.Read(ref _since)) > LongestKept || Interlocked.Read(ref _bytes) > Room)
        {
            Interlocked.Exchange(ref _since, time.GetTimestamp());
            Interlocked.Exchange(ref _bytes, 0);
            _answers.Clear();
        }

        var request = context.HttpContext.Request;
        var key = FormattableString.Invariant($"{last} {request.Path}{request.QueryString}");
        object? given = null;
        var answer = _answers.GetOrAdd(key, _ => new Lazy<Task<Kept?>>(() => Ask()));
        try
        {
            return await answer.Value is { } kept ? kept : given ?? await next(context);
        }
        catch
        {
            // A failure is no answer: the next one asks again.
            _answers.TryRemove(new KeyValuePair<string, Lazy<Task<Kept?>>>(key, answer));
            throw;
        }

        async Task<Kept?> Ask()
        {
            given = await next(context);
            if (given is INestedHttpResult nested)
            {
                given = nested.Result;
            }

            if (given is not IRememberedAnswer { } found || found.ToBytes() is not { Length: <= LargestKept } bytes)
            {
                return null;
            }

            Interlocked.Add(ref _bytes, bytes.Length);
            return new Kept(bytes, RawJson.TagOf(bytes));
        }
    }

    /// <summary>An answer as it was sent.</summary>
    private sealed class Kept(byte[] bytes, string tag) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Answers.Bytes(httpContext, bytes, tag, RawJson.Type);
    }
}

/// <summary>An answer whose bytes can be kept.</summary>
internal interface IRememberedAnswer
{
    /// <summary>What is sent.</summary>
    byte[] ToBytes();
}
