using System.Buffers;
using System.Collections.Frozen;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Reading.WebPages;

/// <summary>What a block says by its words about not being the article.</summary>
internal enum FurnitureKind : byte
{
    None,

    /// <summary>Opens a part behind the article; everything from here on is left out.</summary>
    Section,

    /// <summary>Left out itself.</summary>
    Line,
}

/// <summary>Recognises navigation, sharing, related links and legal notices by their phrases (<c>knowledge/pages/furniture.tsv</c>).</summary>
internal sealed class PageFurniture
{
    /// <summary>Longest block that a phrase inside can turn into furniture; longer ones are prose that happens to use the words.</summary>
    public const int LongestLine = 150;

    /// <summary>Longest legal notice.</summary>
    public const int LongestNotice = 450;

    private readonly ScriptFolding _folding;
    private readonly FrozenSet<string> _sections;
    private readonly FrozenSet<string> _wholes;
    private readonly string[] _starts;
    private readonly SearchValues<string> _lines;
    private readonly SearchValues<string> _notices;

    /// <summary>Loads the phrases.</summary>
    public PageFurniture(KnowledgeSource knowledge, ScriptFolding folding)
    {
        _folding = folding;
        var table = knowledge.Table("pages/furniture.tsv");
        var (phrase, kind) = (table.Column("phrase"), table.Column("kind"));
        string[] Of(string wanted) => [.. table.Rows.Where(r => r[kind] == wanted).Select(r => r[phrase])];
        _sections = Of("section").ToFrozenSet(StringComparer.Ordinal);
        _wholes = Of("whole").ToFrozenSet(StringComparer.Ordinal);
        _starts = Of("start");
        _notices = SearchValues.Create(Of("notice"), StringComparison.Ordinal);
        _lines = SearchValues.Create(Of("line"), StringComparison.Ordinal);
    }

    /// <summary>What the words of a block say.</summary>
    /// <param name="text">The block, white space as it stands.</param>
    /// <param name="length">Its weighted length.</param>
    public FurnitureKind Of(string text, int length)
    {
        if (length > LongestNotice)
        {
            return FurnitureKind.None;
        }

        var folded = _folding.Fold(text);
        if (folded.AsSpan().ContainsAny(_notices))
        {
            return FurnitureKind.Line;
        }

        if (length > LongestLine)
        {
            return FurnitureKind.None;
        }

        var bare = Bare(folded);
        if (_sections.Contains(bare))
        {
            return FurnitureKind.Section;
        }

        if (_wholes.Contains(bare) || folded.AsSpan().ContainsAny(_lines))
        {
            return FurnitureKind.Line;
        }

        var start = folded.AsSpan().TrimStart(" \t\r\n\u00A0\u3000【[(<>·•▲■◆●*-");
        foreach (var phrase in _starts)
        {
            if (start.StartsWith(phrase, StringComparison.Ordinal) && IsParted(start[phrase.Length..].TrimStart()))
            {
                return FurnitureKind.Line;
            }
        }

        return FurnitureKind.None;
    }

    /// <summary>A start counts when a colon or nothing but linked words follow it: 标签：…, not 标签化的报道….</summary>
    private static bool IsParted(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is ':' or '>' or ']' or '】' or '|' or '©' || char.IsAsciiDigit(rest[0]);

    /// <summary>The letters of a block, without brackets, bullets, counts and white space around.</summary>
    private static string Bare(string folded)
    {
        int start = 0, end = folded.Length;
        while (start < end && !char.IsLetter(folded[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetter(folded[end - 1]))
        {
            end--;
        }

        return folded[start..end];
    }
}
