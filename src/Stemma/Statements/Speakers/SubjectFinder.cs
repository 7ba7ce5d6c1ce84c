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
internal static partial class SubjectFinder
{
    /// <summary>The subject of the verb at <paramref name="cue"/>, or null where the stretch has none of its own.</summary>
    /// <param name="clean">Whether only adverbs, times and complements were passed over.</param>
    public static Subject? Find(Discourse discourse, int from, int cue, out bool clean)
    {
        var beside = Beside(discourse, from, cue, out var blocked);
        clean = !blocked;
        var subject = beside is not null ? beside with { IsBeside = true } : blocked ? First(discourse, from, cue) : null;
        return subject is { Quoter: null, Parties: [{ Kind: MentionKind.Name }] } && Complements.IsMedium(discourse, subject) ? Quoted(discourse, subject, cue) ?? subject : subject;
    }

    private static Subject? Beside(Discourse discourse, int from, int cue, out bool blocked)
    {
        blocked = false;
        TextSpan? document = null;
        TextSpan? titled = null;
        Subject? complement = null;
        var position = cue;
        while (true)
        {
            while (position > from && char.IsWhiteSpace(discourse.Printed[position - 1]))
            {
                position--;
            }

            if (position <= from)
            {
                return titled is { } title ? new Subject([], title, title, null, false) : document is { } alone ? new Subject([], alone, alone, null, false) : null;
            }

            if (discourse.TimeEndingAt(position, from) is { } time)
            {
                position = time.Span.Start;
                continue;
            }

            if (discourse.ReferenceEndingAt(position, from) is { } reference)
            {
                // 有网友@“大使馆”表示: whom the post is for.
                if (reference.Extent.Start > from && discourse.Printed[reference.Extent.Start - 1] == '@')
                {
                    position = reference.Extent.Start - 1;
                    continue;
                }

                // 发布推特称: a platform is named, not a speaker.
                if ((IsPlatform(discourse, reference.Extent) || (discourse.Before(reference.Extent.Start, from) is { } kind && kind.End == reference.Extent.Start && (discourse.ClassOf(kind) & WordClass.Platform) != 0)) && Complements.OccasionStart(discourse, from, reference.Extent.Start) is { } publishing)
                {
                    position = publishing;
                    continue;
                }

                // 国防部提交给国会的报告称: whom a text is for does not speak in it.
                if (document is not null && discourse.Before(reference.Extent.Start, from) is { } to && to.Start > from && (discourse.Text.Source.Folded[to.End - 1] == '给' || discourse.Text.Source.Key(to.Span) is "致" or "予"))
                {
                    position = to.Start;
                    continue;
                }

                // 法新社发自奥兰多的报道说: where a report comes from.
                if (document is not null && discourse.Before(reference.Extent.Start, from) is { } sent && sent.Start > from && discourse.Text.Source.Key(sent.Span) is "发自" or "发于" or "发" or "自" or "从" && Complements.IsPlace(discourse, reference))
                {
                    position = sent.Start;
                    continue;
                }

                var subject = OfBodies(discourse, Group(discourse, reference, from), from) with { Document = document };
                var before = PastAspect(discourse, discourse.Before(subject.Span.Start, from), from);
                var wordClass = before is { } b ? discourse.ClassOf(b) : WordClass.None;
                if ((wordClass & WordClass.Agent) != 0)
                {
                    return subject with { IsAgent = true };
                }

                if ((wordClass & WordClass.Quoting) != 0)
                {
                    return subject with { Quoter = Quoter(discourse, from, before!.Value.Start) };
                }

                if (Complements.QuotingVerb(discourse, from, subject.Span.Start) is { } quoting)
                {
                    return subject with { Quoter = Quoter(discourse, from, quoting) };
                }

                // 某报周五刊登教授某某文章称: the paper carries what he writes.
                if (document is not null && Publisher(discourse, from, subject.Span.Start) is { } publisher)
                {
                    return subject with { Quoter = publisher };
                }

                if (document is not null && Complements.PlaceOfWords(discourse, from, subject.Span.Start) is { } place && Find(discourse, from, place, out _) is { } author)
                {
                    // 甲在某报的文章中表示: the paper carries what 甲 says.
                    return author with { Quoter = Complements.IsMedium(discourse, subject) && !Carriers.IsAddressed(discourse, subject.Span.Start, from) ? subject : null };
                }

                if ((wordClass & WordClass.Preposition) != 0 && !IsInsideTitle(discourse, from, before!.Value, subject) && (document is null || discourse.Text.Source.Key(before!.Value.Span) is "对"))
                {
                    complement ??= subject;
                    position = before!.Value.Start;
                    blocked = true;
                    continue;
                }

                if (document is null && (Complements.GoverningPreposition(discourse, from, subject.Span.Start) ?? Complements.PlacePreposition(discourse, from, subject.Span.Start)) is { } governor)
                {
                    position = governor;
                    blocked = true;
                    continue;
                }

                return subject with { Complement = complement, Quoter = document is null ? null : PublishedBy.Find(discourse, from, subject.Span.Start) };
            }

            if (Marks.ClosingAt(discourse.Text.Quotations, position, new TextSpan(from, position)) is { } pair)
            {
                // 《甲报告》称, 《甲报告》中的数据显示: a text that is named speaks, unless someone stands before it.
                titled = pair.Kind == Text.Quotations.QuotationKind.Title && !blocked ? pair.Inner : titled;
                if (QuotedName(discourse, pair, from) is { } called)
                {
                    return called;
                }

                position = pair.Outer.Start;

                // 有网友@“大使馆”表示: whom the post is for.
                if (position > from && discourse.Printed[position - 1] == '@')
                {
                    position--;
                }

                continue;
            }

            var token = discourse.Before(position, from)!.Value;
            var of = discourse.ClassOf(token);
            if (IsHow(discourse, from, cue, token, of))
            {
                position = token.Start;
                continue;
            }

            if ((of & (WordClass.Document | WordClass.Publication)) != 0 || (document is null && Complements.IsInsideDocument(discourse, token, from)))
            {
                if ((of & (WordClass.Document | WordClass.Publication)) != 0)
                {
                    document = document is { } d ? d.Cover(token.Span) : token.Span;
                }

                position = token.Start;
                continue;
            }

            if (document is not null && Complements.IsInDocumentPhrase(discourse, token))
            {
                position = token.Start;
                continue;
            }

            if (document is null && (of & (WordClass.Venue | WordClass.Platform)) != 0 && Complements.OccasionStart(discourse, from, token.Start) is { } occasion)
            {
                position = occasion;
                continue;
            }

            // 在社群媒体X发文: a platform known by its name alone.
            if (document is null && token.Kind == TokenKind.Letters && discourse.Before(token.Start, from) is { } medium && (discourse.ClassOf(medium) & WordClass.Platform) != 0 && Complements.OccasionStart(discourse, from, token.Start) is { } post)
            {
                position = post;
                continue;
            }

            // 甲公司官方公众号发布消息: what stands on an account is its owner's.
            if (document is null && position > from && (of & WordClass.Platform) != 0 && IsOwned(discourse, token, from, out var owner))
            {
                position = owner;
                continue;
            }

            if (Behind(discourse, from, cue, position, token, document is null) is { } behind)
            {
                position = behind;
                continue;
            }

            // 明报引述消息指出: nobody else is quoted.
            if (document is { } hearsay && hearsay.Start == token.End && (of & WordClass.Quoting) != 0 && discourse.Text.Source.Key(hearsay) is "消息" or "分析" or "报道" or "报导")
            {
                return new Subject([], hearsay, null, null, false) { Quoter = Quoter(discourse, from, token.Start) };
            }

            // 学者引用数据说: what he rests on does not speak.
            if (document is { } ground && ground.Start == token.End && (of & WordClass.Quoting) != 0 && discourse.Text.Source.Key(ground) is "数据" or "资料" or "统计" or "统计数据" or "数字" or "研究" or "民调")
            {
                document = null;
                position = token.Start;
                continue;
            }

            // 援引官员的话说: the words, not a thing.
            if ((position == cue || document?.Start == position) && (discourse.Text.Source.Key(token.Span) is "话" or "的话" || IsQuotedView(discourse, token, from)))
            {
                document = null;
                position = discourse.Text.Source.Key(token.Span) is "的话" || discourse.Before(token.Start, from) is not { } particle || discourse.Text.Source.Key(particle.Span) is not "的" ? token.Start : particle.Start;
                continue;
            }

            // 张军社: the name has a character more than is known of it.
            if (token.Length == 1 && discourse.ReferenceEndingAt(token.Start, from) is { Kind: MentionKind.Name, Entity: >= 0 and var begun } begin && discourse.Entities[begun] is { Type: EntityType.Person, Name.Length: 2 } && discourse.Grammar.IsSurname(discourse.Text.Source.Folded[token.Start - 2])
                && of is WordClass.None or WordClass.Human or WordClass.Thing && discourse.PartOfSpeech(token) is ['n', ..] or ['v', ..] or ['a', ..] or "j" or "b" or "g" or "")
            {
                return new Subject([], new TextSpan(token.Start - 2, token.End), null, null, false);
            }

            if (QuotedName(discourse, token, from) is { } titledBusiness)
            {
                return titledBusiness;
            }

            if (UnknownParty.Find(discourse, from, position) is { } found)
            {
                // 中心流行病学调查: what the text is about.
                if (document is { } issued && found.Span.Start > from && found.Parties.Count == 0 && !Somebody.Is(discourse, found.Span))
                {
                    document = issued.Cover(found.Span);
                    position = found.Span.Start;
                    continue;
                }

                if (OfUnknown(discourse, from, found, document, out var governed) is { } described)
                {
                    return described;
                }

                if (governed is { } preposition)
                {
                    position = preposition;
                    blocked = true;
                    continue;
                }
            }

            blocked = true;
            if (Complements.ComplementStart(discourse, from, position) is not { } start)
            {
                return titled is { } title ? new Subject([], title, title, null, false) : document is { } text ? Issuer(discourse, from, text) ?? new Subject([], text, text, null, false) : null;
            }

            position = start;
        }
    }

    private static bool IsAdverbial(string part) => part.Length > 0 && (part[0] is 'd' or 't' or 'c' || part is "ad" or "uz" or "ul" or "vd" or "ug" or "i");
}
