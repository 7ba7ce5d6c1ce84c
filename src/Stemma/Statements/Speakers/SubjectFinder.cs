using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>Finds the subject of a cue inside its clause, reading from the cue to the left.</summary>
/// <remarks>
/// The order of a Chinese clause is subject, then adverbs and complements, then the verb. So what stands next to the verb is skipped while it is
/// an adverb, a time or a complement with its preposition; the first noun phrase that remains is the subject. Where a verb phrase intervenes
/// (甲会见乙后表示) the first noun phrase of the clause outside a complement is taken.
/// </remarks>
internal static class SubjectFinder
{
    /// <summary>The subject of the verb at <paramref name="cue"/>, or null where the stretch has none of its own.</summary>
    /// <param name="clean">Whether only adverbs, times and complements were passed over.</param>
    public static Subject? Find(Discourse discourse, int from, int cue, out bool clean)
    {
        var beside = Beside(discourse, from, cue, out var blocked);
        clean = !blocked;
        return beside is not null ? beside with { IsBeside = true } : blocked ? First(discourse, from, cue) : null;
    }

    /// <summary>The first noun phrase of a stretch that is not part of a complement, or null.</summary>
    public static Subject? First(Discourse discourse, int from, int to)
    {
        for (var r = discourse.FirstReferenceFrom(from); r < discourse.References.Length && discourse.References[r].Extent.End <= to; r++)
        {
            var reference = discourse.References[r];
            if (discourse.Before(reference.Extent.Start, from) is { } before && (discourse.ClassOf(before) & (WordClass.Preposition | WordClass.Agent)) != 0)
            {
                continue;
            }

            // 甲的专家: what follows 的 heads the phrase.
            var last = r;
            while (last + 1 < discourse.References.Length && discourse.References[last + 1].Extent.End <= to && IsModifierGap(discourse, discourse.References[last].Extent.End, discourse.References[last + 1].Extent.Start))
            {
                last++;
            }

            return Group(discourse, discourse.References[last], from);
        }

        return null;
    }

    private static Subject? Beside(Discourse discourse, int from, int cue, out bool blocked)
    {
        blocked = false;
        TextSpan? document = null;
        var position = cue;
        while (true)
        {
            while (position > from && char.IsWhiteSpace(discourse.Printed[position - 1]))
            {
                position--;
            }

            if (position <= from)
            {
                return document is { } alone ? new Subject([], alone, alone, null, false) : null;
            }

            if (discourse.TimeEndingAt(position, from) is { } time)
            {
                position = time.Span.Start;
                continue;
            }

            if (discourse.ReferenceEndingAt(position, from) is { } reference)
            {
                var subject = Group(discourse, reference, from) with { Document = document };
                var before = discourse.Before(subject.Span.Start, from);
                var wordClass = before is { } b ? discourse.ClassOf(b) : WordClass.None;
                if ((wordClass & WordClass.Agent) != 0)
                {
                    return subject with { IsAgent = true };
                }

                if ((wordClass & WordClass.Quoting) != 0)
                {
                    return subject with { Quoter = Find(discourse, from, before!.Value.Start, out _) };
                }

                if ((wordClass & WordClass.Preposition) != 0 && (document is null || discourse.Text.Source.Key(before!.Value.Span) is "对"))
                {
                    position = before!.Value.Start;
                    blocked = true;
                    continue;
                }

                return subject;
            }

            if (Marks.ClosingAt(discourse.Text.Quotations, position, new TextSpan(from, position)) is { } pair)
            {
                position = pair.Outer.Start;
                continue;
            }

            var token = discourse.Before(position, from)!.Value;
            var of = discourse.ClassOf(token);
            if (of == WordClass.None ? IsAdverbial(discourse.PartOfSpeech(token)) : (of & (WordClass.Manner | WordClass.Connective | WordClass.Contrast)) != 0)
            {
                position = token.Start;
                continue;
            }

            if ((of & (WordClass.Document | WordClass.Publication)) != 0 || (document is null && IsInsideDocument(discourse, token, from)))
            {
                document = document is { } d ? d.Cover(token.Span) : token.Span;
                position = token.Start;
                continue;
            }

            if (document is not null && IsInDocumentPhrase(discourse, token))
            {
                position = token.Start;
                continue;
            }

            if (document is null && Described(discourse, from, position) is { } described)
            {
                var lead = discourse.Before(described.Span.Start, from);
                var leadClass = lead is { } l ? discourse.ClassOf(l) : WordClass.None;
                if ((leadClass & WordClass.Quoting) != 0)
                {
                    return described with { Quoter = Find(discourse, from, lead!.Value.Start, out _) };
                }

                if ((leadClass & (WordClass.Preposition | WordClass.Agent)) == 0)
                {
                    return described;
                }
            }

            blocked = true;
            if (ComplementStart(discourse, from, position) is not { } start)
            {
                return document is { } text ? new Subject([], text, text, null, false) : null;
            }

            document = null;
            position = start;
        }
    }

    /// <summary>A word between a text and whoever issued it: 微软发表的一份报告.</summary>
    private static bool IsInDocumentPhrase(Discourse discourse, Token token)
    {
        if (discourse.Text.Source.Key(token.Span) is "的" or "在" or "中" or "里" or "发表" or "发布" or "发出" or "刊发" or "公布" or "刊登" or "提交" or "透过" or "通过" or "这" or "该" or "本" or "其" or "联合" or "书面" or "最新" or "早前" or "篇" or "份" or "则" or "全国")
        {
            return true;
        }

        var part = discourse.PartOfSpeech(token);
        return token.Kind == TokenKind.Number || part is "m" or "q" or "mq";
    }

    /// <summary>Whether the token is the 中 or 里 of 声明中.</summary>
    private static bool IsInsideDocument(Discourse discourse, Token token, int from) =>
        discourse.Text.Source.Key(token.Span) is "中" or "里" && discourse.Before(token.Start, from) is { } before && (discourse.ClassOf(before) & (WordClass.Document | WordClass.Publication)) != 0;

    /// <summary>Where the leftmost complement before <paramref name="position"/> starts that leaves room for a subject, or null.</summary>
    private static int? ComplementStart(Discourse discourse, int from, int position)
    {
        int? found = null;
        for (var at = position; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if ((discourse.ClassOf(token) & WordClass.Preposition) != 0 && token.Start > from)
            {
                found = token.Start;
            }
        }

        return found;
    }

    /// <summary>A person or body that the entity stage did not take up: a head noun with its modifiers, or an unknown name behind a title.</summary>
    private static Subject? Described(Discourse discourse, int from, int position)
    {
        if (discourse.Before(position, from) is not { } head || !(IsModifier(discourse, head) || (discourse.ClassOf(head) & WordClass.Human) != 0))
        {
            return null;
        }

        var isDescription = (discourse.ClassOf(head) & WordClass.Human) != 0;
        var start = head.Start;
        TextSpan? name = null;
        while (discourse.Before(start, from) is { } token && IsModifier(discourse, token))
        {
            if (!isDescription && name is null && (discourse.ClassOf(token) & WordClass.Human) != 0)
            {
                name = new TextSpan(token.End, head.End);
            }

            start = token.Start;
        }

        if (isDescription)
        {
            return new Subject([], new TextSpan(start, head.End), null, null, false);
        }

        // A name of its own at the start of the clause, or behind the title that ends the modifiers.
        var span = name ?? new TextSpan(start, head.End);
        return span.Length is >= 2 and <= 12 && (name is not null || IsName(discourse, span)) ? new Subject([], span, null, null, false) : null;
    }

    /// <summary>Whether the words look like a name: a personal or transliterated name in the word list, or single characters that no word covers.</summary>
    private static bool IsName(Discourse discourse, TextSpan span)
    {
        for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            var part = discourse.PartOfSpeech(token);
            if (!(part.Length == 0 || part.StartsWith("nr", StringComparison.Ordinal) || part is "nz" or "nt" || token.Length == 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsModifier(Discourse discourse, Token token)
    {
        var part = discourse.PartOfSpeech(token);
        return (discourse.ClassOf(token) & (WordClass.Preposition | WordClass.Connective | WordClass.Light)) == 0
            && (discourse.ClassOf(token) & WordClass.Quoting) == 0
            && (part.Length == 0 || discourse.Printed[token.Start] == '·' || part[0] is 'n' or 'a' or 'b' or 'j' or 's' or 'z' || part is "vn" or "eng" or "an")
            && (token.Kind is TokenKind.Word or TokenKind.Unknown or TokenKind.Letters || discourse.Printed[token.Start] is '·' or '•' or '‧');
    }

    private static Subject Group(Discourse discourse, Reference last, int from)
    {
        var parties = new List<Reference>(2) { last };
        var start = last.Extent.Start;
        while (discourse.Before(start, from) is { } joint && IsJoint(discourse, joint) && ReferenceBefore(discourse, joint.Start, from) is { } other)
        {
            parties.Insert(0, other);
            start = other.Extent.Start;
        }

        return new Subject(parties, new TextSpan(start, last.Extent.End), null, null, false);
    }

    private static Reference? ReferenceBefore(Discourse discourse, int position, int from)
    {
        while (position > from && char.IsWhiteSpace(discourse.Printed[position - 1]))
        {
            position--;
        }

        if (Marks.ClosingAt(discourse.Text.Quotations, position, new TextSpan(from, position)) is { Kind: Text.Quotations.QuotationKind.Bracket } bracket)
        {
            position = bracket.Outer.Start;
        }

        return discourse.ReferenceEndingAt(position, from);
    }

    private static bool IsJoint(Discourse discourse, Token token) =>
        discourse.Text.Source.Key(token.Span) is "、" or "和" or "与" or "及" or "以及" or "暨" or "/" or "跟";

    private static bool IsModifierGap(Discourse discourse, int from, int to)
    {
        if (from >= to || discourse.Printed[from] is not '的')
        {
            return false;
        }

        for (var at = to; discourse.Before(at, from + 1) is { } token; at = token.Start)
        {
            if (!IsModifier(discourse, token))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAdverbial(string part) => part.Length > 0 && (part[0] is 'd' or 't' or 'c' || part is "ad" or "uz" or "ul" or "vd" or "ug");
}
