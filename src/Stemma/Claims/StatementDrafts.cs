using Stemma.Entities;
using Stemma.Provenance;
using Stemma.Statements;
using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Makes drafts of what an article says that somebody said, a draft a clause.</summary>
internal sealed class StatementDrafts(WordingReader wordings, HedgeReader hedges, Propositions propositions, Issuers issuers)
{
    /// <summary>A clause that weighs less says too little to be compared alone and goes with its neighbour.</summary>
    private const double LeastWeight = 1.5;

    public IEnumerable<Draft> Read(ArticleView article)
    {
        var statements = article.Analysis.Statements;
        for (var s = 0; s < statements.Count; s++)
        {
            if (IsOwnView(article, s))
            {
                continue;
            }

            var clauses = Clauses(article, statements[s]);
            foreach (var (clause, wording) in clauses.Where(c => !IsReportedInside(article, s, c.Clause)))
            {
                yield return Make(article, s, clause, wording, clauses[0].Clause == clause);
            }
        }
    }

    /// <summary>The same statement's draft over several clauses that lie side by side.</summary>
    public Draft Join(IReadOnlyList<Draft> parts) =>
        parts.Count == 1
            ? parts[0]
            : Make(
                parts[0].Article,
                parts[0].Index,
                parts[0].Core.Cover(parts[^1].Core),
                wordings.Read(parts[0].Article, [parts[0].Core.Cover(parts[^1].Core)]),
                parts[0].Passage.Start < parts[0].Core.Start);

    /// <summary>其中大部分 says little, but something of its own.</summary>
    public static bool IsShare(ArticleView article, TextSpan clause) => article.Analysis.Article.Text.Key(clause).StartsWith("其中", StringComparison.Ordinal);

    /// <summary>Whether the statement is the view of a state, told by one who speaks for that state: then the outer statement has it.</summary>
    private static bool IsOwnView(ArticleView article, int index)
    {
        var statement = article.Analysis.Statements[index];
        return Outer(article, index) is { } outer
            && statement.Speakers.All(s => article.Entities[s].Type == EntityType.State)
            && outer.Speakers.Any(s => statement.Speakers.Select(article.Key).Contains(article.Party(s)));
    }

    /// <summary>Whether the clause is for the most part what somebody else said, as the speaker tells: then the inner statement has it.</summary>
    private static bool IsReportedInside(ArticleView article, int index, TextSpan clause)
    {
        var statements = article.Analysis.Statements;
        for (var s = index + 1; s < statements.Count && statements[s].Content[0].Start < clause.End; s++)
        {
            var inner = statements[s].Content[0];
            if (Outer(article, s) == statements[index] && !IsOwnView(article, s) && inner.Overlaps(clause) && 2 * (Math.Min(inner.End, clause.End) - Math.Max(inner.Start, clause.Start)) > clause.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The statement whose reported words hold this one, or null.</summary>
    private static Statement? Outer(ArticleView article, int index)
    {
        var statements = article.Analysis.Statements;
        var content = statements[index].Content[0];
        for (var s = index - 1; s >= 0; s--)
        {
            if (statements[s].Content.Any(c => c.Contains(content)) && statements[s].Speakers.Any(statements[index].Via.Contains))
            {
                return statements[s];
            }
        }

        return null;
    }

    private Draft Make(ArticleView article, int index, TextSpan clause, Wording wording, bool first)
    {
        var statement = article.Analysis.Statements[index];
        var passage = first ? WithAttribution(article, statement, clause) : clause;
        return new Draft
        {
            Kind = ClaimKind.Statement,
            Article = article,
            Index = index,
            Core = clause,
            Passage = passage,
            Chain = ChainReader.OfStatement(article, statement),
            Hedges = [.. hedges.Find(article.Text, passage).Select(article.Passage)],
            Future = hedges.Future(article, passage),
            Day = statement.Date,
            Asserters = [.. statement.Speakers.Select(article.Key)],
            Parties = [.. statement.Speakers.SelectMany(s => issuers.Voices(article, s)).Distinct()],
            Wording = wording,
        };
    }

    private List<(TextSpan Clause, Wording Wording)> Clauses(ArticleView article, Statement statement)
    {
        var found = new List<(TextSpan Clause, Wording Wording)>();
        foreach (var content in statement.Content)
        {
            var from = found.Count;
            foreach (var clause in propositions.Cut(article.Text, content))
            {
                // What is too short to be compared joins the clause before it, or takes in the one behind it.
                var cut = clause;
                if (found.Count > from && found[^1].Wording.Weight < LeastWeight && !IsShare(article, clause) && !IsShare(article, found[^1].Clause))
                {
                    cut = found[^1].Clause.Cover(clause);
                    found.RemoveAt(found.Count - 1);
                }

                found.Add((cut, wordings.Read(article, [cut])));
            }

            if (found.Count > from + 1 && found[^1].Wording.Weight < LeastWeight && !IsShare(article, found[^1].Clause))
            {
                var cut = found[^2].Clause.Cover(found[^1].Clause);
                found.RemoveRange(found.Count - 2, 2);
                found.Add((cut, wordings.Read(article, [cut])));
            }
        }

        return found;
    }

    /// <summary>From the words that name the speaker, where they stand before the content in the same sentence.</summary>
    private static TextSpan WithAttribution(ArticleView article, Statement statement, TextSpan clause)
    {
        var start = Math.Min(statement.SpeakerSpan?.Start ?? clause.Start, statement.Cue?.Start ?? clause.Start);
        var sentence = article.Text.SentenceAt(clause.Start);
        return start < clause.Start && sentence >= 0 && start >= article.Text.Sentences[sentence].Span.Start
            ? new TextSpan(start, clause.End)
            : clause;
    }
}
