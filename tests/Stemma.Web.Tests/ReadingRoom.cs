using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Stemma.Knowledge;
using Stemma.Reading;
using Stemma.Storage;
using Stemma.Storage.Ingestion;
using Stemma.Web.Hosting;
using Stemma.Web.Views;

namespace Stemma.Web.Tests;

/// <summary>A running server over a library of its own, in a scratch folder that goes with it.</summary>
public sealed class ReadingRoom : IAsyncDisposable
{
    private static readonly Lazy<Analysis> s_analysis = new(() => new Analysis(KnowledgeSource.BuiltIn()));

    private static readonly Lazy<StoryEngine> s_engine = new(() => new StoryEngine(KnowledgeSource.BuiltIn(), s_analysis.Value));

    private readonly string _folder;
    private readonly WebApplication _server;

    private ReadingRoom(string folder, WebApplication server)
    {
        _folder = folder;
        _server = server;
        Address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(Address) };
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>Follows no redirect and keeps no cookie.</summary>
    public HttpClient Client { get; }

    /// <summary>Its library.</summary>
    public Library Library => _server.Services.GetRequiredService<Library>();

    /// <summary>Starts a server over files.</summary>
    /// <param name="files">What is taken in.</param>
    /// <param name="token">What readers must know.</param>
    /// <param name="location">An empty place for the library; null for a file in the scratch folder.</param>
    public static async Task<ReadingRoom> Open(IEnumerable<(string Path, byte[] Bytes)> files, string? token = null, string? location = null)
    {
        var folder = Directory.CreateTempSubdirectory("stemma-web-").FullName;
        var place = location ?? Path.Combine(folder, "library.db");
        using (var library = Library.Open(new LibraryLocation(place)))
        {
            Take(library, files);
        }

        var server = WebServer.Create(new ServeOptions { Library = place, Urls = ["http://127.0.0.1:0"], Token = token, Logs = false }, s_engine.Value);
        await server.StartAsync();
        return new ReadingRoom(folder, server);
    }

    /// <summary>Starts a server over the samples of the repository.</summary>
    public static Task<ReadingRoom> OpenSamples(string? location = null) => Open(Samples(), location: location);

    /// <summary>The files of the samples.</summary>
    private static IEnumerable<(string Path, byte[] Bytes)> Samples() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal).Select(f => (Path.GetRelativePath(Repository.Root, f), File.ReadAllBytes(f)));

    /// <summary>Takes files into a library.</summary>
    public static void Take(Library library, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var reader = new ArticleReader(s_analysis.Value.Folding);
        var prepared = new List<PreparedArticle>();
        foreach (var (path, bytes) in files)
        {
            prepared.AddRange(library.Intake.Preparation.Prepare([.. reader.Read(bytes, path).Articles.Select(s_analysis.Value.Analyze)], bytes));
        }

        library.Intake.Add(prepared);
    }

    /// <summary>The text under an address.</summary>
    public async Task<string> Get(string path, params (string Name, string Value)[] headers)
    {
        using var answer = await Send(HttpMethod.Get, path, headers);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>An answer, whatever it is.</summary>
    public Task<HttpResponseMessage> Send(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
