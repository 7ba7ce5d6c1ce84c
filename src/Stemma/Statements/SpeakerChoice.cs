using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Contents;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;

namespace Stemma.Statements;

/// <summary>Turns subjects into the entities that speak, and finds who speaks where a sentence names nobody.</summary>
internal sealed partial class SpeakerChoice(Discourse discourse, Anaphora anaphora)
{
    /// <summary>The subject of an earlier clause of the sentence.</summary>
    public Subject? Topic(CueMatch cue)
    {
        for (var k = cue.Clause - 1; k >= FirstClauseOf(cue); k--)
        {
            // Whoever spoke last in the sentence goes on, unless somebody else has become its subject since.
            if (discourse.Clauses[k].Span.Contains(anaphora.LastCue))
            {
                return null;
            }

            if (!discourse.Clauses[k].IsQuotation && OpeningText(discourse.Clauses[k].Span) is { } text)
            {
                return text;
            }

            if (!discourse.Clauses[k].IsQuotation && !ClauseShape.IsBackground(discourse, k) && SubjectFinder.OfClause(discourse, discourse.Clauses[k].Span) is { } topic)
            {
                return topic;
            }
        }

        return null;
    }

    /// <summary>Whether somebody has spoken in the sentence of the cue.</summary>
    public bool HasSpokenSince(CueMatch cue) => anaphora.LastCue >= discourse.Text.Sentences[discourse.Clauses[cue.Clause].Sentence].Span.Start;

    /// <summary>Whoever opens the cue's clause, or the clause before it where the cue's own begins with a complement, though nothing is known of him.</summary>
    public Subject? Opening(CueMatch cue)
    {
        if (UnknownParty.Opening(discourse, discourse.Clauses[cue.Clause].Span.Start, cue.Span.Start) is { } opening)
        {
            return opening;
        }

        var before = cue.Clause - 1;
        return before >= FirstClauseOf(cue) && !discourse.Clauses[before].IsQuotation
            ? UnknownParty.Opening(discourse, discourse.Clauses[before].Span.Start, discourse.Clauses[before].Span.End) : null;
    }

    /// <summary>The speakers of the sentence before, or its subject, where the sentence names none.</summary>
    public IReadOnlyList<int> Carried(CueMatch cue, bool clean)
    {
        var clause = discourse.Clauses[cue.Clause];
        if (anaphora.LastCue >= discourse.Text.Sentences[clause.Sentence].Span.Start && cue.Clause > FirstClauseOf(cue) && (clean || cue.Cue.Frame == CueFrame.Toward || CueContext.IsMarked(discourse, cue, clause)))
        {
            return anaphora.LastSpeakers!;
        }

        // 首先，…。｜第二，指…: the points of a list are one speaker's over paragraphs.
        if (clean && cue.Cue is { Frame: CueFrame.Clause, Mind: false } && ClauseShape.StartsWith(discourse, cue.Clause, cue.Span.Start) && anaphora.LastSpeakers is { } lister
            && discourse.Clauses[FirstClauseOf(cue)].Span is var opening && discourse.At(opening.Start) is { } ordinal && discourse.Text.Source.Key(ordinal.Span) is "首先" or "第一" or "第二" or "第三" or "第四" or "第五" or "其次" or "再次" or "最后" or "其一" or "其二" or "其三" or "一是" or "二是" or "三是")
        {
            return lister;
        }

        if (!clean || ((cue.Cue.Mind || cue.Cue.Frame is not (CueFrame.Clause or CueFrame.Toward)) && !ClauseShape.StartsWith(discourse, cue.Clause, cue.Span.Start)) || clause.Sentence == 0 || discourse.Text.Sentences[clause.Sentence - 1] is var before && before.Block != clause.Block)
        {
            return [];
        }

        if (anaphora.LastOffset >= before.Span.Start)
        {
            return anaphora.LastSpeakers!;
        }

        for (var k = FirstClauseOf(cue) - 1; k >= 0 && discourse.Clauses[k].Sentence == clause.Sentence - 1; k--)
        {
            if (!discourse.Clauses[k].IsQuotation && !ClauseShape.IsBackground(discourse, k) && SubjectFinder.OfClause(discourse, discourse.Clauses[k].Span) is { } topic)
            {
                return Of(topic);
            }
        }

        return [];
    }

    /// <summary>The entities that a subject names; an undescribed one gets an anonymous entity, and one that is only described the whole phrase that describes it.</summary>
    public IReadOnlyList<int> Of(Subject subject)
    {
        var found = OneGroup(subject, Resolve(subject));
        if (subject.Document is { } text && text != subject.Span && Issue(text) is { } noun)
        {
            anaphora.Issued(noun, found);
        }

        if (found is [var one] && subject.Parties is not [{ Kind: MentionKind.Pronoun }] && discourse.Entities[one].Anonymous)
        {
            Widen(subject.Span, one);
        }
        else if (subject.Unknown is null && found.Count == subject.Parties.Count)
        {
            for (var i = 0; i < found.Count; i++)
            {
                if (subject.Parties[i].Kind == MentionKind.Nominal && discourse.Entities[found[i]].Anonymous)
                {
                    Widen(subject.Parties[i].Extent, found[i]);
                }
            }
        }

        return found;
    }

    private IReadOnlyList<int> Resolve(Subject subject)
    {
        if (subject is { Parties.Count: > 0, Document: { } own } && own != subject.Span && IsTextOfItsOwn(subject, own))
        {
            var whole = discourse.Entities.Describe(DescribedPhrase.OfText(discourse, own), EntityType.Doc);
            discourse.Entities.Describe(own, whole);
            return [whole];
        }

        if (subject.Parties.Count > 0)
        {
            var named = Of(subject.Parties);
            if (subject.Unknown is { } unknown)
            {
                named.Add(discourse.Entities.Describe(unknown, TypeOf(unknown)));
            }

            return named;
        }

        if (subject.Document is { } document && document == subject.Span && anaphora.LastCited is { } medium && discourse.Text.Source.Key(document) is "报道" or "报导" or "文章" or "消息")
        {
            return medium;
        }

        if (subject.Document is { } bare && bare == subject.Span && anaphora.IssuerOf(discourse.Text.Source.Key(bare)) is { } issuers)
        {
            return issuers;
        }

        if (subject.Document is { } paper && paper == subject.Span && IssuedBefore.Find(discourse, paper) is { } issuer)
        {
            return Of(issuer);
        }

        if (subject.Document is { } letter && letter == subject.Span && Owner(letter) is { } owner)
        {
            return Of([owner]);
        }

        if (subject.Document is { } named2 && named2 == subject.Span && anaphora.Text(named2) is { } known)
        {
            discourse.Entities.Refer(named2, known);
            return [known];
        }

        if (subject.Document is null && TitleHolder.Of(discourse, subject.Span) is { } holder)
        {
            discourse.Entities.Describe(subject.Span, holder);
            return [holder];
        }

        var type = subject.Document is not { } text ? TypeOf(subject.Span)
            : text == subject.Span ? IsPaper(text) ? EntityType.Media : EntityType.Doc
            : discourse.Text.Source.Key(text) is "报道" or "报导" ? EntityType.Media : EntityType.Org;
        if (discourse.Entities.Named(subject.Span) is { } called)
        {
            return [called];
        }

        var described = discourse.Entities.Describe(subject.Document is null ? DescribedPhrase.WithoutExistence(discourse, subject.Span) : subject.Span, type);
        if (subject.Document is { } words && words == subject.Span)
        {
            // 当时的报道, 有说法: the text with what modifies it.
            discourse.Entities.Describe(DescribedPhrase.OfText(discourse, words), described);
        }

        return [described];
    }

    public List<int> Of(IReadOnlyList<Reference> references)
    {
        var found = new List<int>(references.Count);
        foreach (var reference in references)
        {
            if (reference.Entity >= 0)
            {
                if (reference.Kind == MentionKind.Nominal && discourse.Entities[reference.Entity].Anonymous && (MarkedName.Inside(discourse, reference.Extent) ?? MarkedName.Before(discourse, reference.Extent)) is { } marked)
                {
                    discourse.Entities.Describe(reference.Extent, marked);
                    found.Add(marked);
                    continue;
                }

                if (reference.Kind == MentionKind.Nominal && discourse.Entities[reference.Entity] is { Anonymous: true, Type: EntityType.Person } && TitleHolder.Of(discourse, reference.Extent) is { } holder)
                {
                    discourse.Entities.Describe(reference.Extent, holder);
                    found.Add(holder);
                    continue;
                }

                if (reference.Kind == MentionKind.Nominal && anaphora.Counted(reference) is { Count: > 1 } counted)
                {
                    found.AddRange(counted);
                    continue;
                }

                found.Add(reference.Entity);
                continue;
            }

            var resolved = anaphora.Resolve(reference);
            foreach (var entity in resolved)
            {
                discourse.Entities.Refer(reference.Extent, entity);
                found.Add(entity);
            }

            if (resolved.Count == 0 && reference.Described >= 0)
            {
                found.Add(reference.Described);
            }
            else if (resolved.Count == 0 && HasNoun(reference))
            {
                found.Add(discourse.Entities.Describe(reference.Extent, reference.Anaphor is AnaphorKind.Body or AnaphorKind.Group ? EntityType.Org : TypeOf(reference.Extent)));
            }
        }

        return [.. found.Distinct()];
    }

    /// <summary>该公司, 上述两家企业 describe somebody even where nobody was named before; 他, 双方 do not.</summary>
    private static bool HasNoun(Reference reference) =>
        reference.Anaphor is AnaphorKind.Body or AnaphorKind.Group or AnaphorKind.Persons or AnaphorKind.Role && reference.Extent.Length > 2;

    private int FirstClauseOf(CueMatch cue)
    {
        var first = cue.Clause;
        while (first > 0 && discourse.Clauses[first - 1].Sentence == discourse.Clauses[cue.Clause].Sentence)
        {
            first--;
        }

        return first;
    }
}
