using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Claims.Relations;

/// <summary>Finds claims that another party denies.</summary>
internal sealed class Denials(ClaimWords words)
{
    /// <summary>A denial that takes up what was just told: 这些说法没有证据.</summary>
    public const string TakenUpRule = "denies-taken-up";

    /// <summary>A denial in nearly the words of what it denies.</summary>
    public const string SameWordsRule = "denies-same-words";

    private const double LeastAlike = 0.5;

    private const int MostDays = 7;

    public IEnumerable<ClaimRelation> Find(DraftMap map)
    {
        foreach (var article in map.Articles)
        {
            foreach (var (denial, group) in article.Where(d => d.Draft.Kind == ClaimKind.Statement && IsDenial(d.Draft)))
            {
                foreach (var (target, other, rule) in Targets(article, denial, group))
                {
                    yield return group.Relate(denial, other, target, RelationKind.Denies, rule);
                }
            }
        }
    }

    private IEnumerable<(Draft Target, ClaimGroup Group, string Rule)> Targets(IReadOnlyList<(Draft Draft, ClaimGroup Group)> article, Draft denial, ClaimGroup group)
    {
        var takesUp = TakesUp(denial);
        var told = new List<TextSpan>();
        foreach (var (target, other) in article.Where(d => d.Group != group).OrderBy(d => d.Draft.Kind))
        {
            if (target.Parties.Count == 0 || target.Parties.Any(denial.Parties.Contains) || target.Core.Overlaps(denial.Core) || target.Core.Start > denial.Core.Start)
            {
                continue;
            }

            if (takesUp && IsJustBefore(target, denial) && !told.Exists(t => target.Passage.Overlaps(t) || DraftMap.Sentence(target).Contains(t) && target.Core.Contains(t)))
            {
                told.Add(target.Core);
                yield return (target, other, TakenUpRule);
            }
            else if (!takesUp && target.Kind == ClaimKind.Statement && Alignment.Alike(target, denial) >= LeastAlike && target.Wording.CommonWords(denial.Wording) >= Alignment.LeastCommonWords && IsNear(target, denial))
            {
                yield return (target, other, SameWordsRule);
            }
        }
    }

    private static bool IsNear(Draft left, Draft right) => left.Occasion is { } a && right.Occasion is { } b && Math.Abs(a.DayNumber - b.DayNumber) <= MostDays;

    private bool TakesUp(Draft denial)
    {
        var clause = denial.Article.Analysis.Article.Text.Key(denial.Passage).ToString();
        return words.Denied.Any(n => words.TakingUp.Any(d => clause.Contains(d + n, StringComparison.Ordinal)));
    }

    /// <summary>In the denial's sentence or the one before.</summary>
    private static bool IsJustBefore(Draft target, Draft denial)
    {
        var text = denial.Article.Text;
        var (here, there) = (text.SentenceAt(denial.Core.Start), text.SentenceAt(target.Core.Start));
        return here >= 0 && there >= 0 && here - there is 0 or 1;
    }

    /// <summary>Whether something is said not to be so: protest and refusal are denials in the cue table, but deny no claim.</summary>
    private bool IsDenial(Draft draft)
    {
        var statement = draft.Article.Analysis.Statements[draft.Index];
        return statement.Act == SpeechAct.Deny
            && statement.Cue is { } cue
            && draft.Article.Analysis.Article.Text.Key(cue).ToString() is var word
            && words.Denials.Any(c => word.Contains(c, StringComparison.Ordinal));
    }
}
