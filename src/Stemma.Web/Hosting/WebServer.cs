using System.Text.Encodings.Web;
using System.Text.Unicode;
using Stemma.Knowledge;
using Stemma.Reading.Inputs;
using Stemma.Storage;
using Stemma.Text;
using Stemma.Web.Exports;
using Stemma.Web.Feeds;
using Stemma.Web.Pages;
using Stemma.Web.Rendering;
using Stemma.Web.Rest;
using Stemma.Web.Views;

namespace Stemma.Web.Hosting;

/// <summary>Puts the server together: what guards it, what it answers.</summary>
internal static class WebServer
{
    /// <summary>Most bytes that a reader may send: forms only.</summary>
    private const long LargestRequest = 256 * 1024;

    /// <summary>A server that is ready to be started.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="engine">The engine, where there is one already.</param>
    /// <exception cref="LibraryException">The library cannot be opened, or there is none.</exception>
    /// <exception cref="FormatException">The knowledge files are not as they should be.</exception>
    public static WebApplication Create(ServeOptions options, StoryEngine? engine = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(WebServer).Assembly.GetName().Name, EnvironmentName = Environments.Production });
        // What the server does is said by its arguments alone.
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection();
        builder.WebHost.UseUrls([.. options.Urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        Logging(builder.Logging, options.Logs);

        var knowledge = KnowledgeSource.BuiltIn(examples: false);
        if (options.Knowledge is { } folder)
        {
            knowledge = knowledge.With(KnowledgeFolder.Read(folder));
            engine ??= new StoryEngine(knowledge);

            // Their mistakes are told now, not in the middle of a page.
            engine.Load();
        }

        // To look must not make a library: a mistyped name would be an empty one.
        var library = Library.Open(options.Library is { } place ? new LibraryLocation(place) : LibraryLocation.Default(), new EngineIdentity(knowledge, new ScriptFolding(knowledge)), create: false);
        builder.Services
            .AddSingleton(options)
            .AddSingleton(library)
            .AddSingleton(engine ?? new StoryEngine(knowledge))
            .AddSingleton<StoryViews>()
            .AddSingleton<AssetFiles>()
            .AddSingleton<PageRenderer>()
            .AddSingleton<PageCache>()
            .AddSingleton<ShortMemory>()
            .AddSingleton<AnswerMemory>()
            .AddSingleton<RequestMetrics>()
            .AddHostedService<WarmUp>()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        RestDocument.AddTo(builder.Services);

        var app = builder.Build();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HostGuard>();
        app.UseMiddleware<OriginGuard>();
        app.UseMiddleware<TokenGuard>();
        app.UseMiddleware<Faults>();
        app.UseRouting();
        SystemRoutes.Map(app);
        PageRoutes.Map(app);
        SearchRoutes.Map(app);
        EditRoutes.Map(app);
        FeedRoutes.Map(app);
        ExportRoutes.Map(app);
        RestRoutes.Map(app);
        return app;
    }

    /// <summary>To standard error: lines for a person at a terminal, JSON for a collector.</summary>
    private static void Logging(ILoggingBuilder logging, bool wanted)
    {
        logging.ClearProviders();
        if (!wanted)
        {
            return;
        }

        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        if (Console.IsErrorRedirected)
        {
            logging.AddFilter("Stemma", LogLevel.Information);
            logging.AddJsonConsole(o =>
            {
                o.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
                o.UseUtcTimestamp = true;
            });
        }
        else
        {
            logging.AddSimpleConsole(o => o.SingleLine = true);
        }

        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
