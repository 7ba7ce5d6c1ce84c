using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Stemma.Web.Hosting;

/// <summary>Counts answers and their times, by route and status, as Prometheus reads them. Thread-safe.</summary>
internal sealed class RequestMetrics
{
    /// <summary>Upper ends of the classes of answering time, in seconds.</summary>
    private static readonly double[] Bounds = [0.005, 0.01, 0.02, 0.03, 0.06, 0.1, 0.25, 0.5, 1, 2.5];

    private readonly ConcurrentDictionary<(string Route, int Status), Series> _series = new();

    /// <summary>Notes one answer.</summary>
    public void Add(string route, int status, TimeSpan took)
    {
        var series = _series.GetOrAdd((route, status), _ => new Series());
        var seconds = took.TotalSeconds;
        var at = 0;
        while (at < Bounds.Length && seconds > Bounds[at])
        {
            at++;
        }

        Interlocked.Increment(ref series.Counts[at]);
        Interlocked.Add(ref series.Microseconds, (long)(seconds * 1e6));
    }

    /// <summary>Writes all series in the text format, version 0.0.4.</summary>
    public void Write(StringBuilder text)
    {
        text.Append("# HELP stemma_http_request_duration_seconds Time to answer.\n# TYPE stemma_http_request_duration_seconds histogram\n");
        foreach (var ((route, status), series) in _series.OrderBy(s => s.Key))
        {
            var labels = string.Create(CultureInfo.InvariantCulture, $"route=\"{route}\",status=\"{status}\"");
            long total = 0;
            for (var i = 0; i <= Bounds.Length; i++)
            {
                total += Volatile.Read(ref series.Counts[i]);
                var bound = i < Bounds.Length ? Bounds[i].ToString(CultureInfo.InvariantCulture) : "+Inf";
                text.Append(CultureInfo.InvariantCulture, $"stemma_http_request_duration_seconds_bucket{{{labels},le=\"{bound}\"}} {total}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"stemma_http_request_duration_seconds_sum{{{labels}}} {Volatile.Read(ref series.Microseconds) / 1e6}\n");
            text.Append(CultureInfo.InvariantCulture, $"stemma_http_request_duration_seconds_count{{{labels}}} {total}\n");
        }

        using var process = Process.GetCurrentProcess();
        text.Append("# HELP process_working_set_bytes Memory of the server.\n# TYPE process_working_set_bytes gauge\n")
            .Append(CultureInfo.InvariantCulture, $"process_working_set_bytes {process.WorkingSet64}\n")
            .Append("# HELP process_cpu_seconds_total Processor time of the server.\n# TYPE process_cpu_seconds_total counter\n")
            .Append(CultureInfo.InvariantCulture, $"process_cpu_seconds_total {process.TotalProcessorTime.TotalSeconds}\n")
            .Append("# HELP stemma_gc_pause_seconds_total Time that all work stood still for collecting memory.\n# TYPE stemma_gc_pause_seconds_total counter\n")
            .Append(CultureInfo.InvariantCulture, $"stemma_gc_pause_seconds_total {GC.GetTotalPauseDuration().TotalSeconds}\n");
    }

    private sealed class Series
    {
        public readonly long[] Counts = new long[Bounds.Length + 1];
        public long Microseconds;
    }
}
