using Stemma.Storage.Tests;
using Stemma.Storage.Tests.Databases;

return args switch
{
    // One test kills writers; they are this very program.
    [KilledWriter.Argument, var file] => KilledWriter.Run(file),
    [ReleasedLibrary.Argument, var file] => ReleasedLibrary.Make(file),
    _ => Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult(),
};
