using BenchmarkDotNet.Running;
using Stemma.Benchmarks;

// Two levels: `--micro` runs BenchmarkDotNet on single functions; otherwise a folder of real posts goes through the whole engine.
if (args is ["--micro", ..])
{
    _ = BenchmarkSwitcher.FromAssembly(typeof(CorpusRun).Assembly).Run(args[1..]);
    return 0;
}

if (args is not [var folder, var peerText, .. var rest])
{
    Console.Error.WriteLine("bench: expected FOLDER PEER_TEXT_FILE, or --micro");
    return 2;
}

return new CorpusRun(folder, peerText, rest is ["--every", var every] ? int.Parse(every, System.Globalization.CultureInfo.InvariantCulture) : 1).Run();
