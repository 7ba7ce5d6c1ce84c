using Stemma.Statements.Clauses;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>甲报周五刊登某大学教授乙的文章称: the medium that has printed the author's text carries what he says in it.</summary>
internal static class PublishedBy
{
    /// <summary>The medium whose verb of printing governs the phrase at <paramref name="start"/> over titles and bodies, or null.</summary>
    public static Subject? Find(Discourse discourse, int from, int start)
    {
        for (var at = start; at > from;)
        {
            if (discourse.ReferenceEndingAt(at, from) is { } reference)
            {
                at = reference.Extent.Start;
                continue;
            }

            if (discourse.Before(at, from) is not { } token)
            {
                return null;
            }

            if (discourse.Text.Source.Key(token.Span) is "刊登" or "刊发" or "刊载" or "刊出" or "登载" or "发表" or "转载" or "转发" or "发布" or "登出" or "刊文" or "推出" or "连载")
            {
                return SubjectFinder.Find(discourse, from, token.Start, out _) is { } medium && Complements.IsMedium(discourse, medium) && !medium.Span.Contains(start) ? medium : null;
            }

            if (!(discourse.Text.Source.Key(token.Span) is "的" or "了" or "前" or "兼" or "由" or "、" || token.Kind == TokenKind.Number || discourse.PartOfSpeech(token) is "m" or "q" or "mq" || (discourse.ClassOf(token) & WordClass.Human) != 0 || UnknownParty.IsModifier(discourse, token)))
            {
                return null;
            }

            at = token.Start;
        }

        return null;
    }
}
