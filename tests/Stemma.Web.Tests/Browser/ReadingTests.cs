using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Stemma.Storage;
using Stemma.Storage.Articles;
using Stemma.Storage.Stories;

namespace Stemma.Web.Tests.Browser;

/// <summary>What a reader does, in a real browser.</summary>
public sealed class ReadingTests(SamplesRoom samples, Chromium chromium)
{
    private ReadingRoom Room => samples.Room;

    private string Story => "/stories/" + Uri.EscapeDataString(Largest().Id);

    public static TheoryData<string, string, bool> Readers() => new()
    {
        { "en-GB", "en", true },
        { "zh-CN", "zh-Hans", true },
        { "zh-CN", "zh-Hans", false },
        { "en-GB", "en", false },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Every_page_opens_without_fault_and_without_strangers(string locale, string language, bool scripts)
    {
        await using var reader = await chromium.Open(Room, locale, scripts);
        var article = Room.Library.Articles.List(ArticleFilter.Any, new PageRequest()).Items[0].Id;
        var actor = Room.Library.Actors.List(null, null, new PageRequest()).Items[0].Key;
        foreach (var path in new[] { "/", Story, "/affairs", "/affairs/" + Uri.EscapeDataString(Largest().AffairId), "/articles/" + article, "/actors", "/actors/" + Uri.EscapeDataString(actor), "/claims", "/outlets", "/search?q=%E6%8C%AA%E5%A8%81", "/status", "/signin" })
        {
            await reader.Go(path);
            Assert.Equal(language, await reader.Page.Locator("html").GetAttributeAsync("lang"));
            Assert.Equal(1, await reader.Page.Locator("h1").CountAsync());
            if (scripts)
            {
                await reader.Page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
            }
        }

        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        reader.NothingWrong();
    }

    [Fact]
    public async Task A_mark_of_the_servers_chart_leads_to_the_highlighted_words()
    {
        await using var reader = await chromium.Open(Room, scripts: false);
        await reader.Go(Story);
        var mark = reader.Page.Locator("svg.chart a").First;
        var sentence = await mark.Locator("title").TextContentAsync();
        await mark.ClickAsync();
        await reader.Arrive(new Regex("/articles/[^/]+#words$"));
        var words = reader.Page.Locator("#words");
        await Assertions.Expect(words).ToBeInViewportAsync();
        Assert.Contains((await words.TextContentAsync())!, sentence!, StringComparison.Ordinal);
        Assert.NotEqual("rgba(0, 0, 0, 0)", await words.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        reader.NothingWrong();
    }

    [Fact]
    public async Task A_point_of_the_live_chart_opens_its_words_on_the_same_page()
    {
        await using var reader = await chromium.Open(Room);
        await reader.Go(Story + "#figures");
        await reader.Page.Locator("#figures").ScrollIntoViewIfNeededAsync();
        var chart = reader.Page.Locator(".figure .live svg").First;
        await chart.WaitForAsync();
        await reader.Page.Locator(".figure").First.Locator("table a.ev").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("dialog .sought").First).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator("dialog")).ToHaveCountAsync(0);
        reader.NothingWrong();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_way_of_the_stemma_leads_to_its_evidences(bool scripts)
    {
        await using var reader = await chromium.Open(Room, scripts: scripts);
        await reader.Go(Story);
        var several = await reader.Page.Locator(".ways details ul").EvaluateAllAsync<int>("l => l.findIndex(u => u.children.length >= 2)");
        Assert.True(several >= 0, "no way with two passages in the samples");
        await reader.Go($"{Story}#way-{several + 1}");
        var passages = reader.Page.Locator($"#way-{several + 1} a.ev");
        await Assertions.Expect(passages.Nth(0)).ToBeVisibleAsync();
        for (var i = 0; i < 2; i++)
        {
            var words = await passages.Nth(i).Locator("q").TextContentAsync();
            var href = await passages.Nth(i).GetAttributeAsync("href");
            await reader.Go(href!);
            Assert.Equal(words, string.Concat(await reader.Page.Locator(".text .sought").AllTextContentsAsync()));
            await reader.Go($"{Story}#way-{several + 1}");
        }

        reader.NothingWrong();
    }

    [Fact]
    public async Task Search_finds_the_other_names_of_a_country()
    {
        await using var room = await ReadingRoom.Open([("korea.txt", "平壤与莫斯科\n2024年11月1日\n\n朝鲜外务相当天抵达莫斯科，会见俄罗斯外长。\n"u8.ToArray())]);
        await using var reader = await chromium.Open(room, "zh-TW");
        await reader.Go("/");
        await reader.Page.Locator("#q").FillAsync("北韓");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".hits mark").First).ToHaveTextAsync("朝鲜");
        await reader.Page.Locator(".hits a.ev").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".sought").First).ToHaveTextAsync("朝鲜");
        reader.NothingWrong();
    }

    [Fact]
    public async Task Stories_are_merged_and_the_merge_undone()
    {
        await using var room = await ReadingRoom.OpenSamples();
        await using var reader = await chromium.Open(room);
        var stories = room.Library.Stories.List(StoryFilter.Any, new PageRequest(Size: 100)).Items;
        var small = stories.MinBy(s => s.Articles)!;
        await reader.Go("/stories/" + Uri.EscapeDataString(small.Id) + "#edit");
        var merge = reader.Page.Locator("form[action$='/merge']");
        var into = await merge.Locator("option").Nth(1).GetAttributeAsync("value");
        await merge.Locator("select").SelectOptionAsync(into!);
        await merge.Locator("input[name=reason]").FillAsync("同一件事");
        await merge.Locator("button").ClickAsync();
        await reader.Arrive(new Regex("/stories/" + Regex.Escape(Uri.EscapeDataString(into!)) + "$"));
        Assert.Equal(stories.Count - 1, room.Library.Stories.List(StoryFilter.Any, new PageRequest(Size: 100)).Items.Count);
        await Assertions.Expect(reader.Page.Locator(".log li").First).ToContainTextAsync("同一件事");
        await reader.Page.Locator(".log li button").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".log li.undone").First).ToBeVisibleAsync();
        Assert.Equal(stories.Count, room.Library.Stories.List(StoryFilter.Any, new PageRequest(Size: 100)).Items.Count);
        reader.NothingWrong();
    }

    [Fact]
    public async Task Marks_are_switched_off_and_on_without_scripts()
    {
        await using var reader = await chromium.Open(Room, scripts: false);
        var article = Room.Library.Articles.List(ArticleFilter.Any, new PageRequest()).Items.First(a => a.Figures > 0);
        await reader.Go("/articles/" + article.Id);
        var mark = reader.Page.Locator(".text .m.f").First;
        var lit = await mark.EvaluateAsync<string>("e => getComputedStyle(e).fontWeight");
        await reader.Page.Locator("#show-f").UncheckAsync();
        await reader.Page.Locator("#show-e").UncheckAsync();
        Assert.NotEqual(lit, await mark.EvaluateAsync<string>("e => getComputedStyle(e).fontWeight"));
    }

    [Fact]
    public async Task Everything_is_reached_by_keyboard()
    {
        await using var reader = await chromium.Open(Room);
        await reader.Go("/");
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator(".skip")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await reader.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        for (var i = 0; i < 40 && !(await reader.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href') ?? ''")).StartsWith("/stories/", StringComparison.Ordinal); i++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
        }

        var address = await reader.Page.EvaluateAsync<string>("() => document.activeElement.href ?? ''");
        Assert.Contains("/stories/", address, StringComparison.Ordinal);
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Arrive(new Regex(Regex.Escape(address) + "$"));
        await Assertions.Expect(reader.Page.Locator("#main h1")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Text_has_the_contrast_of_wcag_aa(string scheme)
    {
        await using var reader = await chromium.Open(Room);
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light });
        foreach (var path in new[] { "/", Story, "/outlets", "/articles/" + Room.Library.Articles.List(ArticleFilter.Any, new PageRequest()).Items[0].Id })
        {
            await reader.Go(path);
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Contrast));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/outlets")]
    [InlineData("/claims")]
    [InlineData("STORY")]
    public async Task A_phone_needs_no_sideways_scrolling(string path)
    {
        await using var reader = await chromium.Open(Room, width: 390, height: 844);
        await reader.Go(path == "STORY" ? Story : path);
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the screen");
    }

    private StorySummary Largest() => Room.Library.Stories.List(StoryFilter.Any, new PageRequest(Size: 500)).Items.MaxBy(s => s.Articles)!;

    /// <summary>WCAG 2.2, 1.4.3: at least 4.5 : 1, large text 3 : 1; of every text that is drawn, against the nearest background that is.</summary>
    private const string Contrast = """
        () => {
          const rgb = c => { const m = c.match(/[\d.]+/g).map(Number); return c.startsWith('color(srgb') ? m.slice(0, 4).map((v, i) => i < 3 ? v * 255 : v) : m; };
          const lum = c => { const [r, g, b] = c.map(v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
          const over = (top, under) => { const a = top[3] ?? 1; return [0, 1, 2].map(i => top[i] * a + under[i] * (1 - a)); };
          const back = e => { const stack = []; for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); stack.push(c); if ((c[3] ?? 1) === 1) break; } return stack.reverse().reduce((u, t) => over(t, u), [255, 255, 255]); };
          const bad = new Set();
          const walk = document.createTreeWalker(document.querySelector('body'), NodeFilter.SHOW_TEXT);
          for (let t = walk.nextNode(); t; t = walk.nextNode()) {
            const e = t.parentElement;
            if (!t.data.trim() || e.closest('svg, select, .sr, .skip, .perma, script, noscript') || !e.checkVisibility()) continue;
            const s = getComputedStyle(e), b = back(e), f = over(rgb(s.color), b), [x, y] = [lum(f), lum(b)].sort((p, q) => q - p);
            const ratio = (x + .05) / (y + .05), large = parseFloat(s.fontSize) >= 24 || (parseFloat(s.fontSize) >= 18.66 && s.fontWeight >= 700);
            if (ratio < (large ? 3 : 4.5)) bad.add(`${ratio.toFixed(2)} ${e.tagName}.${e.className}: ${t.data.trim().slice(0, 20)}`);
          }
          return [...bad];
        }
        """;
}
