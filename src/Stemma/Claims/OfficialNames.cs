using Stemma.Entities;

namespace Stemma.Claims;

/// <summary>Tells who speaks for a state or an organisation of states, by name and title.</summary>
internal static class OfficialNames
{
    /// <summary>How the names of organs end; companies, parties, universities and institutes end otherwise.</summary>
    private static readonly string[] Organs =
    [
        "部", "院", "局", "厅", "廳", "署", "处", "處", "委员会", "委員會", "政府", "军", "軍", "办公室", "辦公室", "使馆", "使館", "司令部", "府", "白宫", "白宮",
        "五角大楼", "五角大樓", "机构", "機構", "部门", "部門", "当局", "當局", "国会", "國會", "议会", "議會", "联合国", "聯合國", "北约", "北約", "欧盟", "歐盟", "法院", "内阁", "內閣", "安理会", "安理會",
    ];

    /// <summary>Titles of those who speak for themselves.</summary>
    private static readonly string[] Scholars =
    [
        "教授", "学者", "學者", "专家", "專家", "分析", "研究", "评论", "評論", "律师", "律師", "作家", "记者", "記者", "主编", "主編", "总编", "總編", "创始", "創始", "总裁", "總裁",
        "执行长", "執行長", "首席执行", "董事", "经理", "經理", "居民", "候选人", "候選人", "前",
    ];

    /// <summary>Whether the entity speaks for more than itself.</summary>
    public static bool IsOfficial(ArticleView article, int index)
    {
        var entity = article.Entities[index];
        return entity.Type switch
        {
            EntityType.State or EntityType.Force => true,
            EntityType.Org => Array.Exists(Organs, o => entity.Name.EndsWith(o, StringComparison.Ordinal)),
            EntityType.Person when entity.Anonymous => entity.Name.Contains('官') || entity.Name.EndsWith("发言人", StringComparison.Ordinal) || entity.Name.EndsWith("發言人", StringComparison.Ordinal),
            EntityType.Person => entity.Of is { } of
                && IsOfficial(article, of)
                && (entity.Role is not { } role || !Array.Exists(Scholars, s => role.Contains(s, StringComparison.Ordinal))),
            _ => false,
        };
    }
}
