using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Contents;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements;

/// <content>Sources cited in a clause of their own, and speakers before a colon.</content>
internal sealed partial class SentenceReader
{
    /// <summary>Opens the statement of a source named in a clause of its own.</summary>
    private void Cite(AccordingTo according, int k)
    {
        var speakers = according.Source.Count > 0 ? _choice.Of(according.Source)
            : !according.IsUnnamed && _anaphora.IssuerOf(_discourse.Text.Source.Key(according.Phrase)) is { } issuers ? issuers
            : !according.IsUnnamed && Finding.Body(_discourse, according.Phrase) is { } body ? [body]
            : !according.IsUnnamed && _anaphora.LastCited is { } cited && _discourse.Text.Source.Key(according.Phrase) is "报道" or "报导" ? cited
            : according.Phrase.End < _discourse.Printed.Length && _discourse.Printed[according.Phrase.End] is '》' or '〉' ? [_discourse.Entities.Describe(according.Phrase, EntityType.Doc)]
            : [_discourse.Entities.Describe(according.IsUnnamed ? UnnamedSources.Noun(_discourse, according.Phrase) ?? WithoutVerb(according.Phrase) : _choice.Head(according.Phrase), according.Quoter is not null ? EntityType.Person : _discourse.Printed[according.Phrase.End - 1] is '院' or '方' or '關' or '关' or '庭' or '局' ? EntityType.Org : EntityType.Media)];
        var end = Rumour(according, k) ?? ClauseShape.SentenceEnd(_discourse, k);
        if (speakers.Count == 0 || according.ContentStart >= end)
        {
            return;
        }

        if (according.IsUnnamed && speakers is [var unnamed])
        {
            // 据此前媒体报道, 综合外媒报道: the report, and who reports.
            var lead = _discourse.Text.Source.Folded.AsSpan(according.Phrase.Start, according.Phrase.Length);
            var skipped = lead.StartsWith("综合") ? 2 : lead[0] is '据' && lead.Length > 3 ? 1 : 0;
            if (skipped > 0)
            {
                _discourse.Entities.Describe(new TextSpan(according.Phrase.Start + skipped, according.Phrase.End), unnamed);
                if (UnnamedSources.IsReport(lead))
                {
                    _discourse.Entities.Describe(new TextSpan(according.Phrase.Start + skipped, according.Phrase.End - 2), unnamed);
                }
            }

            // 有消息称: the phrase with and without its verbs.
            _discourse.Entities.Describe(WithoutVerb(according.Phrase), unnamed);
            _discourse.Entities.Describe(DescribedPhrase.WithoutExistence(_discourse, WithoutVerb(according.Phrase)), unnamed);
        }

        CutOpen(_discourse.Clauses[k].Span.Start);
        _open = Add(Draft.Of(_discourse, according, speakers, k, ReporterResumes.End(_discourse, according, k, end)));
        _open.Via.AddRange(_via);
        if (according.Quoter is { } quoter)
        {
            _open.Via.AddRange(_choice.Of([quoter]));
        }
        else if ((_discourse.At(according.Cue.Start) is { } verb && (_discourse.ClassOf(verb) & WordClass.Quoting) != 0) && _anaphora.LastCited is { } quoting && !quoting.SequenceEqual(speakers))
        {
            // 该报道引述路透社消息，…: the medium that was cited before.
            _open.Via.AddRange(quoting);
        }

        _inner = null;
        _cited = (!according.IsUnnamed || UnnamedSources.IsReport(_discourse.Text.Source.Key(according.Phrase))) && speakers.All(e => _discourse.Entities[e].Type == EntityType.Media) ? _open : null;
        _anaphora.Spoke(according.Cue.Start, speakers);
        if (!according.IsUnnamed && speakers.All(e => _discourse.Entities[e].Type == EntityType.Media))
        {
            _anaphora.Cited(according.Cue.Start, speakers);
        }
    }

    /// <summary>传出甲要求乙的消息: where the words end that a noun behind them calls a rumour, or null.</summary>
    private int? Rumour(AccordingTo according, int k)
    {
        var span = _discourse.Clauses[k].Span;
        if (!according.IsUnnamed || according.ContentStart >= span.End || _discourse.Before(span.End, according.ContentStart) is not { } noun
            || _discourse.Text.Source.Key(noun.Span) is not ("消息" or "传闻" or "传言" or "说法" or "谣言" or "风声" or "报道" or "报导") || _discourse.Before(noun.Start, according.ContentStart) is not { } particle || _discourse.Text.Source.Key(particle.Span) is not "的")
        {
            return null;
        }

        return particle.Start;
    }

    /// <summary>
    /// A citation inside reported words: one without a name (据报道) is the reporter's and takes over; a named source (根据法医报告) speaks in one
    /// clause of its own inside them.
    /// </summary>
    private AccordingTo? CiteInside(int k)
    {
        if (AccordingTo.Read(_discourse, k) is not { } inside)
        {
            return null;
        }

        if (inside.IsUnnamed)
        {
            return _discourse.Text.Source.Key(inside.Cue) is "据报道" or "据报导" or "据悉" or "据报" or "据了解" or "据媒体报道" or "据媒体报导"
                or "外传" or "外界传" or "外界盛传" or "屡传" or "坊间传闻" or "坊间盛传" ? inside : null;
        }

        var last = k + 1;
        if (last >= _discourse.Clauses.Length || _discourse.Clauses[last].Sentence != _discourse.Clauses[k].Sentence || inside.ContentStart >= _discourse.Clauses[last].Span.End)
        {
            return null;
        }

        var speakers = inside.Source.Count > 0 ? _choice.Of(inside.Source) : [_discourse.Entities.Describe(_choice.Head(inside.Phrase), EntityType.Media)];
        if (speakers.Count == 0 || speakers.SequenceEqual(_open!.Speakers))
        {
            return null;
        }

        _inner?.CutAt(_discourse.Clauses[k].Span.Start, _discourse.Printed);
        var draft = Draft.Of(_discourse, inside, speakers, k, _discourse.Clauses[last].Span.End, _open);
        draft.Via.AddRange(_open.Via);
        draft.Via.AddRange(_open.Speakers);
        _inner = Add(draft);
        return null;
    }

    /// <summary>Adds the words of whoever is named before a colon inside a report (据某社报道，某某：…).</summary>
    private void Quote(Subject person, int k)
    {
        var carrier = _open!;
        var draft = Draft.Of(_discourse.Clauses[k], k, person, _choice.Of(person));
        draft.Content.Add(QuotedWords.Unwrap(_discourse, new TextSpan(_discourse.Clauses[k + 1].Span.Start, ClauseShape.SentenceEnd(_discourse, k))));
        if (carrier.Speakers.All(e => _discourse.Entities[e].Type == EntityType.Media))
        {
            draft.Via.AddRange(carrier.Speakers);
        }

        CutOpen(_discourse.Clauses[k].Span.Start);
        _open = Add(draft);
        _inner = null;
        Remember(draft, person.Span.Start);
    }

    /// <summary>Adds the statement that hearsay marks between its subject and its predicate.</summary>
    private void Interpose(TextSpan phrase, int k)
    {
        var clause = _discourse.Clauses[k].Span;
        var speakers = (int[])[_discourse.Entities.Describe(phrase, EntityType.Media)];
        var draft = Draft.Of(_discourse, new AccordingTo(phrase, [], phrase, true, phrase.End), speakers, k, ClauseShape.SentenceEnd(_discourse, k));
        draft.Content.Insert(0, ContentTrim.Trim(_discourse.Printed, new TextSpan(clause.Start, phrase.Start)));
        CutOpen(clause.Start);
        _open = Add(draft);
        _inner = null;
        _anaphora.Spoke(phrase.Start, speakers);
    }

    /// <summary>有报道称: 有报道 is who says it.</summary>
    private TextSpan WithoutVerb(TextSpan phrase) =>
        phrase.Length > 4 && _discourse.Printed[phrase.Start] == '有' && _discourse.Text.Source.Key(new TextSpan(phrase.End - 2, phrase.End)) is "指出" or "认为" or "表示" ? new TextSpan(phrase.Start, phrase.End - 2)
        : phrase.Length > 3 && _discourse.Printed[phrase.Start] == '有' && _discourse.Printed[phrase.End - 1] is '称' or '稱' or '说' or '說' or '指' ? new TextSpan(phrase.Start, phrase.End - 1)
        : phrase.Length > 4 && _discourse.Printed[phrase.Start] == '有' && _discourse.Text.Source.Key(new TextSpan(phrase.End - 2, phrase.End)) is "指出" or "认为" ? new TextSpan(phrase.Start, phrase.End - 2) : phrase;

    /// <summary>Opens the statement of a speaker named before a colon.</summary>
    private void Head(Subject speaker, TextSpan content, int k)
    {
        var draft = Add(Draft.Of(_discourse.Clauses[k], k, speaker, _choice.Of(speaker)));
        draft.Content.Add(QuotedWords.Unwrap(_discourse, content));
        _open = draft;
        Remember(draft, speaker.Span.Start);
    }
}
