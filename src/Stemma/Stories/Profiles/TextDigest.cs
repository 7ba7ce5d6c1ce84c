using Stemma.Articles;

namespace Stemma.Stories.Profiles;

/// <summary>One number for the folded letters of an article's headline and prose: equal for copies whatever their script, spacing and punctuation.</summary>
internal static class TextDigest
{
    /// <summary>64-bit FNV-1a over letters and digits.</summary>
    public static ulong Of(Article article)
    {
        var hash = 14695981039346656037UL;
        foreach (var block in article.Blocks)
        {
            if (block.Kind != BlockKind.Title && !block.IsProse)
            {
                continue;
            }

            foreach (var c in article.Text.Key(block.Span))
            {
                if (char.IsLetterOrDigit(c))
                {
                    hash = (hash ^ c) * 1099511628211UL;
                }
            }
        }

        return hash;
    }
}
