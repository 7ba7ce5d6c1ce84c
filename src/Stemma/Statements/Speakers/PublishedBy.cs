using Stemma.Statements.Clauses;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>甲报周五刊登某大学教授乙的文章称: the medium that has printed the author's text carries what he says in it.</summary>
internal static class PublishedBy
{
    /// <summary>The medium whose verb of printing governs the phrase at <paramref name="start"/> over titles and bodies, or null.</summary>
    public static Subject? Find(Discourse discourse, int from, int start) =>
        Complements.GoverningVerb(discourse, from, start, Prints, Joins) is { } verb
        && SubjectFinder.Find(discourse, from, verb, out _) is { } medium
        && Complements.IsMedium(discourse, medium)
        && !medium.Span.Contains(start)
            ? medium
            : null;

    private static bool Prints(Discourse discourse, Token token) =>
        discourse.Text.Source.Key(token.Span) is "刊登" or "刊发" or "刊载" or "刊出" or "登载" or "发表" or "转载" or "转发" or "发布" or "登出" or "刊文" or "推出" or "连载" or "披露" or "曝光" or "公开" or "获得" or "取得" or "看到" or "查阅" or "获取" or "得到" or "拿到" or "掌握";

    private static bool Joins(Discourse discourse, Token token) =>
        discourse.Text.Source.Key(token.Span) is "的" or "了" or "前" or "兼" or "由" or "、" || (discourse.ClassOf(token) & WordClass.Human) != 0;
}
