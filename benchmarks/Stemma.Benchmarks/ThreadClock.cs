using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Stemma.Benchmarks;

/// <summary>Processor time of the calling thread in nanoseconds: what a stage costs, whatever else the machine is doing.</summary>
/// <remarks>Linux's <c>CLOCK_THREAD_CPUTIME_ID</c>; elsewhere wall time, which is the same on an idle machine.</remarks>
internal static class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Nanoseconds since some fixed moment.</summary>
    public static long Now()
    {
        if (OperatingSystem.IsLinux() && ClockGetTime(ThreadCpuTime, out var time) == 0)
        {
            return (time.Seconds * 1_000_000_000L) + time.Nanoseconds;
        }

        return (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ClockGetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
