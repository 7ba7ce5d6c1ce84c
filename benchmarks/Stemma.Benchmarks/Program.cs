using BenchmarkDotNet.Running;
using Stemma.Benchmarks;

// Two levels: `--micro` runs BenchmarkDotNet on single functions; otherwise folders of real articles go through the whole engine.
if (args is ["--micro", ..])
{
    _ = BenchmarkSwitcher.FromAssembly(typeof(CorpusRun).Assembly).Run(args[1..]);
    return 0;
}

if (args is ["--stories", var posts])
{
    return new StoryGrowth(posts).Run();
}

if (args is ["--library", var taken, var place])
{
    return new LibraryRun(taken, place).Run();
}

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine("bench: expected a folder of posts (*.md), or --micro");
    return 2;
}

return new CorpusRun(options).Run();
