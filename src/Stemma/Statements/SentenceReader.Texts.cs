using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text;

namespace Stemma.Statements;

/// <content>Texts in which somebody speaks.</content>
internal sealed partial class SentenceReader
{
    /// <summary>会议摘要显示，一位委员称: the text of the clause before that shows what somebody says, or null.</summary>
    private int? Shown(int clause, int subject)
    {
        var before = _discourse.Clauses[clause - 1].Span;
        if (subject > _discourse.Clauses[clause].Span.Start + 6 || _discourse.Before(before.End, before.Start) is not { } verb || _discourse.Text.Source.Key(verb.Span) is not ("显示" or "披露" or "记载" or "记录")
            || _discourse.Before(verb.Start, before.Start) is not { } text || (_discourse.ClassOf(text) & (WordClass.Document | WordClass.Publication)) == 0 || _discourse.Text.Source.Key(text.Span) is "数据" or "资料" or "统计" or "结果" or "调查" or "民调")
        {
            return null;
        }

        return TextOf(text, before.Start);
    }

    /// <summary>The medium that the sentence is about, else the one that was cited last.</summary>
    private IReadOnlyList<int>? Printing(CueMatch cue) =>
        _choice.Topic(cue) is { Parties: [{ Entity: >= 0 and var medium }] } && _discourse.Entities[medium].Type == EntityType.Media ? [medium] : _anaphora.LastCited;

    /// <summary>会议摘要中另一位委员称: the text in which the clause says that the subject speaks, or null.</summary>
    private int? InText(int clause, int subject)
    {
        var from = _discourse.Clauses[clause].Span.Start;
        var at = subject;
        while (_discourse.Before(at, from) is { } count && (_discourse.PartOfSpeech(count) is "m" or "q" or "mq" or "r" || _discourse.Text.Source.Key(count.Span) is "另" or "另一" or "位" or "名"))
        {
            at = count.Start;
        }

        return _discourse.Before(at, from) is { } place && _discourse.Text.Source.Key(place.Span) is "中" or "里" or "内" && _discourse.Before(place.Start, from) is { } text && (_discourse.ClassOf(text) & WordClass.Document) != 0 && _discourse.Text.Source.Key(text.Span) is not ("声明" or "采访" or "讲话")
            && !OpensWithPlace(from) ? TextOf(text, from) : null;
    }

    private bool OpensWithPlace(int from) => _discourse.Text.Source.Folded[from] == '在';

    /// <summary>The text with the modifiers before its noun, as one that was named before or as a new one.</summary>
    private int TextOf(Text.Segmentation.Token text, int from)
    {
        var start = text.Start;
        while (_discourse.Before(start, from) is { } modifier && modifier.End == start && UnknownParty.IsModifier(_discourse, modifier) && text.End - modifier.Start <= 8)
        {
            start = modifier.Start;
        }

        var phrase = new TextSpan(start, text.End);
        return _anaphora.Text(phrase) ?? _discourse.Entities.Describe(phrase, EntityType.Doc);
    }
}
