using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Reading;

/// <summary>Tells lines that belong to the site, not the article, by what they say: read more, all rights reserved.</summary>
internal sealed class SitePhrases
{
    private readonly PhraseSet _alone;
    private readonly PhraseSet _headings;
    private readonly PhraseSet _starts;
    private readonly string[] _anywhere;

    public SitePhrases(KnowledgeSource knowledge, ScriptFolding folding)
    {
        var rows = knowledge.Table("reading/site-phrases.tsv").Rows;
        _alone = new PhraseSet(rows.Where(r => r[1] == "alone").Select(r => r[0]), folding);
        _headings = new PhraseSet(rows.Where(r => r[1] == "heading").Select(r => r[0]), folding);
        _starts = new PhraseSet(rows.Where(r => r[1] == "start").Select(r => r[0]), folding);
        _anywhere = [.. rows.Where(r => r[1] == "anywhere").Select(r => folding.Fold(r[0]))];
    }

    /// <summary>Whether the folded line opens a list of other articles.</summary>
    public bool OpensRelated(ReadOnlySpan<char> folded) => folded.Length <= 24 && _headings.Contains(folded.Trim(" :：>»▶【】[]|.。…-*#"));

    /// <summary>Whether the folded line is furniture of a site. Long lines never are, unless they claim rights.</summary>
    public bool IsFurniture(ReadOnlySpan<char> folded)
    {
        if (folded.Length > 240)
        {
            return false;
        }

        var line = folded.Trim(" :：>»▶【】[]|.。…-*#");
        if (_headings.Contains(line) || _alone.Contains(line) || _alone.Contains(folded))
        {
            return true;
        }

        if (folded[0] == '©' || folded.StartsWith("(c) ") || folded.StartsWith("copyright "))
        {
            return true;
        }

        if (folded.Length <= 80 && (_starts.LengthAt(folded, 0) > 0 || (folded[0] == '(' && _starts.LengthAt(folded, 1) > 0)))
        {
            return true;
        }

        foreach (var phrase in _anywhere)
        {
            if (folded.Contains(phrase, StringComparison.Ordinal) && (folded.Length <= 120 || folded.StartsWith("©")))
            {
                return true;
            }
        }

        return false;
    }
}
