using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <content>Subjects that no reference names, and titles that hide one.</content>
internal static partial class SubjectFinder
{
    /// <summary>The subject that <paramref name="found"/> is or leads to; null where it is none.</summary>
    /// <param name="preposition">Where the preposition stands that governs it, or null.</param>
    private static Subject? OfUnknown(Discourse discourse, int from, Subject found, TextSpan? document, out int? preposition)
    {
        preposition = null;
        var described = found with { Document = document };
        var lead = PastAspect(discourse, discourse.Before(described.Span.Start, from), from);
        var leadClass = lead is { } l ? discourse.ClassOf(l) : WordClass.None;
        if ((leadClass & WordClass.Quoting) != 0)
        {
            return described with { Quoter = Quoter(discourse, from, lead!.Value.Start) };
        }

        // 会议纪要援引一位委员的话说: counts and determiners stand between.
        if (document is null && Complements.QuotingVerb(discourse, from, described.Span.Start) is { } quoted)
        {
            var carrier = Quoter(discourse, from, quoted);
            return described with { Quoter = carrier is { Parties.Count: 0 } && discourse.Text.Source.Key(carrier.Span) is "报道" or "报导" or "文章" or "消息" ? null : carrier };
        }

        if (JointBefore(discourse, described.Span.Start, from) is { } joint && ReferenceBefore(discourse, joint.Start, from) is { } partner)
        {
            var group = Group(discourse, partner, from);

            return group with { Span = group.Span.Cover(described.Span), Unknown = described.Span };
        }

        if (document is not null && Complements.PlaceOfWords(discourse, from, described.Span.Start) is { } at && Find(discourse, from, at, out _) is { } writer)
        {
            return writer;
        }

        if (document is null && Complements.GoverningPreposition(discourse, from, described.Span.Start) is { } governor)
        {
            preposition = governor;
            return null;
        }

        if (Complements.PlacePreposition(discourse, from, described.Span.Start) is { } place)
        {
            preposition = place;
            return null;
        }

        if ((leadClass & (WordClass.Preposition | WordClass.Agent)) == 0)
        {
            return described;
        }

        return null;
    }

    /// <summary>甲投资管理发表最新评论指出: whoever opens the clause before the verb of issuing, though nothing is known of him, or null.</summary>
    private static Subject? Issuer(Discourse discourse, int from, TextSpan document)
    {
        const int Longest = 10;
        for (var at = document.Start; document.Start - at <= Longest && discourse.Before(at, from) is { } token; at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "发表" or "发布" or "发出" or "公布" or "刊发" or "出具")
            {
                return UnknownParty.Opening(discourse, from, token.Start) is { } opening ? opening with { Document = document } : null;
            }
        }

        return null;
    }

    /// <summary>商业和经济高级顾问甲: the conjunction joins what the title is about.</summary>
    private static bool IsInsideTitle(Discourse discourse, int from, Token joint, Subject subject) =>
        discourse.Text.Source.Key(joint.Span) is "和" or "与" && subject.Parties is [{ Kind: MentionKind.Name, Entity: >= 0 and var bearer }] && discourse.Entities[bearer].Type == EntityType.Person
        && discourse.At(subject.Span.Start) is { } title && title.Start == subject.Span.Start && discourse.PartOfSpeech(title) is "n" or "vn" or "b" or "a"
        && discourse.Before(joint.Start, from) is { Length: > 1 } partner && partner.End == joint.Start && UnknownParty.IsModifier(discourse, partner) && (discourse.ClassOf(partner) & WordClass.Human) == 0 && discourse.ReferenceEndingAt(joint.Start, from) is null;
}
