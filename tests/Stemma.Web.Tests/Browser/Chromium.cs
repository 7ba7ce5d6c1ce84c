using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Stemma.Web.Tests.Browser.Chromium))]

namespace Stemma.Web.Tests.Browser;

/// <summary>Debian's Chromium, headless, one for all tests. Where it is missing the tests are skipped and say how to install it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } place)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = place,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A fresh reader: no cookie, no cache.</summary>
    public async Task<Reader> Open(ReadingRoom room, string language = "en-GB", bool scripts = true, int width = 1280, int height = 900)
    {
        Assert.SkipWhen(_browser is null, "no Chromium found; install it with: apt-get install chromium fonts-noto-cjk");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = room.Address,
            Locale = language,
            JavaScriptEnabled = scripts,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        return new Reader(context, await context.NewPageAsync(), room.Address);
    }
}
