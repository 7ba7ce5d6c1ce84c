using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;

namespace Stemma.Statements;

/// <summary>How a cue stands to the statement that is open where it occurs.</summary>
internal enum LevelKind : byte
{
    /// <summary>It is part of the reported words and starts nothing.</summary>
    None,

    /// <summary>It belongs to the reporter's frame.</summary>
    Outer,

    /// <summary>The open statement is a medium's report that only frames it.</summary>
    Framed,

    /// <summary>The same speaker goes on.</summary>
    Coordinated,

    /// <summary>Another speaker inside the reported words.</summary>
    Inner,
}

/// <summary>Decides between frame, coordination and nesting.</summary>
internal static partial class Level
{
    /// <summary>The level of <paramref name="cue"/>.</summary>
    /// <param name="subject">The cue's own subject, or null.</param>
    /// <param name="clean">Whether only adverbs and complements stand between the start of its clause and the cue.</param>
    public static LevelKind Decide(Discourse discourse, Draft? open, Draft? inner, CueMatch cue, Subject? subject, bool clean, Func<Subject, IReadOnlyList<int>> resolve)
    {
        if (open is not { IsOpen: true })
        {
            return LevelKind.Outer;
        }

        // 被问到甲报引述官员报道…时，乙说: the answer is nobody's but its speaker's.
        if (subject is not null && cue.Clause > open.Clause && IsPlainSpeech(cue) && Carriers.IsAskedAbout(discourse, open.Clause))
        {
            return LevelKind.Outer;
        }

        // 表示，希望…: what the speaker says begins with a verb of attitude, which is part of it.
        if (subject is null && open.Content.Count > 0 && cue.Span.Start >= open.Content[^1].Start && cue.Span.Start <= open.Content[^1].Start + 1)
        {
            return LevelKind.None;
        }

        // Behind what the reporter has taken over, the frame is his again.
        if (subject is not null && open.Content.Count > 0 && cue.Span.Start >= open.Content[^1].End)
        {
            return LevelKind.Outer;
        }

        var later = cue.Clause > open.Clause;
        if (subject is null)
        {
            // 支持和平，以及反对仇恨: an item of what is said.
            if (later && cue.Cue.Frame == CueFrame.Object && discourse.At(discourse.Clauses[cue.Clause].Span.Start) is { } item && discourse.Text.Source.Key(item.Span) is "以及" or "和" or "及" or "与")
            {
                return LevelKind.None;
            }

            // 表示在会谈中，确认…: so far only a complement has been reported.
            if (later && OnlyComplements(discourse, open, cue.Clause))
            {
                return LevelKind.None;
            }

            // 据路透社报道，法案正在审议，预计…: a medium expects and hopes nothing; whoever does is in its words.
            if (later && cue.Cue.Mind && open.Frame != CueFrame.Show && open.Speakers.All(e => discourse.Entities[e].Type == EntityType.Media))
            {
                return LevelKind.None;
            }

            // 指出，若不…，估计会…; 说，某院选定方案，希望争取…: what is estimated, or hoped without a subject of its own, belongs to what was said.
            if (later && clean && IsPartOfWords(discourse, open, cue))
            {
                return LevelKind.None;
            }

            // 声称，五国都重视…，都希望…: those who are all meant are in the words.
            if (later && cue.Cue.Mind && discourse.Before(cue.Span.Start, discourse.Clauses[cue.Clause].Span.Start) is { } all && discourse.Text.Source.Key(all.Span) is "都" or "均" && open.Speakers.Count == 1)
            {
                return LevelKind.None;
            }

            // 表示，获奖是因为他支持甲，揭露乙: the reason goes on.
            if (later && clean && IsInReason(discourse, open, cue.Clause - 1))
            {
                return LevelKind.None;
            }

            var joined = later ? (clean || ClauseShape.IsBehindComplement(discourse, cue.Clause, cue.Span.Start) || cue.Cue.Frame == CueFrame.Naming) && (IsPlainSpeech(cue) || ClauseShape.StartsWith(discourse, cue.Clause, VerbPhrase(discourse, cue)) || ClauseShape.IsBehindComplement(discourse, cue.Clause, cue.Span.Start)) : clean && IsJoined(discourse, open, cue);
            return joined ? LevelKind.Coordinated : LevelKind.None;
        }

        if (IsCarrier(discourse, open, cue) && IsFirstProposition(discourse, open, cue) && !subject.IsAgent && cue.Cue.Frame != CueFrame.Naming)
        {
            return LevelKind.Framed;
        }

        var isPronoun = subject.Parties is [{ Kind: MentionKind.Pronoun }];
        var speakers = resolve(subject);
        if (speakers.Count > 0 && speakers.SequenceEqual(open.Speakers))
        {
            return !later || (isPronoun && cue.Cue.Mind && ClauseShape.IsAdversative(discourse, cue.Clause)) || IsFirstOf(discourse, open, cue) ? LevelKind.None : LevelKind.Coordinated;
        }

        if (later && ClauseShape.IsAdversative(discourse, cue.Clause) && (IsCarrier(discourse, open, cue) || !(isPronoun || IsOwnSide(discourse, open, speakers))))
        {
            return LevelKind.Outer;
        }

        // 甲承诺降低成本，乙就指…: words without a mark before them end where another one plainly speaks.
        if (later && !isPronoun && IsPlainSpeech(cue) && !IsOwnSide(discourse, open, speakers)
            && ((IsCitation(discourse, open) && !IsCarrier(discourse, open, cue)) || (open.Cue is { } head && open.Content.Count > 0 && open.Content[^1].Start - head.End <= 1 && discourse.Clauses[open.Clause].Span.Contains(open.Content[^1].Start))))
        {
            return LevelKind.Outer;
        }

        // 两国宣布已达成共识，甲要求乙…: so they do where a person who is named asks for something.
        if (later && open.Cue is { } before && open.Content.Count > 0 && open.Content[^1].Start - before.End <= 1 && discourse.Clauses[open.Clause].Span.Contains(open.Content[^1].Start) && cue.Cue.Frame == CueFrame.Request && !cue.Cue.Mind
            && subject is { IsBeside: true, Parties: [{ Kind: MentionKind.Name, Entity: >= 0 and var person }] } && discourse.Entities[person].Type == EntityType.Person && ClauseShape.StartsWith(discourse, cue.Clause, subject.Span.Start) && !IsOwnSide(discourse, open, speakers))
        {
            return LevelKind.Outer;
        }

        // 据了解，…，有分析认为…: that there are people who say so is the reporter's word.
        if (later && !isPronoun && cue.Cue.Frame == CueFrame.Clause && IsCarrier(discourse, open, cue) && subject.IsBeside && discourse.At(discourse.Clauses[cue.Clause].Span.Start) is { } existence && discourse.Text.Source.Folded[existence.Start] == '有' && subject.Span.Start - existence.Start <= 2)
        {
            return LevelKind.Outer;
        }

        // 施政报告提出，…，局长期望，…: no text quotes a person who is named before a mark of his own.
        if (later && !isPronoun && open.Speakers.All(e => discourse.Entities[e].Type == EntityType.Doc) && subject is { IsBeside: true, Parties: [{ Kind: MentionKind.Name, Entity: >= 0 and var named }] }
            && discourse.Entities[named].Type == EntityType.Person && CueContext.IsMarked(discourse, cue, discourse.Clauses[cue.Clause]))
        {
            return LevelKind.Outer;
        }

        // 据了解，甲曾…，有分析认为，…: hearsay tells its first thought; who plainly speaks behind it speaks to the reporter.
        if (later && !isPronoun && (IsPlainSpeech(cue) || cue.Cue.Text is "认为") && IsHearsay(discourse, open))
        {
            return LevelKind.Outer;
        }

        if (later && ClauseShape.IsContrasted(discourse, cue.Clause, cue.Span.Start) && !(IsCitation(discourse, open) && IsCarrier(discourse, open, cue)))
        {
            return LevelKind.Outer;
        }

        // What somebody believes or fears ends where another one plainly speaks.
        if (later && open.Mind && IsPlainSpeech(cue) && !isPronoun && !IsFirstOf(discourse, open, cue))
        {
            return LevelKind.Outer;
        }

        if (open.Frame is CueFrame.Object or CueFrame.Request or CueFrame.Toward or CueFrame.Naming)
        {
            return LevelKind.None;
        }

        if (cue.Cue.Frame is CueFrame.Naming or CueFrame.Object or CueFrame.Toward || isPronoun || IsOwnSide(discourse, open, speakers))
        {
            return LevelKind.None;
        }

        return LevelKind.Inner;
    }

    private static bool IsPlainSpeech(CueMatch cue) => cue.Cue.Frame == CueFrame.Clause && !cue.Cue.Mind;

    private static bool IsJoined(Discourse discourse, Draft open, CueMatch cue) =>
        discourse.Before(cue.Span.Start, open.Cue?.End ?? 0) is { } token && discourse.Text.Source.Key(token.Span) is "并" or "并且" or "且";

    /// <summary>Whether only complements stand between the report's cue and the clause of this cue.</summary>
    private static bool IsFirstProposition(Discourse discourse, Draft open, CueMatch cue)
    {
        for (var k = discourse.Clauses.Length > open.Clause + 1 && open.Content[^1].Start >= discourse.Clauses[open.Clause].Span.End ? open.Clause + 1 : open.Clause; k < cue.Clause; k++)
        {
            if (k != open.Clause && !ClauseShape.IsAdjunct(discourse, k))
            {
                return false;
            }

            if (k == open.Clause && open.Content[^1].Start < discourse.Clauses[k].Span.End)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the subject is the state or body that the outer speaker speaks for: 美方认为 in a minister's words is his own opinion.</summary>
    private static bool IsOwnSide(Discourse discourse, Draft open, IReadOnlyList<int> speakers)
    {
        if (speakers.Count != 1)
        {
            return false;
        }

        foreach (var outer in open.Speakers)
        {
            for (int? of = discourse.Entities[outer].Of, steps = 0; of is { } o && steps < 3; of = discourse.Entities[o].Of, steps++)
            {
                if (o == speakers[0])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
