using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <content>Groups of people whose owners or parts stand side by side.</content>
internal static partial class SubjectFinder
{
    /// <summary>国会和行政部门消息人士: where bodies stand before people of another body, all of them modify the one noun, and the whole phrase describes who speaks.</summary>
    private static Subject OfBodies(Discourse discourse, Subject group, int from)
    {
        // 来自甲及乙的专家们: where they come from.
        if (group.Parties is [.., { Kind: MentionKind.Nominal } comers] && group.Parties.Count > 1 && discourse.Before(group.Span.Start, from) is { } verb && discourse.Text.Source.Key(verb.Span) is "来自"
            && discourse.Printed.LastIndexOf('的', comers.Extent.End - 1, comers.Extent.Length) is > 0 and var particle && particle + 1 < comers.Extent.End)
        {
            return new Subject([], new TextSpan(particle + 1, comers.Extent.End), null, null, false);
        }

        // 甲国和乙国媒体: the states side by side modify the one noun.
        if (group.Parties is [.., { Kind: MentionKind.Nominal, Entity: >= 0 and var head } described] && group.Parties.Count > 1 && discourse.Entities[head].Anonymous && discourse.At(described.Extent.Start) is { } origin && origin.End < described.Extent.End
            && discourse.PartOfSpeech(origin) is "ns" && group.Parties.SkipLast(1).All(p => Complements.IsPlace(discourse, p)) && discourse.Before(described.Extent.Start, group.Span.Start) is { } and && and.End == described.Extent.Start && discourse.Text.Source.Key(and.Span) is "和" or "与" or "及" or "、")
        {
            return new Subject([], group.Span, null, null, false);
        }

        if (group.Parties.Count < 2 || group.Parties[^1] is not { Kind: MentionKind.Nominal, Entity: >= 0 } people || discourse.Entities[people.Entity] is not { Anonymous: true, Type: EntityType.Person } || !UnknownParty.IsOfBody(discourse, people.Extent)
            || discourse.Before(people.Extent.Start, group.Span.Start) is not { } joint || discourse.Text.Source.Key(joint.Span) is not ("和" or "与" or "及" or "、"))
        {
            return group;
        }

        for (var i = 0; i < group.Parties.Count - 1; i++)
        {
            if (group.Parties[i] is not { Kind: MentionKind.Name, Entity: >= 0 and var body } || discourse.Entities[body].Type is not (EntityType.Org or EntityType.State))
            {
                return group;
            }
        }

        return new Subject([], group.Span, null, null, false);
    }

    /// <summary>当地渔民或海钓钓友, 数名学者和政治人物: people that no reference names, joined to a description, belong to it.</summary>
    private static Subject WithJoinedPeople(Discourse discourse, Subject group, int to)
    {
        if (group.Parties is not [.., { Kind: MentionKind.Nominal, Entity: >= 0 and var head }] || !discourse.Entities[head].Anonymous || group.Span.End >= to || discourse.At(group.Span.End) is not { } joint || joint.Start != group.Span.End || !IsJoint(discourse, joint))
        {
            return group;
        }

        for (var at = joint.End; at < to && discourse.At(at) is { } token && token.Start == at && UnknownParty.IsModifier(discourse, token) && discourse.ReferenceStartingAt(at) is null; at = token.End)
        {
            if ((discourse.ClassOf(token) & WordClass.Human) != 0 && !(token.End < to && discourse.At(token.End) is { } next && (discourse.ClassOf(next) & WordClass.Human) != 0))
            {
                return group with { Span = group.Span.Cover(token.Span), Unknown = new TextSpan(joint.End, token.End) };
            }
        }

        return group;
    }
}
