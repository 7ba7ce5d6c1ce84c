using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Reading.WebPages;

/// <summary>Finds the name of a page's site where its metadata do not state it: behind the headline in the title element, else in the copyright line.</summary>
/// <remarks>What names a site and what a section of it: <c>knowledge/outlets/site-names.tsv</c>.</remarks>
internal sealed class SiteName
{
    private const int LongestName = 40;

    private const char FirstHan = '\u2E80';

    /// <summary>Weighted length of the longest block that can be a site's own line: logo, position bar, copyright.</summary>
    private const int LongestLine = 240;

    /// <summary>A copyright line is one of a page's last blocks.</summary>
    private const int FootBlocks = 12;

    private static readonly string[] Separators = ["_", "|", "｜", "--", "丨", " - ", " – ", " — ", "－", "-"];

    private static readonly string[] CopyrightWords = ["all rights reserved", "copyright", "版权所有", "保留所有权利", "保留一切权利", "(c)", "©"];

    private static readonly string[] CompanyEndings = ["股份有限公司", "有限责任公司", "有限公司"];

    private readonly ScriptFolding _folding;
    private readonly string[] _endings;
    private readonly HashSet<string> _sections;

    /// <summary>Loads the words.</summary>
    public SiteName(KnowledgeSource knowledge, ScriptFolding folding)
    {
        _folding = folding;
        var rows = knowledge.Table("outlets/site-names.tsv").Rows.ToList();
        _endings = [.. rows.Where(r => r[1].Contains("ending", StringComparison.Ordinal)).Select(r => r[0])];
        _sections = rows.Where(r => r[1].Contains("section", StringComparison.Ordinal)).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The site's name, or null.</summary>
    /// <param name="title">The title element's text.</param>
    /// <param name="headline">The article's headline, which is no site.</param>
    /// <param name="outline">The page.</param>
    public string? Find(string title, string headline, PageOutline outline)
    {
        if (FromTitle(title, headline) is not { } name)
        {
            return FromFoot(outline);
        }

        return HasSiteEnding(name) || IsPrinted(name, headline, outline) ? name : FromFoot(outline);
    }

    /// <summary>What stands behind the last separator of a title, unless it is a section or the headline's end; null when there is nothing.</summary>
    public string? FromTitle(string title, string headline)
    {
        var (at, length) = (-1, 0);
        foreach (var separator in Separators)
        {
            var found = title.LastIndexOf(separator, StringComparison.Ordinal);

            // A hyphen without spaces also stands inside of words; it counts between Han characters only.
            if (found > 0 && found > at && (separator != "-" || (found + 1 < title.Length && title[found + 1] >= FirstHan)))
            {
                (at, length) = (found, separator.Length);
            }
        }

        if (at < 0)
        {
            return null;
        }

        var name = title[(at + length)..].Trim(' ', '\t', '\r', '\n', '\u00A0', '\u3000', '-', '_', '|', '—', '«', '»');
        if (name.IndexOf('—', StringComparison.Ordinal) is var motto and > 0)
        {
            name = name[..motto];
        }

        var isPart = name.Length is < 2 or > LongestName || PageTitle.Key(headline).EndsWith(PageTitle.Key(name), StringComparison.OrdinalIgnoreCase);
        return isPart || IsSection(_folding.Fold(name)) ? null : name;
    }

    /// <summary>Whether the name says by its last word that it is a medium: …网, …日报, …通讯社.</summary>
    private bool HasSiteEnding(string name)
    {
        var folded = _folding.Fold(name);
        return Array.Exists(_endings, e => folded.Length >= e.Length + 2 && folded.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>Section words alone or in a row: 国际, 国际新闻, 新闻中心.</summary>
    private bool IsSection(string folded)
    {
        for (var cut = folded.Length; cut > 0; cut--)
        {
            if (_sections.Contains(folded[..cut]) && (cut == folded.Length || _sections.Contains(folded[cut..])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a short line other than the headline prints the name.</summary>
    private static bool IsPrinted(string name, string headline, PageOutline outline)
    {
        var key = PageTitle.Key(headline);
        foreach (var block in outline.Blocks)
        {
            if (outline.Length(block.FirstText, block.EndText) <= LongestLine && outline.TextOf(block) is var text
                && text.Contains(name, StringComparison.OrdinalIgnoreCase) && (key.Length == 0 || !PageTitle.Key(text).StartsWith(key, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private string? FromFoot(PageOutline outline)
    {
        for (var b = outline.Blocks.Count - 1; b >= Math.Max(0, outline.Blocks.Count - FootBlocks); b--)
        {
            if (outline.Length(outline.Blocks[b].FirstText, outline.Blocks[b].EndText) <= LongestLine && FromCopyright(outline.TextOf(outline.Blocks[b])) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The holder that a copyright line or a line with a company's whole name states, or null.</summary>
    public string? FromCopyright(string line)
    {
        var folded = _folding.Fold(line.Trim());
        var start = 0;
        var isCopyright = false;
        var end = line.Trim().Length;
        foreach (var word in CopyrightWords)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                isCopyright = true;
                folded = string.Concat(folded.AsSpan(0, at), new string('\n', word.Length), folded.AsSpan(at + word.Length));
            }
        }

        while (start < end && (!char.IsLetter(folded[start]) || (folded[start] is '年' && start > 0 && char.IsAsciiDigit(folded[start - 1]))))
        {
            start++;
        }

        var stop = start;
        while (stop < end && (char.IsLetterOrDigit(folded[stop]) || folded[stop] is '·' or '\'' or '&' || (folded[stop] == ' ' && stop + 1 < end && char.IsAsciiLetter(folded[stop + 1]) && char.IsAsciiLetter(folded[stop - 1]))))
        {
            stop++;
        }

        var name = folded[start..stop];
        var company = Array.Find(CompanyEndings, e => name.EndsWith(e, StringComparison.Ordinal));
        var isWhole = company is not null && start == 0 && stop == end;
        if (!isCopyright && !isWhole)
        {
            return null;
        }

        stop -= company?.Length ?? 0;
        var found = line.Trim()[start..stop];
        var isName = found.Length >= 2 && found.Length <= LongestName && (company is not null || HasSiteEnding(found));
        return isName ? found : null;
    }
}
