using Stemma.Collection;

namespace Stemma.Tests.Collection;

/// <summary>robots.txt as RFC 9309 has it.</summary>
public sealed class RobotsFileTests
{
    [Theory]
    [InlineData("", "/any", true)]
    [InlineData("User-agent: *\nDisallow: /", "/any", false)]
    [InlineData("User-agent: *\nDisallow:", "/any", true)]
    [InlineData("User-agent: *\nDisallow: /news", "/newspaper", false)]
    [InlineData("User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/any", true)]
    [InlineData("User-agent: other\nUser-agent: STEMMA\nDisallow: /\n\nUser-agent: *\nDisallow:", "/any", false)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: stemma\nDisallow: /private", "/any", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /*?print=", "/a?print=1", false)]
    [InlineData("User-agent: *\nDisallow: /$", "/", false)]
    [InlineData("User-agent: *\nDisallow: /$", "/a", true)]
    [InlineData("user-AGENT : * # all\r\ndisallow : /x # not this", "/x", false)]
    [InlineData("<html>no robots here</html>", "/any", true)]
    public void Rules_decide(string text, string path, bool allowed) => Assert.Equal(allowed, RobotsFile.Parse(text, "Stemma").Allows(path));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: -1", null)]
    [InlineData("User-agent: *\nCrawl-delay: NaN", null)]
    public void Delays_are_read(string text, double? seconds) => Assert.Equal(seconds, RobotsFile.Parse(text, "Stemma").Delay?.TotalSeconds);
}
