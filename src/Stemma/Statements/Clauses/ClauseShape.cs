using Stemma.Text;

namespace Stemma.Statements.Clauses;

/// <summary>Tells clauses that only lead up to another one from those that state something.</summary>
internal static class ClauseShape
{
    /// <summary>Whether the clause is a complement: it starts with a preposition or ends in a localiser (在会上, 针对此事, 谈到关税时), or is a connective or a time alone.</summary>
    public static bool IsAdjunct(Discourse discourse, int index)
    {
        var span = discourse.Clauses[index].Span;
        if (discourse.At(span.Start) is not { } first || discourse.Before(span.End, span.Start) is not { } last)
        {
            return true;
        }

        // 将取消限制: what moves an object or tells the future opens a predicate.
        if ((discourse.ClassOf(last) & WordClass.Localiser) == 0 && discourse.Text.Source.Key(first.Span) is "在" or "于" or "当" or "自" or "从" && HasPredicateBehindLocaliser(discourse, span))
        {
            return false;
        }

        if ((discourse.ClassOf(last) & WordClass.Localiser) != 0 || ((discourse.ClassOf(first) & (WordClass.Preposition | WordClass.According)) != 0 && discourse.Text.Source.Key(first.Span) is not ("将" or "把")))
        {
            return true;
        }

        // 谈到军机扰台，他认为…: what the next words are about.
        if (discourse.Text.Source.Key(first.Span) is "谈到" or "谈及" or "说到" or "说起" or "论及" or "谈起" or "被问到" or "被问及" or "问到" or "问及" or "提及" or "至于")
        {
            return true;
        }

        if (discourse.TimeEndingAt(span.End, span.Start) is { } time && time.Span.Start == span.Start)
        {
            return true;
        }

        return first.End >= span.End && (discourse.ClassOf(first) & (WordClass.Connective | WordClass.Contrast | WordClass.Manner | WordClass.Aside)) != 0;
    }

    /// <summary>在节日中与朋友会面是传统: behind the complement the clause states something.</summary>
    private static bool HasPredicateBehindLocaliser(Discourse discourse, TextSpan span)
    {
        var behind = false;
        for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (behind && discourse.PartOfSpeech(token) is "v" && (discourse.ClassOf(token) & (WordClass.Venue | WordClass.Document)) == 0)
            {
                return true;
            }

            behind |= token.Start > span.Start && (discourse.ClassOf(token) & WordClass.Localiser) != 0 && !(token.End < span.End && discourse.Printed[token.End] == '的');
        }

        return false;
    }

    /// <summary>Whether the clause tells the circumstances of the next one: it starts with a preposition and ends in a localiser (在会上, 在甲就任之前).</summary>
    public static bool IsBackground(Discourse discourse, int index)
    {
        var span = discourse.Clauses[index].Span;
        return discourse.At(span.Start) is { } first && (discourse.ClassOf(first) & (WordClass.Preposition | WordClass.According)) != 0 && first.End < span.End;
    }

    /// <summary>Whether the verb opens its clause but for connectives, adverbs and times.</summary>
    public static bool StartsWith(Discourse discourse, int index, int verb)
    {
        var from = discourse.Clauses[index].Span.Start;
        for (var at = verb; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if ((discourse.ClassOf(token) & (WordClass.Manner | WordClass.Connective | WordClass.Contrast)) == 0 && discourse.TimeEndingAt(at, from) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>在很大程度上主张: nothing but a complement that opens the clause stands before the verb.</summary>
    public static bool IsBehindComplement(Discourse discourse, int index, int verb)
    {
        const int Longest = 14;
        var from = discourse.Clauses[index].Span.Start;
        if (verb - from > Longest || discourse.At(from) is not { } first || discourse.Text.Source.Key(first.Span) is not ("在" or "从" or "就") || discourse.FirstReferenceFrom(from) is var r && r < discourse.References.Length && discourse.References[r].Extent.Start < verb)
        {
            return false;
        }

        var at = verb;
        while (discourse.Before(at, from) is { } token && (discourse.ClassOf(token) & WordClass.Manner) != 0 && (discourse.ClassOf(token) & WordClass.Localiser) == 0)
        {
            at = token.Start;
        }

        return discourse.Before(at, from) is { } last && (discourse.ClassOf(last) & WordClass.Localiser) != 0;
    }

    /// <summary>Where 将 or 把 stands that moves the object before <paramref name="verb"/> (将对手批评为…), over what leads up to it; else the verb.</summary>
    public static int DisposalBefore(Discourse discourse, int index, int verb)
    {
        var from = discourse.Clauses[index].Span.Start;
        for (var at = verb; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "将" or "把")
            {
                // 在竞选后期也将…: a complement of time before it.
                return (discourse.At(from) is { } first && (discourse.ClassOf(first) & WordClass.Preposition) != 0) ? from : token.Start;
            }
        }

        return verb;
    }

    /// <summary>Whether 但 or the like opens the clause.</summary>
    public static bool IsAdversative(Discourse discourse, int index) =>
        discourse.At(discourse.Clauses[index].Span.Start) is { } first && (discourse.ClassOf(first) & WordClass.Adversative) != 0;

    /// <summary>Whether a contrast word opens the clause or stands before <paramref name="verb"/>: its speaker is not inside the words reported before.</summary>
    public static bool IsContrasted(Discourse discourse, int index, int verb)
    {
        var clause = discourse.Clauses[index];
        if (clause.Opener is '；' or ';')
        {
            return true;
        }

        if (discourse.At(clause.Span.Start) is { } first && (discourse.ClassOf(first) & WordClass.Contrast) != 0)
        {
            return true;
        }

        if (discourse.Before(verb, clause.Span.Start) is { } before && discourse.Text.Source.Key(before.Span) is "则")
        {
            return true;
        }

        return index > 0 && discourse.Clauses[index - 1] is var previous && previous.Sentence == clause.Sentence
            && discourse.At(previous.Span.Start) is { } opening && opening.End >= previous.Span.End && (discourse.ClassOf(opening) & WordClass.Contrast) != 0;
    }

    /// <summary>Where the last clause of the sentence of clause <paramref name="k"/> ends.</summary>
    public static int SentenceEnd(Discourse discourse, int k)
    {
        while (k + 1 < discourse.Clauses.Length && discourse.Clauses[k + 1].Sentence == discourse.Clauses[k].Sentence)
        {
            k++;
        }

        return discourse.Clauses[k].Span.End;
    }

    /// <summary>为保护长者，避免感染，卫生局提醒…: the clause that opens the purpose of clause <paramref name="k"/>, or that clause itself.</summary>
    private static int Purpose(Discourse discourse, int k, int after)
    {
        for (var p = k - 1; p > after && discourse.Clauses[p + 1].Opener is '，' or ',' && discourse.At(discourse.Clauses[p].Span.Start) is { } first; p--)
        {
            if (discourse.Text.Source.Key(first.Span) is "为" or "为了" && first.End < discourse.Clauses[p].Span.End && !IsMeans(discourse, discourse.Clauses[p].Span))
            {
                return p;
            }

            if (discourse.PartOfSpeech(first) is not "v")
            {
                return k;
            }
        }

        return k;
    }

    /// <summary>Where clause <paramref name="k"/> starts with the complements that lead to it, not before clause <paramref name="after"/>: there a cue cuts what was reported before.</summary>
    public static int StartWithComplements(Discourse discourse, int k, int after)
    {
        while (k - 1 > after && discourse.Clauses[k].Opener is not ('；' or ';') && IsAdjunct(discourse, k - 1) && !IsMeans(discourse, discourse.Clauses[k - 1].Span) && !(discourse.At(discourse.Clauses[k].Span.Start) is { } lead && (discourse.ClassOf(lead) & (WordClass.Adversative | WordClass.Contrast)) != 0))
        {
            k--;
        }

        return discourse.Clauses[Purpose(discourse, k, after)].Span.Start;
    }

    /// <summary>以巨大牺牲赢得时间, 为共同体展示担当: the complement belongs to a verb of its own clause.</summary>
    private static bool IsMeans(Discourse discourse, TextSpan span)
    {
        if (discourse.At(span.Start) is not { } first || discourse.Text.Source.Key(first.Span) is not ("以" or "为" or "用" or "与" or "和" or "向" or "给" or "替") || (discourse.Before(span.End, span.Start) is { } last && (discourse.ClassOf(last) & WordClass.Localiser) != 0))
        {
            return false;
        }

        for (var at = first.End; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.PartOfSpeech(token) is "v" && token.Length > 1 && token.End < span.End && discourse.Printed[token.End] != '的' && at > first.End)
            {
                return true;
            }
        }

        return false;
    }
}
