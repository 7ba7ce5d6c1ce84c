using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Stemma.Storage.Stories;

namespace Stemma.Benchmarks;

/// <summary>Starts the server over a library and times what readers of it wait for: searches, story pages, lists of the REST interface.</summary>
internal sealed class ReadingRun : IDisposable
{
    /// <summary>Readers at once.</summary>
    private const int Readers = 8;

    private static readonly string[] Lists =
    [
        "stories", "articles", "statements", "figures", "events", "actors", "affairs", "outlets", "stories?leastArticles=3", "articles?outlet=bbc",
        "statements?actor=Q7330070", "stories?outlet=dw", "articles?from=2020-09-05&to=2020-09-08", "actors?name=习", "stories?entity=Q148", "changes?since=10", "events?from=2020-09-05", "figures?outlet=rfi",
    ];

    private static readonly string[] Folders = ["publish", "bin"];

    private readonly Process _server;
    private readonly HttpClient _client;
    private readonly (string Name, string[] Addresses)[] _kinds;
    private readonly Stopwatch _clock = new();
    private ConcurrentBag<double>[] _times = [];
    private CancellationTokenSource _stop = new();
    private Thread[] _readers = [];
    private TimeSpan _pause;
    private (double Processor, double Paused, double Bytes) _before;

    /// <summary>Starts the server and waits until it answers.</summary>
    /// <param name="location">The library.</param>
    /// <param name="queries">What is searched for.</param>
    /// <param name="stories">Whose pages are read.</param>
    public ReadingRun(string location, IReadOnlyList<string> queries, IReadOnlyList<StorySummary> stories)
    {
        _kinds =
        [
            ("search", [.. queries.Select(q => "/api/v1/search?q=" + Uri.EscapeDataString(q))]),
            ("story page", [.. stories.Select(s => "/stories/" + Uri.EscapeDataString(s.Id))]),
            ("list", [.. Lists.Select(l => "/api/v1/" + l)]),
        ];
        var address = FormattableString.Invariant($"http://127.0.0.1:{FreePort()}");

        // As ./stemma serve starts it, compiled ahead of time; where that could not be built, as the build made it.
        string[] programs = [.. Folders.Select(f => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", f, "Stemma.Web", "release", "Stemma.Web.dll")))];
        var program = Array.Find(programs, File.Exists) ?? programs[^1];
        _server = Process.Start(new ProcessStartInfo("dotnet", [program, "--library", location, "--urls", address]) { RedirectStandardError = true })!;
        _server.ErrorDataReceived += (_, _) => { };
        _server.BeginErrorReadLine();
        _client = new HttpClient { BaseAddress = new Uri(address) };
        Wait().GetAwaiter().GetResult();
        var largest = stories.MaxBy(s => s.Articles)!;
        LibraryRun.Line("largest story, first page of a server that has just started", string.Create(CultureInfo.InvariantCulture, $"{Ask("/stories/" + Uri.EscapeDataString(largest.Id)):F0} ms, {largest.Articles} articles"));
    }

    /// <summary>Asks for everything alone: what an answer costs. Warms up at the same time.</summary>
    public void Costs()
    {
        foreach (var (name, addresses) in _kinds)
        {
            List<double> times = [];
            var first = new List<double>();
            var processor = TimeSpan.Zero;
            for (var pass = 0; pass < 4; pass++)
            {
                _server.Refresh();
                processor = _server.TotalProcessorTime;
                times = [.. addresses.Select(Ask)];
                first = pass == 0 ? times : first;
            }

            _server.Refresh();
            LibraryRun.Line(name + ", the first time", LibraryRun.Percentiles(first));
            LibraryRun.Line(name + ", alone", string.Create(CultureInfo.InvariantCulture, $"{LibraryRun.Percentiles(times)}; {(_server.TotalProcessorTime - processor).TotalMilliseconds / addresses.Length:F2} ms of processor time each"));
        }
    }

    /// <summary>Has the readers begin.</summary>
    /// <param name="pause">How long a reader looks at an answer before the next request; without, the processors are never idle and only their number counts.</param>
    public void Start(TimeSpan pause)
    {
        _pause = pause;
        _stop = new CancellationTokenSource();
        _times = [.. _kinds.Select(_ => new ConcurrentBag<double>())];
        _before = Counters();
        _clock.Restart();
        _readers = [.. Enumerable.Range(0, Readers).Select(n => new Thread(() => Read(n, _stop.Token)) { IsBackground = true })];
        foreach (var reader in _readers)
        {
            reader.Start();
        }
    }

    /// <summary>Has them end, and says how long they waited.</summary>
    public void Finish()
    {
        _stop.Cancel();
        foreach (var reader in _readers)
        {
            reader.Join();
        }

        var took = _clock.Elapsed.TotalSeconds;
        var now = Counters();
        var name = _pause > TimeSpan.Zero ? FormattableString.Invariant($"{Readers} readers, {1 / _pause.TotalSeconds:0} requests a second each") : FormattableString.Invariant($"{Readers} readers without pause");
        for (var k = 0; k < _kinds.Length; k++)
        {
            LibraryRun.Line($"{_kinds[k].Name}, {name}", LibraryRun.Percentiles([.. _times[k]]));
        }

        LibraryRun.Line(
            "server meanwhile",
            string.Create(CultureInfo.InvariantCulture, $"{_times.Sum(t => t.Count) / took:F0} answers/s, {(now.Processor - _before.Processor) / took:F2} processors, {(now.Paused - _before.Paused) / took * 100:F1} % of the time collecting memory, {now.Bytes / 1048576:F0} MB"));
    }

    private void Read(int number, CancellationToken stop)
    {
        for (var i = number; !stop.IsCancellationRequested; i++)
        {
            var kind = i % _kinds.Length;
            var addresses = _kinds[kind].Addresses;
            _times[kind].Add(Ask(addresses[(int)((i * 2654435761L) % addresses.Length)]));
            if (_pause > TimeSpan.Zero)
            {
                stop.WaitHandle.WaitOne(_pause);
            }
        }
    }

    private (double Processor, double Paused, double Bytes) Counters()
    {
        var metrics = _client.GetStringAsync(new Uri("/metrics", UriKind.Relative)).GetAwaiter().GetResult().Split('\n');
        double Of(string name) => double.Parse(metrics.First(m => m.StartsWith(name + " ", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture);
        return (Of("process_cpu_seconds_total"), Of("stemma_gc_pause_seconds_total"), Of("process_working_set_bytes"));
    }

    public void Dispose()
    {
        _client.Dispose();
        _stop.Dispose();
        _server.Kill();
        _server.WaitForExit();
        _server.Dispose();
    }

    private double Ask(string address)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = _client.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)), HttpCompletionOption.ResponseContentRead);
        // A story that was regrouped while articles came in is not there any more, and that is an answer too.
        return answer.IsSuccessStatusCode || answer.StatusCode == System.Net.HttpStatusCode.NotFound
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{address}: {(int)answer.StatusCode}; see the log of the server");
    }

    private async Task Wait()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await _client.GetAsync(new Uri("/health", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (tries < 600 && !_server.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
