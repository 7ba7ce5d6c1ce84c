using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>Where titles of persons stand in one article, by both ends.</summary>
internal sealed class TitleSpans
{
    private readonly int[] _startByEnd;
    private readonly int[] _endByStart;
    private readonly int[] _modifierByEnd;
    private readonly bool[] _inside;
    private readonly List<(TextSpan Span, bool Honorific)> _addresses = [];

    /// <summary>Collects the longest title and the longest modifier at each position.</summary>
    public TitleSpans(TokenizedText text, TitleLexicon titles)
    {
        var length = text.Source.Length + 1;
        _startByEnd = new int[length];
        _endByStart = new int[length];
        _modifierByEnd = new int[length];
        _inside = new bool[length];
        foreach (var match in text.MatchesWith(LexiconTag.Title))
        {
            var payload = text.Lexicon.Payload(match, LexiconTag.Title);
            if (titles.IsHonorific(payload))
            {
                _addresses.Add((match.Span, true));
            }
            else if (!titles.IsHead(payload))
            {
                Lower(ref _modifierByEnd[match.End], match.Start + 1);
            }
            else
            {
                Lower(ref _startByEnd[match.End], match.Start + 1);
                _endByStart[match.Start] = Math.Max(_endByStart[match.Start], match.End);
                _addresses.Add((match.Span, false));
                if ((text.IsTokenBoundary(match.Start) && text.IsTokenBoundary(match.End)) || EndsBody(text, match.Span))
                {
                    _inside.AsSpan(match.Start + 1, match.Span.Length - 1).Fill(true);
                }
            }
        }
    }

    /// <summary>Titles and forms of address, by start; they may follow a surname (习主席, 邓先生).</summary>
    public IReadOnlyList<(TextSpan Span, bool Honorific)> Addresses => _addresses;

    /// <summary>Start of the longest title that ends at <paramref name="end"/>, or -1.</summary>
    public int StartOfTitleEndingAt(int end) => _startByEnd[end] - 1;

    /// <summary>Whether a title reaches over <paramref name="offset"/>, so that no name ends there (外交部 in 外交部长).</summary>
    public bool Crosses(int offset) => _inside[offset];

    /// <summary>Start of the longest title modifier (前, 首席) that ends at <paramref name="end"/>, or -1.</summary>
    public int StartOfModifierEndingAt(int end) => _modifierByEnd[end] - 1;

    /// <summary>End of the longest title that starts at <paramref name="start"/>, or -1.</summary>
    public int EndOfTitleStartingAt(int start) => _endByStart[start] == 0 ? -1 : _endByStart[start];

    /// <summary>Whether the title borrows the last character of a body's name: 贸工部 + 长, 环保局 + 长.</summary>
    private static bool EndsBody(TokenizedText text, TextSpan title) =>
        title.Length == 2 && text.Source.Folded[title.End - 1] == '长' && text.IsTokenBoundary(title.Start + 1) && !text.IsTokenBoundary(title.Start);

    private static void Lower(ref int slot, int value)
    {
        if (slot == 0 || value < slot)
        {
            slot = value;
        }
    }
}
