using Stemma.Storage;
using Stemma.Web.Hosting;

try
{
    var options = ServeOptions.Parse(args, Environment.GetEnvironmentVariable("STEMMA_TOKEN"));
    await using var server = WebServer.Create(options);
    await server.RunAsync();
    return 0;
}
catch (FormatException e)
{
    await Console.Error.WriteLineAsync("stemma serve: --knowledge " + e.Message);
    return 2;
}
catch (Exception e) when (e is ArgumentException or LibraryException or IOException)
{
    // IOException: the address is taken; the message says which.
    await Console.Error.WriteLineAsync("stemma serve: " + e.Message);
    return 2;
}
