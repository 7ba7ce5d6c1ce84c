using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Contents;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements;

/// <content>Subjects of cues, and where they cut what is open.</content>
internal sealed partial class SentenceReader
{
    /// <summary>The subject of the last clause before the cue's inside the open words, or null.</summary>
    private Subject? ToldOf(CueMatch cue)
    {
        for (var k = cue.Clause - 1; k >= 0 && _discourse.Clauses[k].Span.End > _open!.Start; k--)
        {
            var span = _discourse.Clauses[k].Span;
            if (!_discourse.Clauses[k].IsQuotation && !ClauseShape.IsAdjunct(_discourse, k) && SubjectFinder.OfClause(_discourse, new TextSpan(Math.Max(span.Start, _open.Start), span.End)) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>公司受到投资者指责，指…: who blames in the clause before, where it is told in the passive, or null.</summary>
    private Subject? Blamer(CueMatch cue)
    {
        var k = cue.Clause - 1;
        if (k < 0 || _discourse.Clauses[k].Sentence != _discourse.Clauses[cue.Clause].Sentence || !ClauseShape.StartsWith(_discourse, cue.Clause, cue.Span.Start) || _discourse.Before(_discourse.Clauses[k].Span.End, _discourse.Clauses[k].Span.Start) is not { } blame
            || _discourse.Text.Source.Key(blame.Span) is not ("指责" or "批评" or "质疑" or "谴责" or "指控" or "抨击" or "炮轰" or "非议" or "诟病" or "投诉" or "抗议" or "传唤" or "警告" or "质询" or "施压" or "压力" or "举报" or "问责" or "约谈" or "通知" or "邀请" or "要求" or "呼吁" or "催促" or "敦促" or "传票" or "来信" or "起诉" or "反对" or "挑战" or "嘲讽" or "警示" or "控告" or "弹劾"))
        {
            return null;
        }

        for (var at = blame.Start; _discourse.Before(at, _discourse.Clauses[k].Span.Start) is { } token; at = token.Start)
        {
            if (_discourse.Text.Source.Key(token.Span) is "受到" or "遭到" or "遭" or "遭受" or "受" or "引来" or "招致" or "引起" or "引发" or "收到" or "接到" or "接获" or "面临" or "受" or "获")
            {
                var end = _discourse.Before(blame.Start, token.End) is { Length: 1 } particle && _discourse.Text.Source.Key(particle.Span) is "的" ? particle.Start : blame.Start;
                return token.End < end ? SubjectFinder.Find(_discourse, token.End, end, out _) : null;
            }
        }

        return null;
    }

    /// <summary>甲报发表文章引述专家的话，谴责…: whoever is quoted at the end of the clause before, or null.</summary>
    private Subject? QuotedBefore(CueMatch cue)
    {
        var k = cue.Clause - 1;
        if (k < 0 || _discourse.Clauses[k].Sentence != _discourse.Clauses[cue.Clause].Sentence || !ClauseShape.StartsWith(_discourse, cue.Clause, cue.Span.Start)
            || _discourse.Before(_discourse.Clauses[k].Span.End, _discourse.Clauses[k].Span.Start) is not { } words || _discourse.Text.Source.Key(words.Span) is not ("话" or "的话" or "言论" or "观点" or "说法" or "评论" or "分析"))
        {
            return null;
        }

        var end = _discourse.Text.Source.Key(words.Span) is "话" or "的话" ? words.End : _discourse.Before(words.Start, _discourse.Clauses[k].Span.Start) is { Length: 1 } particle && _discourse.Text.Source.Key(particle.Span) is "的" ? particle.Start : words.Start;
        return SubjectFinder.Find(_discourse, _discourse.Clauses[k].Span.Start, end, out _) is { Quoter: not null } quoted ? quoted : null;
    }

    private Subject? SubjectOf(CueMatch cue, int from, out bool clean)
    {
        var start = _lead >= from ? _lead : cue.Span.Start;
        if (cue.Cue.Frame == CueFrame.Clause && from == _discourse.Clauses[cue.Clause].Span.Start && CueContext.OpensWithTime(_discourse, _discourse.Clauses[cue.Clause]) && CueContext.TemporalEnd(_discourse, cue, _discourse.Clauses[cue.Clause]) is not null)
        {
            from = _discourse.At(from)!.Value.End;
        }

        if (cue.Cue.Text[^1] == '是' && start > from && _discourse.Printed[start - 1] == '的')
        {
            start--;
        }

        if (cue.Cue.Frame is CueFrame.Toward && TowardObject.Find(_discourse, cue) is { } toward && toward.Preposition >= from)
        {
            start = toward.Preposition;
        }

        // 明报引述分析称: the noun in the verb is who is quoted.
        if (CueContext.OpensWithNoun(cue.Cue) && _discourse.Before(cue.Span.Start, from) is { } quoting && (_discourse.ClassOf(quoting) & WordClass.Quoting) != 0 && SubjectFinder.Quoter(_discourse, from, quoting.Start) is { } quoter)
        {
            clean = true;
            return new Subject([], new TextSpan(cue.Span.Start, cue.Span.Start + 2), null, null, false) { IsBeside = true, Quoter = quoter };
        }

        var subject = SubjectFinder.Find(_discourse, from, start, out clean);

        // 有分析称, 分析指出: without anybody before it, the noun in the verb is who speaks.
        return subject is null && cue.Span.Length > 2 && CueContext.OpensWithNoun(cue.Cue) && (clean || (cue.Span.Start > from && _discourse.Text.Source.Folded[cue.Span.Start - 1] == '有'))
            ? new Subject([], new TextSpan(cue.Span.Start, cue.Span.Start + 2), null, null, false) { IsBeside = true } : subject;
    }

    private void CutOpen(int offset)
    {
        _inner?.CutAt(offset, _discourse.Printed);
        if (_open is { IsOpen: true })
        {
            _open.CutAt(offset, _discourse.Printed);
            if (_open.Content is [.., { Length: > 1 } asked] && _discourse.Printed[asked.End - 1] is '时' or '時' && Carriers.IsAskedAbout(_discourse, _open.Clause))
            {
                _open.Content[^1] = new TextSpan(asked.Start, asked.End - 1);
            }

            if (_open.Content.Count == 0)
            {
                _open.Dropped = true;
            }
        }
    }

    private int ClauseCut(CueMatch cue) => ClauseShape.StartWithComplements(_discourse, cue.Clause, ContentClause() ?? _firstClause);

    /// <summary>The clause in which the open statement's words start, or null where none is open.</summary>
    private int? ContentClause()
    {
        if (_open is not { Content.Count: > 0 })
        {
            return _open?.Clause;
        }

        var k = _open.Clause;
        while (k + 1 < _discourse.Clauses.Length && _discourse.Clauses[k + 1].Span.Start <= _open.Content[^1].Start)
        {
            k++;
        }

        return k;
    }
}
