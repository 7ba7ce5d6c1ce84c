using Stemma.Entities;

namespace Stemma.Statements;

/// <summary>The day that the opening of a report names: what those named in it say further down, or say on an occasion, was said on that day, as long as no other day is told of in between.</summary>
internal static class LeadDay
{
    /// <summary>A report names its own day in the days before it is printed.</summary>
    private const int MostDaysBefore = 3;

    /// <summary>The day of the lead for a statement, or null.</summary>
    public static DateOnly? Of(Discourse discourse, List<Draft> drafts, Draft draft, ToldDays days, (DateOnly Day, int Block, int Offset)? report)
    {
        if (draft.Mind || draft.SpeakerSpan is null || draft.Frame is not (Cues.CueFrame.Clause or Cues.CueFrame.Request) || draft.Act is SpeechAct.Promise or SpeechAct.Accuse or SpeechAct.Praise or SpeechAct.Hope or SpeechAct.Estimate || !AreActors(discourse, draft))
        {
            return null;
        }

        if (report is not { } lead || lead.Offset >= draft.Start || days.HasOther(lead.Day, draft.Start))
        {
            return null;
        }

        return IsIn(discourse, draft, lead.Block) || SpeaksThere(discourse, drafts, draft) || ActsThen(discourse, draft, days, lead.Day) ? lead.Day : null;
    }

    /// <summary>The first day that the first two paragraphs name in the reporter's own words, where it is one of the last days: its place and the block; null elsewhere.</summary>
    internal static (DateOnly Day, int Block, int Offset)? OfReport(Discourse discourse, ToldDays days)
    {
        if (discourse.Article.Published is not { } clock || days.First is not { } first)
        {
            return null;
        }

        var block = discourse.Text.Sentences[first.Sentence].Block;
        return IsLead(discourse, block) && clock.Date.DayNumber - first.Day.DayNumber <= MostDaysBefore ? (first.Day, block, first.Offset) : null;
    }

    /// <summary>Whether the lead names the speaker or whom he speaks for.</summary>
    private static bool IsIn(Discourse discourse, Draft draft, int block)
    {
        var lead = discourse.Text.Blocks[block].Span;
        for (var r = discourse.FirstReferenceFrom(lead.Start); r < discourse.References.Length && discourse.References[r].Extent.Start < lead.End; r++)
        {
            if (draft.Speakers.Contains(discourse.References[r].Entity))
            {
                return true;
            }
        }

        // 某州的官员, 这些国家: somebody without a name, whose place the lead names.
        return draft.SpeakerSpan is { } phrase && discourse.At(phrase.Start) is { } place && place.Length > 1 && phrase.Contains(place.End) && discourse.PartOfSpeech(place) is "ns"
            && discourse.Text.Source.Key(lead).IndexOf(discourse.Text.Source.Key(place.Span), StringComparison.Ordinal) >= 0;
    }

    /// <summary>甲今天召开记者会。｜甲表示: whether a sentence before tells what the speaker does on that day.</summary>
    private static bool ActsThen(Discourse discourse, Draft draft, ToldDays days, DateOnly day)
    {
        for (var s = discourse.Clauses[draft.Clause].Sentence - 1; s >= 0; s--)
        {
            if (days.In(s) == day && StatementDates.TakesPart(discourse, draft, discourse.Text.Sentences[s].Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the speaker says this or something else on an occasion.</summary>
    private static bool SpeaksThere(Discourse discourse, List<Draft> drafts, Draft draft)
    {
        foreach (var other in drafts)
        {
            if (other.Outer is null && other.Speakers.SequenceEqual(draft.Speakers) && HasOccasion(discourse, drafts, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>在新闻发布会上表示: an occasion that the report takes as known.</summary>
    private static bool HasOccasion(Discourse discourse, List<Draft> drafts, Draft draft)
    {
        var sentence = discourse.Text.Sentences[discourse.Clauses[draft.Clause].Sentence].Span;
        for (var at = sentence.Start; at < Math.Min(sentence.End, draft.Start) && discourse.At(at) is { } token; at = token.End)
        {
            if ((discourse.ClassOf(token) & Clauses.WordClass.Venue) != 0 && discourse.Text.Source.Key(token.Span) is not ("采访" or "访问" or "专访" or "电话") && !StatementDates.IsReported(drafts, token.Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the speakers are actors of the report: known by name, or at a place or on an occasion; experts and media tell of other days too.</summary>
    private static bool AreActors(Discourse discourse, Draft draft)
    {
        foreach (var speaker in draft.Speakers)
        {
            if (discourse.Entities[speaker].Type is not (EntityType.Person or EntityType.Org or EntityType.State or EntityType.Force))
            {
                return false;
            }
        }

        return draft.Via.Count == 0;
    }

    /// <summary>Whether the block is one of the first two paragraphs: a summary without a day may come first.</summary>
    private static bool IsLead(Discourse discourse, int block)
    {
        var paragraphs = 0;
        for (var b = 0; b <= block; b++)
        {
            paragraphs += discourse.Text.Blocks[b].Kind == Articles.BlockKind.Paragraph ? 1 : 0;
        }

        return paragraphs <= 2;
    }
}
