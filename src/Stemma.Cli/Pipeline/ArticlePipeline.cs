using System.Threading.Channels;

namespace Stemma.Cli.Pipeline;

/// <summary>Works on inputs in parallel and hands on the results in the order of the inputs.</summary>
internal static class ArticlePipeline
{
    /// <summary>How many inputs a worker may be ahead of the writer; bounds memory when one article takes long.</summary>
    private const int Ahead = 8;

    /// <summary>Runs <paramref name="work"/> on at most <paramref name="jobs"/> inputs at once and <paramref name="use"/> on each result, in order, on the calling thread.</summary>
    /// <exception cref="OperationCanceledException">The session was interrupted.</exception>
    public static void Run<TInput, TResult>(Session session, IEnumerable<TInput> inputs, int jobs, Func<TInput, TResult> work, Action<TResult> use)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(session.Interruption);
        using var workers = new SemaphoreSlim(jobs);
        var results = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(jobs * Ahead) { SingleReader = true, SingleWriter = true });
        var started = Task.Run(() => Start(inputs, work, workers, results.Writer, stop.Token), CancellationToken.None);
        using var progress = new ProgressLine(session);
        try
        {
            while (results.Reader.WaitToReadAsync(stop.Token).AsTask().GetAwaiter().GetResult())
            {
                while (results.Reader.TryRead(out var result))
                {
                    result.Wait(stop.Token);
                    use(result.Result);
                    progress.Advance();
                }
            }
        }
        finally
        {
            // Whatever ended the loop, no worker may outlive the semaphore.
            stop.Cancel();
            started.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
            while (results.Reader.TryRead(out var left))
            {
                left.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
            }
        }
    }

    private static async Task Start<TInput, TResult>(IEnumerable<TInput> inputs, Func<TInput, TResult> work, SemaphoreSlim workers, ChannelWriter<Task<TResult>> results, CancellationToken stop)
    {
        try
        {
            foreach (var input in inputs)
            {
                await workers.WaitAsync(stop).ConfigureAwait(false);
                var task = Task.Run(
                    () =>
                    {
                        try
                        {
                            return work(input);
                        }
                        finally
                        {
                            workers.Release();
                        }
                    },
                    CancellationToken.None);
                await results.WriteAsync(task, stop).ConfigureAwait(false);
            }

            results.Complete();
        }
        catch (Exception e)
        {
            // The reader gets it when it has used what came before.
            results.Complete(e);
        }
    }
}
