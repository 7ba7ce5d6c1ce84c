using Stemma.Entities;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>What is done by saying it, read from the statements: who asks, accuses, praises, refuses or threatens whom.</summary>
/// <remarks>
/// The frames read the clause around a predicate; where its subject is a pronoun, left out, or stands far off, the statement still knows its speaker. What a
/// statement asks of whom, or whom it blames, its content names first: 呼吁乙撤军, 指责乙违约.
/// </remarks>
internal sealed partial class SpeechEvents(SpeechLexicon lexicon, ActorLexicon actorWords, ScriptFolding folding, TokenizedText text, EntityLayer layer, ActorMap actors, HomeAffairs home, Antecedents antecedents, IReadOnlyList<Statement> statements, Func<EventType, IReadOnlyList<int>, IReadOnlyList<int>> addressed)
{
    /// <summary>How far into its content a condition may stand for a warning.</summary>
    private const int ConditionReach = 6;

    /// <summary>A content no longer than this is no claim but the thing that is blamed (批评该法案).</summary>
    private const int ShortestClaim = 8;

    /// <summary>The event that statement <paramref name="s"/> is by itself, or null.</summary>
    /// <param name="s">Index of the statement.</param>
    /// <param name="elements">The elements of the sentence in which its content begins.</param>
    public Finding? Code(int s, List<Element> elements)
    {
        var statement = statements[s];
        var outsider = false;
        if (Speakers(statement) is not { Actors.Count: > 0 } speaker)
        {
            if (statement.Act is not (SpeechAct.Request or SpeechAct.Accuse or SpeechAct.Assert) || Outsider(statement) is not { } observer)
            {
                return null;
            }

            (speaker, outsider) = (observer, true);
        }

        var content = statement.Content[0];
        var type = TypeOf(statement, elements, content);
        if (type is null || (outsider && statement.Act == SpeechAct.Assert))
        {
            return Demand(statement, elements, content, speaker) ?? (outsider ? null : Rebuttal(statement, speaker));
        }

        var first = First(elements, content, type.Value, speaker);
        var recipient = Side.Of(first);
        if (recipient.Actors.Count == 0 && statement.Addressees.Count > 0 && type is EventType.Request or EventType.Accuse or EventType.Threaten)
        {
            recipient = SideOf(statement.Addressees);
        }

        if (recipient.Actors.Count == 0 && (type == EventType.Request || (type == EventType.Accuse && content.Length > ShortestClaim)) && antecedents.Other(elements, content.Start, speaker.Actors, type == EventType.Request) is { } other)
        {
            recipient = other;
        }

        var (from, to) = home.Separate(type.Value, speaker, recipient);
        to = addressed(type.Value, to);
        if (type == EventType.Request && first is { CanAct: false } && Side.Same(from, to))
        {
            // 美国敦促美国人…: one's own people are nobody that acts.
            to = [];
        }

        if (from.Count == 0 || Side.Meet(from, to) || (to.Count == 0 && (outsider || !StandsAlone(type.Value, statement))))
        {
            return null;
        }

        var frame = new Frame(type.Value, null, FrameKind.Spoken, FrameNeed.None, WordClass.None, null);
        return new Finding(frame, from, to, -1);
    }

    private bool StandsAlone(EventType type, Statement statement) => type is EventType.Reject or EventType.Agree || (type is EventType.Request && statement.Act == SpeechAct.Request && IsCall(statement) && !IsProposal(statement));

    /// <summary>Whether a cue of calling (呼吁) opens it: what is called for needs no one named; what is demanded of no one known is no politics.</summary>
    private bool IsCall(Statement statement) => statement.Cue is { } cue && SpeechLexicon.First(text.Source.Key(cue), lexicon.Calls) >= 0;

    /// <summary>Who proposes something asks no one in particular.</summary>
    private bool IsProposal(Statement statement) => statement.Cue is { } cue && SpeechLexicon.First(text.Source.Key(cue), lexicon.Proposals) >= 0;

    private Side? Speakers(Statement statement)
    {
        if (statement.Speakers is [var paper] && layer.Entities[paper].Type == EntityType.Doc)
        {
            return antecedents.Issuer;
        }

        var side = SideOf(statement.Speakers);
        return side.Actors.Count == statement.Speakers.Count || side.Actors.Count > 0 ? side : null;
    }

    /// <summary>A scholar, lawyer or other named person without office, who acts only where he openly asks or accuses someone.</summary>
    private Side? Outsider(Statement statement) =>
        statement.Speakers is [var person] && layer.Entities[person] is { Type: EntityType.Person } who && (!who.Anonymous || (who.Subtype is not ("expert" or "official") && IsGroup(who))) ? new Side([person], [person]) : null;

    /// <summary>Whether people without names act together: demonstrators, activists, critics, families.</summary>
    private bool IsGroup(Entity who) => (actorWords.Ending(folding.Fold(who.Name)) & ActorClass.People) != 0;

    private Side SideOf(IReadOnlyList<int> entities)
    {
        var acting = new List<int>(entities.Count);
        var named = new List<int>(entities.Count);
        foreach (var entity in entities)
        {
            if (actors.Actor(entity) is >= 0 and var actor)
            {
                named.Add(entity);
                if (!acting.Contains(actor))
                {
                    acting.Add(actor);
                }
            }
        }

        return new Side(acting, named);
    }

    private EventType? TypeOf(Statement statement, List<Element> elements, TextSpan content) => statement.Act switch
    {
        SpeechAct.Request => EventType.Request,
        SpeechAct.Accuse => EventType.Accuse,
        SpeechAct.Deny when statement.Cue is { } cue && text.Source.Key(cue).EndsWith("抗议", StringComparison.Ordinal) => statement.Speakers is [var one] && actors.IsPeople(one) ? EventType.Protest : EventType.Accuse,
        SpeechAct.Deny => EventType.Reject,
        SpeechAct.Praise => EventType.Support,
        SpeechAct.Promise => EventType.Agree,
        SpeechAct.Hope when BeginsWithParty(elements, content) => EventType.Request,
        SpeechAct.Warn or SpeechAct.Assert when IsThreat(content) || (statement.Cue is { } cue && SpeechLexicon.First(text.Source.Key(cue), lexicon.Threats) >= 0) => EventType.Threaten,
        _ => null,
    };

    /// <summary>如果乙越界，将付出代价: a condition that another is to meet, and what follows.</summary>
    private bool IsThreat(TextSpan content)
    {
        var folded = text.Source.Key(content);
        return SpeechLexicon.First(folded, lexicon.Conditions) is >= 0 and <= ConditionReach && SpeechLexicon.First(folded, lexicon.Consequences) >= 0;
    }

    private static bool BeginsWithParty(List<Element> elements, TextSpan content)
    {
        foreach (var element in elements)
        {
            if (element.Span.Start >= content.Start && element.Kind != ElementKind.Marker)
            {
                return element.Participant is { CanAct: true, Marker: Marker.None or Marker.With, Attributive: false };
            }
        }

        return false;
    }

    /// <summary>The first party but the speaker that the content names.</summary>
    private static Participant? First(List<Element> elements, TextSpan content, EventType type, Side speaker)
    {
        foreach (var element in elements)
        {
            if (element.Span.Start < content.Start)
            {
                continue;
            }

            if (element.Span.Start >= content.End || (type == EventType.Request && element.Kind is ElementKind.Trigger or ElementKind.Break) || (type == EventType.Support && element.Kind is ElementKind.Break))
            {
                return null;
            }

            if (type == EventType.Agree && element.Participant is { Marker: not (Marker.To or Marker.With) })
            {
                continue;
            }

            if (element.IsUniversal)
            {
                // 谴责任何人: no one in particular.
                return null;
            }

            if (element.Participant is { Actors.Count: > 0 } party && (type != EventType.Request || ((party.CanAct || party.Marker == Marker.By || party.Span.Start <= content.Start + 1) && party.Marker is Marker.None or Marker.To or Marker.With or Marker.By)))
            {
                // 呼吁各国援助法国: what a president asks for his own state he asks of others.
                if (!Side.Meet(party.Actors, speaker.Actors) || (type is EventType.Accuse or EventType.Request or EventType.Support && party.Span.Start <= content.Start + 1))
                {
                    return party;
                }
            }
        }

        return null;
    }
}
