using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Quotations;

namespace Stemma.Entities;

/// <summary>Finds what stands in 《》: newspapers and documents by their last word; other works are not named.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class TitledNameFinder(SuffixLexicon suffixes)
{
    /// <summary>Appends a candidate for each title whose last word tells its kind.</summary>
    public void Find(TokenizedText text, List<Candidate> into)
    {
        foreach (var quotation in text.Quotations)
        {
            if (quotation.Kind == QuotationKind.Title && quotation.Closed && !quotation.Inner.IsEmpty && Type(text, quotation.Inner) is { } type)
            {
                into.Add(new Candidate(quotation.Inner, type, -1, CandidateOrigin.Structure));
            }
        }
    }

    private EntityType? Type(TokenizedText text, TextSpan inner)
    {
        foreach (var match in text.MatchesIn(inner))
        {
            if (match.End == inner.End && text.Lexicon.Payload(match.Key, LexiconTag.NameSuffix) is >= 0 and var payload && suffixes[payload].Type is EntityType.Media or EntityType.Doc)
            {
                return suffixes[payload].Type;
            }
        }

        return null;
    }
}
