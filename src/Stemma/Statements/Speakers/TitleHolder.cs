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
            return Bearer(discourse, phrase, 5);
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

        return holder ?? Bearer(discourse, new TextSpan(phrase.End - title.Length, phrase.End), short.MinValue);
    }

    /// <summary>国会情报委员会主席: the one person before whose name the article prints the whole description elsewhere, or null.</summary>
    /// <param name="shortest">Shorter descriptions (发言人, 部长) are many people's.</param>
    private static int? Bearer(Discourse discourse, TextSpan phrase, int shortest)
    {
        if (phrase.Length < shortest)
        {
            return null;
        }

        int? bearer = null;
        var text = discourse.Printed;
        var description = discourse.Printed.AsSpan(phrase.Start, phrase.Length);
        for (var at = text.AsSpan().IndexOf(description); at >= 0;)
        {
            var end = at + phrase.Length;
            if (end < text.Length && char.IsLetter(text[end]) && !(at > 0 && text[at - 1] is '前' or '副' or '原' or '候') && NameAt(discourse, end) is { } named)
            {
                if (bearer is { } other && other != named)
                {
                    return null;
                }

                bearer = named;
            }

            var next = text.AsSpan(end).IndexOf(description);
            at = next < 0 ? -1 : end + next;
        }

        return bearer;
    }

    private static int? NameAt(Discourse discourse, int offset)
    {
        for (var e = 0; e < discourse.Entities.Count; e++)
        {
            if (discourse.Entities[e] is { Anonymous: false, Type: EntityType.Person } person && StartsName(discourse, person, offset))
            {
                return e;
            }
        }

        return null;
    }

    private static bool StartsName(Discourse discourse, Entity person, int offset)
    {
        var behind = discourse.Printed.AsSpan(offset);
        if (behind.StartsWith(person.Name, StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var alias in person.Aliases)
        {
            if (alias.Length > 1 && behind.StartsWith(alias, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
