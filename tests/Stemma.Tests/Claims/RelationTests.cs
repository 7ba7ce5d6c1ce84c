using Stemma.Claims;
using static Stemma.Tests.Claims.ClaimText;

namespace Stemma.Tests.Claims;

/// <summary>Each rule on sentences of our own: what it finds, and what it leaves alone.</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("includes", "includes-opened", "法国国防部3月5日表示，边境部署了5000名法国士兵，其中包括300名军官。", null)]
    [InlineData("includes", "includes-opened", "法国国防部3月5日表示，边境有5000名法国士兵，包括300名军官和12名将军。", null)]
    [InlineData("includes", "includes-share", "法国国防部3月5日表示，5000名法国士兵抵达边境，其中大部分已转移到西部防线。", null)]
    [InlineData("corrects", "corrects-to", "法国内政部把死者人数由12人更正为9人。", null)]
    [InlineData("supersedes", "supersedes-newer", "法国国防部3月5日表示，5000名法国士兵已抵达波兰。", "法国国防部3月15日表示，8000名法国士兵已抵达波兰。")]
    [InlineData("narrows", "narrows-bound", "法国国防部3月5日表示，超过5000名法国士兵已抵达波兰。", "波兰国防部3月7日表示，大约6000名法国士兵已抵达波兰。")]
    [InlineData("narrows", "narrows-rounded", "法国国防部3月5日表示，导弹的飞行距离为1001.2公里。", "波兰国防部3月7日表示，导弹飞行距离约1000公里。")]
    [InlineData("repeats", "repeats-position", "法国总统马克龙3月5日表示，欧洲应当共同承担边境防务的费用。", "法国总统马克龙3月15日表示，边境防务的费用应当由欧洲共同承担。")]
    [InlineData("supersedes", "supersedes-not-yet", "法国国防部3月5日表示，无法证实俄罗斯士兵参加战斗。", "法国国防部3月15日证实，俄罗斯士兵已经参加战斗。")]
    [InlineData("denies", "denies-taken-up", "法国国防部3月5日表示，俄罗斯向边境运送了大量武器。俄罗斯外交部否认这些说法。", null)]
    public void Rule_finds_its_relation(string kind, string rule, string first, string? second)
    {
        var found = Relations(first, second);
        Assert.Contains(found, r => r.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase) && r.Rule == rule);
        Assert.DoesNotContain(found, r => r.Kind == RelationKind.Contradicts);
    }

    [Theory]
    [InlineData("法国国防部3月5日表示，5000名法国士兵已抵达波兰。", "俄罗斯国防部3月15日表示，8000名法国士兵已抵达波兰。")]
    [InlineData("法国国防部3月5日表示，5000名法国士兵已抵达波兰。", "法国国防部3月15日预计，8000名法国士兵将抵达波兰。")]
    [InlineData("法国国防部3月5日表示，5000名法国士兵已抵达波兰。", "法国国防部3月15日表示，80名法国士兵在波兰阵亡。")]
    [InlineData("法国国防部3月5日表示，5000名法国士兵已抵达波兰。", "法国国防部3月15日表示，8000名法国士兵已抵达罗马尼亚。")]
    [InlineData("法国总统马克龙3月5日表示，欧洲应当共同承担边境防务的费用。", "法国总统马克龙3月15日表示，欧洲不应当共同承担边境防务的费用。")]
    [InlineData("法国总统马克龙3月5日表示，欧洲应当共同承担边境防务的费用。", "俄罗斯总统普京3月15日表示，欧洲应当共同承担边境防务的费用。")]
    [InlineData("法国国防部3月5日表示，尚未看到俄罗斯士兵参加战斗。", "波兰国防部3月15日证实，俄罗斯士兵已经参加战斗。")]
    [InlineData("法国国防部3月5日表示，俄罗斯士兵已经参加战斗。", "法国国防部3月15日表示，尚未看到俄罗斯士兵参加战斗。")]
    [InlineData("法国国防部3月5日表示，导弹的飞行距离为1001.2公里。", "波兰国防部3月7日表示，输油管道全长约1000公里。")]
    public void Other_asserter_forecast_fate_place_or_sense_is_no_relation(string first, string second) => Assert.Empty(Relations(first, second));

    [Fact]
    public void Evidence_stands_on_both_sides()
    {
        var relation = Assert.Single(Relations("法国国防部3月5日表示，边境部署了5000名法国士兵，其中包括300名军官。", null));
        Assert.Contains("5000名", relation.FromEvidence.Text, StringComparison.Ordinal);
        Assert.Contains("300名", relation.ToEvidence.Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ClaimRelation> Relations(string first, string? second) => second is null
        ? Find(Article("甲报", "2025-03-05", first)).Relations
        : Find(Article("甲报", "2025-03-05", first), Article("乙报", "2025-03-15", second)).Relations;
}
