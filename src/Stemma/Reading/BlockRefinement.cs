using System.Globalization;
using Stemma.Articles;
using Stemma.Reading.Clocks;
using Stemma.Reading.Credits;
using Stemma.Reading.Datelines;
using Stemma.Text;

namespace Stemma.Reading;

/// <summary>Decides what each block is by what it says, where markup left that open; finds credits, the dateline and printed dates on the way.</summary>
/// <remarks>One for each article.</remarks>
internal sealed class BlockRefinement(ReadingContext context)
{
    /// <summary>A line with a date counts as the article's own only among the first blocks.</summary>
    private const int HeadBlocks = 5;

    /// <summary>A dateline opens one of the first paragraphs; a lead or an editor's note may come before.</summary>
    private const int DatelineParagraphs = 3;

    /// <summary>Agencies are credited in one of the last paragraphs.</summary>
    private const int TailParagraphs = 3;

    /// <summary>A bold line that is longer is a lead, not a subheading.</summary>
    private const int LongestSubheading = 40;

    private const int LongestPictureText = 80;

    private const int LongestTitle = 60;

    private readonly List<CreditSpan> _found = [];
    private bool _inRelated;
    private int _paragraphs;
    private readonly Dictionary<string, int> _captions = new(StringComparer.Ordinal);

    /// <summary>The blocks that stay.</summary>
    public List<DraftBlock> Blocks { get; } = [];

    /// <summary>For each block that came in, where it is now; −1 where it was dropped.</summary>
    public int[] Map { get; private set; } = [];

    /// <summary>The credits found.</summary>
    public List<DraftCredit> Credits { get; } = [];

    /// <summary>The dateline, with the index of its block.</summary>
    public (DatelineDraft Dateline, int Block)? Dateline { get; private set; }

    /// <summary>Dates printed apart from the prose, in order.</summary>
    public List<PrintedDate> Dates { get; } = [];

    /// <summary>Works through <paramref name="drafts"/>.</summary>
    public void Refine(IReadOnlyList<DraftBlock> drafts, string title)
    {
        Map = new int[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            Map[i] = Add(drafts[i], i, title);
        }

        AddHeadNames();
        var seen = 0;
        for (var i = Blocks.Count - 1; i >= 0 && seen < TailParagraphs; i--)
        {
            if (Blocks[i].Kind == BlockKind.Paragraph)
            {
                seen++;
                _found.Clear();
                if (context.Credits.TryReadAgencies(Blocks[i].Text, context.Folding.Fold(Blocks[i].Text), _found) && !Credits.Exists(c => c.Block == i))
                {
                    Take(i);
                }
            }
        }
    }

    private int Add(DraftBlock draft, int index, string title)
    {
        var folded = context.Folding.Fold(draft.Text);
        var kind = draft.Kind;
        _found.Clear();
        switch (kind)
        {
            case BlockKind.Caption when _captions.TryGetValue(draft.Text, out var first):
                // Sites repeat a caption in attributes and hidden copies of the picture.
                return first;
            case BlockKind.Caption:
                _captions.Add(draft.Text, Blocks.Count);
                break;
            case BlockKind.Credit when draft.IsByline:
                AddBylines(draft.Text, folded);
                break;
            case BlockKind.List when index < HeadBlocks && PrintedDate.TryRead(draft.Text, out var listed):
                Dates.Add(listed);
                kind = BlockKind.Metadata;
                break;
            case BlockKind.Metadata:
                if (PrintedDate.TryRead(draft.Text, out var printed))
                {
                    Dates.Add(printed);
                }

                context.Credits.TryReadLine(draft.Text, folded, _found);
                break;
            case BlockKind.Paragraph or BlockKind.Heading:
                if (index < 2 && draft.Text == title)
                {
                    return -1;
                }

                kind = KindOf(draft, folded, index);
                break;
        }

        Blocks.Add(draft with { Kind = kind });
        Take(Blocks.Count - 1);
        if (kind == BlockKind.Paragraph)
        {
            ReadParagraph(draft.Text, folded, Blocks.Count - 1);
        }

        return Blocks.Count - 1;
    }

    /// <summary>Names alone in a line above the date are the authors.</summary>
    private void AddHeadNames()
    {
        for (var i = 1; i < Math.Min(HeadBlocks, Blocks.Count); i++)
        {
            var line = Blocks[i - 1];
            if (Blocks[i].Kind != BlockKind.Metadata || line.Kind != BlockKind.Paragraph || line.Text.Length > 60 || EndsSentence(line.Text) || !PrintedDate.TryRead(Blocks[i].Text, out _))
            {
                continue;
            }

            var names = new List<TextSpan>();
            if (context.CreditNames.TrySplit(line.Text, context.Folding.Fold(line.Text), 0, line.Text.Length, names))
            {
                Blocks[i - 1] = line with { Kind = BlockKind.Credit };
                _found.Clear();
                _found.AddRange(names.Select(n => new CreditSpan(default, n)));
                Take(i - 1);
            }

            return;
        }
    }

    private BlockKind KindOf(DraftBlock draft, string folded, int index)
    {
        var text = draft.Text;
        if (PrintedDate.TryRead(text, out var date))
        {
            if (index < HeadBlocks)
            {
                Dates.Add(date);
            }

            return BlockKind.Metadata;
        }

        if (context.SitePhrases.OpensRelated(folded))
        {
            _inRelated = true;
            return BlockKind.Metadata;
        }

        // Titles of other articles: one a line, or run together in one.
        if (_inRelated && !EndsSentence(text) && (text.Length <= LongestTitle || !text.Contains('。')))
        {
            return BlockKind.List;
        }

        _inRelated = false;
        if (context.SitePhrases.IsFurniture(folded) || !text.AsSpan().ContainsAnyLetterOrDigit())
        {
            return BlockKind.Metadata;
        }

        if (context.Credits.TryReadLine(text, folded, _found) || context.Credits.IsPictureCredit(text, folded))
        {
            return BlockKind.Credit;
        }

        // No paragraph of prose opens by saying what "the picture" shows.
        if (text.Length <= LongestPictureText && (folded.StartsWith("图为", StringComparison.Ordinal) || folded.StartsWith("资料图", StringComparison.Ordinal)))
        {
            return BlockKind.Caption;
        }

        // A line that is a link from end to end and no sentence leads to another article.
        if (draft.Linked * 10 >= text.Length * 9 && text.Length <= 100 && !EndsSentence(text))
        {
            return BlockKind.List;
        }

        return draft.IsEmphasised && text.Length <= LongestSubheading && !text.EndsWith('。') && draft.Kind == BlockKind.Paragraph ? BlockKind.Heading : draft.Kind;
    }

    private void ReadParagraph(string text, string folded, int block)
    {
        var behind = 0;
        if (Dateline is null && ++_paragraphs <= DatelineParagraphs && context.Datelines.Read(text, folded) is { } dateline)
        {
            Dateline = (dateline, block);
            behind = dateline.Whole.End;
            foreach (var reporter in dateline.Reporters)
            {
                Credits.Add(new DraftCredit(text[dateline.ReporterRole.Start..dateline.ReporterRole.End], text[reporter.Start..reporter.End], block, reporter.Start, reporter.End));
            }
        }

        _found.Clear();
        context.Credits.ReadBrackets(text, folded, behind, _found);
        Take(block);
        if (PrintedDate.ReadMinguoCode(text) is { } code)
        {
            Dates.Add(new PrintedDate(code, null, false));
        }
    }

    private void AddBylines(string text, string folded)
    {
        if (context.Credits.TryReadLine(text, folded, _found))
        {
            return;
        }

        // The word between two names: A, B and C.
        var names = new List<TextSpan>();
        var list = text.Replace(" and ", " ,   ", StringComparison.OrdinalIgnoreCase);
        var start = text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        if (context.CreditNames.TrySplit(list, context.Folding.Fold(list), start, text.Length, names))
        {
            _found.AddRange(names.Select(n => new CreditSpan(default, n)));
        }
    }

    /// <summary>Turns what was found in the block's text into credits.</summary>
    private void Take(int block)
    {
        var draft = Blocks[block];
        foreach (var (role, name) in _found)
        {
            var printed = draft.Text[name.Start..name.End];
            var printedRole = role.IsEmpty ? draft.IsByline ? "作者" : null : draft.Text[role.Start..role.End];
            var cased = WithoutCapitals(printed);
            if (!Credits.Exists(c => c.Role == printedRole && c.Name == cased))
            {
                Credits.Add(new DraftCredit(printedRole, cased, block, name.Start, name.End));
            }
        }

        _found.Clear();
    }

    /// <summary>Bylines set in capitals are a matter of type, not of the name.</summary>
    private static string WithoutCapitals(string name)
    {
        if (!name.Contains(' '))
        {
            return name;
        }

        foreach (var c in name)
        {
            if (char.IsLower(c) || c >= '\u0250')
            {
                return name;
            }
        }

        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
    }

    private static bool EndsSentence(string text) => text[^1] is '。' or '！' or '？' or '!' or '?' or '.' or '”' or '」' or '…';
}
