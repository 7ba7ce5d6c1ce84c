using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>A person's name with the title and the body it is held in: 美国国务院首席副发言人帕特尔 (Vedant Patel).</summary>
/// <param name="Extent">The whole phrase, gloss included.</param>
/// <param name="Role">The title, or empty.</param>
/// <param name="Owner">The mention of the body or state, or null.</param>
internal readonly record struct TitlePhrase(TextSpan Extent, TextSpan Role, Mention? Owner)
{
    private const int MostNouns = 4;

    /// <summary>Reads the phrase around the name at <paramref name="name"/>.</summary>
    public static TitlePhrase Around(TokenizedText text, TitleSpans titles, MentionIndex names, TextSpan name)
    {
        var end = name.End;
        if (Gloss.BracketAfter(text, end) is { } bracket && !Gloss.After(text, end).IsEmpty)
        {
            end = bracket.Outer.End;
        }

        var phrase = Before(text, titles, names, name, end);
        if (!phrase.Role.IsEmpty)
        {
            return phrase;
        }

        var after = titles.EndOfTitleStartingAt(end);
        return after < 0 || (names.StartingAt(after) is { } next && names.TypeOf(next) == EntityType.Person)
            ? phrase
            : new TitlePhrase(new TextSpan(name.Start, after), new TextSpan(end, after), null);
    }

    private static TitlePhrase Before(TokenizedText text, TitleSpans titles, MentionIndex names, TextSpan name, int end)
    {
        var folded = text.Source.Folded;
        var at = name.Start;
        if (at > 0 && folded[at - 1] == ' ')
        {
            at--;
        }

        var head = titles.StartOfTitleEndingAt(at);
        if (head < 0)
        {
            return new TitlePhrase(new TextSpan(name.Start, end), default, null);
        }

        var roleEnd = at;
        var role = at = head;
        var nouns = 0;
        Mention? owner = null;
        while (at > 0)
        {
            if (names.EndingAt(at) is { } mention && names.TypeOf(mention) != EntityType.Person)
            {
                role = owner is null ? at : role;
                owner ??= mention;
                at = mention.Span.Start;
            }
            else if (owner is null && titles.StartOfTitleEndingAt(at) is >= 0 and var title)
            {
                role = at = title;
            }
            else if (owner is null && titles.StartOfModifierEndingAt(at) is >= 0 and var modifier)
            {
                role = at = modifier;
            }
            else if (owner is null && folded[at - 1] is '、' or '兼' or '及' && titles.StartOfTitleEndingAt(at - 1) is >= 0 and var other)
            {
                role = at = other;
            }
            else if (folded[at - 1] is '驻' && names.EndingAt(at - 1) is { } sender)
            {
                // 中国驻美国大使: the sender, not the host, is what the person belongs to.
                owner = sender;
                at = sender.Span.Start;
            }
            else if (owner is null && folded[at - 1] is '的' && names.EndingAt(at - 1) is { } possessor)
            {
                role = at;
                owner = possessor;
                at = possessor.Span.Start;
                break;
            }
            else if (owner is null && nouns < MostNouns && IsNoun(text, at))
            {
                nouns++;
                at = text.Tokens[text.TokenAt(at - 1)].Start;
            }
            else
            {
                break;
            }
        }

        // Nouns that lead to no body or state are not the title's.
        return new TitlePhrase(new TextSpan(owner is null ? role : at, end), new TextSpan(role, roleEnd), owner);
    }

    private static bool IsNoun(TokenizedText text, int end)
    {
        var t = text.TokenAt(end - 1);
        return t >= 0 && text.Tokens[t] is { Kind: TokenKind.Word, Length: > 1 } token && token.End == end
            && text.Lexicon.PartOfSpeech(token.Key) is "n" or "vn" or "b" or "j" or "nz" or "an" or "";
    }
}
