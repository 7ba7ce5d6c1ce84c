using Stemma.Web.Views;

namespace Stemma.Web.Hosting;

/// <summary>Loads the engine behind the first answers, so that the first story does not wait for it; then computes the large stories, and counts origins for the lists.</summary>
internal sealed class WarmUp(StoryEngine engine, StoryViews views) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Run(engine.Load, stoppingToken);
        await Task.Run(() => views.Warm(stoppingToken), stoppingToken);
        await Task.Run(() => views.CountOrigins(stoppingToken), stoppingToken);
    }
}
