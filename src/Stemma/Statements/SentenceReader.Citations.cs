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
        var speakers = according.Source.Count > 0
            ? _choice.Of(according.Source)
            : [_discourse.Entities.Describe(according.IsUnnamed ? WithoutVerb(according.Phrase) : _choice.Head(according.Phrase), EntityType.Media)];
        var end = ClauseShape.SentenceEnd(_discourse, k);
        if (speakers.Count == 0 || according.ContentStart >= end)
        {
            return;
        }

        CutOpen(_discourse.Clauses[k].Span.Start);
        _open = Add(Draft.Of(_discourse, according, speakers, k, ReporterResumes.End(_discourse, according, k, end)));
        if (according.Quoter is { } quoter)
        {
            _open.Via.AddRange(_choice.Of([quoter]));
        }

        _open.Via.AddRange(_via);
        _inner = null;
        _cited = speakers.All(e => _discourse.Entities[e].Type == EntityType.Media) ? _open : null;
        _anaphora.Spoke(according.Cue.Start, speakers);
        if (!according.IsUnnamed && speakers.All(e => _discourse.Entities[e].Type == EntityType.Media))
        {
            _anaphora.Cited(according.Cue.Start, speakers);
        }
    }

    /// <summary>有报道称: 有报道 is who says it.</summary>
    private TextSpan WithoutVerb(TextSpan phrase) =>
        phrase.Length > 3 && _discourse.Printed[phrase.Start] == '有' && _discourse.Printed[phrase.End - 1] is '称' or '稱' or '说' or '說' or '指' ? new TextSpan(phrase.Start, phrase.End - 1) : phrase;

    /// <summary>Opens the statement of a speaker named before a colon.</summary>
    private void Head(Subject speaker, TextSpan content, int k)
    {
        var draft = Add(Draft.Of(_discourse.Clauses[k], k, speaker, _choice.Of(speaker)));
        draft.Content.Add(QuotedWords.Unwrap(_discourse, content));
        _open = draft;
        Remember(draft, speaker.Span.Start);
    }
}
