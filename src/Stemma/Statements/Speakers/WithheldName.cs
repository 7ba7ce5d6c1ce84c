namespace Stemma.Statements.Speakers;

/// <summary>The words that say that a speaker's name is withheld: 未具名, 匿名的, 不愿透露姓名的.</summary>
internal static class WithheldName
{
    private static readonly string[] Phrases =
    [
        "不愿透露姓名", "不愿公开姓名", "不愿透露身份", "不愿公开身份", "不愿具名", "不愿意具名", "不愿意透露姓名", "不肯透露姓名", "没有透露姓名", "未透露姓名", "未公开姓名", "未公布姓名", "要求匿名", "要求不具名", "拒绝透露姓名", "不便具名",
        "未具名", "不具名", "未署名", "不透露姓名", "匿名",
    ];

    /// <summary>Where such words start that end at <paramref name="end"/>, with or without 的, or null.</summary>
    public static int? StartOf(Discourse discourse, int end)
    {
        var text = discourse.Text.Source.Folded.AsSpan(0, end);
        if (text.Length > 0 && text[^1] == '的')
        {
            text = text[..^1];
        }

        if (text.Length == 0 || text[^1] is not ('名' or '份'))
        {
            return null;
        }

        foreach (var phrase in Phrases)
        {
            if (text.EndsWith(phrase))
            {
                return text.Length - phrase.Length;
            }
        }

        return null;
    }
}
