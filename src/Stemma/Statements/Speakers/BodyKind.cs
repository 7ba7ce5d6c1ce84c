using Stemma.Entities;

namespace Stemma.Statements.Speakers;

/// <summary>Which bodies a demonstrative phrase can take up, by the character that its noun ends in.</summary>
internal static class BodyKind
{
    /// <summary>The test for phrases that end in <paramref name="last"/>, a folded character: 该国 a state, 该公司 a business, 该部 a body, 它 any of them.</summary>
    public static Func<Entity, bool> Fitting(char last) => last switch
    {
        '国' => static e => e.Type == EntityType.State,
        '司' or '业' or '团' or '行' or '厂' or '店' or '牌' or '商' or '头' => static e => e.Type == EntityType.Org && !IsPublic(e.Name),
        '织' or '构' or '会' or '盟' or '体' or '校' or '学' or '院' or '所' or '署' or '局' or '厅' or '处' or '馆' => static e => e.Type is EntityType.Org or EntityType.Force,
        '党' or '派' => static e => e.Type == EntityType.Org && IsParty(e.Name),
        '门' or '社' or '心' or '部' or '室' => static e => e.Type == EntityType.Org,
        '军' => static e => e.Type == EntityType.Force,
        '市' or '州' or '省' or '县' => static e => e.Type == EntityType.Place,
        '区' => static e => e.Type is EntityType.Place or EntityType.Force,
        _ => static e => e.Type is EntityType.Org or EntityType.State or EntityType.Force,
    };

    private static bool IsParty(string name) => name[^1] is '党' or '黨' or '派' or '盟' or '阵' or '陣' || name.Contains('党', StringComparison.Ordinal) || name.Contains('黨', StringComparison.Ordinal) || name.EndsWith("阵线", StringComparison.Ordinal) || name.EndsWith("運動", StringComparison.Ordinal) || name.EndsWith("运动", StringComparison.Ordinal);

    /// <summary>Names of authorities, courts, parties, universities and alliances: no 该公司 means them.</summary>
    private static bool IsPublic(string name) =>
        name[^1] is '部' or '局' or '党' or '黨' or '院' or '署' or '厅' or '廳' or '委' or '处' or '處' or '府' or '学' or '學' or '庭' or '盟' or '馆' or '館' or '会' or '會' or '队' or '隊' or '宫' or '宮' or '军' or '軍'
        || name.EndsWith("组织", StringComparison.Ordinal) || name.EndsWith("組織", StringComparison.Ordinal) || name is "联合国" or "聯合國" or "白宫" or "白宮";
}
