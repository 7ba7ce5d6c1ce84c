using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Stemma.Reading.HtmlBody;

namespace Stemma.Tests.Reading.HtmlBody;

/// <summary>The quick reader of regular markup builds what the full parser builds, or leaves the markup to it.</summary>
public class RegularMarkupTests
{
    [Theory]
    [InlineData("<div><p>一</p><p>二<p>三</div>\n")]
    [InlineData("\n<div>\n<p class=\"a b\">甲<br>乙<br/>丙</p> 丁 <hr> 戊</div>")]
    [InlineData("<div><ul><li>甲<li><p>乙</p></li><li>丙</ul></div>")]
    [InlineData("<div><a href='https://a.example/?x=1&y=2&amp;z=3'>甲 &amp; 乙&nbsp;&#8212;&#x4e2d;</a></div>")]
    [InlineData("<p>甲<b>乙<i>丙</i></b><!-- 注 -->丁</p>末")]
    [InlineData("<div></p>甲</div>")]
    [InlineData("<div><iframe src=x>不是<p></iframe><script>if (a < b) { }</script><style>p{}</style>甲</div>")]
    [InlineData("<div><DIV Class=X><Img SRC=\"a.jpg\" alt='甲' width=3></DIV></div>")]
    [InlineData("<div><h2>甲</h2><figure><img src=a.jpg><figcaption>乙</figcaption></figure><o:p></o:p></div>")]
    [InlineData("<div><p>甲<div>乙</div></div>")]
    [InlineData("<p>甲<svg viewBox='0 0 1 1' class=icon><g><path d='M0 0'/><circle r=1></circle></g><style>.a{b:c}</style><path class=x /></svg>乙</p>")]
    [InlineData("<div><svg xmlns=\"http://www.w3.org/2000/svg\"/>甲</div>")]
    [InlineData("<div><button type=button class=x><span>甲</span><p>乙</p></button>丙</div>")]
    [InlineData("<p>甲<button>乙</button>丙</p>")]
    [InlineData("<div hidden>甲</div><div a=1 class=x class=y>乙</div>")]
    public void Reads_regular_markup_as_the_full_parser_does(string html)
    {
        var quick = RegularMarkup.TryParse(html.AsMemory());

        Assert.NotNull(quick);
        Assert.Equal(Print(MarkupTree.Of(HtmlFragments.Parse(html).Body!, null)), Print(quick));
    }

    private static readonly Arbitrary<string> AnyMarkup = Gen.Elements(
        "<div>", "</div>", "<p>", "</p>", "<ul>", "</ul>", "<li>", "</li>", "<b>", "</b>", "<a href=x>", "</a>", "<span class=y>", "</span>", "<h2>", "</h2>", "<br>", "<hr>", "<img src=z>", "<!--c-->", "<section>", "</section>",
        "<figure>", "</figure>", "<small>", "</small>", "甲", " ", "&amp;", "<noscript>", "</noscript>", "<o:p>", "</o:p>", "<source>",
        "<svg viewBox='0 0 1 1'>", "<svg/>", "</svg>", "<path d='M0'/>", "<path a=b/>", "<g>", "<g/>", "</g>", "<svg><g><path/></g></svg>", "<button>", "</button>").ListOf().Select(p => "<div>" + string.Concat(p)).ToArbitrary();

    [Fact]
    public void Never_differs_from_the_full_parser() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5000),
        Prop.ForAll(AnyMarkup, html => RegularMarkup.TryParse(html.AsMemory()) is not { } quick || Print(MarkupTree.Of(HtmlFragments.Parse(html).Body!, null)) == Print(quick)));

    [Theory]
    [InlineData("甲<p>乙</p>")]
    [InlineData("<div><table><tr><td>甲</table></div>")]
    [InlineData("<div><b><p>甲</b>乙</p></div>")]
    [InlineData("<p>甲<span><div>乙</div></span></p>")]
    [InlineData("<div><a href=x>甲<a href=y>乙</a></div>")]
    [InlineData("<div>甲&copy2020</div>")]
    [InlineData("<div>甲&eacute;</div>")]
    [InlineData("<div>甲<3</div>")]
    [InlineData("<div>甲</span>乙</div>")]
    [InlineData("<div><!--> 甲 --></div>")]
    [InlineData("<div>甲\r\n乙</div>")]
    [InlineData("<div><h1>甲<h2>乙</h2></h1></div>")]
    [InlineData("<div><h2><p>甲<h2>乙</h2></div>")]
    [InlineData("<meta charset=utf-8><p>甲</p>")]
    [InlineData("<div title=\"甲")]
    [InlineData("<div><svg><p>甲</p></svg></div>")]
    [InlineData("<div><svg><g></svg></div>")]
    [InlineData("<div><svg><title>甲</title></svg></div>")]
    [InlineData("<div><svg><path a=b/></svg></div>")]
    [InlineData("<div><svg>")]
    [InlineData("<div><button>甲<button>乙</button></div>")]
    [InlineData("<p><button><p>甲</p></button></p>")]
    public void Leaves_other_markup_to_the_full_parser(string html) => Assert.Null(RegularMarkup.TryParse(html.AsMemory()));

    private static string Print(MarkupTree tree)
    {
        var text = new StringBuilder();
        for (var i = 0; i < tree.Count; i++)
        {
            text.Append(tree[i].End).Append(' ').Append(tree[i].Name?.Name ?? "#" + tree[i].Text);
            foreach (var name in (string[])["class", "href", "src", "alt", "width", "hidden"])
            {
                text.Append(tree[i].Name is not null && tree.Attribute(i, name) is { } value ? $" {name}={value}" : "");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
