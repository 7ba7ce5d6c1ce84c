using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Mining;

/// <summary>An article as the miners see it: its tokens, and what the analysis made of them.</summary>
internal sealed class MiningText(TokenizedText text, ArticleAnalysis analysis, List<Occurrence> found)
{
    public TokenizedText Text => text;

    public ArticleAnalysis Analysis => analysis;

    public string Folded => text.Source.Folded;

    /// <summary>Notes a term at <paramref name="span"/>.</summary>
    /// <param name="kind">What it would be.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="detail">What tells the reviewer more.</param>
    /// <param name="understood">Whether the analysis made of it what it is, in whatever way.</param>
    public void Note(TermKind kind, TextSpan span, string detail, bool understood = false)
    {
        var term = text.Source.Key(span).ToString();
        found.Add(new Occurrence(kind, term, detail, understood || IsKnown(term, TermKinds.Tag(kind))));
    }

    /// <summary>Whether the lexicon has exactly <paramref name="term"/> with <paramref name="tag"/>.</summary>
    public bool IsKnown(ReadOnlySpan<char> term, LexiconTag tag)
    {
        var key = text.Lexicon.Find(term);
        return key >= 0 && text.Lexicon.Tags(key).Has(tag);
    }

    /// <summary>The mention by name that ends at <paramref name="end"/>, or null.</summary>
    public Mention? MentionEndingAt(int end) =>
        end > 0 && analysis.Entities.MentionAt(end - 1) is { } mention && mention.Span.End == end ? mention : null;

    /// <summary>The part of speech of a token, or empty.</summary>
    public string PartOfSpeech(in Token token) => token.Key < 0 ? "" : text.Lexicon.PartOfSpeech(token.Key);

    /// <summary>The token that starts at <paramref name="start"/>; null at the end of the prose or inside a token.</summary>
    public Token? TokenFrom(int start)
    {
        if (start >= text.Source.Length || text.TokenAt(start) is var index && index < 0)
        {
            return null;
        }

        var token = text.Tokens[text.TokenAt(start)];
        return token.Start == start ? token : null;
    }
}
