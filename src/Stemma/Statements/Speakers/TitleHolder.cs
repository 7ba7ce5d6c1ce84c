using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Statements.Speakers;

/// <summary>现任总理, 这位首相: an office that one person at a time holds, taken up by its holder.</summary>
internal static class TitleHolder
{
    /// <summary>The one named person of the article who holds the office that <paramref name="phrase"/> names, or null.</summary>
    public static int? Of(Discourse discourse, TextSpan phrase)
    {
        var title = discourse.Text.Source.Key(phrase);
        title = title.StartsWith("现任") || title.StartsWith("这位") || title.StartsWith("这名") ? title[2..] : title;
        if (!(title is "总理" or "首相" or "总统" or "国王" or "女王" or "教宗" or "教皇" or "国务卿" or "特首" or "行政长官" or "国家主席" or "总书记" or "央行行长" or "检察总长" or "财政部长" or "外交部长" or "国防部长" or "外长" or "防长" or "财长"))
        {
            return null;
        }

        var printed = discourse.Printed.AsSpan(phrase.End - title.Length, title.Length);
        int? holder = null;
        for (var e = 0; e < discourse.Entities.Count; e++)
        {
            if (discourse.Entities[e] is not { Anonymous: false, Type: EntityType.Person, Role: { Length: > 0 } role } || !role.AsSpan().EndsWith(printed) || role[0] is '前' or '副' or '原' or '候' || role.StartsWith("当选", StringComparison.Ordinal) || role.StartsWith("當選", StringComparison.Ordinal))
            {
                continue;
            }

            if (holder is not null)
            {
                return null;
            }

            holder = e;
        }

        return holder;
    }
}
