using Stemma.Quantities;
using Stemma.Statements;

namespace Stemma.Claims;

/// <summary>Decides how alike two drafts are as assertions.</summary>
/// <remarks>Thresholds were set on 29 November 2026 with the hand-made claims over eleven articles; don't tune one alone.</remarks>
internal static class Alignment
{
    /// <summary>Least mean likeness inside a claim.</summary>
    public const double Threshold = 0.34;

    /// <summary>Most days between two renditions of one statement: the report may stand some days after the words.</summary>
    public const int StatementDays = 3;

    /// <summary>Most days between two renditions of one figure.</summary>
    public const int FigureDays = 14;

    /// <summary>Most days between two renditions of one deed.</summary>
    public const int EventDays = 14;

    /// <summary>Least weight of common words, entities apart: that two sentences name the same states says nothing.</summary>
    public const double LeastCommonWords = 0.7;

    /// <summary>Least likeness of the clauses around two numbers that tell little by themselves.</summary>
    private const double LeastClause = 0.4;

    /// <summary>Likeness from which two clauses about one number say the same.</summary>
    private const double SameClause = 0.6;

    /// <summary>Least weight of common words between two reports of one deed, of which parties and kind agree already.</summary>
    private const double LeastDeed = 0.25;

    /// <summary>What one article costs: a speaker stays with his matter, so two sentences of one speech are like each other anyway.</summary>
    private const double OwnArticle = 0.06;

    /// <summary>What it costs when one speaker is the state or body that the other speaks for.</summary>
    private const double OwnState = 0.05;

    /// <summary>What another speaker of the same party costs.</summary>
    private const double OtherSpeaker = 0.15;

    /// <summary>Weight from which a word alone makes two statements worth comparing.</summary>
    public const double TellingWord = 0.7;

    /// <summary>Most days between what two speakers without a common party say.</summary>
    private const int HearsayDays = 4;

    /// <summary>Least weight of common words between what two speakers without a common party say.</summary>
    private const double HearsayWords = 0.7;

    /// <summary>Least likeness of what two speakers without a common party say, both ways: a short sentence is contained in many long ones.</summary>
    private const double HearsayLikeness = 0.5;

    /// <summary>What it costs when one report of a deed names fewer parties.</summary>
    private const double FewerParties = 0.15;

    /// <summary>Same speaker or party, same occasion, and most of the words.</summary>
    public static double Statements(Draft left, Draft right)
    {
        if (left.Article == right.Article && (left.Index == right.Index || left.Core.Overlaps(right.Core)))
        {
            return 0;
        }

        var same = left.Asserters.Any(right.Asserters.Contains);
        if (left.Wording.Differs(right.Wording) || left.Wording.CommonWords(right.Wording) < LeastCommonWords)
        {
            return 0;
        }

        if (!same && !left.Parties.Any(right.Parties.Contains))
        {
            return Hearsay(left, right);
        }

        if (!SameOccasion(left, right, same) || (!same && !ActsAgree(left, right)))
        {
            return 0;
        }

        return Alike(left, right) - (left.Article == right.Article ? OwnArticle : 0) - (same ? 0 : Represents(left, right) || Represents(right, left) ? OwnState : OtherSpeaker);
    }

    /// <summary>
    /// What two articles have from different speakers is one claim only where both state it as a fact, in nearly the same words, of the same
    /// days: 甲国媒体报道，丙已被释放; 乙国外交部说，丙已被释放. A wish, a demand or a rebuke is its speaker's own.
    /// </summary>
    private static double Hearsay(Draft left, Draft right) =>
        left.Article != right.Article
        && IsFactual(left)
        && IsFactual(right)
        && left.Occasion is { } day
        && right.Occasion is { } other
        && Math.Abs(day.DayNumber - other.DayNumber) <= HearsayDays
        && left.Wording.CommonWords(right.Wording) >= HearsayWords
        && left.Wording.Likeness(right.Wording) >= HearsayLikeness
            ? Alike(left, right) - OtherSpeaker
            : 0;

    /// <summary>Same number of the same thing, compatibly hedged, in the same place.</summary>
    public static double Figures(Draft left, Draft right)
    {
        if (left.Figure!.Upper != right.Figure!.Upper
            || IsListedWith(left, right)
            || left.Subject!.Noun != right.Subject!.Noun
            || left.Subject.Unit != right.Subject.Unit
            || left.Subject.Fate != right.Subject.Fate
            || !BoundsAgree(left, right)
            || (left.Article != right.Article && (IsVague(left) || IsVague(right)))
            || !SamePlace(left, right)
            || !SameOwner(left, right))
        {
            return 0;
        }

        // Shares, sums and small numbers are met everywhere: the clauses must say the same of them.
        if ((IsMetEverywhere(left) || left.Subject.Unit.EndsWith('元'))
            && left.Clause!.Likeness(right.Clause!) < LeastClause)
        {
            return 0;
        }

        // A small number is easily met twice; a large one of the same thing hardly is.
        var shared = left.Wording.CommonEntities(right.Wording);
        var needed = left.Article == right.Article ? 0 : left.Figure.Value < 100 || left.Subject.Noun.Length == 0 ? 2 : 1;
        return shared < needed && !SaysTheSame(left, right) ? 0 : 0.5 + (left.Wording.Likeness(right.Wording) / 2);
    }

    /// <summary>Two numbers that stand side by side in one sentence count two things, or the sentence would not list them.</summary>
    private static bool IsListedWith(Draft left, Draft right) =>
        left.Article == right.Article && left.Article.Text.SentenceAt(left.Core.Start) is >= 0 and var sentence && sentence == right.Article.Text.SentenceAt(right.Core.Start);

    /// <summary>Whether both numbers are bounds of the same kind, or none is one.</summary>
    public static bool BoundsAgree(Draft left, Draft right) => IsMore(left) == IsMore(right) && IsLess(left) == IsLess(right);

    /// <summary>Same deed of the same actors, in like words or on the same day; where one report names fewer parties, in like words.</summary>
    public static double Events(Draft left, Draft right)
    {
        if ((left.Article == right.Article && left.Core.Overlaps(right.Core))
            || !left.Deed!.IsCompatible(right.Deed!)
            || left.Wording.Differs(right.Wording)
            || left.Wording.CommonWords(right.Wording) < LeastDeed)
        {
            return 0;
        }

        var alike = Alike(left, right);
        return left.Deed.Equal(right.Deed!)
            ? left.Day is { } day && day == right.Day ? 0.5 + (alike / 2) : alike
            : alike - FewerParties;
    }

    /// <summary>A short report of a long sentence holds little of it; a long one of a short sentence, all.</summary>
    public static double Alike(Draft left, Draft right) => (left.Wording.Likeness(right.Wording) + left.Wording.Containment(right.Wording)) / 2;

    /// <summary>
    /// One speaker's day may be told a day apart in two zones, and a report without a day may be of the same occasion. Two speakers of a
    /// party speak on one occasion only when both days are told and the same, or when one article tells both without a day.
    /// </summary>
    private static bool SameOccasion(Draft left, Draft right, bool sameSpeaker) =>
        left.Day is { } said && right.Day is { } other
            ? Math.Abs(said.DayNumber - other.DayNumber) <= (sameSpeaker ? 1 : 0)
            : sameSpeaker
                || left.Article == right.Article
                || (left.Parties.Count(right.Parties.Contains) > 1 && left.Occasion is { } here && right.Occasion is { } there && Math.Abs(here.DayNumber - there.DayNumber) <= 1);

    /// <summary>Whether both do the same by it: a wish is put as a request too, and a plain cue leaves open what is done.</summary>
    public static bool ActsAgree(Draft left, Draft right) =>
        SameAct(left, right) || Act(left) == SpeechAct.Assert || Act(right) == SpeechAct.Assert;

    /// <summary>Whether both do the same by their words; a wish is put as a request too.</summary>
    public static bool SameAct(Draft left, Draft right) =>
        Act(left) == Act(right) || (Act(left) is SpeechAct.Request or SpeechAct.Hope && Act(right) is SpeechAct.Request or SpeechAct.Hope);

    private static bool IsFactual(Draft draft) => Act(draft) is SpeechAct.Assert or SpeechAct.Confirm;

    private static SpeechAct Act(Draft draft) => draft.Article.Analysis.Statements[draft.Index].Act;

    /// <summary>Whether one asserter is the state or body that the other speaks for.</summary>
    private static bool Represents(Draft left, Draft right) => left.Asserters.Any(right.Parties.Contains);

    /// <summary>Whether both are about the same place, as far as they name one; who names none is taken to mean the same only in one article, or from one asserter on one day.</summary>
    private static bool SamePlace(Draft left, Draft right)
    {
        var (here, there) = (left.Subject!.Places, right.Subject!.Places);
        return here.Count > 0 && there.Count > 0
            ? here.Overlaps(there)
            : here.Count == there.Count
                ? left.Subject.States.Count == 0 || right.Subject.States.Count == 0 || left.Subject.States.Overlaps(right.Subject.States)
                : left.Article == right.Article || (left.Asserters.Any(right.Asserters.Contains) && left.Day is { } day && day == right.Day) || SaysTheSame(left, right);
    }

    private static bool IsMetEverywhere(Draft draft) => draft.Figure!.Value < 20 || draft.Subject!.Noun.Length == 0 || draft.Subject.Unit is "%" or "倍" or "成";

    /// <summary>Whether the clauses say nearly the same of the two numbers, so that neither place nor owner need be named again.</summary>
    private static bool SaysTheSame(Draft left, Draft right) =>
        !IsMetEverywhere(left) && left.Clause!.CommonWords(right.Clause!) >= LeastCommonWords && left.Clause.Likeness(right.Clause!) >= SameClause;

    /// <summary>Whether the owners agree; an owner taken from the clause alone says nothing against another, if the place agrees.</summary>
    private static bool SameOwner(Draft left, Draft right)
    {
        var (mine, other) = (left.Subject!.Owners, right.Subject!.Owners);
        return mine.Overlaps(other)
            || mine.Count + other.Count == 0
            || mine.Any(o => other.Contains("?" + o) || other.Contains(o.TrimStart('?')))
            || (IsLoose(mine) && IsLoose(other) && left.Subject.Places.Overlaps(right.Subject.Places))
            || (IsNamed(mine, right) && IsNamed(other, left) && left.Subject.Places.Overlaps(right.Subject.Places))
            || (left.Article == right.Article && (mine.Count == 0 || other.Count == 0));
    }

    /// <summary>Whether the sentence of the other figure names the owners too.</summary>
    private static bool IsNamed(IReadOnlySet<string> owners, Draft other) => owners.All(o => o[0] == '?' || other.Wording.Has("e:" + o));

    private static bool IsLoose(IReadOnlySet<string> owners) => owners.All(o => o[0] == '?');

    /// <summary>Whether the numeral names no number (几千, 数以千计): alike in two articles, it is no evidence of one count.</summary>
    public static bool IsVague(Draft draft) =>
        draft.Article.Analysis.Article.Text.Key(draft.Article.Analysis.Quantities[draft.Index].Span) is var words
        && (words.IndexOfAny("几数成") >= 0 || words.IndexOf("上百", StringComparison.Ordinal) >= 0 || words.IndexOf("上千", StringComparison.Ordinal) >= 0 || words.IndexOf("上万", StringComparison.Ordinal) >= 0);

    /// <summary>Whether the true number is said to be higher (超过, 一万多); 至少 and 多达 leave the number itself open.</summary>
    public static bool IsMore(Draft draft) =>
        draft.Article.Analysis.Quantities[draft.Index].Modifier == QuantityModifier.Over && !draft.Hedges.Any(h => h.Text is "至少" or "最少" or "不少于" or "不少於" or "起码" or "起碼" or "不低于" or "不低於");

    /// <summary>Whether the true number is said to be lower (不到).</summary>
    private static bool IsLess(Draft draft) =>
        draft.Article.Analysis.Quantities[draft.Index].Modifier == QuantityModifier.Under && draft.Hedges.Any(h => h.Text[0] is '不' or '未' or '少' or '低' or '小');
}
