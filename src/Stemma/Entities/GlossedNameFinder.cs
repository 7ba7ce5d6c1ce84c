using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Quotations;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds names that no other rule found by the Latin name in the bracket behind them: 川岛真（Shin Kawashima）, 贝恩资本（Bain Capital）.</summary>
/// <remarks>The bracket tells where the name ends and, by its words, often what it names. Immutable, thread-safe.</remarks>
internal sealed class GlossedNameFinder(JoinedNameFinder transliterations, CharacterModel model, GlossWords words, TransliterationEndings endings)
{
    private const int LongestBody = 14;
    private const int LongestAcronym = 6;

    /// <summary>Last characters of names that are no persons', and no bodies' that this rule could tell.</summary>
    private const string ClassNouns = "号奖虫法案族人语币党队节症病药车省市县州镇村区海岛湖河山角湾桥路街楼塔门寺宫殿星犬猫鱼鸟花树草酒茶糖堡球赛会";

    /// <summary>Mean weight of a character from which what stands before a gloss is a transliteration.</summary>
    private const float Typical = 0.4f;

    /// <summary>Appends a candidate for each name found.</summary>
    public void Find(TokenizedText text, TitleSpans titles, NameEnds names, List<Candidate> into)
    {
        foreach (var bracket in text.Quotations)
        {
            if (bracket.Kind != QuotationKind.Bracket || bracket.Outer.Start < 2)
            {
                continue;
            }

            var end = text.Source.Printed[bracket.Outer.Start - 1] == ' ' ? bracket.Outer.Start - 1 : bracket.Outer.Start;
            var known = names.EndingAt(end);
            if (known is { Origin: not CandidateOrigin.Structure } or { Type: not EntityType.Person } || !Segmenter.IsHan(text.Source.Folded[end - 1]) || Gloss.After(text, end) is not { IsEmpty: false } gloss)
            {
                continue;
            }

            var type = words.Type(text, gloss);
            if (known is { } found)
            {
                if (type is { } told && text.Source.Folded.AsSpan(found.Span.Start, found.Span.Length).IndexOf('·') < 0)
                {
                    Retype(into, found.Span, told);
                }
                else if (transliterations.Start(text, titles, names, end).Start is var longer && longer < found.Span.Start && text.IsTokenBoundary(longer))
                {
                    // 绍特尔（Guenter Sautter）: a first character that transliterates rarely.
                    into.Add(found with { Span = new TextSpan(longer, end) });
                }

                continue;
            }

            var span = type is null or EntityType.Person ? Person(text, titles, names, gloss, end, ref type) : Body(text, titles, names, end);
            if (type is { } kind && !span.IsEmpty)
            {
                var candidate = new Candidate(span, kind, -1, CandidateOrigin.Structure);
                into.Add(candidate);
                names.Add(candidate);
            }
        }
    }

    /// <summary>What was taken for a person's name by its sound is what the gloss says.</summary>
    private static void Retype(List<Candidate> candidates, TextSpan span, EntityType type)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Span == span && candidates[i].Origin == CandidateOrigin.Structure)
            {
                candidates[i] = candidates[i] with { Type = type };
            }
        }
    }

    /// <summary>A transliteration or an East Asian name that ends at <paramref name="end"/>, or before a title that does; empty for an acronym's expansion.</summary>
    private TextSpan Person(TokenizedText text, TitleSpans titles, NameEnds names, TextSpan gloss, int end, ref EntityType? type)
    {
        var title = titles.StartOfTitleEndingAt(end);
        if (title > 0)
        {
            end = title;
            if (names.EndingAt(end) is not null || !Segmenter.IsHan(text.Source.Folded[end - 1]))
            {
                return default;
            }
        }

        var printed = text.Source.Printed.AsSpan(gloss.Start, gloss.Length);
        var several = printed.Contains(' ');
        if (!several && (printed.Length <= LongestAcronym && !printed.ContainsAnyInRange('a', 'z') || printed.ContainsAnyInRange('0', '9')))
        {
            return default;
        }

        var (start, _) = transliterations.Start(text, titles, names, end);
        var span = new TextSpan(start, end);
        var sum = 0f;
        for (var i = span.Start; i < span.End; i++)
        {
            sum += Math.Clamp(model[text.Source.Folded[i]], -3, 2.5f);
        }

        if (IsWord(text, span) || ClassNouns.Contains(text.Source.Folded[end - 1], StringComparison.Ordinal))
        {
            return default;
        }

        if (span.Length is >= 2 and <= 8 && sum >= Typical * span.Length && text.IsTokenBoundary(start))
        {
            type = several || title > 0 ? EntityType.Person : endings.Type(text, span);
            return span;
        }

        type = EntityType.Person;
        return several || title > 0 ? EastAsian(text, end) is { IsEmpty: false } name ? name : Titled(text, titles, end) : default;
    }

    /// <summary>经济学家迪安竹（Andrew Tilton）: a Chinese name that a foreigner chose begins with no surname; a title right before tells its start.</summary>
    private static TextSpan Titled(TokenizedText text, TitleSpans titles, int end)
    {
        for (var length = 4; length >= 2; length--)
        {
            var span = end - length > 0 ? new TextSpan(end - length, end) : default;
            if (!span.IsEmpty && titles.StartOfTitleEndingAt(span.Start) >= 0 && text.IsTokenBoundary(span.Start) && !IsWord(text, span) && titles.StartOfTitleEndingAt(end) < 0)
            {
                return span;
            }
        }

        return default;
    }

    /// <summary>A surname at a word boundary with one or two characters up to <paramref name="end"/>.</summary>
    private static TextSpan EastAsian(TokenizedText text, int end)
    {
        for (var length = 4; length >= 2; length--)
        {
            var start = end - length;
            if (start < 0 || !text.IsTokenBoundary(start))
            {
                continue;
            }

            foreach (var match in text.MatchesAt(start))
            {
                if (end - match.End is 1 or 2 && !IsWord(text, new TextSpan(start, end)) && (length < 4 || match.Span.Length == 2) && text.Lexicon.Payload(match.Key, LexiconTag.Surname) >= 0)
                {
                    return new TextSpan(start, end);
                }
            }
        }

        return default;
    }

    /// <summary>Whether the span is one word that is no name.</summary>
    private static bool IsWord(TokenizedText text, TextSpan span) =>
        text.Tokens[text.TokenAt(span.Start)] is { Key: >= 0 } token && token.Span == span && text.Lexicon.PartOfSpeech(token.Key) is not ("nr" or "nrt" or "nrfg" or "nz" or "ns" or "");

    /// <summary>The words before <paramref name="end"/> that make a body's or place's name.</summary>
    private static TextSpan Body(TokenizedText text, TitleSpans titles, NameEnds names, int end)
    {
        var start = end;
        while (start > 0 && text.TokenAt(start - 1) is >= 0 and var t && text.Tokens[t] is var token && end - token.Start <= LongestBody && IsPart(text, token, end - start)
            && !(start < end && titles.StartOfTitleEndingAt(start) >= 0) && !(start < end && names.EndingAt(start) is { Type: EntityType.Person or EntityType.Media }))
        {
            start = token.Start;
        }

        return end - start >= 2 ? new TextSpan(start, end) : default;
    }

    private static bool IsPart(TokenizedText text, Token token, int taken)
    {
        if (token.Kind is TokenKind.Unknown or TokenKind.Letters)
        {
            return true;
        }

        if (token.Kind != TokenKind.Word || token.Key < 0)
        {
            return false;
        }

        // 调研公司易观国际: a common noun before a name says what it is.
        if (taken >= 2 && text.Lexicon.Payload(token.Key, LexiconTag.Nominal) >= 0 || taken >= 2 && text.Lexicon.Payload(token.Key, LexiconTag.NameSuffix) >= 0)
        {
            return false;
        }

        var part = text.Lexicon.PartOfSpeech(token.Key);
        return token.Length == 1
            ? part is not ("u" or "uj" or "ul" or "uz" or "ug" or "p" or "c" or "r" or "d" or "m" or "q" or "y" or "f" or "k") && text.Source.Folded[token.Start] is not ('是' or '叫' or '称' or '说' or '名' or '有' or '及' or '该')
            : part is "n" or "nz" or "nr" or "nrt" or "nrfg" or "ns" or "nt" or "vn" or "an" or "a" or "b" or "j" or "" or "s" or "l" or "i";
    }
}
