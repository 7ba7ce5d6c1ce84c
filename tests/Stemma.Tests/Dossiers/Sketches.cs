using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Entities;
using Stemma.Events;
using Stemma.Knowledge;
using Stemma.Quantities;
using Stemma.Sources;

namespace Stemma.Tests.Dossiers;

/// <summary>Articles about one invented affair, and one about another.</summary>
internal static class Sketches
{
    private static readonly DossierBuilder Builder = new(Claims.ClaimText.Stage);

    public static Dossier Dossier(params ArticleAnalysis[] analyses) => Builder.Build(analyses, []);

    /// <summary>The affair from two outlets, with an interrupted quotation, a figure with a hedge, a chain, and dates that differ.</summary>
    public static ArticleAnalysis[] Dam() => [First(), Second()];

    public static ArticleAnalysis First()
    {
        var s = new Sketch(
            "甲报",
            "2025-04-03",
            "青岭水坝溃堤 两国商讨撤离",
            "北国总理周安周二会见南国总理李和，商讨青岭水坝溃堤后的撤离。",
            "据南方通讯社报道，周安透露，约三千名士兵已抵达青岭。“我们不会停，”周安说，“直到最后一人离开。”");
        var north = s.Entity("北国", EntityType.State, "Q1");
        var south = s.Entity("南国", EntityType.State, "Q2");
        var agency = s.Entity("南方通讯社", EntityType.Media, "Q9");
        var zhou = s.Entity("周安", EntityType.Person, role: "总理", of: north);
        s.Entity("青岭水坝", EntityType.Other);
        s.Entity("青岭", EntityType.Place);
        s.Time("周二", "2025-04-01");
        var troops = s.Statement(zhou, "透露", null, [agency], "约三千名士兵已抵达青岭");
        s.Statement(zhou, "说", "2025-04-01", [], "我们不会停", "直到最后一人离开");
        s.Quantity("约三千名", 3000, "士兵", [zhou, agency], troops, QuantityModifier.Approx);
        s.Event(EventType.Consult, [north, south], [], "2025-04-01", "周安周二会见南国总理李和，商讨青岭水坝溃堤后的撤离");
        s.Source(zhou, SourceKind.Official, "周安");
        s.Source(agency, SourceKind.Agency, "南方通讯社");
        return s.Build();
    }

    public static ArticleAnalysis Second()
    {
        var s = new Sketch(
            "乙台",
            "2025-04-04",
            "青岭水坝溃堤后 北国增派军人",
            "周安星期三会见南国总理李和，商讨青岭水坝溃堤后的撤离。",
            "北国国防部表示，四千到五千名军人将抵达青岭。");
        var north = s.Entity("北国", EntityType.State, "Q1");
        var south = s.Entity("南国", EntityType.State, "Q2");
        s.Entity("周安", EntityType.Person);
        var ministry = s.Entity("国防部", EntityType.Org, of: north);
        s.Entity("青岭水坝", EntityType.Other);
        s.Entity("青岭", EntityType.Place);
        s.Time("星期三", "2025-04-02");
        var troops = s.Statement(ministry, "表示", null, [], "四千到五千名军人将抵达青岭");
        s.Quantity("四千到五千名", 4000, "军人", [ministry], troops, upper: 5000);
        s.Event(EventType.Consult, [south, north], [], "2025-04-02", "周安星期三会见南国总理李和，商讨青岭水坝溃堤后的撤离");
        return s.Build();
    }

    public static ArticleAnalysis Unrelated()
    {
        var s = new Sketch("丙网", "2025-04-03", "海燕队夺得全国女子排球联赛冠军", "海燕队昨晚以三比一击败银鹰队，第二次夺得联赛冠军。", "主教练吴琳赛后感谢球迷。");
        s.Entity("海燕队", EntityType.Org);
        s.Entity("银鹰队", EntityType.Org);
        s.Entity("吴琳", EntityType.Person);
        return s.Build();
    }
}
