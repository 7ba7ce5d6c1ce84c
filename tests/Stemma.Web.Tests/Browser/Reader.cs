using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Stemma.Web.Tests.Browser;

/// <summary>A page in the browser that notes what must not happen: errors on the console, requests to other hosts, dialogs of scripts.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    internal Reader(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _faults.Add($"console: {message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => _faults.Add("script: " + error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _faults.Add("request: " + request.Url);
            }
        };
        page.Dialog += (_, dialog) =>
        {
            _faults.Add("dialog: " + dialog.Message);
            dialog.DismissAsync();
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Goes to an address of the server; to another place of the same page without a request.</summary>
    public async Task Go(string path)
    {
        var answer = await Page.GotoAsync(path);
        Assert.True(answer?.Ok != false, $"{path}: {answer?.Status}");
    }

    /// <summary>
    /// Waits until the page is at an address, by looking again and again. Waiting for the navigation itself would miss one that ends between the
    /// look at the address and the start of the wait, as a fast server's does.
    /// </summary>
    public Task Arrive(Regex address) => Assertions.Expect(Page).ToHaveURLAsync(address, new PageAssertionsToHaveURLOptions { Timeout = 30_000 });

    /// <summary>Holds that nothing happened that must not.</summary>
    public void NothingWrong() => Assert.Empty(_faults);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
