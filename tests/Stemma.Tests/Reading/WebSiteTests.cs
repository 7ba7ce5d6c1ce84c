using Stemma.Reading.Outlets;

namespace Stemma.Tests.Reading;

/// <summary>Which addresses are of one site.</summary>
public sealed class WebSiteTests
{
    [Theory]
    [InlineData("https://www.news.example/a", "http://news.example/b", true)]
    [InlineData("https://m.news.example/a", "https://amp.news.example/a", true)]
    [InlineData("https://www.news.co.uk/a", "https://news.co.uk/a", true)]
    [InlineData("https://news.com.cn/a", "https://other.com.cn/a", false)]
    [InlineData("https://news.co.uk/a", "https://other.co.uk/a", false)]
    [InlineData("https://news.example/a", "https://other.example/a", false)]
    [InlineData("https://news.example.evil.example/a", "https://news.example/a", false)]
    [InlineData("https://新闻.中国/a", "https://xn--efvy88h.xn--fiqs8s/a", true)]
    [InlineData("http://127.0.0.1:8080/a", "http://127.0.0.1/b", true)]
    [InlineData("http://127.0.0.1/a", "http://10.0.0.1/a", false)]
    [InlineData("port.html", "port.html", false)]
    public void Hosts_are_compared_by_their_registered_name(string left, string right, bool same) => Assert.Equal(same, WebSite.Same(left, right));
}
